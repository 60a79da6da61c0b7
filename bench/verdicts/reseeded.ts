import type { Considered } from "@shoreline/decide";
import type { BriefReading } from "@shoreline/scope";
import { evaluator } from "@shoreline/simulate";
import { byExpectedScore, rank } from "../../packages/decide/src/rank.ts";
import { optionOf } from "../../packages/decide/src/recommend.ts";
import { judgedAll, valueExpressions } from "../../packages/decide/src/simulation.ts";
import { weightColumns } from "../../packages/decide/src/weights.ts";
import { type Answer, answerOf, studyOf } from "./answer.ts";

/**
 * The answers to a studied brief with other seeds. Only what the ranking needs is evaluated, in a model that is described
 * once; where a limit is tested by the futures themselves, everything is considered anew.
 */
export function reseeded(
  reading: BriefReading,
  study: Considered,
  seeds: readonly number[],
): readonly (Answer | null)[] {
  const { budget, startBy } = reading.brief.limits;
  const { seed: first, trials } = study.sampling;
  if (budget !== undefined || startBy !== undefined || study.ranking.length === 0)
    return seeds.map((seed) => answerOf(studyOf(reading, seed, trials)));
  const answerWith = quickAnswers(study);
  if (JSON.stringify(answerWith(first)) !== JSON.stringify(answerOf(study)))
    throw new Error(`"${reading.brief.title}" is answered otherwise when only its ranking is evaluated.`);
  return seeds.map(answerWith);
}

function quickAnswers(study: Considered): (seed: number) => Answer | null {
  const { setting, options, ranking, baseline, sampling } = study;
  const named = ranking.map(({ id }) => optionOf(options, id).named);
  const placements = named.map(({ placement }) => placement);
  const values = judgedAll(setting, placements, baseline.placement).map((judged) =>
    valueExpressions(judged, study.weighed),
  );
  const evaluated = evaluator(values, setting.world);
  return (seed) => {
    const reseeded = { ...sampling, seed };
    const columns = evaluated(reseeded);
    const candidates = named.map(({ id, cell }, index) => ({ id, cell, values: columns[index]! }));
    const weights = weightColumns(setting.brief.priorities, reseeded);
    return answerOf({
      ...study,
      sampling: { ...sampling, seed },
      ranking: byExpectedScore(rank(candidates, weights)),
    });
  };
}
