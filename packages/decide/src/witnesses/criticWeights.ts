import { averageRanks } from "./averageRanks.ts";
import { type Result, succeed } from "@shoreline/units";
import { columnsOf, constantCriteria, isConstant } from "./columns.ts";
import { deviations, pearson } from "./correlation.ts";
import type { DecisionMatrix, WeightsDetails, WeightsFound } from "./decisionMatrix.ts";
import { desirability, euclideanNorm } from "./normalise.ts";
import { type ReadyMatrix, readMatrix } from "./readMatrix.ts";

/** What stands beside weights by CRITIC. */
export interface CriticDetails extends WeightsDetails {
  /** Sample standard deviation (over m − 1) of each scaled column. */
  readonly standardDeviation: readonly number[];
  /** Correlation of each pair of columns; null where one of them is constant. */
  readonly correlation: readonly (readonly (number | null)[])[];
  /** Standard deviation × Σ(1 − r). */
  readonly information: readonly number[];
}

/** Below this, 1 − r is rounding. */
const ROUNDED = 1e-12;

/**
 * Weights by CRITIC (Diakoulaki, Mavrotas and Papayannakis 1995, Computers & Operations Research 22:763): a criterion
 * weighs more the more its values spread and the less it says what others say: σⱼ Σₖ(1 − rⱼₖ), over the sum of these.
 *
 * Columns are first brought to 0–1 with 1 the best (`options.minmaxScale: false` takes them as given, and then no
 * direction is looked at). `options.correlation`: `pearson` (default) or `spearman`. Whether deviations are divided by
 * m or m − 1 changes no weight. A constant criterion weighs 0 and counts in no sum. Where all that vary say the same,
 * they weigh by their spread; where none varies, or there is one alternative, all weigh alike.
 */
export function criticWeights(given: DecisionMatrix): Result<WeightsFound<CriticDetails>> {
  const matrix = readMatrix(given, { weights: false, method: "criticWeights" });
  return matrix.ok ? succeed(weightsBy(matrix.value)) : matrix;
}

function weightsBy(matrix: ReadyMatrix): WeightsFound<CriticDetails> {
  const { minmaxScale = true, correlation: kind = "pearson" } = matrix.options;
  const columns = scaledColumns(matrix, minmaxScale);
  const standardDeviation = columns.map(spread);
  const correlation = correlations(columns, kind);
  const information = standardDeviation.map((sd, index) => sd * conflict(correlation[index]!));
  return {
    method: "criticWeights",
    variant: [
      minmaxScale ? "minmax scale, 1 the best" : "values as given",
      `${kind === "pearson" ? "Pearson" : "Spearman"} correlation`,
      "sample standard deviation",
    ].join("; "),
    weights: shares([information, standardDeviation, columns.map(() => 1)]),
    details: {
      criteria: matrix.criteria.map(({ name }) => name),
      constantCriteria: constantCriteria(matrix),
      warnings: matrix.warnings,
      standardDeviation,
      correlation,
      information,
    },
  };
}

function scaledColumns(matrix: ReadyMatrix, minmaxScale: boolean): readonly (readonly number[])[] {
  const columns = columnsOf(matrix);
  if (!minmaxScale) return columns;
  return columns.map((column, index) => desirability(column, matrix.criteria[index]!.sign, "minmax"));
}

function spread(column: readonly number[]): number {
  return isConstant(column) ? 0 : euclideanNorm(deviations(column)) / Math.sqrt(column.length - 1);
}

/** Spearman's is Pearson's of ranks, which are found once a column. */
function correlations(
  columns: readonly (readonly number[])[],
  kind: "pearson" | "spearman",
): readonly (readonly (number | null)[])[] {
  const compared = columns.map((column) => {
    if (isConstant(column)) return null;
    return kind === "pearson" ? column : averageRanks(column, "lower", 0);
  });
  return compared.map((one, i) =>
    compared.map((other, j) => {
      if (one === null || other === null) return null;
      return i === j ? 1 : pearson(one, other);
    }),
  );
}

function conflict(correlation: readonly (number | null)[]): number {
  return correlation.reduce<number>((sum, r) => {
    const lack = r === null ? 0 : 1 - r;
    return sum + (lack <= ROUNDED ? 0 : lack);
  }, 0);
}

/** The first of several measures that says anything, as shares of its sum. */
function shares(measures: readonly (readonly number[])[]): readonly number[] {
  const found = measures.find((measure) => measure.some((value) => value > 0)) ?? [];
  const sum = found.reduce((total, value) => total + value, 0);
  return found.map((value) => value / sum);
}
