import { add, type Expression, multiply } from "@shoreline/simulate";
import { line, type Line } from "../line.ts";
import { localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import { dutyBasis, dutyShare } from "./customs.ts";
import { goodsFlow, type GoodsFlow, type Maker } from "./goodsFlow.ts";
import { freightShare } from "./lane.ts";
import { plantLines } from "./plant.ts";
import { stockLines } from "./stock.ts";

/**
 * What goods cost beside the labour in them, as in a sheet of landed cost: materials, energy, plant and tooling, freight
 * with its insurance, duty, ordering, stock and defects. Goods that incumbents still make at home cross no border. No
 * line for work that makes no goods.
 */
export function goodsLines(setting: Setting, maker: Maker): readonly Line[] {
  const flow = goodsFlow(setting, maker);
  if (flow === undefined) return [];
  const freight = freightOf(setting, flow);
  return [
    line("materials", flow.materials),
    line("energy", flow.energy),
    line("vendorPrice", flow.plantCharge),
    ...plantLines(setting, maker.placement),
    line("freight", freight),
    dutyLine(setting, flow, freight),
    ...stockLines(setting, flow),
    qualityLine(setting, flow),
  ];
}

/** Carriage and its insurance, for goods that cross a border. */
function freightOf(setting: Setting, { goods, lane, theirs, theirValue }: GoodsFlow): Expression {
  const carriage = multiply(theirs, goods.freightPerUnit * freightShare(lane), setting.world.prices);
  return add(carriage, multiply(lane > 0 ? goods.insuranceShare : 0, theirValue));
}

/** Duty on the goods, and in most countries on freight and insurance too. */
function dutyLine(setting: Setting, { goods, site, theirValue }: GoodsFlow, freight: Expression): Line {
  const value = dutyBasis(setting.home.site.country) === "cif" ? add(theirValue, freight) : theirValue;
  return line("duty", value, dutyShare(setting, site.site, goods.dutyShare));
}

/** Defects that reach customers: more of them from a plant that others run, and from one abroad. */
function qualityLine(setting: Setting, { goods, lane, party, made, theirs }: GoodsFlow): Line {
  const { defectCost, defectShare = 0 } = goods;
  const elsewhere = (lane > 0 ? 1 : 0) + (party === "vendor" ? 1 : 0);
  const more = multiply(elsewhere, localParameter(setting, "defectsElsewhere", "maker", setting.home));
  return line("quality", defectCost * defectShare, add(made, multiply(theirs, more)), setting.world.prices);
}
