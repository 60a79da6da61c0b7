import { constant, multiply, subtract } from "@shoreline/simulate";
import type { CashFlow } from "../cashFlow.ts";
import { type GoodsReversal, goodsReversal } from "../goods/goodsReversal.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { boundShare } from "./exitTerms.ts";
import { leftAtHome } from "./leftAtHome.ts";
import type { Moment } from "./moment.ts";

const NOTHING: GoodsReversal = { cost: constant(0), months: constant(0) };

/**
 * Bringing a line that makes goods home, decided at a moment: what `goodsReversal` says at the prices of the month, of the
 * part of the new line that stands already and that the line at home does not still make. Once that line is given up it
 * counts as gone: its room and its machines are used for other things. Nothing for work that makes no goods.
 */
export function productionBack(setting: Setting, placement: Placement, flow: CashFlow, moment: Moment): GoodsReversal {
  const all = goodsReversal(setting, placement);
  if (all === undefined) return NOTHING;
  const { running } = leftAtHome(setting, placement, moment);
  const moved = multiply(boundShare(setting, placement, flow, moment), subtract(1, running));
  return { cost: multiply(moved, all.cost, moment.prices), months: multiply(moved, all.months) };
}
