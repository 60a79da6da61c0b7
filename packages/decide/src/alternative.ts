import { lineKeys, type LineKey, type Outcome, type Placement, type Setting } from "@shoreline/economics";
import { type Fault, monthsBetween } from "@shoreline/units";
import { alternativeParts } from "./alternatives/alternativeParts.ts";
import { type NamedPlacement, leastOverlap } from "./alternatives/arrangement.ts";
import { naturalColumn, valueColumn } from "./criteria/columns.ts";
import { everyCriterion } from "./criteria/criteria.ts";
import type { Criterion } from "./criteria/criterion.ts";
import type { Alternative, CriterionFigure, Duel, Figures } from "./decision.ts";
import { paidOf } from "./alternatives/outcomeLimits.ts";
import { briefFigures, figures, figuresOrNever, meanOf, shareOf, stored, unsaid } from "./figures.ts";
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
    ...moneyOf(outcome, standing),
    ...timeOf(outcome, standing.setting),
    withinBudgetShare: withinBudgetShareOf(outcome, standing.setting.brief.limits.budget),
    overlapHoursPerDay: stored(leastOverlap(named.placement)),
    lines: linesOf(outcome),
    criteria: criteriaOf(outcome),
    firstRankShare: ranked ? stored(ranked.firstRankShare) : 0,
    rankShares: ranked?.rankShares.map(stored) ?? [],
    centralWeights: weightsOf(standing),
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

function moneyOf(outcome: Outcome, { setting, baseline, meanHours }: Standing) {
  const { cost, saving, investment, capital } = outcome;
  const savingShare = saving.map((amount, trial) => amount / baseline.cost[trial]!);
  const meanCost = meanOf(cost);
  const costs = figures(cost, "cost");
  return {
    cost: costs,
    costAfterTax: briefFigures(afterTax(outcome, setting), "costAfterTax"),
    saving: figures(saving, "saving", "low"),
    savingShare: briefFigures(savingShare, "savingShare"),
    roi: returnOf(outcome, baseline),
    investment: briefFigures(investment, "investment"),
    capexShare: stored(capitalShare(meanOf(capital), meanOf(paidOf(outcome)))),
    costPerProductiveHour: stored(meanCost / meanHours),
    overrunShare: stored(shareOf(cost, (amount) => amount > OVERRUN * (costs.p50 ?? 0))),
  };
}

/**
 * Cost after tax, for a payer with profit enough at home, where everything is deductible when it is paid. A centre of
 * one's own abroad invoices its cost and a margin: the margin is taxed there (line `tax`) and deducted at home.
 */
function afterTax({ cost, lines, placement }: Outcome, { home }: Setting): Float64Array {
  const atHome = home.corporateTaxShare;
  const abroad = rateOnMargin(placement);
  const margin = lines.get("tax");
  return cost.map((amount, trial) => {
    const taxed = margin?.[trial] ?? 0;
    const deducted = abroad === 0 ? 0 : (taxed / abroad) * atHome;
    return (amount - taxed) * (1 - atHome) + taxed - deducted;
  });
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

/** What is invested beyond the baseline: nobody earns a return on what would be spent anyhow. */
function investedBeyond({ investment }: Outcome, baseline: Outcome): Float64Array {
  return investment.map((amount, trial) => Math.max(0, amount - baseline.investment[trial]!));
}

/** Whether enough is invested beyond the baseline for a return on it to mean anything. */
export function investsEnough(outcome: Outcome, baseline: Outcome): boolean {
  return meanOf(investedBeyond(outcome, baseline)) >= investmentFloor(baseline);
}

/** Least investment on which a return means anything: a hundredth of what the baseline costs. */
export function investmentFloor({ cost }: Outcome): number {
  return INVESTMENT_FLOOR_SHARE * meanOf(cost);
}

/**
 * Return of each future: saving before what is invested beyond the baseline, over the mean of that (in a single future
 * it may be next to nothing, and a gain on nothing is not infinite). Their mean is the ratio of the means.
 */
export function returnsByTrial(outcome: Outcome, baseline: Outcome): Float64Array {
  const invested = investedBeyond(outcome, baseline);
  const mean = meanOf(invested);
  return outcome.saving.map((saving, trial) => (saving + invested[trial]!) / mean);
}

/** Mean saving before what is invested beyond the baseline, over the mean of that. */
export function returnOfMeans(outcome: Outcome, baseline: Outcome): number {
  return meanOf(outcome.saving) / meanOf(investedBeyond(outcome, baseline)) + 1;
}

/** Ratio of the means; quantiles over the futures. */
function returnOf(outcome: Outcome, baseline: Outcome): Figures {
  if (!investsEnough(outcome, baseline)) {
    return unsaid("next to nothing is invested beyond the baseline, so there is no return on it");
  }
  return briefFigures(returnsByTrial(outcome, baseline), "roi");
}

function timeOf(outcome: Outcome, setting: Setting) {
  const horizon = setting.world.months;
  const { monthsUnderWater } = outcome;
  return {
    paybackMonths: figuresOrNever(monthsUnderWater, (trial) => monthsUnderWater[trial]! >= horizon, "paybackMonths"),
    monthsToFirstOutput: briefFigures(outcome.monthsToFirstOutput, "monthsToFirstOutput"),
    monthsToFullProductivity: briefFigures(outcome.monthsToFullProductivity, "monthsToFullProductivity"),
    lateShare: stored(lateShareOf(outcome, setting.brief)),
  };
}

/** Share of futures in which first output misses the latest day, or else the result comes more than a month late. */
function lateShareOf({ monthsToFirstOutput, monthsLate }: Outcome, { limits, work }: Setting["brief"]): number {
  if (limits.startBy === undefined) return shareOf(monthsLate, (months) => months > 1);
  const latest = monthsBetween(work.start, limits.startBy);
  return shareOf(monthsToFirstOutput, (months) => months > latest);
}

function withinBudgetShareOf(outcome: Outcome, budget: number | undefined): number | null {
  return budget === undefined ? null : stored(shareOf(paidOf(outcome), (paid) => paid <= budget));
}

function linesOf({ lines }: Outcome): Partial<Record<LineKey, Figures>> {
  return Object.fromEntries(
    lineKeys.flatMap((key) => {
      const column = lines.get(key);
      return column ? [[key, briefFigures(column, key)]] : [];
    }),
  );
}

function criteriaOf({ extra }: Outcome): Record<string, CriterionFigure> {
  return Object.fromEntries(
    everyCriterion.map(({ key, unit }) => [
      key,
      { value: stored(meanOf(extra[naturalColumn(key)]!)), unit, score: stored(meanOf(extra[valueColumn(key)]!)) },
    ]),
  );
}

function weightsOf({ ranked, weighed }: Standing): Record<string, number> | null {
  if (!ranked?.centralWeights) return null;
  return Object.fromEntries(ranked.centralWeights.map((weight, index) => [weighed[index]!.key, stored(weight)]));
}
