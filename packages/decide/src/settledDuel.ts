import { evaluator } from "@shoreline/simulate";
import type { NamedPlacement } from "./alternatives/arrangement.ts";
import { type Considered, duelWithBest } from "./considered.ts";
import type { Duel } from "./decision.ts";
import { duel } from "./rank.ts";
import { judgedAll, type Sampling, valueExpressions } from "./simulation.ts";
import { CLEAR } from "./verdict.ts";
import { weightColumns, weighted, type WeightColumns } from "./weights.ts";

/** The weights of futures by their seed and number. */
export type WeightsIn = (seed: number, trials: number) => WeightColumns;

/** So many standard errors around the threshold another seed might say otherwise. */
const DOUBTFUL_ERRORS = 10;
/** Futures that settle it, as a multiple of those of the decision, and at most. */
const MORE = 16;
const MOST_TRIALS = 65_536;
/** Where they start: the same for every seed, so that a verdict belongs to the question. */
const REFERENCE_SEED = 20_270_101;

/**
 * How often the recommendation scores above the best answer of another kind. Where that lies close to the threshold of a
 * clear verdict, it is counted in reference futures that every seed shares: who asks again with another seed is then not
 * told another verdict by chance. Null when there is no other kind. The weights are those of the brief unless others are
 * given.
 */
export function settledDuel(
  study: Considered,
  weightsIn: WeightsIn = (seed, trials) => weightColumns(study.setting.brief.priorities, seed, trials),
): Duel | null {
  const best = study.ranking[0]!;
  const drawn = duelWithBest(study.ranking, best);
  const trials = Math.min(MOST_TRIALS, MORE * study.sampling.trials);
  if (drawn === null || trials <= study.sampling.trials) return drawn;
  if (Math.abs(drawn.probability - CLEAR) > DOUBTFUL_ERRORS * drawn.error) return drawn;
  const pair = [best.id, drawn.versus].map((id) => study.options.find(({ named }) => named.id === id)!.named);
  const weights = weightsIn(REFERENCE_SEED, trials);
  const [one, other] = scoresIn(study, pair, weights, { ...study.sampling, seed: REFERENCE_SEED, trials });
  return { versus: drawn.versus, ...duel(one!, other!) };
}

function scoresIn(
  { setting, baseline }: Considered,
  named: readonly NamedPlacement[],
  weights: WeightColumns,
  sampling: Sampling,
): readonly { readonly scores: Float64Array }[] {
  const placements = named.map(({ placement }) => placement);
  const values = judgedAll(setting, placements, baseline.placement).map(valueExpressions);
  const columns = evaluator(values, { months: setting.world.months })(sampling);
  return columns.map((ofOne) => ({ scores: weighted(weights, ofOne) }));
}
