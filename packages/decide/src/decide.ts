import { atlasDate, atlasVersion } from "@shoreline/atlas";
import { type Grounds, type Parameters, publishedParameters, type Setting } from "@shoreline/economics";
import type { Assumption, BriefReading } from "@shoreline/scope";
import { type ColumnMemory, type Crew, evaluate, total, withColumnMemory } from "@shoreline/simulate";
import { type Fault, type Result, refuse, succeed } from "@shoreline/units";
import { valueColumn } from "./criteria/columns.ts";
import { alternative } from "./alternative.ts";
import { decisionId } from "./decisionId.ts";
import { type Considered, considered, type Option, rivalOf } from "./considered.ts";
import type { Alternative, Decision, RankedAssumption, Why, WorkloadSummary } from "./decision.ts";
import { bridge, contributions, leadAtWeights } from "./explain/why.ts";
import { explanation } from "./explain/explanation.ts";
import { english, inLanguage } from "./language/language.ts";
import { reasons, summary } from "./explain/words.ts";
import { assumedFacts, factsOf } from "./decisionFacts.ts";
import { figures, meanOf, stored } from "./figures.ts";
import { monthlyOf } from "./monthly.ts";
import { decisionWarnings } from "./warnings.ts";
import { rankedAssumptions } from "./influence.ts";
import { landedCosts } from "./landedCost.ts";
import { baselineFaults, samplingFaults } from "./questionFaults.ts";
import { type Defence, defend } from "./defence/defend.ts";
import { type FlipMap, flipMap } from "./defence/flipMap.ts";
import { SideWork } from "./defence/sideWork.ts";
import { postponed } from "./postponed.ts";
import { bestOfKinds, hardestDuel } from "./rank.ts";
import { recalledNamed } from "./outcomeMemory.ts";
import { type Sampling, type SamplingMethod, USUAL_METHOD } from "./sampling.ts";
import type { Witness } from "./witnesses/witness.ts";
import { witnesses } from "./witnesses/witnesses.ts";
import { bestReturn, optionOf, rankedById, recommendation } from "./recommend.ts";
import { returnOption } from "./reversal/returnOption.ts";
import { reversals } from "./reversal/reversals.ts";

/** How to reckon; what is left out takes its usual value. */
export interface DecideOptions {
  /** Futures to draw; 4096 unless given. */
  readonly trials?: number;
  /** Any whole number from 0; the same seed gives the same decision, bit for bit. */
  readonly seed?: number;
  /** `sobol` unless given: points of a scrambled sequence, far more exact than as many independent ones. */
  readonly sampling?: SamplingMethod;
  readonly parameters?: Parameters;
  /**
   * What former decisions were reckoned on, kept by whoever decides again and again: only what an edit touches is then
   * computed anew, with the same bits. Nothing is remembered without it.
   */
  readonly grounds?: Grounds;
  /** Whether to add flips, sensitivity and value of information, which take several times as long. */
  readonly defended?: boolean;
  /**
   * Without what follows from the answer: the way back, cash by month, influence of assumptions, other methods and the
   * explanation are empty, and so is the id; a verdict in doubt is not counted again. For what-ifs under a moving hand; such a decision is not to be kept.
   */
  readonly onlyAnswer?: boolean;
  /** Threads that compute along; the decision is the same, byte for byte. */
  readonly crew?: Crew | undefined;
  /** What if something uncertain were known: the share of its futures (0–1) at which each stands, by its path. */
  readonly held?: ReadonlyMap<string, number>;
}

const USUAL_TRIALS = 4096;
const USUAL_SEED = 1;

/**
 * Decides a brief: simulates every sensible arrangement, ranks them and explains the best.
 *
 * Faults: `decide.trials`, `decide.seed`, `decide.unknown-baseline`; `decide.no-feasible-alternative` for each limit that
 * an alternative breaks, when all alternatives break one.
 */
export function decide(reading: BriefReading, options: DecideOptions = {}): Result<Decision> {
  if (options.defended) options.crew?.start();
  // What is remembered keeps its columns.
  if (options.grounds) return inEnglish(() => decided(reading, options));
  return inEnglish(() => withColumnMemory((memory) => decided(reading, options, memory)));
}

/** A decision is kept in English, whatever is spoken around it: the same figures have the same bytes everywhere. */
function inEnglish<T>(job: () => T): T {
  return inLanguage(english, job);
}

function decided(reading: BriefReading, options: DecideOptions, memory?: ColumnMemory): Result<Decision> {
  const study = studied(reading, options, memory);
  if (!study.ok) return study;
  const { onlyAnswer = false, defended } = options;
  const content = postponed(() => contentOf(reading, study.value, onlyAnswer));
  // What does not need the defence is written while other threads begin with it.
  const defence = defended ? defend(study.value, new SideWork([content])) : UNDEFENDED;
  return succeed(decisionOf(content(), defence, onlyAnswer));
}

/** Everything considered for a brief that can be decided; faults as of `decide`. */
function studied(reading: BriefReading, options: DecideOptions, memory?: ColumnMemory): Result<Considered> {
  const sampling = {
    seed: options.seed ?? USUAL_SEED,
    trials: options.trials ?? USUAL_TRIALS,
    method: options.sampling ?? USUAL_METHOD,
    crew: options.crew,
    memory,
    unsettled: options.onlyAnswer === true,
    ...(options.held && options.held.size > 0 ? { held: options.held } : {}),
  };
  const faults = [...samplingFaults(sampling), ...baselineFaults(reading.brief)];
  if (faults.length > 0) return refuse(faults);
  const study = considered(reading, options.parameters ?? publishedParameters, sampling, options.grounds);
  if (study.correlationFaults.length > 0) return refuse(study.correlationFaults);
  if (study.ranking.length === 0) return refuse(cheapestFirst(study.options).flatMap(refusals));
  return succeed(study);
}

const UNDEFENDED = { flips: null, sensitivity: null, valueOfInformation: null };

/** A brief's map of two inputs; see `flipMap`. Faults also as of `decide`. */
export function mapOfFlips(
  reading: BriefReading,
  paths: readonly [string, string],
  { steps, ...options }: DecideOptions & { readonly steps: number },
): Result<FlipMap> {
  const study = studied(reading, options);
  return study.ok ? flipMap(study.value, paths, steps) : study;
}

/** Whoever has to loosen a limit looks at what is nearest to it. */
function cheapestFirst(options: readonly Option[]): readonly Option[] {
  const cost = new Map(options.map((option) => [option, meanOf(option.outcome.cost)]));
  return options.toSorted((a, b) => cost.get(a)! - cost.get(b)!);
}

/** Why none is left: the faults of an alternative, with its name in front of the path. */
function refusals({ named, faults }: Option): readonly Fault[] {
  return faults.map((fault) => ({
    ...fault,
    code: "decide.no-feasible-alternative",
    path: `${named.id}: ${fault.path}`,
  }));
}

/** A decision but for its defence, and for what is said of both. */
type Content = Omit<Decision, "explanation" | keyof Defence>;

function decisionOf(
  { schema, id, ...rest }: Content,
  defence: Defence | typeof UNDEFENDED,
  onlyAnswer: boolean,
): Decision {
  const defended = { ...rest, ...defence };
  return { schema, id, ...defended, explanation: onlyAnswer ? [] : explanation({ schema, ...defended }) };
}

function contentOf(reading: BriefReading, study: Considered, onlyAnswer: boolean): Content {
  const { setting, sampling } = study;
  const hours = workedHours(setting, sampling);
  const alternatives = alternativesOf(study, meanOf(hours), onlyAnswer);
  const why = whyOf(study);
  const facts = onlyAnswer ? [] : factsOf(study);
  const assumptions = onlyAnswer ? [] : [...assumptionsOf(reading.assumptions, study), ...assumedFacts(facts)];
  const recommended = recommendation(study);
  const told = {
    brief: reading.brief,
    baseline: study.baseline.id,
    alternatives,
    why,
    assumptions,
    recommendation: recommended,
  };
  const schema = "decision/1";
  const content: Omit<Content, "id" | "schema"> = {
    title: reading.brief.title,
    seed: sampling.seed,
    trials: sampling.trials,
    sampling: sampling.futures?.quasi ? "sobol" : "random",
    atlas: { version: atlasVersion, date: atlasDate },
    brief: reading.brief,
    warnings: [...reading.warnings, ...decisionWarnings(study)],
    assumptions,
    facts,
    workload: workloadOf(setting, hours, sampling),
    weights: {
      given: reading.brief.priorities,
      mean: Object.fromEntries(study.weighed.map(({ key }, index) => [key, stored(meanOf(study.weights[index]!))])),
    },
    baseline: study.baseline.id,
    recommendation: { ...recommended, summary: summary(told) },
    bestReturn: bestReturn(study),
    proposals: study.proposals,
    alternatives,
    why: { ...why, inWords: reasons(told) },
    ...(onlyAnswer ? NOTHING_FOLLOWS : consequencesOf(study)),
  };
  return { schema, id: onlyAnswer ? "" : decisionId({ schema, ...content }), ...content };
}

const NOTHING_FOLLOWS = { witnesses: [], optionToReturn: {}, monthly: {} };

/** What other methods make of the answer, and what follows from it. */
function consequencesOf(study: Considered): Pick<Decision, keyof typeof NOTHING_FOLLOWS> {
  return {
    witnesses: witnessesOf(study),
    optionToReturn: returnOptionsOf(study),
    monthly: monthlyOf(study, [...new Set([...study.ranking.map(({ id }) => id), study.baseline.id])]),
  };
}

const NO_WAY_BACK = { wayBack: null, secondSource: null, peopleLeftBehind: null };

function alternativesOf(study: Considered, meanHours: number, onlyAnswer: boolean): readonly Alternative[] {
  const { setting, options, ranking, weighed, duel: settled, baselineOutcome } = study;
  const ranked = rankedById(ranking);
  const bests = bestOfKinds(ranking);
  const back = onlyAnswer ? [] : reversalsOf(study);
  const outcomes = options.map(({ outcome }) => outcome);
  const landed = landedCosts(setting, outcomes, study.sampling);
  return options.map(({ named, outcome, faults }, place) => {
    const mine = ranked.get(named.id);
    const duel = mine === ranking[0] ? settled : mine ? hardestDuel(bests, mine) : null;
    const known = { setting, baseline: baselineOutcome, sampling: study.sampling, meanHours, weighed };
    const standing = { ...known, faults, ranked: mine, duel };
    const landedCost = landed[place];
    return {
      ...alternative(named, outcome, standing),
      ...(landedCost ? { landedCost } : {}),
      ...(back[place] ?? NO_WAY_BACK),
    };
  });
}

function reversalsOf({ setting, sampling, options, baseline }: Considered) {
  const outcomes = options.map(({ named, outcome }) => ({ id: named.id, outcome }));
  return reversals({ setting, sampling, outcomes, baseline: baseline.id });
}

/** What it is worth to be able to return, of those that a board compares and that are away. */
function returnOptionsOf(study: Considered): Decision["optionToReturn"] {
  const { setting, sampling, options, ranking, baseline } = study;
  const ids = [ranking[0]!.id, rivalOf(study)?.id ?? baseline.id, baseline.id];
  const found = [...new Set(ids)].toSorted().map((id) => {
    return [id, returnOption(setting, optionOf(options, id).outcome, sampling)] as const;
  });
  return Object.fromEntries(found.flatMap(([id, option]) => (option ? [[id, option]] : [])));
}

function whyOf(study: Considered): Omit<Why, "inWords"> {
  const { options, ranking, weighed, weights, baselineOutcome } = study;
  const best = ranking[0]!;
  const other = rivalOf(study);
  const { outcome } = optionOf(options, best.id);
  return {
    versus: other?.id ?? null,
    criteria: other ? contributions({ weighed, weights }, outcome, optionOf(options, other.id).outcome) : [],
    bridge: bridge(baselineOutcome, outcome),
  };
}

/** What other methods make of the expected values of the feasible alternatives, at mean weights. */
function witnessesOf({ options, ranking, weighed, weights }: Considered): readonly Witness[] {
  const ranked = ranking.map(({ id }) => optionOf(options, id));
  return witnesses({
    ids: ranking.map(({ id }) => id),
    cells: ranking.map(({ cell }) => cell),
    values: ranked.map(({ outcome }) => weighed.map(({ key }) => meanOf(outcome.extra[valueColumn(key)]!))),
    weights: weights.map(meanOf),
    recommended: ranking[0]!.id,
  });
}

function assumptionsOf(assumptions: readonly Assumption[], study: Considered): readonly RankedAssumption[] {
  const { setting, options, ranking, weighed, weights, sampling, baseline } = study;
  const best = ranking[0]!;
  const other = rivalOf(study) ?? ranking[1];
  if (!other) return assumptions.map((assumption) => ({ ...assumption, influence: null }));
  const [winner, runnerUp] = [optionOf(options, best.id), optionOf(options, other.id)];
  const meanWeights = weights.map(meanOf);
  const contest = {
    setting,
    winner: winner.named.placement,
    runnerUp: runnerUp.named.placement,
    baseline: baseline.placement,
    weighed,
    meanWeights,
    sampling,
  };
  const gap = leadAtWeights({ weighed, weights: meanWeights }, winner.outcome, runnerUp.outcome);
  return rankedAssumptions(assumptions, contest, gap);
}

/** Person-hours of the work in each future. */
function workedHours(setting: Setting, sampling: Sampling): Float64Array {
  const { need, nature, world } = setting;
  const hours = nature.isProject ? need : total(need);
  return recalledNamed({ setting, sampling }, [{ name: "hours", from: need }], () => {
    return evaluate([[hours]], { ...sampling, months: world.months })[0]!;
  })[0]!;
}

function workloadOf({ workload }: Setting, hours: Float64Array, sampling: Sampling): WorkloadSummary {
  return {
    unit: workload.unit,
    byMonth: workload.profile.map(stored),
    total: figures(hours, "workload", "high", sampling),
    headcount: stored(workload.headcount),
    class: workload.class,
    source: workload.source,
  };
}
