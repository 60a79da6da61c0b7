import type { Result } from "@shoreline/units";
import { type Beta, betaFamily } from "./beta.ts";
import type { Family } from "./family.ts";
import { checked, inOrder } from "./checked.ts";

/** A judgement by least, most likely and largest value. */
export interface Pert {
  readonly kind: "pert";
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/**
 * The beta-PERT distribution: like a triangular one, with less weight at the ends and the mean (low + 4 mode + high)/6
 * (Malcolm, Roseboom, Clark and Fazar 1959; this beta: Clark 1962). low ≤ mode ≤ high; the mode may sit on an end.
 */
export function pert(low: number, mode: number, high: number, path = ""): Result<Pert> {
  const conditions = [inOrder("low", low, "mode", mode), inOrder("mode", mode, "high", high)];
  return checked({ kind: "pert", low, mode, high }, conditions, path);
}

/** The beta distribution that a PERT judgement stands for. */
export function asBeta({ low, mode, high }: Pert): Beta {
  const modeShare = high > low ? (mode - low) / (high - low) : 0.5;
  return { kind: "beta", alpha: 1 + 4 * modeShare, beta: 5 - 4 * modeShare, low, high };
}

export const pertFamily: Family<Pert> = {
  quantile: (distribution, p) => betaFamily.quantile(asBeta(distribution), p),
  quantileOver: (distribution, column, count) => betaFamily.quantileOver(asBeta(distribution), column, count),
  cdf: (distribution, x) => betaFamily.cdf(asBeta(distribution), x),
  mean: ({ low, mode, high }) => low + (4 * (mode - low) + (high - low)) / 6,
  variance: (distribution) => betaFamily.variance(asBeta(distribution)),
};
