import type { Result } from "@shoreline/units";
import type { Family } from "./family.ts";
import { checked } from "./checked.ts";

/** A figure that is known. */
export interface Constant {
  readonly kind: "constant";
  readonly value: number;
}

/** A figure without uncertainty, where a distribution is expected. */
export function certain(value: number, path = ""): Result<Constant> {
  return checked({ kind: "constant", value }, [], path);
}

export const constantFamily: Family<Constant> = {
  quantile: ({ value }) => value,
  quantileOver: ({ value }, column, count) => void column.fill(value, 0, count),
  cdf: ({ value }, x) => (x < value ? 0 : 1),
  mean: ({ value }) => value,
  variance: () => 0,
};
