import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { normalQuantile } from "../normalCurve.ts";
import { cholesky } from "./cholesky.ts";
import { correlationFaults, type CorrelationMatrix, normalCorrelations } from "./correlationMatrix.ts";
import { randomOrder } from "./randomOrder.ts";
import { correlationOf, risingOrder } from "./rankCorrelation.ts";

/**
 * Rearranges columns so that they move together as asked: every column keeps exactly its values, and their rank
 * correlations (Spearman) come close to the target, nearer than independent draws of that correlation would.
 *
 * `columns` are draws of each quantity, all of one length, more of them than quantities; they are not changed. The first
 * of the columns that are to be correlated keeps its order, and a column that is to be correlated with none comes back
 * as it stands. Columns with many equal values reach less than was asked.
 *
 * Faults: those of `gaussianCopula`; `simulate.wrong-shape` for columns of different or too small length;
 * `simulate.not-finite` for a value that is none.
 * Source: Iman and Conover (1982), "A distribution-free approach to inducing rank correlation among input variables",
 * Communications in Statistics B 11:311. The scores (van der Waerden) are given the normal correlation that belongs to
 * the rank correlation, which the paper leaves out.
 */
export function imanConover(
  columns: readonly Float64Array[],
  rankCorrelation: CorrelationMatrix,
  { seed }: { readonly seed: number },
): Result<Float64Array[]> {
  const faults = [...columnFaults(columns), ...correlationFaults(rankCorrelation, "rankCorrelation", columns.length)];
  if (faults.length > 0) return refuse(faults);
  const linked = columns.map((_, i) => i).filter((i) => rankCorrelation[i]!.some((rank, j) => i !== j && rank !== 0));
  const target = normalCorrelations(linked.map((i) => linked.map((j) => rankCorrelation[i]![j]!)));
  const arranged = columns.map((column) => column.slice());
  rearrange(
    linked.map((i) => arranged[i]!),
    target,
    seed,
  );
  return succeed(arranged);
}

function columnFaults(columns: readonly Float64Array[]): Fault[] {
  const length = columns[0]?.length ?? 0;
  return columns.flatMap((column, i) => {
    const path = `columns[${i}]`;
    if (column.length !== length || length <= columns.length) {
      const allowed = `${Math.max(length, columns.length + 1)} values, as many in each and more than columns`;
      return [{ code: "simulate.wrong-shape", path, given: `${column.length} values`, allowed }];
    }
    const place = column.findIndex((value) => !Number.isFinite(value));
    if (place < 0) return [];
    const given = String(column[place]);
    return [{ code: "simulate.not-finite", path: `${path}[${place}]`, given, allowed: "a finite number" }];
  });
}

function rearrange(columns: readonly Float64Array[], target: number[][], seed: number): void {
  if (columns.length === 0) return;
  const scores = correlatedScores(columns, target, seed);
  columns.forEach((column, i) => {
    const sorted = column.toSorted();
    risingOrder(scores[i]!).forEach((trial, rank) => {
      column[trial] = sorted[rank]!;
    });
  });
}

/** Scores with just the target correlation: shuffled ones are made uncorrelated first, then mixed. */
function correlatedScores(columns: readonly Float64Array[], target: number[][], seed: number): Float64Array[] {
  const scores = columns.map((column, i) =>
    i === 0 ? scoresInOrderOf(column) : shuffledScores(column.length, i, seed),
  );
  const sampled = scores.map((one) => scores.map((other) => (one === other ? 1 : correlationOf(one, other))));
  const apart = cholesky(sampled);
  const together = cholesky(target);
  if (apart === undefined || together === undefined) throw new Error("Shuffled scores depend on each other");
  withoutCorrelation(scores, apart);
  return together.map((weights) => {
    const mix = new Float64Array(scores[0]!.length);
    weights.forEach((weight, j) => {
      for (let t = 0; t < mix.length; t++) mix[t]! += weight * scores[j]![t]!;
    });
    return mix;
  });
}

/** Solves L y = scores in place, trial by trial. */
function withoutCorrelation(scores: readonly Float64Array[], lower: readonly (readonly number[])[]): void {
  scores.forEach((score, i) => {
    for (let j = 0; j < i; j++) for (let t = 0; t < score.length; t++) score[t]! -= lower[i]![j]! * scores[j]![t]!;
    for (let t = 0; t < score.length; t++) score[t]! /= lower[i]![i]!;
  });
}

/** Van der Waerden's score of a rank among `count`. */
function scoreOf(rank: number, count: number): number {
  return normalQuantile((rank + 1) / (count + 1));
}

function scoresInOrderOf(column: Float64Array): Float64Array {
  const scores = new Float64Array(column.length);
  risingOrder(column).forEach((trial, rank) => {
    scores[trial] = scoreOf(rank, column.length);
  });
  return scores;
}

function shuffledScores(count: number, dimension: number, seed: number): Float64Array {
  const order = randomOrder({ count, seed, stream: "imanConover", dimension });
  return Float64Array.from(order, (rank) => scoreOf(rank, count));
}
