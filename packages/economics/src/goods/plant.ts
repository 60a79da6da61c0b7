import type { Goods } from "@shoreline/scope";
import { add, constant, divide, type Expression, multiply, type Quantity } from "@shoreline/simulate";
import { teamAt } from "../existingTeam.ts";
import { atStart, type Line } from "../line.ts";
import { localParameter } from "../localParameter.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";

/**
 * Tooling, which whoever orders the goods pays for and owns, and the plant of one's own. Nothing where a team makes
 * them already: its plant stands.
 */
export function plantLines(setting: Setting, placement: Placement): readonly Line[] {
  const { goods } = setting.workload;
  if (goods === undefined || teamAt(setting.brief, placement.site.site.id) > 0) return [];
  const paid = goods.toolingCost + (isMakersPlant(placement) ? 0 : goods.plantCost);
  return paid === 0 ? [] : [atStart("tooling", setting.world.months, paid)];
}

/** A firm under contract makes goods in a plant of its own. */
export function isMakersPlant({ party }: Placement): boolean {
  return party === "vendor";
}

/**
 * What a maker recovers of its plant in its price, in each month: straight-line depreciation, and interest on the half
 * of it that is bound on average (capital recovery by straight line plus average interest, Grant, Ireson and
 * Leavenworth). At the company's own rate, which stands for the maker's.
 */
export function makersPlantCharge(
  setting: Setting,
  placement: Placement,
  { plantCost }: Goods,
  share: Quantity,
): Expression {
  if (plantCost === 0 || !isMakersPlant(placement)) return constant(0);
  const life = localParameter(setting, "plantLifeYears", "maker", setting.home);
  const perYear = add(divide(1, life), setting.brief.company.discountRate / 2);
  return multiply(plantCost / 12, perYear, share, setting.world.everyMonth);
}
