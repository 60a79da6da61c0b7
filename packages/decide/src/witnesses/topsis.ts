import { refuse, type Result, succeed } from "@shoreline/units";
import { columnsOf, isConstant } from "./columns.ts";
import type { DecisionMatrix, Normalisation, Ranking, RankingDetails } from "./decisionMatrix.ts";
import { euclideanNorm, largestSize, minmaxScaled, shareFaults, sumScaled, vectorScaled } from "./normalise.ts";
import { rankedBy } from "./rankedBy.ts";
import { type ReadyMatrix, readMatrix } from "./readMatrix.ts";

/** What stands beside a TOPSIS ranking; columns are in the order of the criteria. */
export interface TopsisDetails extends RankingDetails {
  readonly normalisation: Normalisation;
  readonly distance: "euclidean";
  /** Weighted normalised values of the best and of the worst of each column. */
  readonly ideal: readonly number[];
  readonly antiIdeal: readonly number[];
  /** Distance of each alternative from them. */
  readonly distanceToIdeal: readonly number[];
  readonly distanceToAntiIdeal: readonly number[];
}

/**
 * TOPSIS (Hwang and Yoon 1981, Multiple Attribute Decision Making, ch. 3.2.5): the closeness d⁻/(d⁺ + d⁻), 0–1, higher
 * is better, where d⁺ and d⁻ are the Euclidean distances of the weighted normalised values from the best and the worst
 * value of each column. An alternative that is at both, because all are alike, has closeness 0.5.
 *
 * `options.normalisation`: `vector` (default, x/√Σx²), `sum` (x/Σx), `minmax` ((x − min)/(max − min), 0 for a constant
 * column) or `none`. No column is inverted: for a criterion of which less is better the ideal is the least value.
 * Ranks can reverse, since ideal and norm depend on the set. Faults: those of every table, and with `sum` negative
 * values.
 */
export function topsis(given: DecisionMatrix): Result<Ranking<TopsisDetails>> {
  const matrix = readMatrix(given, { weights: true, method: "topsis" });
  if (!matrix.ok) return matrix;
  const normalisation = matrix.value.options.normalisation ?? "vector";
  const faults = normalisation === "sum" ? shareFaults(matrix.value, { reciprocals: false }) : [];
  return faults.length > 0 ? refuse(faults) : succeed(ranking(matrix.value, normalisation));
}

function ranking(matrix: ReadyMatrix, normalisation: Normalisation): Ranking<TopsisDetails> {
  const columns = weightedColumns(matrix, normalisation);
  const unit = safeUnit(columns);
  const ideal = columns.map((column, index) => extreme(column, matrix.criteria[index]!.sign));
  const antiIdeal = columns.map((column, index) => extreme(column, matrix.criteria[index]!.sign === 1 ? -1 : 1));
  const toIdeal = distancesTo(ideal, columns, unit);
  const toAntiIdeal = distancesTo(antiIdeal, columns, unit);
  return rankedBy(matrix, {
    method: "topsis",
    variant: [normalisation === "none" ? "values as given" : `${normalisation} normalisation`, "Euclidean distance"],
    scores: toIdeal.map((far, row) => closeness(far, toAntiIdeal[row]!)),
    better: "higher",
    canReverse: true,
    more: {
      normalisation,
      distance: "euclidean",
      ideal,
      antiIdeal,
      distanceToIdeal: toIdeal.map((far) => inUnit(far, unit)),
      distanceToAntiIdeal: toAntiIdeal.map((far) => inUnit(far, unit)),
    },
  });
}

function weightedColumns(matrix: ReadyMatrix, normalisation: Normalisation): readonly (readonly number[])[] {
  return columnsOf(matrix).map((column, index) =>
    scaled(evened(column), normalisation).map((value) => matrix.weights.used[index]! * value),
  );
}

/** Values that differ by no more than rounding are made equal, or they would decide where nothing else does. */
function evened(column: readonly number[]): readonly number[] {
  return isConstant(column) ? column.map(() => column[0]!) : column;
}

function scaled(column: readonly number[], normalisation: Normalisation): readonly number[] {
  switch (normalisation) {
    case "none":
      return column;
    case "minmax":
      return minmaxScaled(column, 0);
    case "sum":
      return sumScaled(column);
    case "vector":
      return vectorScaled(column);
  }
}

function extreme(column: readonly number[], sign: 1 | -1): number {
  return sign === 1 ? Math.max(...column) : Math.min(...column);
}

/** Values above this are measured in its unit, so that no distance between them overflows. */
const HUGE = 1e150;

function safeUnit(columns: readonly (readonly number[])[]): number {
  const largest = largestSize(columns.map(largestSize));
  return largest > HUGE ? largest : 1;
}

/** Distance of each row from a point, in units of `unit`. */
function distancesTo(point: readonly number[], columns: readonly (readonly number[])[], unit: number): number[] {
  return (columns[0] ?? []).map((_, row) =>
    euclideanNorm(columns.map((column, c) => column[row]! / unit - point[c]! / unit)),
  );
}

/** A distance beyond what a number can hold is as large as one can be. */
function inUnit(distance: number, unit: number): number {
  return Math.min(Number.MAX_VALUE, distance * unit);
}

function closeness(toIdeal: number, toAntiIdeal: number): number {
  const sum = toIdeal + toAntiIdeal;
  return sum === 0 ? 0.5 : toAntiIdeal / sum;
}
