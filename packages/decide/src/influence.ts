import {
  cashFlow,
  type ParameterKey,
  parameterKeys,
  type Placement,
  type Setting,
  setting,
} from "@shoreline/economics";
import { type Assumption, type Brief, coverages, levels, workload } from "@shoreline/scope";
import { evaluate, type Expression } from "@shoreline/simulate";
import { valueAt, withValueAt } from "./briefPath.ts";
import type { Criterion } from "./criteria/criterion.ts";
import type { RankedAssumption } from "./decision.ts";
import { deviationOf, meanOf, stored } from "./figures.ts";
import { type NamedColumn, recalledNamed } from "./outcomeMemory.ts";
import type { Sampling } from "./sampling.ts";
import { expectedValues } from "./simulation.ts";

/** The two alternatives between which the decision lies, and what they are measured against. */
export interface Contest {
  readonly setting: Setting;
  readonly winner: Placement;
  readonly runnerUp: Placement;
  readonly baseline: Placement;
  readonly weighed: readonly Criterion[];
  /** In the order of `weighed`. */
  readonly meanWeights: readonly number[];
  readonly sampling: Sampling;
}

/** Trials of a what-if: enough to tell a large influence from a small one on common random numbers. */
const WHAT_IF_TRIALS = 256;
/** From the 10 % to the 90 % quantile of a normal curve, in standard deviations. */
const SWING_DEVIATIONS = 2.563;

/** Assumptions with how far each moves the lead of the winner over the rival, the most influential first. */
export function rankedAssumptions(
  assumptions: readonly Assumption[],
  contest: Contest,
  gap: Float64Array,
): readonly RankedAssumption[] {
  const lead = (brief: Brief) =>
    leadWith(
      contest,
      setting(brief, workload(brief, assumptions), contest.setting.parameters, contest.setting.grounds?.asides),
    );
  const swing = ({ path }: Assumption) => swingOfDefault(path, contest.setting.brief, lead);
  const defaults = assumptions.map((assumption) => ({ ...assumption, influence: swing(assumption) }));
  return [...defaults, ...parameterAssumptions(contest, gap)].toSorted(byInfluence);
}

/** The most influential first; what was not tried comes last. */
function byInfluence(a: RankedAssumption, b: RankedAssumption): number {
  return (b.influence ?? -1) - (a.influence ?? -1) || (a.path < b.path ? -1 : 1);
}

function swingOfDefault(path: string, brief: Brief, lead: (brief: Brief) => number): number | null {
  const values = plausibleValues(path, valueAt(brief, path));
  if (values.length < 2) return null;
  const leads = values.map((value) => lead(withValueAt(brief, path, value)));
  return stored(Math.max(...leads) - Math.min(...leads));
}

const SHARES = [
  "clarity",
  "volatility",
  "tacitKnowledge",
  "core",
  "specialisation",
  "complexity",
  "divisibility",
  "demandVolatility",
];

/** Below it a share is a rate of its own, as of insurance or defects, and is doubted by a factor. */
const SMALL_SHARE = 0.1;

/**
 * Values that somebody could have meant instead of what a field of a brief says, by its `path`: of a number the least
 * and the greatest, of a word its neighbours and itself; none where there is no telling.
 */
export function plausibleValues(path: string, value: unknown): readonly unknown[] {
  const field = path.split(".").at(-1) ?? path;
  if (typeof value === "string") return neighbours(field === "coverage" ? coverages : levels, value);
  if (typeof value !== "number" || value === 0) return SHARES.includes(field) ? [0, 0.2] : [];
  if (field.endsWith("Share") && value < SMALL_SHARE) return [value / 2, value * 2];
  if (SHARES.includes(field) || field.endsWith("Share")) return [Math.max(0, value - 0.2), Math.min(1, value + 0.2)];
  if (field === "stockServiceLevel") return [0.9, 0.99];
  if (field === "serviceLevel") return [Math.max(0.01, value - 0.1), Math.min(0.95, value + 0.1)];
  if (field === "discountRate") return [Math.max(0, value - 0.03), value + 0.03];
  return Number.isInteger(value)
    ? [Math.max(1, Math.round(value * 0.7)), Math.round(value * 1.3)]
    : [value * 0.7, value * 1.3];
}

function neighbours(scale: readonly string[], value: string): readonly string[] {
  const at = scale.indexOf(value);
  return at < 0 ? [] : scale.slice(Math.max(0, at - 1), at + 2);
}

/** The winner's lead in expected score if the brief had said something else. */
function leadWith(contest: Contest, other: Setting): number {
  const moved = ({ site, ...rest }: Placement): Placement => ({ ...rest, site: other.conditionsOf(site.site.id) });
  const trials = Math.min(WHAT_IF_TRIALS, contest.sampling.trials);
  const sampling = { ...contest.sampling, trials, weighed: contest.weighed };
  const [winner, runnerUp] = expectedValues(
    other,
    [moved(contest.winner), moved(contest.runnerUp)],
    moved(contest.baseline),
    sampling,
  );
  return contest.meanWeights.reduce((lead, weight, index) => lead + weight * (winner![index]! - runnerUp![index]!), 0);
}

/** Parameters that nobody has measured: how far their draws move the lead, by their correlation with it. */
function parameterAssumptions(contest: Contest, gap: Float64Array): readonly RankedAssumption[] {
  const { setting, sampling } = contest;
  const draws = drawsOf(
    [cashFlow(setting, contest.winner), cashFlow(setting, contest.runnerUp)].flatMap(({ cost, staffing }) => [
      cost,
      staffing.monthsToFullProductivity,
    ]),
  );
  const columns = recalledNamed(contest, draws, (missing) => {
    return evaluate([missing.map(({ from }) => from)], { ...sampling, months: 1 })[0] ?? [];
  });
  const squares = new Map<ParameterKey, number>();
  draws.forEach(({ key }, index) => {
    const tied = beyondNoise(correlation(columns[index]!, gap), gap.length);
    squares.set(key, (squares.get(key) ?? 0) + tied * tied);
  });
  const swing = deviationOf(gap) * SWING_DEVIATIONS;
  return [...squares]
    .filter(([key]) => setting.parameters[key].evidence !== "retrieved")
    .map(([key, square]) => parameterAssumption(setting, key, stored(swing * Math.sqrt(square))));
}

/** A correlation that so many trials would show by chance alone counts as none: three standard errors. */
function beyondNoise(tied: number, trials: number): number {
  return Math.abs(tied) < 3 / Math.sqrt(trials) ? 0 : tied;
}

function parameterAssumption({ parameters }: Setting, key: ParameterKey, influence: number): RankedAssumption {
  const { low, mode, high, unit, means, source, year, evidence } = parameters[key];
  return {
    path: `parameters.${key}`,
    value: { low, mode, high, unit },
    why: `${means}; evidence: ${evidence}`,
    source: `${source}, ${year}`,
    influence,
  };
}

function drawsOf(roots: readonly Expression[]): readonly (NamedColumn & { readonly key: ParameterKey })[] {
  const seen = new Set<Expression>();
  const byName = new Map<string, NamedColumn & { readonly key: ParameterKey }>();
  const visit = (expression: Expression): void => {
    if (seen.has(expression)) return;
    seen.add(expression);
    const name = expression.operation === "draw" ? expression.source?.name : undefined;
    const key = parameterKeys.find((each) => name?.endsWith(`/${each}`));
    if (name && key) byName.set(name, { key, name, from: expression });
    for (const input of expression.inputs) visit(input);
  };
  for (const root of roots) visit(root);
  return [...byName.values()];
}

/** Pearson's correlation; 0 when either does not vary. */
function correlation(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let sum = 0;
  for (let trial = 0; trial < a.length; trial++) sum += (a[trial]! - meanA) * (b[trial]! - meanB);
  const product = sum / a.length;
  const scale = deviationOf(a) * deviationOf(b);
  return scale === 0 ? 0 : product / scale;
}
