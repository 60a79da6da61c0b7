import { refuse, type Result, succeed } from "@shoreline/units";
import { columnsOf } from "./columns.ts";
import type { DecisionMatrix, Normalisation, Ranking, RankingDetails } from "./decisionMatrix.ts";
import { desirability, inversionWords, shareFaults } from "./normalise.ts";
import { rankedBy } from "./rankedBy.ts";
import { type ReadyMatrix, readMatrix } from "./readMatrix.ts";

/** What stands beside a weighted sum. */
export interface WeightedSumDetails extends RankingDetails {
  readonly normalisation: Normalisation;
  /** Alternative by criterion, more being better. */
  readonly normalised: readonly (readonly number[])[];
}

/**
 * Weighted sum (simple additive weighting; Fishburn 1967, Operations Research 15:537): Σ weight × normalised value.
 * Higher is better; 0–1 under every normalisation but `none`, which keeps the unit of the values.
 *
 * | normalisation | more is better | less is better | constant column |
 * | --- | --- | --- | --- |
 * | `minmax` (default) | (x − min)/(max − min) | (max − x)/(max − min) | 1 |
 * | `sum` | x/Σx | (1/x)/Σ(1/x) | 1/m |
 * | `vector` | x/√Σx² | 1 − x/√Σx² | the same |
 * | `none` | x | −x | the same |
 *
 * The first three are among those that Jahan and Edwards collect (2015, Materials & Design 65:335). They depend on the
 * set of alternatives, so that ranks can reverse; under `none` they cannot. Faults: those of every table, and with
 * `sum` negative values, and zeros where less is better.
 */
export function weightedSum(given: DecisionMatrix): Result<Ranking<WeightedSumDetails>> {
  const matrix = readMatrix(given, { weights: true, method: "weightedSum" });
  if (!matrix.ok) return matrix;
  const normalisation = matrix.value.options.normalisation ?? "minmax";
  const faults = normalisation === "sum" ? shareFaults(matrix.value, { reciprocals: true }) : [];
  return faults.length > 0 ? refuse(faults) : succeed(ranking(matrix.value, normalisation));
}

function ranking(matrix: ReadyMatrix, normalisation: Normalisation): Ranking<WeightedSumDetails> {
  const { criteria, rows, weights } = matrix;
  const columns = columnsOf(matrix).map((column, index) => desirability(column, criteria[index]!.sign, normalisation));
  const normalised = rows.map((_, row) => columns.map((column) => column[row]!));
  return rankedBy(matrix, {
    method: "weightedSum",
    variant: [variantWords(matrix, normalisation)],
    scores: normalised.map((row) => row.reduce((sum, value, index) => sum + weights.used[index]! * value, 0)),
    better: "higher",
    canReverse: normalisation !== "none",
    scale: normalisation === "none" ? largestTerm(matrix) : 1,
    more: { normalisation, normalised },
  });
}

function variantWords({ criteria }: ReadyMatrix, normalisation: Normalisation): string {
  const name = normalisation === "none" ? "values as given" : `${normalisation} normalisation`;
  const hasInverted = criteria.some(({ sign }) => sign === -1);
  return hasInverted ? `${name} (less is better: ${inversionWords[normalisation]})` : name;
}

/** The unit of the scores, for telling ties: the largest that a score could be. */
function largestTerm({ rows, weights }: ReadyMatrix): number {
  const sums = rows.map((row) => row.reduce((sum, value, index) => sum + weights.used[index]! * Math.abs(value), 0));
  return Math.max(...sums);
}
