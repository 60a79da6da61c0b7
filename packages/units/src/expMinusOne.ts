import { exp } from "./exponential.ts";

/**
 * e^x − 1, also where x is so small that the subtraction would lose its digits. Relative error below 3e-14.
 * Taylor's series to x⁶ serves up to 0.02, where the first term left out is 4e-16 of the result.
 */
export function expMinusOne(x: number): number {
  if (x > 0.02 || x < -0.02) return exp(x) - 1;
  return x * (1 + (x / 2) * (1 + (x / 3) * (1 + (x / 4) * (1 + (x / 5) * (1 + x / 6)))));
}
