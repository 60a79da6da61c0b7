import type { Amount } from "./amount.ts";
import type { ProductionUnits, Work } from "./brief.ts";
import { demandFactors } from "./demandFactors.ts";
import { factorAroundOne } from "./spread.ts";
import { meanUnitLabour, unitLabour } from "./unitLabour.ts";
import { learnedYield } from "./yieldLearning.ts";
import spreads from "./spreads.json" with { type: "json" };

/**
 * Labour of goods: units started (good units over yield) times labour minutes, which fall with the number made where
 * the line learns, as its rejects do. The line is the one whose minutes are given, with its units before the start; what a new line needs
 * on top is left to the place that has to learn.
 */
export function productionWorkload(work: Work): Amount {
  if (work.units === undefined) throw new Error("A production without units cannot have passed the reading.");
  const { perMonth, ...unit } = work.units;
  const goods = demandFactors(work.months, work.start, unit.growthPerYear).map((factor) => perMonth * factor);
  const yieldShareByMonth = yieldByMonth(work.units, goods);
  const labourHoursPerUnit = labourByMonth(work.units, goods, yieldShareByMonth);
  return {
    profile: goods.map((count, month) => count * (labourHoursPerUnit[month] ?? 0)),
    level: factorAroundOne(spreads.production.volumeLog),
    growthSpreadPerYear: spreads.production.growthPerYear,
    scopeGrowth: factorAroundOne(0),
    class: `${perMonth} good units a month at ${unit.labourMinutes} minutes over a yield of ${unit.yieldShare}`,
    source: "brief",
    goods: { madeBefore: yearOfUnits(work.units), ...unit, perMonth: goods, yieldShareByMonth, labourHoursPerUnit },
  };
}

/** Labour of one good unit in each month, against that of the last unit before the start. */
function labourByMonth(units: ProductionUnits, goods: readonly number[], yields: readonly number[]): number[] {
  const { learningShare, yieldShare, madeBefore = yearOfUnits(units) } = units;
  const atStart = labourHoursPerGoodUnit(units) / unitLabour(Math.max(1, madeBefore), learningShare);
  let made = madeBefore;
  return goods.map((count, month) => {
    const labour = atStart * meanUnitLabour(made, count, learningShare) * (yieldShare / (yields[month] ?? yieldShare));
    made += count;
    return labour;
  });
}

/** Good units among those started in each month: the yield of the unit in its middle. */
function yieldByMonth(units: ProductionUnits, goods: readonly number[]): number[] {
  const { yieldShare, yieldLearningShare, madeBefore = yearOfUnits(units) } = units;
  let made = madeBefore;
  return goods.map((count) => {
    const middle = made + count / 2;
    made += count;
    if (yieldLearningShare === 1) return yieldShare;
    return learnedYield(middle, { yieldShare, yieldLearningShare, madeBefore });
  });
}

/** What a practised line has behind it, unless more is known: a year at the pace of the start. */
export function yearOfUnits({ perMonth }: Pick<ProductionUnits, "perMonth">): number {
  return 12 * perMonth;
}

/** Labour of one good unit, that of the rejected ones included, before the line learns on. */
export function labourHoursPerGoodUnit(units: Pick<ProductionUnits, "labourMinutes" | "yieldShare">): number {
  return units.labourMinutes / 60 / units.yieldShare;
}
