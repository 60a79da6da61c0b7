import { log } from "./logarithm.ts";

/**
 * log(1 + x), also where x is so small that the addition would lose its digits.
 * The error of the rounded sum u cancels in log(u) / (u − 1), which hardly varies near 1 (an observation of W. Kahan's).
 * Error at most 2.2 units in the last place (against 80 digits, tests/references).
 */
export function logOnePlus(x: number): number {
  const u = 1 + x;
  return u === 1 || u === Infinity ? x : (log(u) * x) / (u - 1);
}
