import { lineKeys, type LineKey, type Outcome, type Placement, type Setting } from "@shoreline/economics";
import type { Replication } from "@shoreline/simulate";
import { type Fault, monthsBetween } from "@shoreline/units";
import { alternativeParts } from "./alternatives/alternativeParts.ts";
import { type NamedPlacement, leastOverlap } from "./alternatives/arrangement.ts";
import { recurring } from "./canonical.ts";
import { naturalMean, valueColumn } from "./criteria/columns.ts";
import { everyCriterion } from "./criteria/criteria.ts";
import type { Criterion } from "./criteria/criterion.ts";
import type { Alternative, CriterionFigure, Duel, Figures } from "./decision.ts";
import { paidOf } from "./alternatives/outcomeLimits.ts";
import { briefFigures, errorOf, figures, figuresOrNever, meanOf, shareAbove, stored, unsaid } from "./figures.ts";
import type { Ranked } from "./rank.ts";
import type { Reversal } from "./reversal/reversal.ts";

/** A cost of more than this above its own median counts as an overrun. */
const OVERRUN = 1.2;

/** Least one-off investment, as a share of what the baseline costs, on which a return means anything. */
const INVESTMENT_FLOOR_SHARE = 0.01;

/** What an alternative is shown against: the baseline, the limits and the others. */
export interface Standing {
  readonly setting: Setting;
  readonly baseline: Outcome;
  /** Person-hours of the work, averaged over the futures. */
  readonly meanHours: number;
  readonly faults: readonly Fault[];
  readonly ranked: Ranked | undefined;
  /** The criteria of the ranking. */
  readonly weighed: readonly Criterion[];
  readonly duel: Duel | null;
  /** How futures were sampled, for the errors of means; independently unless given. */
  readonly sampling?: Replication;
}

/** One alternative as it appears in a decision, but for its way back. */
export function alternative(
  named: NamedPlacement,
  outcome: Outcome,
  standing: Standing,
): Omit<Alternative, keyof Reversal> {
  const { faults, ranked } = standing;
  return {
    id: named.id,
    party: named.party,
    site: named.placement.site.site.id,
    sites: sitesOf(named.placement),
    reach: named.reach,
    name: named.name,
    ...(named.placement.measure === undefined ? {} : { measure: named.placement.measure }),
    ...partsOf(named.placement),
    feasible: faults.length === 0,
    faults,
    expectedScore: ranked ? stored(ranked.expectedScore) : null,
    winsAgainstBest: standing.duel,
    ...figuresOf(outcome, standing),
    withinBudgetShare: withinBudgetShareOf(outcome, standing.setting.brief.limits.budget),
    overlapHoursPerDay: stored(leastOverlap(named.placement)),
    firstRankShare: ranked ? stored(ranked.firstRankShare) : 0,
    rankShares: ranked?.rankShares.map(stored) ?? [],
    centralWeights: weightsOf(standing),
  };
}

/** What an outcome says by itself, with what it was held against. */
interface KnownFigures {
  readonly baseline: Outcome;
  readonly meanHours: number;
  readonly perScramble: number | undefined;
  readonly startBy: string | undefined;
  readonly figures: ReturnType<typeof reckonedFigures>;
}

const known = new WeakMap<Outcome, KnownFigures>();

/** The figures of an outcome: an outcome that a former decision had, too, has them already. */
function figuresOf(outcome: Outcome, standing: Standing): KnownFigures["figures"] {
  const { baseline, meanHours } = standing;
  const { startBy } = standing.setting.brief.limits;
  const perScramble = standing.sampling?.perScramble;
  const before = known.get(outcome);
  const isSame = before?.baseline === baseline && before.meanHours === meanHours && before.perScramble === perScramble;
  if (isSame && before.startBy === startBy) return before.figures;
  const figures = reckonedFigures(outcome, standing);
  for (const part of Object.values(figures)) if (typeof part === "object") recurring(part);
  known.set(outcome, { baseline, meanHours, perScramble, startBy, figures });
  return figures;
}

function reckonedFigures(outcome: Outcome, standing: Standing) {
  return {
    ...moneyOf(outcome, standing),
    ...timeOf(outcome, standing),
    lines: linesOf(outcome, standing.sampling),
    criteria: criteriaOf(outcome),
    lateShare: stored(lateShareOf(outcome, standing.setting.brief)),
  };
}

/** Every site at which some of the work is done, the leading one first. */
function sitesOf({ site, shares = [] }: Placement): readonly string[] {
  return [...new Set([site.site.id, ...shares.map(({ placement }) => placement.site.site.id)])];
}

function partsOf(placement: Placement): Pick<Alternative, "parts"> {
  const parts = alternativeParts(placement);
  return parts ? { parts } : {};
}

function moneyOf(outcome: Outcome, { setting, baseline, meanHours, sampling }: Standing) {
  const { cost, saving, investment, capital } = outcome;
  const costs = figures(cost, "cost", "high", sampling);
  const saved = figures(saving, "saving", "low", sampling);
  const savingShare = briefFigures(ratio(saving, baseline.cost), "savingShare", sampling);
  return {
    cost: costs,
    costAfterTax: briefFigures(afterTax(outcome, setting), "costAfterTax", sampling),
    saving: saved,
    savingShare,
    roi: returnOf(outcome, baseline, sampling),
    investment: briefFigures(investment, "investment", sampling),
    capexShare: stored(capitalShare(meanOf(capital), meanOf(paidOf(outcome)))),
    costPerProductiveHour: stored(meanOf(cost) / meanHours),
    overrunShare: stored(shareAbove(cost, OVERRUN * (costs.p50 ?? 0))),
  };
}

/** One column over another, future by future. */
function ratio(one: Float64Array, other: Float64Array): Float64Array {
  const share = new Float64Array(one.length);
  for (let trial = 0; trial < share.length; trial++) share[trial] = one[trial]! / other[trial]!;
  return share;
}

/**
 * Cost after tax, for a payer with profit enough at home, where everything is deductible when it is paid. A centre of
 * one's own abroad invoices its cost and a margin: the margin is taxed there (line `tax`) and deducted at home.
 */
function afterTax({ cost, lines, placement }: Outcome, { home }: Setting): Float64Array {
  const atHome = home.corporateTaxShare;
  const abroad = rateOnMargin(placement);
  const margin = lines.get("tax");
  const after = new Float64Array(cost.length);
  for (let trial = 0; trial < after.length; trial++) {
    const taxed = margin?.[trial] ?? 0;
    const deducted = abroad === 0 ? 0 : (taxed / abroad) * atHome;
    after[trial] = (cost[trial]! - taxed) * (1 - atHome) + taxed - deducted;
  }
  return after;
}

/** Rate of the country whose margin is taxed; of a divided arrangement that of its centres abroad, by their shares. */
function rateOnMargin({ site, shares }: Placement): number {
  const centres = (shares ?? []).filter(({ placement }) => placement.site.reach !== "onshore");
  const total = centres.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return site.corporateTaxShare;
  return centres.reduce((sum, { share, placement }) => sum + share * placement.site.corporateTaxShare, 0) / total;
}

/** Where nothing is paid, nothing of it is capital. */
function capitalShare(capital: number, paid: number): number {
  return paid === 0 ? 0 : capital / paid;
}

/** What was invested beyond the baseline, by what was invested and by what the baseline invests. */
const beyond = new WeakMap<Float64Array, { readonly baseline: Float64Array; readonly column: Float64Array }>();

/** What is invested beyond the baseline: nobody earns a return on what would be spent anyhow. Reckoned once. */
function investedBeyond({ investment }: Outcome, baseline: Outcome): Float64Array {
  const known = beyond.get(investment);
  if (known?.baseline === baseline.investment) return known.column;
  const column = new Float64Array(investment.length);
  for (let trial = 0; trial < column.length; trial++) {
    column[trial] = Math.max(0, investment[trial]! - baseline.investment[trial]!);
  }
  beyond.set(investment, { baseline: baseline.investment, column });
  return column;
}

/** Whether enough is invested beyond the baseline for a return on it to mean anything. */
export function investsEnough(outcome: Outcome, baseline: Outcome): boolean {
  return meanOf(investedBeyond(outcome, baseline)) >= investmentFloor(baseline);
}

/** Least investment on which a return means anything: a hundredth of what the baseline costs. */
export function investmentFloor({ cost }: Outcome): number {
  return INVESTMENT_FLOOR_SHARE * meanOf(cost);
}

/** Returns by trial that are known, by saving, and against which baseline. */
const returned = new WeakMap<Float64Array, { readonly baseline: Float64Array; readonly column: Float64Array }>();

/**
 * Return of each future: saving before what is invested beyond the baseline, over the mean of that (in a single future
 * it may be next to nothing, and a gain on nothing is not infinite). Their mean is the ratio of the means. Reckoned once.
 */
export function returnsByTrial(outcome: Outcome, baseline: Outcome): Float64Array {
  const known = returned.get(outcome.saving);
  if (known?.baseline === baseline.investment) return known.column;
  const invested = investedBeyond(outcome, baseline);
  const mean = meanOf(invested);
  const returns = new Float64Array(invested.length);
  for (let trial = 0; trial < returns.length; trial++) {
    returns[trial] = (outcome.saving[trial]! + invested[trial]!) / mean;
  }
  returned.set(outcome.saving, { baseline: baseline.investment, column: returns });
  return returns;
}

/** Mean saving before what is invested beyond the baseline, over the mean of that. */
export function returnOfMeans(outcome: Outcome, baseline: Outcome): number {
  return meanOf(outcome.saving) / meanOf(investedBeyond(outcome, baseline)) + 1;
}

/** Ratio of the means; quantiles over the futures. */
function returnOf(outcome: Outcome, baseline: Outcome, sampling: Replication | undefined): Figures {
  if (!investsEnough(outcome, baseline)) {
    return unsaid("next to nothing is invested beyond the baseline, so there is no return on it");
  }
  const returns = returnsByTrial(outcome, baseline);
  return { ...briefFigures(returns, "roi", sampling), error: errorOfRatio(outcome, baseline, sampling) };
}

/** Error of the ratio of two means: that of the numerator less the ratio times the denominator (the delta method). */
function errorOfRatio(outcome: Outcome, baseline: Outcome, sampling: Replication | undefined): number {
  const invested = investedBeyond(outcome, baseline);
  const [mean, ratio] = [meanOf(invested), returnOfMeans(outcome, baseline)];
  const rest = new Float64Array(invested.length);
  for (let trial = 0; trial < rest.length; trial++) {
    rest[trial] = (outcome.saving[trial]! + invested[trial]! - ratio * invested[trial]!) / mean;
  }
  return errorOf(rest, "roi", sampling);
}

function timeOf(outcome: Outcome, { setting, sampling }: Standing) {
  const horizon = setting.world.months;
  const { monthsUnderWater, monthsToFirstOutput, monthsToFullProductivity } = outcome;
  const isNever = (trial: number) => monthsUnderWater[trial]! >= horizon;
  return {
    paybackMonths: figuresOrNever(monthsUnderWater, isNever, "paybackMonths", sampling),
    monthsToFirstOutput: briefFigures(monthsToFirstOutput, "monthsToFirstOutput", sampling),
    monthsToFullProductivity: briefFigures(monthsToFullProductivity, "monthsToFullProductivity", sampling),
  };
}

/** Share of futures in which first output misses the latest day, or else the result comes more than a month late. */
function lateShareOf({ monthsToFirstOutput, monthsLate }: Outcome, { limits, work }: Setting["brief"]): number {
  if (limits.startBy === undefined) return shareAbove(monthsLate, 1);
  const latest = monthsBetween(work.start, limits.startBy);
  return shareAbove(monthsToFirstOutput, latest);
}

function withinBudgetShareOf(outcome: Outcome, budget: number | undefined): number | null {
  if (budget === undefined) return null;
  const paid = paidOf(outcome);
  let count = 0;
  for (let trial = 0; trial < paid.length; trial++) count += Number(paid[trial]! <= budget);
  return stored(count / paid.length);
}

function linesOf({ lines }: Outcome, sampling: Replication | undefined): Partial<Record<LineKey, Figures>> {
  return Object.fromEntries(
    lineKeys.flatMap((key) => {
      const column = lines.get(key);
      return column ? [[key, briefFigures(column, key, sampling)]] : [];
    }),
  );
}

function criteriaOf({ extra, means }: Outcome): Record<string, CriterionFigure> {
  return Object.fromEntries(
    everyCriterion.map(({ key, unit }) => [
      key,
      { value: stored(means[naturalMean(key)]!), unit, score: stored(meanOf(extra[valueColumn(key)]!)) },
    ]),
  );
}

function weightsOf({ ranked, weighed }: Standing): Record<string, number> | null {
  if (!ranked?.centralWeights) return null;
  return Object.fromEntries(ranked.centralWeights.map((weight, index) => [weighed[index]!.key, stored(weight)]));
}
