import { evaluator } from "@shoreline/simulate";
import type { Setting } from "@shoreline/economics";
import type { NamedPlacement } from "./alternatives/arrangement.ts";
import type { Criterion } from "./criteria/criterion.ts";
import type { Duel } from "./decision.ts";
import { duel, duelsWithOtherKinds, hardest, type Ranked } from "./rank.ts";
import { recalledColumns } from "./outcomeMemory.ts";
import { type Sampling, samplingOf } from "./sampling.ts";
import { judgedAll, valueExpressions } from "./simulation.ts";
import { CLEAR } from "./verdict.ts";
import { weightColumns, weighted, type WeightColumns } from "./weights.ts";

/** Feasible alternatives, best first, and the futures in which they were ranked. */
export interface Contest {
  readonly setting: Setting;
  readonly sampling: Sampling;
  readonly baseline: NamedPlacement;
  readonly options: readonly { readonly named: NamedPlacement }[];
  /** Those by which they were ranked, in the order of the weights. */
  readonly weighed: readonly Criterion[];
  readonly ranking: readonly Ranked[];
}

/** The weights of futures. */
export type WeightsIn = (sampling: Sampling) => WeightColumns;

/** So many standard errors around the threshold another seed might say otherwise. */
const DOUBTFUL_ERRORS = 10;
/** Futures that settle it, as a multiple of those of the decision, and at most: of points a quarter say as much. */
const MORE = 16;
const MOST_TRIALS = { sobol: 16_384, random: 65_536 };
/** Where they start: the same for every seed, so that a verdict belongs to the question. */
const REFERENCE_SEED = 20_270_101;

/**
 * How often the recommendation scores above the best answer of each other kind; the hardest of these duels decides the
 * verdict. Where that one is close to the threshold of a clear verdict, all that are so are counted in reference futures
 * that every seed shares: who asks again with another seed is then not told another verdict by chance. The weights are
 * those of the brief unless others are given.
 */
export function settledDuels(contest: Contest, weightsIn: WeightsIn = ownWeights(contest)): readonly Duel[] {
  const { sampling } = contest;
  const drawn = drawnDuels(contest);
  const least = hardest(drawn);
  const reference = referenceFutures(contest);
  if (least === null || !isDoubtful(least) || reference.trials <= sampling.trials) return drawn;
  return settled(contest, drawn, weightsIn, reference);
}

/** The same as the futures of the decision alone tell it, in doubt as well. */
export function drawnDuels({ ranking }: Pick<Contest, "ranking">): readonly Duel[] {
  return ranking[0] ? duelsWithOtherKinds(ranking, ranking[0]) : [];
}

/** The same for every decision of so many futures, whatever its seed. */
function referenceFutures({ setting, sampling }: Contest): Sampling {
  const method = sampling.futures?.quasi ? "sobol" : "random";
  const trials = Math.min(MOST_TRIALS[method], MORE * sampling.trials);
  const asked = { seed: REFERENCE_SEED, trials, method, crew: sampling.crew } as const;
  return samplingOf(asked, setting.world.months, sampling.futures?.mixtures);
}

function isDoubtful({ probability, error }: Duel): boolean {
  return Math.abs(probability - CLEAR) <= DOUBTFUL_ERRORS * error;
}

/** The same duels, those in doubt fought in the reference futures. */
function settled(contest: Contest, drawn: readonly Duel[], weightsIn: WeightsIn, sampling: Sampling): readonly Duel[] {
  const doubtful = drawn.filter(isDoubtful).map(({ versus }) => versus);
  const [best, ...others] = scoresIn(contest, [contest.ranking[0]!.id, ...doubtful], weightsIn, sampling);
  return drawn.map((each) => {
    const other = others[doubtful.indexOf(each.versus)];
    return other ? { versus: each.versus, ...duel(best!, other) } : each;
  });
}

function scoresIn(
  { setting, baseline, options, weighed }: Contest,
  ids: readonly string[],
  weightsIn: WeightsIn,
  sampling: Sampling,
): readonly Pick<Ranked, "scores">[] {
  const placements = ids.map((id) => options.find(({ named }) => named.id === id)!.named.placement);
  const question = { setting, placements, baseline: baseline.placement, sampling, weighed };
  const columns = recalledColumns(question, (missing) => {
    const values = judgedAll(setting, missing, baseline.placement).map((judged) => valueExpressions(judged, weighed));
    return evaluator(values, { months: setting.world.months, crew: sampling.crew })(sampling);
  });
  const weights = weightsIn(sampling);
  return columns.map((ofOne) => ({ scores: weighted(weights, ofOne) }));
}

function ownWeights({ setting, weighed }: Contest): WeightsIn {
  return (sampling) => weightColumns(setting.brief.priorities, sampling, weighed);
}
