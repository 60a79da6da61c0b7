import { sumOf } from "./compensatedSum.ts";
import { sortedCopy } from "./sortedCopy.ts";
import { quantileOfSorted } from "./sortedQuantile.ts";

/** What a column of trials says, in the few figures that people read. */
export interface Summary {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** The mean of the worst 5 % of trials (conditional value at risk). */
  readonly cvar95: number;
  /** The standard error of the mean from the sampling; 0 when a single trial says nothing about it. */
  readonly error: number;
  /** 50 equally likely values, the quantiles at 0.01, 0.03 … 0.99, for a dot plot. */
  readonly dots: readonly number[];
}

const DOTS = 50;

/**
 * Mean, quantiles, tail and sampling error of a column of independent trials.
 * Worst are the high values (costs) unless `worst` says low (savings). The order of trials changes no bit.
 * Throws for an empty column and for values that are not finite, naming the column.
 */
export function summarise(column: Float64Array, name: string, worst: "high" | "low" = "high"): Summary {
  if (column.length === 0) throw new RangeError(`Column ${JSON.stringify(name)} holds no trials`);
  const sorted = sortedCopy(column, name);
  const mean = sumOf(sorted) / sorted.length;
  return {
    mean,
    p10: quantileOfSorted(sorted, 0.1),
    p50: quantileOfSorted(sorted, 0.5),
    p90: quantileOfSorted(sorted, 0.9),
    cvar95: worst === "high" ? upperTailMean(sorted, 0.05) : lowerTailMean(sorted, 0.05),
    error: standardErrorOfMean(sorted, mean),
    dots: Array.from({ length: DOTS }, (_, i) => quantileOfSorted(sorted, (i + 0.5) / DOTS)),
  };
}

/** The unbiased standard deviation divided by √n. */
function standardErrorOfMean(column: Float64Array, mean: number): number {
  if (column.length < 2) return 0;
  return Math.sqrt(squaredDeviations(column, mean) / (column.length - 1) / column.length);
}

function squaredDeviations(column: Float64Array, mean: number): number {
  const squares = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) squares[i] = (column[i]! - mean) * (column[i]! - mean);
  return sumOf(squares);
}

/**
 * The mean of the largest `share` of a sorted column; the value on the border counts with the part of it that is
 * inside (Acerbi and Tasche 2002, J. Banking & Finance 26:1487).
 */
export function upperTailMean(sorted: Float64Array, share: number): number {
  const wanted = share * sorted.length;
  const whole = Math.min(sorted.length, Math.floor(wanted));
  const border = whole < sorted.length ? sorted[sorted.length - 1 - whole]! : 0;
  return (sumOf(sorted.subarray(sorted.length - whole)) + (wanted - whole) * border) / wanted;
}

/** The mean of the smallest `share` of a sorted column, counted likewise. */
export function lowerTailMean(sorted: Float64Array, share: number): number {
  return -upperTailMean(sorted.map((value) => -value).toReversed(), share);
}
