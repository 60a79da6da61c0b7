import { evaluator, type Expression, type Futures, subtract } from "@shoreline/simulate";
import { cashFlow } from "@shoreline/economics";
import { type Considered, rivalOf } from "../considered.ts";
import { meanOf } from "../figures.ts";
import { optionOf } from "../recommend.ts";
import { judgedAll, valueExpressions } from "../simulation.ts";
import { weightColumns, weighted } from "../weights.ts";

/** What is asked of a case: by how much the recommendation leads, and what it saves. */
export interface Lead {
  /** Points of score by which it leads its rival, future by future. */
  readonly lead: Float64Array;
  /** Against the baseline, in the brief's currency. */
  readonly saving: Float64Array;
}

/** Futures of a case: departing from those of the decision in what is drawn, in the weights, or in both. */
interface LeadCase {
  readonly futures?: Futures;
  /** Seed of the weights; that of the decision unless given. */
  readonly weightSeed?: number;
}

/** Asks for the lead in other futures, as often as wanted: the model is made ready once. */
export interface Leads {
  readonly quantities: readonly Expression[];
  readonly of: (asked: LeadCase, trials: number) => Lead;
  /** The same of many cases at once, for which a crew shares the work. */
  readonly all: (asked: readonly LeadCase[], trials: number) => readonly Lead[];
  /** The lead in expectation, with the weights of each future. */
  readonly byWeights: (trials: number) => Float64Array;
}

/** The contest between the recommendation and its rival, or else the next best of its kind; null when there is no other. */
export function leads(study: Considered): Leads | null {
  const { ranking, setting, baseline, sampling, weighed } = study;
  const best = ranking[0]!;
  const other = rivalOf(study) ?? ranking[1];
  if (!other) return null;
  const placements = [best, other].map(({ id }) => optionOf(study.options, id).named.placement);
  const [winner, rival] = judgedAll(setting, placements, baseline.placement) as [Judgement, Judgement];
  const [mine, theirs] = [valueExpressions(winner, weighed), valueExpressions(rival, weighed)];
  const gaps = mine.map((value, index) => subtract(value, theirs[index]!));
  const saving = subtract(cashFlow(setting, baseline.placement).cost, winner.flow.cost);
  const quantities = [...gaps, saving];
  const ask = evaluator([quantities], { months: setting.world.months, crew: sampling.crew });
  const weightsOf = memoisedWeights(study);
  const all: Leads["all"] = (asked, trials) => {
    const runs = asked.map(({ futures }) => ({ ...sampling, trials, futures: { ...sampling.futures, ...futures } }));
    return ask.all(runs).map(([columns = []], place) => {
      const weights = weightsOf(asked[place]!.weightSeed ?? sampling.seed, trials);
      return { lead: weighted(weights, columns), saving: columns[weighed.length]! };
    });
  };
  return {
    quantities,
    of: (asked, trials) => all([asked], trials)[0]!,
    all,
    byWeights: (trials) => {
      const columns = ask({ ...sampling, trials })[0]!;
      const expected = columns.map((column) => new Float64Array(trials).fill(meanOf(column)));
      return weighted(weightsOf(sampling.seed, trials), expected);
    },
  };
}

type Judgement = ReturnType<typeof judgedAll>[number];

/** Weights cost more than the model: those of the seeds that are asked for again are kept. */
function memoisedWeights({ setting, sampling }: Considered) {
  const known = new Map<string, readonly Float64Array[]>();
  // Another seed would scramble the same dimensions, whose numbers are not independent of those of the decision.
  const futuresOf = (seed: number, trials: number) =>
    seed === sampling.seed ? { ...sampling, trials } : { seed, trials };
  return (seed: number, trials: number): readonly Float64Array[] => {
    const name = `${seed}/${trials}`;
    const before = known.get(name) ?? weightColumns(setting.brief.priorities, futuresOf(seed, trials));
    known.set(name, before);
    return before;
  };
}
