import { refuse, type Result, succeed } from "@shoreline/units";
import type { DecisionMatrix, Ranking, RankingDetails, Thresholds } from "./decisionMatrix.ts";
import { distillation, type DistillationThreshold } from "./distillation.ts";
import { faultsOf } from "./faultsOf.ts";
import { type Outranking, outranking, readThresholds, type ReadyThresholds } from "./outranking.ts";
import { rankedBy } from "./rankedBy.ts";
import { type ReadyMatrix, readMatrix } from "./readMatrix.ts";

/** How one alternative stands to another in the final partial pre-order: preferred, behind, indifferent, incomparable. */
export type Relation = "P" | "P-" | "I" | "R";

/** What stands beside an ELECTRE III ranking. */
export interface ElectreDetails extends RankingDetails, Outranking {
  /** As used; no `v` where nothing is vetoed. */
  readonly thresholds: readonly Thresholds[];
  readonly distillationThreshold: DistillationThreshold;
  /** Class of each alternative in the two distillations, 1 being the best. */
  readonly descending: readonly number[];
  readonly ascending: readonly number[];
  /** Their intersection: row a to column b. */
  readonly relation: readonly (readonly Relation[])[];
}

/** The usual distillation threshold. */
const ALPHA = 0.3;
const BETA = -0.15;

/**
 * ELECTRE III with veto (Roy 1978, Cahiers du CERO 20:3; Figueira, Mousseau and Roy 2005): concordance, discordance and
 * credibility of "a is at least as good as b", a descending and an ascending distillation with s(λ) = 0.3 − 0.15 λ
 * (`options.alpha`, `options.beta`), and the partial pre-order in which both agree (`details.relation`).
 *
 * Because that order is partial, `scores` are the mean of the two classes, 1 being the best: **lower is better**. They
 * agree with the partial order wherever it decides; incomparable alternatives are put by the mean alone.
 *
 * Thresholds are constant and in the unit of the criterion: `criteria[i].thresholds` {q, p, v}, else q, p and v of
 * `criteria[i].preference` (the veto also as `criteria[i].veto`). Left out, q is 0, p is q, and nothing is vetoed. A
 * criterion of weight 0 vetoes nothing. Ranks can reverse. Faults: those of every table and thresholds out of order.
 */
export function electreIII(given: DecisionMatrix): Result<Ranking<ElectreDetails>> {
  const matrix = readMatrix(given, { weights: true, method: "electreIII" });
  const thresholds = readThresholds(given ?? {});
  if (!matrix.ok || !thresholds.ok) return refuse(faultsOf(matrix, thresholds));
  return succeed(ranking(matrix.value, thresholds.value));
}

function ranking(matrix: ReadyMatrix, thresholds: readonly ReadyThresholds[]): Ranking<ElectreDetails> {
  const { alpha = ALPHA, beta = BETA } = matrix.options;
  const relation = outranking(matrix, thresholds);
  const descending = distillation(relation.credibility, "descending", { alpha, beta });
  const ascending = distillation(relation.credibility, "ascending", { alpha, beta });
  return rankedBy(matrix, {
    method: "electreIII",
    variant: [
      thresholdWords(thresholds),
      `s(λ) = ${alpha} ${beta < 0 ? "−" : "+"} ${Math.abs(beta)} λ`,
      "scores are the mean of both distillations, lower is better",
    ],
    scores: descending.map((place, index) => (place + ascending[index]!) / 2),
    better: "lower",
    canReverse: true,
    more: {
      thresholds: thresholds.map(({ q, p, v }) => (v === Infinity ? { q, p } : { q, p, v })),
      distillationThreshold: { alpha, beta },
      ...relation,
      descending,
      ascending,
      relation: relationsOf(descending, ascending),
    },
  });
}

function thresholdWords(thresholds: readonly ReadyThresholds[]): string {
  if (thresholds.every(({ p, v }) => p === 0 && v === Infinity)) return "true criteria, no veto";
  return thresholds.some(({ v }) => v < Infinity) ? "constant thresholds with veto" : "constant thresholds, no veto";
}

function relationsOf(descending: readonly number[], ascending: readonly number[]): Relation[][] {
  return descending.map((down, a) =>
    descending.map((other, b) => relationOf(other - down, ascending[b]! - ascending[a]!)),
  );
}

/** From how many classes the other is behind in each distillation. */
function relationOf(down: number, up: number): Relation {
  if (down === 0 && up === 0) return "I";
  if (down >= 0 && up >= 0) return "P";
  return down <= 0 && up <= 0 ? "P-" : "R";
}
