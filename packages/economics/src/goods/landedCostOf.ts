import { divide, type Expression, add, multiply, total } from "@shoreline/simulate";
import type { LineKey } from "../line.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { byMonth } from "../world.ts";
import { type WayOfGoods, wayOfGoods } from "./wayOfGoods.ts";

/** Parts of a unit's cost, in the order in which they are shown. */
export const unitCostKeys = [
  "materials",
  "conversion",
  "energy",
  "tooling",
  "freight",
  "duty",
  "ordering",
  "stock",
  "quality",
  "steering",
  "beginning",
  "risk",
] as const;
export type UnitCostKey = (typeof unitCostKeys)[number];

/** A part of what one good unit costs, and the lines of the cash flow that it is made of. */
export interface UnitCostPart {
  readonly key: UnitCostKey;
  readonly lines: readonly LineKey[];
  readonly perUnit: Expression;
}

/** What of a cash flow is shared out over units: its present value, and that of each line. */
export interface PresentCost {
  readonly cost: Expression;
  readonly presentValues: ReadonlyMap<LineKey, Expression>;
}

/** What one good unit of a placement costs, and the way that it takes. */
export interface UnitCost extends WayOfGoods {
  /** Present value of the cost over that of the good units: levelised, in home currency at the money of the start. */
  readonly perUnit: Expression;
  /** They add up to `perUnit`; only those that occur. */
  readonly parts: readonly UnitCostPart[];
  /** Good units over the horizon, each counted at the discount of its month. */
  readonly units: Expression;
}

const PART_OF: Partial<Record<LineKey, UnitCostKey>> = {
  materials: "materials",
  energy: "energy",
  tooling: "tooling",
  freight: "freight",
  duty: "duty",
  ordering: "ordering",
  inventory: "stock",
  quality: "quality",
  wages: "conversion",
  employerBurden: "conversion",
  nightCover: "conversion",
  attrition: "conversion",
  management: "conversion",
  seats: "conversion",
  tools: "conversion",
  vendorPrice: "conversion",
  onSite: "conversion",
  freelancers: "conversion",
  employerOfRecord: "conversion",
  programme: "conversion",
  upkeep: "conversion",
  incumbents: "beginning",
  interim: "beginning",
  delay: "beginning",
  selection: "beginning",
  setUp: "beginning",
  fitOut: "beginning",
  improvement: "beginning",
  automation: "beginning",
  knowledgeTransfer: "beginning",
  severance: "beginning",
  transfer: "beginning",
  exit: "beginning",
  incidents: "risk",
  interruptions: "risk",
};

/** The part of a unit's cost that a line of the cash flow belongs to. Lines that no part names are steering. */
export function unitCostPart(line: LineKey): UnitCostKey {
  return PART_OF[line] ?? "steering";
}

/**
 * Good units over the horizon, each counted at the discount of its month: what a present value is shared out over.
 * Undefined for work that makes no goods.
 */
export function presentUnits({ workload: { goods }, world, demand }: Setting): Expression | undefined {
  if (goods === undefined) return undefined;
  const made = byMonth(world.months, (month) => goods.perMonth[month] ?? 0);
  return total(multiply(made, demand, world.discount));
}

/**
 * What one good unit costs with a placement, part by part: present value of its lines over the present value of the good
 * units (levelised cost, as for a unit of electricity; Short, Packey and Holt 1995). All goods of the horizon count,
 * those that today's team still makes included. Of a divided placement it is that of its shares, weighed by their units,
 * with what it costs that they are apart. Undefined for work that makes no goods, and where they are no longer made.
 */
export function landedCostOf(setting: Setting, placement: Placement, flow: PresentCost): UnitCost | undefined {
  const { goods } = setting.workload;
  const units = presentUnits(setting);
  if (goods === undefined || units === undefined || placement.measure === "stop") return undefined;
  return {
    perUnit: divide(flow.cost, units),
    parts: partsOf(flow, units),
    units,
    ...wayOfGoods(setting, goods, placement),
  };
}

function partsOf({ presentValues }: PresentCost, units: Expression): readonly UnitCostPart[] {
  return unitCostKeys.flatMap((key) => {
    const lines = [...presentValues.keys()].filter((line) => unitCostPart(line) === key);
    if (lines.length === 0) return [];
    return [{ key, lines, perUnit: divide(add(...lines.map((line) => presentValues.get(line)!)), units) }];
  });
}
