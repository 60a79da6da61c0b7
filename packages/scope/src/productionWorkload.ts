import type { Amount } from "./amount.ts";
import type { ProductionUnits, Work } from "./brief.ts";
import { demandFactors } from "./serviceHours.ts";
import { factorAroundOne } from "./spread.ts";
import spreads from "./spreads.json" with { type: "json" };

/**
 * Labour of goods: units started (good units over yield) times labour minutes. The minutes are those of a practised
 * line; what learning adds at the beginning is left to the place that has to learn.
 */
export function productionWorkload(work: Work): Amount {
  if (work.units === undefined) throw new Error("A production without units cannot have passed the reading.");
  const { perMonth, ...unit } = work.units;
  const goods = demandFactors(work.months, work.start, unit.growthPerYear).map((factor) => perMonth * factor);
  const hoursPerUnit = labourHoursPerGoodUnit(work.units);
  return {
    profile: goods.map((count) => count * hoursPerUnit),
    level: factorAroundOne(spreads.production.volumeLog),
    growthSpreadPerYear: spreads.production.growthPerYear,
    scopeGrowth: factorAroundOne(0),
    class: `${perMonth} good units a month at ${unit.labourMinutes} minutes over a yield of ${unit.yieldShare}`,
    source: "brief",
    goods: { ...unit, perMonth: goods },
  };
}

/** Labour of one good unit, that of the rejected ones included. */
export function labourHoursPerGoodUnit(units: Pick<ProductionUnits, "labourMinutes" | "yieldShare">): number {
  return units.labourMinutes / 60 / units.yieldShare;
}
