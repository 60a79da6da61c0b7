import {
  type Outcome,
  presentUnits,
  type Setting,
  type UnitCostKey,
  unitCostKeys,
  unitCostPart,
  wayOfGoods,
} from "@shoreline/economics";
import { evaluate } from "@shoreline/simulate";
import { recurring } from "./canonical.ts";
import type { LandedUnitCost } from "./decision.ts";
import { briefFigures, stored } from "./figures.ts";
import { recalledNamed } from "./outcomeMemory.ts";
import type { Sampling } from "./sampling.ts";

/**
 * What a good unit costs where it lands, for each outcome: its cost in each future over the units of the same future.
 * Undefined for work that makes no goods, and where they are no longer made. Only the units are evaluated anew; what
 * everything costs is known.
 */
export function landedCosts(
  setting: Setting,
  outcomes: readonly Outcome[],
  sampling: Sampling,
): readonly (LandedUnitCost | undefined)[] {
  const expression = presentUnits(setting);
  if (expression === undefined) return outcomes.map(() => undefined);
  const units = recalledNamed({ setting, sampling }, [{ name: "units", from: setting.demand }], () => {
    return evaluate([[expression]], { ...sampling, months: setting.world.months })[0]!;
  })[0]!;
  return outcomes.map((outcome) =>
    outcome.placement.measure === "stop" ? undefined : knownCost(setting, outcome, units, sampling),
  );
}

const known = new WeakMap<Outcome, { readonly units: Float64Array; readonly cost: LandedUnitCost }>();

/** What a good unit of an outcome costs: an outcome that a former decision had, too, has it already. */
function knownCost(setting: Setting, outcome: Outcome, units: Float64Array, sampling: Sampling): LandedUnitCost {
  const before = known.get(outcome);
  if (before?.units === units) return before.cost;
  const cost = recurring(landedCost(setting, outcome, units, sampling));
  known.set(outcome, { units, cost });
  return cost;
}

function landedCost(
  setting: Setting,
  { cost, lines, placement }: Outcome,
  units: Float64Array,
  sampling: Sampling,
): LandedUnitCost {
  const { distanceKm, transitDays, isCleared, isDutyFree } = wayOfGoods(setting, setting.workload.goods!, placement);
  const perUnit = briefFigures(
    cost.map((amount, trial) => amount / units[trial]!),
    "landedCost",
    sampling,
  );
  return {
    perUnit,
    parts: partsOf(lines, units, perUnit.mean!),
    distanceKm: stored(distanceKm),
    transitDays: stored(transitDays),
    cleared: isCleared,
    dutyFree: isDutyFree,
  };
}

function partsOf(lines: Outcome["lines"], units: Float64Array, whole: number): LandedUnitCost["parts"] {
  const means = new Map<UnitCostKey, number>();
  for (const [line, column] of lines) {
    const part = unitCostPart(line);
    means.set(part, (means.get(part) ?? 0) + meanPerUnit(column, units));
  }
  return unitCostKeys.flatMap((part) => {
    const mean = means.get(part);
    return mean === undefined ? [] : [{ part, mean: stored(mean), share: stored(mean / whole) }];
  });
}

/** Mean over all futures, without a column of its own: there are many lines. */
function meanPerUnit(column: Float64Array, units: Float64Array): number {
  let sum = 0;
  for (let trial = 0; trial < column.length; trial++) sum += column[trial]! / units[trial]!;
  return sum / column.length;
}
