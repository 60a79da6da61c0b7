import { quantilesOfLaid } from "./selectedQuantiles.ts";
import { requireFinite, sortedWithin } from "./sortedCopy.ts";
import { quantileOfSorted } from "./sortedQuantile.ts";
import type { ColumnBench, Extent } from "./statistics/columnBench.ts";
import { largestOf, sumOf } from "./statistics/exactSum.ts";
import { cutsFor, FoldedSum, isSharp, MOST_TERMS } from "./statistics/foldedSum.ts";
import { laid } from "./statistics/laidColumn.ts";
import { meanAndError, type Replication, standardError } from "./statistics/meanAndError.ts";
import { foldsOf } from "./statistics/plainBench.ts";

/** What a column of trials says, in the fewest figures that people read. */
export interface BriefSummary {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** The standard error of the mean from the sampling; 0 when a single trial says nothing about it. */
  readonly error: number;
}

/** The same with what a dot plot and a look at the worst need. */
export interface Summary extends BriefSummary {
  /** The mean of the worst 5 % of trials (conditional value at risk). */
  readonly cvar95: number;
  /** 50 equally likely values, the quantiles at 0.01, 0.03 … 0.99, for a dot plot. */
  readonly dots: readonly number[];
}

/** Which end of a column is the worst. */
export type WorstEnd = "high" | "low";

/** The share of trials whose mean is `cvar95`. */
export const WORST_SHARE = 0.05;

/** At which shares the dots stand. */
export const dotShares: readonly number[] = Array.from({ length: 50 }, (_, dot) => (dot + 0.5) / 50);

/**
 * Mean, quantiles, tail and sampling error of a column of trials.
 * Worst are the high values (costs) unless `worst` says low (savings). Trials are independent unless `replication` says
 * how many belong to one scramble; the order of independent trials changes no bit.
 * Throws for an empty column and for values that are not finite, naming the column.
 */
export function summarise(
  column: Float64Array,
  name: string,
  worst: WorstEnd = "high",
  replication: Replication = {},
): Summary {
  const { bench, extent } = onBench(column, name);
  const { mean, error } = meanAndError(bench, column, extent, replication);
  const sorted = sortedWithin(column, extent);
  return {
    mean,
    p10: quantileOfSorted(sorted, 0.1),
    p50: quantileOfSorted(sorted, 0.5),
    p90: quantileOfSorted(sorted, 0.9),
    cvar95: worst === "high" ? upperTailMean(sorted, WORST_SHARE) : lowerTailMean(sorted, WORST_SHARE),
    error,
    dots: dotShares.map((share) => quantileOfSorted(sorted, share)),
  };
}

/** The same without tail and dots, in a quarter of the time: for the many lines of a cash flow. Throws alike. */
export function briefSummary(column: Float64Array, name: string, replication: Replication = {}): BriefSummary {
  const { bench, extent } = onBench(column, name);
  const { mean, error } = meanAndError(bench, column, extent, replication);
  const [p10, p50, p90] = quantilesOfLaid(bench, extent, [0.1, 0.5, 0.9], column.length) as [number, number, number];
  return { mean, p10, p50, p90, error };
}

/** The error of `briefSummary` alone: where figures nearly cancel each other, their mean takes far longer. Throws alike. */
export function errorOfMean(column: Float64Array, name: string, replication: Replication = {}): number {
  const { bench, extent } = onBench(column, name);
  return standardError(bench, column, extent, replication);
}

function onBench(column: Float64Array, name: string): { bench: ColumnBench; extent: Extent } {
  if (column.length === 0) throw new RangeError(`Column ${JSON.stringify(name)} holds no trials`);
  const bench = laid(column);
  const extent = bench.extent();
  requireFinite(column, extent, name);
  return { bench, extent };
}

/**
 * The mean of the largest `share` of a sorted column; the value on the border counts with the part of it that is
 * inside (Acerbi and Tasche 2002, J. Banking & Finance 26:1487).
 */
export function upperTailMean(sorted: Float64Array, share: number): number {
  const { wanted, whole } = tailOf(sorted.length, share);
  const border = sorted[Math.max(0, sorted.length - 1 - whole)]!;
  return tailMean(partSum(sorted, sorted.length - whole, sorted.length), border, { wanted, whole });
}

/** The mean of the smallest `share` of a sorted column, counted likewise. */
export function lowerTailMean(sorted: Float64Array, share: number): number {
  const { wanted, whole } = tailOf(sorted.length, share);
  const border = sorted[Math.min(sorted.length - 1, whole)]!;
  return tailMean(partSum(sorted, 0, whole), border, { wanted, whole });
}

/** How many trials make up a tail, and how many of them count whole. */
export interface Tail {
  readonly wanted: number;
  readonly whole: number;
}

/** The tail that holds a share (0–1) of so many trials. */
export function tailOf(trials: number, share: number): Tail {
  const wanted = share * trials;
  return { wanted, whole: Math.min(trials, Math.floor(wanted)) };
}

/** The mean of a tail: the sum of the values that count whole, and the value on the border. */
export function tailMean(sum: number, border: number, { wanted, whole }: Tail): number {
  return (sum + (wanted - whole) * border) / wanted;
}

/** The sum of a part of a sorted column, cut as the sum of all of it would be. */
function partSum(sorted: Float64Array, from: number, to: number): number {
  const extent = { least: sorted[0]!, most: sorted.at(-1)!, isFinite: true };
  const cuts = cutsFor(largestOf(extent));
  const part = sorted.subarray(from, to);
  if (cuts === undefined) return sumOf(part);
  const sum = new FoldedSum();
  for (let at = from; at < to; at += MOST_TERMS) sum.add(foldsOf(sorted, at, Math.min(to, at + MOST_TERMS), cuts));
  return isSharp(sum.value, to - from, cuts) ? sum.value : sumOf(part);
}
