import { type Considered, considered, type Duel, type Verdict, verdictOf } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import type { BriefReading } from "@shoreline/scope";
import { duelsWithOtherKinds, hardest } from "../../packages/decide/src/rank.ts";

/** What a brief is answered, as far as the verdict goes. */
export interface Answer {
  readonly alternative: string;
  /** Party and reach: the kind of arrangement. */
  readonly cell: string;
  readonly verdict: Verdict;
  /** The rival with the odds against it, as the decision states them; null without one. */
  readonly duel: Duel | null;
  readonly rivalCell: string | null;
  /** The same odds as they were drawn with the seed, before any reference futures settled them. */
  readonly drawn: Duel | null;
}

/** Considers a brief in the futures of a seed, as `decide` does with the published parameters. */
export function studyOf(reading: BriefReading, seed: number, trials: number): Considered {
  return considered(reading, publishedParameters, { seed, trials });
}

/** The answer that a study leads to; null when no alternative keeps the limits. */
export function answerOf(study: Considered): Answer | null {
  const { ranking, duel } = study;
  const best = ranking[0];
  if (!best) return null;
  return {
    alternative: best.id,
    cell: best.cell,
    verdict: verdictOf(duel),
    duel,
    rivalCell: ranking.find(({ id }) => id === duel?.versus)?.cell ?? null,
    drawn: hardest(duelsWithOtherKinds(ranking, best)),
  };
}
