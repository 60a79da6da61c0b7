import { lineKeys, type LineKey, type Outcome, type Setting } from "@shoreline/economics";
import type { Fault } from "@shoreline/units";
import type { NamedPlacement } from "./alternatives/arrangement.ts";
import { criteria } from "./criteria/criteria.ts";
import type { Alternative, CriterionFigure, Duel, Figures } from "./decision.ts";
import { briefFigures, figures, figuresOrNever, meanOf, shareOf, stored, unsaid } from "./figures.ts";
import type { Ranked } from "./rank.ts";

/** A cost of more than this above its own median counts as an overrun. */
const OVERRUN = 1.2;

/** Least one-off investment, as a share of what the baseline costs, on which a return means anything. */
const INVESTMENT_FLOOR_SHARE = 0.01;

export interface Standing {
  readonly setting: Setting;
  readonly baseline: Outcome;
  readonly faults: readonly Fault[];
  readonly ranked: Ranked | undefined;
  readonly duel: Duel | null;
}

/** One alternative as it appears in a decision. */
export function alternative(named: NamedPlacement, outcome: Outcome, standing: Standing): Alternative {
  const { faults, ranked } = standing;
  return {
    id: named.id,
    party: named.party,
    site: named.placement.site.site.id,
    sites: [named.placement.site.site.id],
    reach: named.reach,
    name: named.name,
    feasible: faults.length === 0,
    faults,
    expectedScore: ranked ? stored(ranked.expectedScore) : null,
    winsAgainstBest: standing.duel,
    ...moneyOf(outcome, standing),
    ...timeOf(outcome, standing.setting),
    overlapHoursPerDay: stored(named.placement.site.overlapHoursPerDay),
    lines: linesOf(outcome),
    criteria: criteriaOf(outcome),
    firstRankShare: ranked ? stored(ranked.firstRankShare) : 0,
    rankShares: ranked?.rankShares.map(stored) ?? [],
    centralWeights: weightsOf(ranked),
  };
}

function moneyOf(outcome: Outcome, { setting, baseline }: Standing) {
  const { cost, saving, investment, capital } = outcome;
  const savingShare = saving.map((amount, trial) => amount / baseline.cost[trial]!);
  const meanCost = meanOf(cost);
  const hours = setting.workload.profile.reduce((sum, each) => sum + each, 0);
  const costs = figures(cost, "cost");
  return {
    cost: costs,
    costAfterTax: briefFigures(
      cost.map((amount) => amount * (1 - setting.home.corporateTaxShare)),
      "costAfterTax",
    ),
    saving: figures(saving, "saving"),
    savingShare: briefFigures(savingShare, "savingShare"),
    roi: returnOf(outcome, baseline),
    investment: briefFigures(investment, "investment"),
    capexShare: stored(meanOf(capital) / meanCost),
    costPerProductiveHour: stored(meanCost / hours),
    overrunShare: stored(shareOf(cost, (amount) => amount > OVERRUN * (costs.p50 ?? 0))),
  };
}

/** Whether enough is invested for a return on it to mean anything. */
export function investsEnough({ investment }: Outcome, baseline: Outcome): boolean {
  return meanOf(investment) >= investmentFloor(baseline);
}

export function investmentFloor({ cost }: Outcome): number {
  return INVESTMENT_FLOOR_SHARE * meanOf(cost);
}

/** Ratio of the means; quantiles over the futures. Saving before what is paid once, over what is paid once. */
function returnOf(outcome: Outcome, baseline: Outcome): Figures {
  if (!investsEnough(outcome, baseline)) return unsaid("next to nothing is invested once, so there is no return on it");
  const perTrial = outcome.saving.map((saving, trial) => saving / Math.max(1e-9, outcome.investment[trial]!) + 1);
  const mean = (meanOf(outcome.saving) + meanOf(outcome.investment)) / meanOf(outcome.investment);
  return { ...briefFigures(perTrial, "roi"), mean: stored(mean) };
}

function timeOf(outcome: Outcome, setting: Setting) {
  const horizon = setting.world.months;
  const { monthsUnderWater } = outcome;
  const startBy = setting.brief.limits.startBy;
  return {
    paybackMonths: figuresOrNever(monthsUnderWater, (trial) => monthsUnderWater[trial]! >= horizon, "paybackMonths"),
    monthsToFirstOutput: briefFigures(outcome.monthsToFirstOutput, "monthsToFirstOutput"),
    monthsToFullProductivity: briefFigures(outcome.monthsToFullProductivity, "monthsToFullProductivity"),
    lateShare: stored(shareOf(outcome.monthsLate, (months) => months > (startBy ? 0 : 1))),
  };
}

function linesOf({ lines }: Outcome): Partial<Record<LineKey, Figures>> {
  return Object.fromEntries(
    lineKeys.flatMap((key) => {
      const column = lines.get(key);
      return column ? [[key, briefFigures(column, key)]] : [];
    }),
  );
}

/** Names under which the columns of a criterion are evaluated. */
export const valueColumn = (key: string): string => `value/${key}`;
export const naturalColumn = (key: string): string => `natural/${key}`;

function criteriaOf({ extra }: Outcome): Record<string, CriterionFigure> {
  return Object.fromEntries(
    criteria.map(({ key, unit }) => [
      key,
      { value: stored(meanOf(extra[naturalColumn(key)]!)), unit, score: stored(meanOf(extra[valueColumn(key)]!)) },
    ]),
  );
}

function weightsOf(ranked: Ranked | undefined): Record<string, number> | null {
  if (!ranked?.centralWeights) return null;
  return Object.fromEntries(ranked.centralWeights.map((weight, index) => [criteria[index]!.key, stored(weight)]));
}
