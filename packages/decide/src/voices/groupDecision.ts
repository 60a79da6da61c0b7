import { type Parameters, publishedParameters } from "@shoreline/economics";
import type { BriefReading } from "@shoreline/scope";
import type { Crew } from "@shoreline/simulate";
import { type Fault, type Result, refuse, succeed } from "@shoreline/units";
import { type Considered, considered, rivalOf } from "../considered.ts";
import { weighedCriteria } from "../criteria/weighedCriteria.ts";
import { meanOf, stored } from "../figures.ts";
import { baselineFaults, samplingFaults } from "../questionFaults.ts";
import { byExpectedScore, hardest, rank, type Ranked } from "../rank.ts";
import { type SamplingMethod, USUAL_METHOD } from "../sampling.ts";
import { settledDuels, type WeightsIn } from "../settledDuels.ts";
import { verdictOf } from "../verdict.ts";
import { candidate } from "../simulation.ts";
import { type WeightColumns, weightColumns } from "../weights.ts";
import { agreementOf } from "./agreement.ts";
import { disagreementOf } from "./disagreement.ts";
import type { GroupDecision, Opinion } from "./group.ts";
import { groupWeights } from "./groupWeights.ts";
import { heardVoices } from "./heardVoices.ts";
import type { HeardVoice, Voice } from "./voice.ts";

/** How to reckon; as for a decision. */
export interface GroupOptions {
  readonly trials?: number;
  readonly seed?: number;
  readonly sampling?: SamplingMethod;
  readonly parameters?: Parameters;
  /** Threads that compute along; as for a decision. */
  readonly crew?: Crew | undefined;
}

const USUAL_TRIALS = 4096;
const USUAL_SEED = 1;
const ACCEPTED_RATIO = 0.1;

/**
 * What several people would choose by what matters to each, what the group chooses by all of it together, where they
 * disagree and whether that matters to the answer. The futures are those of `decide` with the same seed and trials and
 * are drawn once; the priorities of the brief itself do not count.
 *
 * Faults: as of `decide`; `decide.no-feasible-alternative` once for each limit that an alternative breaks.
 */
export function groupDecision(
  reading: BriefReading,
  voices: readonly Voice[],
  options: GroupOptions = {},
): Result<GroupDecision> {
  const sampling = {
    seed: options.seed ?? USUAL_SEED,
    trials: options.trials ?? USUAL_TRIALS,
    method: options.sampling ?? USUAL_METHOD,
    crew: options.crew,
  };
  const faults = [...samplingFaults(sampling), ...baselineFaults(reading.brief)];
  if (faults.length > 0) return refuse(faults);
  const study = considered(reading, options.parameters ?? publishedParameters, sampling);
  if (study.correlationFaults.length > 0) return refuse(study.correlationFaults);
  if (study.ranking.length === 0)
    return refuse(study.options.flatMap(({ named, faults: own }) => own.map(infeasible(named.id))));
  const heard = heardVoices(voices);
  const weighed = weighedCriteria(...heard.map(({ priorities }) => priorities));
  return succeed(decided(reading, { ...study, weighed }, heard));
}

function infeasible(id: string): (fault: Fault) => Fault {
  return (fault) => ({ ...fault, code: "decide.no-feasible-alternative", path: `${id}: ${fault.path}` });
}

function decided({ brief, warnings }: BriefReading, study: Considered, voices: readonly HeardVoice[]): GroupDecision {
  const { seed, trials } = study.sampling;
  const heard = voices.map(
    ({ priorities }): WeightsIn =>
      (sampling) =>
        weightColumns(priorities, sampling, study.weighed),
  );
  const shares = voices.map(({ share }) => share);
  const together: WeightsIn = (sampling) =>
    groupWeights(
      heard.map((weightsIn) => weightsIn(sampling)),
      shares,
    );
  const columns = heard.map((weightsIn) => weightsIn(study.sampling));
  const ofGroup = groupWeights(columns, shares);
  const rankings = columns.map((weights) => rankedBy(study, weights));
  const opinions = voices.map(({ name, share, stated, consistency }, index) => ({
    name,
    share: stored(share),
    stated,
    consistency,
    ...opinion({ ...study, ranking: rankings[index]! }, columns[index]!, heard[index]!),
  }));
  const group = opinion({ ...study, ranking: rankedBy(study, ofGroup) }, ofGroup, together);
  return {
    schema: "group/1",
    title: brief.title,
    seed,
    trials,
    baseline: study.baseline.id,
    voices: opinions,
    group,
    disagreement: disagreementOf(opinions, rankings),
    agreement: agreementOf(study, opinions, group),
    warnings: [...warnings, ...consistencyWarnings(voices)],
  };
}

/** Feasible alternatives by these weights, best first. */
function rankedBy({ options, weighed }: Considered, weights: WeightColumns): readonly Ranked[] {
  const feasible = options.filter(({ faults }) => faults.length === 0);
  return byExpectedScore(
    rank(
      feasible.map(({ named, outcome }) => candidate(named, outcome, weighed)),
      weights,
    ),
  );
}

function opinion(study: Considered, weights: WeightColumns, weightsIn: WeightsIn): Opinion {
  const { ranking, weighed } = study;
  const best = ranking[0]!;
  const duel = hardest(settledDuels(study, weightsIn));
  const rival = rivalOf({ ranking, duel });
  return {
    weights: Object.fromEntries(weighed.map(({ key }, index) => [key, stored(meanOf(weights[index]!))])),
    recommendation: best.id,
    cell: best.cell,
    expectedScore: stored(best.expectedScore),
    versus: rival?.id ?? null,
    lead: rival === null ? null : stored(best.expectedScore - rival.expectedScore),
    verdict: verdictOf(duel),
    winsAgainstBest: duel,
    confidenceShare: stored(best.firstRankShare),
  };
}

/** Comparisons that contradict each other too much, with the one to look at first. */
function consistencyWarnings(voices: readonly HeardVoice[]): readonly Fault[] {
  return voices.flatMap(({ name, consistency }, index) => {
    if (consistency === null || consistency.ratio <= ACCEPTED_RATIO || consistency.worst === null) return [];
    const { criterion, over, given, implied } = consistency.worst;
    return [
      {
        code: "voices.inconsistent",
        path: `voices[${index}].pairwise`,
        given: `comparisons of ${name} with a consistency ratio of ${consistency.ratio.toFixed(2)}`,
        allowed: "a ratio of at most 0.1",
        hint: `Look again at ${criterion} against ${over}: ${factor(given)} was said, the others imply ${factor(implied)}.`,
      },
    ];
  });
}

/** "3", "1/3", "2.4": a factor as people compare. */
function factor(value: number): string {
  return value >= 1 ? twoFigures(value) : `1/${twoFigures(1 / value)}`;
}

function twoFigures(value: number): string {
  return String(Number(value.toPrecision(2)));
}
