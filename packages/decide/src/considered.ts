import {
  type Grounds,
  type Outcome,
  type Parameters,
  type Placement,
  type Setting,
  setting,
} from "@shoreline/economics";
import { type Assumption, type BriefReading, workload } from "@shoreline/scope";
import type { Fault } from "@shoreline/units";
import { enumerate, type NamedPlacement, namedPlacement } from "./alternatives/arrangement.ts";
import { followTheSun } from "./alternatives/followTheSun.ts";
import { type HybridQuestion, hybrids } from "./alternatives/hybrids.ts";
import { limitFaults } from "./alternatives/limits.ts";
import { outcomeFaults } from "./alternatives/outcomeLimits.ts";
import { baselinePlacement } from "./alternatives/placementById.ts";
import { proposeSites } from "./alternatives/propose.ts";
import { weighedCriteria } from "./criteria/weighedCriteria.ts";
import type { Criterion } from "./criteria/criterion.ts";
import { valueColumn } from "./criteria/columns.ts";
import type { Duel, Proposal } from "./decision.ts";
import { meanOf } from "./figures.ts";
import { recalledScores, recalledWeights, type SimulationQuestion } from "./outcomeMemory.ts";
import { byExpectedScore, type Candidate, hardest, rank, type Ranked } from "./rank.ts";
import { type DrawnGroup, drawnInputs } from "./drawn/drawnInputs.ts";
import { dependence } from "./drawn/dependence.ts";
import { type AskedSampling, type KeptSampling, type Sampling, samplingOf } from "./sampling.ts";
import { candidate, judgedAll, simulated, valueExpressions } from "./simulation.ts";
import { drawnDuels, settledDuels } from "./settledDuels.ts";
import { type WeightColumns, weightColumns, weighted } from "./weights.ts";

/** Everything that was considered for a brief, simulated, tested against the limits and ranked. */
export interface Considered {
  readonly setting: Setting;
  /** What the brief left open and a default said. */
  readonly assumptions: readonly Assumption[];
  readonly sampling: Sampling;
  readonly proposals: readonly Proposal[];
  readonly baseline: NamedPlacement;
  readonly baselineOutcome: Outcome;
  /** In canonical order, by id. */
  readonly options: readonly Option[];
  /** The criteria that count by the priorities of the brief; weights and values by criterion are in their order. */
  readonly weighed: readonly Criterion[];
  readonly weights: WeightColumns;
  /** Feasible options, best first by expected score. */
  readonly ranking: readonly Ranked[];
  /** How the first of them stands against the best answer of each other kind. */
  readonly duels: readonly Duel[];
  /** The hardest of these, against the rival; null when there is no answer of another kind. */
  readonly duel: Duel | null;
  /** Inputs that move together. */
  readonly groups: readonly DrawnGroup[];
  /** Why correlations of the brief cannot be followed; what was reckoned then leaves all of them out. */
  readonly correlationFaults: readonly Fault[];
}

/** An arrangement with what came of it; feasible when no limit faults it. */
export interface Option {
  readonly named: NamedPlacement;
  readonly outcome: Outcome;
  readonly faults: readonly Fault[];
}

/** Whether a verdict in doubt may stay so, for who asks again at once. */
interface Settling {
  readonly unsettled?: boolean;
}

/** Finds the sensible arrangements of a brief, simulates all in the same futures, and ranks those that keep the limits. */
export function considered(
  { brief, assumptions }: Pick<BriefReading, "brief" | "assumptions">,
  parameters: Parameters,
  { memory, unsettled = false, ...asked }: AskedSampling & Pick<KeptSampling, "memory"> & Settling,
  grounds?: Grounds,
): Considered {
  const ground = setting(brief, workload(brief, assumptions), parameters, grounds);
  const proposals = proposeSites(ground);
  const baseline = namedPlacement(baselinePlacement(ground));
  const sites = proposals.map(({ site }) => site);
  const all = [...enumerate(ground, sites), ...followTheSun(ground, sites).map(namedPlacement)];
  const named = withBaseline(all, baseline);
  const moving = dependence(brief, brief.correlations ? streamsOf(ground, named, baseline.placement) : []);
  const sampling = samplingOf(asked, ground.world.months, moving.faults.length === 0 ? moving.mixtures : undefined);
  const weighed = weighedCriteria(brief.priorities);
  const weights = recalledWeights(ground, sampling, () => weightColumns(brief.priorities, sampling));
  const kept = { ...sampling, memory };
  const undivided = optionsOf(ground, named, baseline, kept);
  const search = { setting: ground, baseline: baseline.placement, weighed, meanWeights: weights.map(meanOf), sampling };
  const divided = hybrids({ ...search, places: placesForParts(undivided, search) }).map(namedPlacement);
  const options = inOrder([...undivided, ...optionsOf(ground, divided, baseline, kept)]);
  const feasible = options.filter(({ faults }) => faults.length === 0);
  const ranked = rank(candidates(search, feasible, weights), weights);
  const baselineOutcome = options.find(({ named: each }) => each.id === baseline.id)!.outcome;
  const contest = { setting: ground, sampling, baseline, options, weighed, ranking: byExpectedScore(ranked) };
  const duels = unsettled ? drawnDuels(contest) : settledDuels(contest);
  return {
    ...contest,
    assumptions,
    proposals,
    baselineOutcome,
    weights,
    duels,
    duel: hardest(duels),
    groups: moving.groups,
    correlationFaults: moving.faults,
  };
}

function placementsOf(named: readonly NamedPlacement[]): readonly Placement[] {
  return named.map(({ placement }) => placement);
}

function optionsOf(
  ground: Setting,
  named: readonly NamedPlacement[],
  baseline: NamedPlacement,
  sampling: KeptSampling,
): readonly Option[] {
  if (named.length === 0) return [];
  const outcomes = simulated(ground, placementsOf(named), baseline.placement, sampling);
  return named.map((each, index): Option => {
    const outcome = outcomes[index]!;
    return { named: each, outcome, faults: [...limitFaults(ground, each), ...outcomeFaults(ground, outcome)] };
  });
}

/** What is ranked, with the scores that the same priorities gave before. */
function candidates(
  { weighed, ...question }: Omit<SimulationQuestion, "placements"> & { readonly weighed: readonly Criterion[] },
  feasible: readonly Option[],
  weights: WeightColumns,
): readonly Candidate[] {
  const unscored = feasible.map(({ named, outcome }) => candidate(named, outcome, weighed));
  const placements = placementsOf(feasible.map(({ named }) => named));
  const scores = recalledScores({ ...question, placements }, (missing) =>
    missing.map((placement) => weighted(weights, unscored[placements.indexOf(placement)]!.values)),
  );
  return unscored.map((each, place) => ({ ...each, scores: scores[place]! }));
}

function inOrder(options: readonly Option[]): readonly Option[] {
  return options.toSorted((a, b) => (a.named.id < b.named.id ? -1 : 1));
}

/**
 * Where a part of the work may go: the best of each kind for the whole, whether the limits allow all of it there or not,
 * and the team at home; best first.
 */
function placesForParts(
  options: readonly Option[],
  { setting: { home }, weighed, meanWeights }: Pick<HybridQuestion, "setting" | "weighed" | "meanWeights">,
): readonly Placement[] {
  const score = ({ outcome }: Option) =>
    weighed.reduce((sum, { key }, index) => sum + meanWeights[index]! * meanOf(outcome.extra[valueColumn(key)]!), 0);
  const whole = options
    .filter(({ named: { placement } }) => placement.shares === undefined && placement.measure === undefined)
    .map((option) => ({ ...option.named, score: score(option) }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const isFirstOfKind = (each: NamedPlacement) => whole.find(({ cell }) => cell === each.cell) === each;
  const isHome = ({ party, placement }: NamedPlacement) =>
    party === "employees" && placement.site.site.id === home.site.id;
  return whole.filter((each) => isFirstOfKind(each) || isHome(each)).map(({ placement }) => placement);
}

/** Names of all that is drawn for these placements. */
function streamsOf(ground: Setting, named: readonly NamedPlacement[], baseline: Placement): readonly string[] {
  const judged = judgedAll(ground, placementsOf(named), baseline);
  const weighed = weighedCriteria(ground.brief.priorities);
  return drawnInputs(judged.flatMap((each) => [each.flow.cost, ...valueExpressions(each, weighed)])).map(
    ({ path }) => path,
  );
}

function withBaseline(named: readonly NamedPlacement[], baseline: NamedPlacement): readonly NamedPlacement[] {
  if (named.some(({ id }) => id === baseline.id)) return named;
  return [...named, baseline].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whom the recommendation has to beat: of the best answers of other kinds, the one that it beats least often; null without one. */
export function rivalOf({ ranking, duel }: Pick<Considered, "ranking" | "duel">): Ranked | null {
  return ranking.find(({ id }) => id === duel?.versus) ?? null;
}
