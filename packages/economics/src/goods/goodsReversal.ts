import { add, constant, type Expression, maximum, multiply } from "@shoreline/simulate";
import type { Goods } from "@shoreline/scope";
import { homeTeamHeadPerMonth, homeTeamHeadsPerHour } from "../lines/homeStaff.ts";
import { localParameter } from "../localParameter.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { electricityPrice } from "./electricity.ts";
import { laneShare } from "./lane.ts";
import { isMakersPlant } from "./plant.ts";

/** What taking goods back home costs beside people, and how long it takes. */
export interface GoodsReversal {
  /** Home currency at prices of the start. */
  readonly cost: Expression;
  /** Months until the line runs at home. */
  readonly months: Expression;
}

const DAYS_PER_MONTH = 365 / 12;

/**
 * Taking goods back: tooling is shipped home and set up again, whoever used it, for it is the buyer's; machines of an
 * own plant come along, those of a maker stay, so that a plant has to be equipped at home; the line is approved anew;
 * and stock is built up beforehand that lasts until then. Undefined where there is nothing to take back: no goods, or
 * own staff at home.
 */
export function goodsReversal(setting: Setting, placement: Placement): GoodsReversal | undefined {
  const { goods } = setting.workload;
  const lane = laneShare(setting.home.site, placement.site.site);
  if (goods === undefined || (lane === 0 && !isMakersPlant(placement))) return undefined;
  const months = reversalMonths(setting, placement, goods, lane);
  return { months, cost: add(moved(setting, placement, goods), bridge(setting, goods, months)) };
}

function reversalMonths(setting: Setting, placement: Placement, goods: Goods, lane: number): Expression {
  const under = (goods.transitDays * lane) / DAYS_PER_MONTH;
  const isBuilt = goods.plantCost > 0 && isMakersPlant(placement);
  const built = isBuilt ? localParameter(setting, "plantMonths", "world", setting.home) : constant(0);
  // A plant is equipped while tooling travels; the line can be approved once both are there.
  return add(maximum(under, built), localParameter(setting, "requalification", "world", setting.home));
}

function moved(setting: Setting, placement: Placement, { toolingCost, plantCost }: Goods): Expression {
  const [shipped, bought] = isMakersPlant(placement) ? [toolingCost, plantCost] : [toolingCost + plantCost, 0];
  return add(bought, multiply(shipped, localParameter(setting, "toolingMove", "world", setting.home)));
}

/** Carrying of stock that is built up for as many months as it then lasts: half of it on average, twice as long. */
function bridge(setting: Setting, goods: Goods, months: Expression): Expression {
  const carrying = localParameter(setting, "inventoryCarrying", "world", setting.home);
  return multiply(valueOfMonth(setting, goods), months, months, 1 / 12, carrying);
}

/** A month's goods at what they cost to make at home: materials, electricity and the home team's labour. */
function valueOfMonth(setting: Setting, goods: Goods): Expression {
  const units = goods.perMonth.reduce((sum, count) => sum + count, 0) / goods.perMonth.length;
  const { indexed, flat } = homeTeamHeadPerMonth(setting);
  const hours = goods.labourMinutes / 60 / goods.yieldShare;
  const energy = goods.energyKwhPerUnit * electricityPrice(setting.home.site.country).usdPerKwh * setting.perDollar;
  const labour = multiply(hours, homeTeamHeadsPerHour(setting), add(indexed, flat));
  return multiply(units, add((goods.materialCost + energy) / goods.yieldShare, labour));
}
