import { LARGEST_NUMBER } from "./leaves.ts";

/** Money rounded to two significant digits: an assumed amount shall not look measured. */
export function roundedAmount(amount: number): number {
  return Math.min(LARGEST_NUMBER, Number(amount.toPrecision(2)));
}
