import { averageRanks, TIE_SHARE } from "./averageRanks.ts";
import { constantCriteria } from "./columns.ts";
import type { Ranking, RankingDetails } from "./decisionMatrix.ts";
import type { ReadyMatrix } from "./readMatrix.ts";

/** How a method came to its scores. */
interface Scored<More> {
  readonly method: string;
  readonly variant: readonly string[];
  readonly scores: readonly number[];
  readonly better: "higher" | "lower";
  readonly canReverse: boolean;
  /** How large scores can be: 1, unless the unit of the values is kept. */
  readonly scale?: number;
  /** Weights and uncertain values were drawn, so that neither stands for itself. */
  readonly isDrawn?: boolean;
  readonly more: More;
}

/** The ranking that follows from scores, with what stands beside every ranking. */
export function rankedBy<More extends object>(
  matrix: ReadyMatrix,
  { method, variant, scores, better, canReverse, scale = 1, isDrawn = false, more }: Scored<More>,
): Ranking<RankingDetails & More> {
  const { names, criteria, weights, warnings } = matrix;
  const tieTolerance = TIE_SHARE * scale;
  return {
    method,
    variant: [...variant, ...(isDrawn ? [] : standInWords(matrix))].join("; "),
    scores,
    ranks: averageRanks(scores, better, tieTolerance),
    details: {
      alternatives: names,
      criteria: criteria.map(({ name }) => name),
      better,
      canReverse,
      weights: weights.used,
      weightsGiven: weights.given,
      tieTolerance,
      constantCriteria: constantCriteria(matrix),
      warnings,
      ...more,
    },
  };
}

/** What stands in for what was not given, or is not one number. */
function standInWords({ weights, cells }: ReadyMatrix): readonly string[] {
  const isUncertain = cells.some((row) => row.some((cell) => typeof cell !== "number"));
  return [
    ...(weights.given === null ? ["equal weights"] : []),
    ...(isUncertain ? ["uncertain values by their mean"] : []),
  ];
}
