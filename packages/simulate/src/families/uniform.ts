import type { Result } from "@shoreline/units";
import { square } from "../square.ts";
import type { Family } from "./family.ts";
import { checked, inOrder } from "./checked.ts";

/** Every value between two ends equally likely. */
export interface Uniform {
  readonly kind: "uniform";
  readonly low: number;
  readonly high: number;
}

/** Every value from `low` to `high` equally likely; low ≤ high. */
export function uniform(low: number, high: number, path = ""): Result<Uniform> {
  return checked({ kind: "uniform", low, high }, [inOrder("low", low, "high", high)], path);
}

export const uniformFamily: Family<Uniform> = {
  quantile: ({ low, high }, p) => low + (high - low) * p,
  quantileOver: ({ low, high }, column, count) => {
    // Probabilities themselves.
    if (low === 0 && high === 1) return;
    for (let i = 0; i < count; i++) column[i] = low + (high - low) * column[i]!;
  },
  cdf: ({ low, high }, x) => (x < low ? 0 : x >= high ? 1 : (x - low) / (high - low)),
  mean: ({ low, high }) => low + (high - low) / 2,
  variance: ({ low, high }) => square(high - low) / 12,
};
