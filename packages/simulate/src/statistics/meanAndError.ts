import type { ColumnBench, Extent } from "./columnBench.ts";
import { foldedSum, largestOf, squaredDistances, sumOf, totalOf } from "./exactSum.ts";
import { type Cuts, cutsFor, type FoldedSum } from "./foldedSum.ts";

/** How the trials of a column were sampled. */
export interface Replication {
  /**
   * Trials of each scramble of a quasi-random sequence: trials r · n up to (r + 1) · n are replicate r, and replicates
   * are independent of each other. Left out where every trial is independent of every other.
   */
  readonly perScramble?: number | undefined;
}

/** Mean over all trials, and its standard error. */
export interface MeanAndError {
  readonly mean: number;
  readonly error: number;
}

/**
 * Mean and standard error of a finite column that lies on a bench. Of independent trials the error is the unbiased
 * standard deviation divided by √n; of replicates that of their means divided by the root of how many there are (Owen
 * 1997, Annals of Statistics 25:1541; L'Ecuyer and Lemieux 2002, in Modeling Uncertainty, ch. 20). Trials beyond
 * the last whole replicate count in the mean alone; of fewer than two replicates the error is that of independent
 * trials. The mean has the same bits either way, and whatever the order of trials.
 */
export function meanAndError(
  bench: ColumnBench,
  column: Float64Array,
  extent: Extent,
  { perScramble = 1 }: Replication = {},
): MeanAndError {
  const { length } = column;
  const replicates = replicatesOf(length, perScramble);
  if (extent.least === extent.most) return { mean: extent.least + 0, error: 0 };
  const cuts = cutsFor(largestOf(extent));
  if (cuts === undefined) return meanAndErrorOfHuge(column);
  if (replicates === undefined) {
    const mean = totalOf(foldedSum(bench, 0, length, cuts), column, cuts) / length;
    return { mean, error: errorFromSquares(squaredDistances(bench, length, extent, mean), length) };
  }
  const sums = sumsOfReplicates(bench, cuts, replicates, perScramble);
  const all = foldedSum(bench, replicates * perScramble, length, cuts);
  for (const sum of sums) all.addAll(sum);
  return {
    mean: totalOf(all, column, cuts) / length,
    error: errorFromReplicates(sums.map(({ value }) => value / perScramble)),
  };
}

/** The error of `meanAndError` alone; of replicates it needs no mean over all trials. */
export function standardError(
  bench: ColumnBench,
  column: Float64Array,
  extent: Extent,
  replication: Replication = {},
): number {
  const { perScramble = 1 } = replication;
  const replicates = replicatesOf(column.length, perScramble);
  const cuts = cutsFor(largestOf(extent));
  if (replicates === undefined || cuts === undefined || extent.least === extent.most) {
    return meanAndError(bench, column, extent, replication).error;
  }
  const sums = sumsOfReplicates(bench, cuts, replicates, perScramble);
  return errorFromReplicates(sums.map(({ value }) => value / perScramble));
}

function sumsOfReplicates(bench: ColumnBench, cuts: Cuts, replicates: number, perScramble: number): FoldedSum[] {
  return Array.from({ length: replicates }, (_, r) => foldedSum(bench, r * perScramble, (r + 1) * perScramble, cuts));
}

/** The standard error of the mean of independent trials, from the sum of their squared distances from it. */
export function errorFromSquares(squares: number, trials: number): number {
  return trials < 2 ? 0 : Math.sqrt(squares / (trials - 1) / trials);
}

/** The standard error of the mean of independent replicates, from their means. */
export function errorFromReplicates(means: readonly number[]): number {
  const centre = means.reduce((sum, mean) => sum + (mean - means[0]!), 0) / means.length + means[0]!;
  const squares = means.reduce((sum, mean) => sum + (mean - centre) * (mean - centre), 0);
  return errorFromSquares(squares, means.length);
}

/** Squares of figures that can hardly be added are beyond all numbers. */
function meanAndErrorOfHuge(column: Float64Array): MeanAndError {
  return { mean: sumOf(column) / column.length, error: Infinity };
}

/** How many whole replicates there are; undefined where trials are independent or there are fewer than two. */
export function replicatesOf(trials: number, perScramble: number): number | undefined {
  if (!Number.isInteger(perScramble) || perScramble < 1) {
    throw new RangeError(`A scramble has a whole number of trials from 1 on, not ${perScramble}`);
  }
  const replicates = Math.floor(trials / perScramble);
  return perScramble === 1 || replicates < 2 ? undefined : replicates;
}
