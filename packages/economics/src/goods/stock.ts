import {
  add,
  constant,
  divide,
  type Expression,
  maximum,
  minimum,
  multiply,
  normalQuantile,
  squareRoot,
  subtract,
} from "@shoreline/simulate";
import { line, type Line } from "../line.ts";
import { dollars, localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import { importFees, isCleared } from "./customs.ts";
import type { GoodsFlow } from "./goodsFlow.ts";

const DAYS_PER_YEAR = 365;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** Stock in reserve, under way and in lots, at what carrying it costs; and what each order costs. */
export function stockLines(setting: Setting, flow: GoodsFlow): readonly Line[] {
  const carrying = localParameter(setting, "inventoryCarrying", "world", setting.home);
  const orders = ordersPerYear(setting, flow, carrying);
  const held = add(reserve(setting, flow), underWay(flow), inLots(flow, orders));
  return [line("inventory", held, carrying), ...orderingLines(setting, flow, orders)];
}

/** Value of safety stock a month, in years: that of home for all goods, and what a long lane adds for those that travel. */
function reserve(setting: Setting, { lane, value, theirValue }: GoodsFlow): Expression {
  const atHome = safetyDays(setting, 0);
  const longer = lane === 0 ? constant(0) : subtract(safetyDays(setting, lane), atHome);
  return multiply(1 / DAYS_PER_YEAR, add(multiply(value, atHome), multiply(theirValue, longer)));
}

/**
 * Safety stock in days of demand: z · √(L · variance of a day's demand + variance of the time until goods come). L is
 * the time from order to receipt, z the normal quantile of the service level (King 2011; Silver, Pyke and Thomas 2017).
 * Swings of days are taken as independent, and lateness as growing with the way.
 */
export function safetyDays(setting: Setting, lane: number): Expression {
  const { goods } = setting.workload;
  if (goods === undefined) return constant(0);
  const variation = goods.demandVariation ?? setting.nature.demandVolatility;
  const leadDays = goods.productionDays + goods.transitDays * lane;
  const ofDemand = leadDays * DAYS_PER_MONTH * variation * variation;
  const delay = multiply(lane, localParameter(setting, "transitDelay", "world", setting.home));
  return multiply(normalQuantile(goods.stockServiceLevel), squareRoot(add(ofDemand, multiply(delay, delay))));
}

/** Value of goods on their way. */
function underWay({ goods, lane, theirValue }: GoodsFlow): Expression {
  return multiply(theirValue, (goods.transitDays * lane) / DAYS_PER_YEAR);
}

/** Own staff at home hand goods over as they make them; all others send them by the lot. */
function isOrdered({ lane, party }: GoodsFlow): boolean {
  return lane > 0 || party === "vendor";
}

/** Half a lot lies in stock on average. */
function inLots(flow: GoodsFlow, orders: Expression): Expression {
  return isOrdered(flow) ? divide(flow.theirValue, multiply(2, orders)) : constant(0);
}

/** So few orders a year are none; keeps months without goods from dividing by nothing. */
const FEWEST_ORDERS = 1e-6;

/**
 * Orders a year at the pace of each month: those of the lot that costs least (Harris 1913: √(value · carrying / 2 · cost
 * of an order)), or as few as the minimum lot allows.
 */
function ordersPerYear(setting: Setting, flow: GoodsFlow, carrying: Expression): Expression {
  const { goods, theirs, theirValue } = flow;
  const cheapest = squareRoot(divide(multiply(6, theirValue, carrying), costOfOrder(setting, flow)));
  const allowed = goods.minimumLot === 0 ? cheapest : minimum(cheapest, multiply(12 / goods.minimumLot, theirs));
  return maximum(FEWEST_ORDERS, allowed);
}

/** Money of the month for one order: placing it, and clearing it where it crosses a customs border. */
function costOfOrder(setting: Setting, { goods, site, lane }: GoodsFlow): Expression {
  const { home, world } = setting;
  if (goods.shipmentCost !== undefined && lane > 0) return multiply(goods.shipmentCost, world.prices);
  const clearance = isCleared(home.site, site.site) ? dollars(setting, "customsClearance", "world", home) : constant(0);
  return multiply(add(dollars(setting, "orderCost", "world", home), clearance), world.prices);
}

function orderingLines(setting: Setting, flow: GoodsFlow, orders: Expression): readonly Line[] {
  if (!isOrdered(flow)) return [];
  const fees = importFees(setting, flow.site.site, { value: flow.theirValue, perYear: orders });
  return [line("ordering", add(multiply(orders, 1 / 12, costOfOrder(setting, flow)), fees))];
}
