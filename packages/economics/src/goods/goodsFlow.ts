import type { Party } from "@shoreline/arrangements";
import type { Goods } from "@shoreline/scope";
import { add, constant, divide, type Expression, multiply, subtract } from "@shoreline/simulate";
import { localParameter } from "../localParameter.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { newLineYield } from "../staffing/newLineYield.ts";
import type { Staffing, Team } from "../staffing/staffing.ts";
import { byMonth } from "../world.ts";
import { electricityPrice } from "./electricity.ts";
import { laneShare } from "./lane.ts";
import { makersPlantCharge } from "./plant.ts";

/** Who makes goods, and when: as much as a party's reckoning knows of itself. */
export interface Maker {
  readonly placement: Placement;
  readonly team: Team;
  readonly staffing: Staffing;
  /** What the party's labour costs in each month: pay and all that follows it, or a vendor's price. */
  readonly conversion: Expression;
}

/** Goods of a placement month by month, in money of each month: what is made where, and what it is worth. */
export interface GoodsFlow {
  readonly goods: Goods;
  readonly site: SiteConditions;
  readonly party: Party;
  /** Distance to home against the usual sea lane; 0 inside the country. */
  readonly lane: number;
  /** Good units a month: all of them, and those of this placement. */
  readonly made: Expression;
  readonly theirs: Expression;
  /** Materials and electricity of all goods, wherever they are made until this placement can. */
  readonly materials: Expression;
  readonly energy: Expression;
  /** What a maker recovers of its plant. */
  readonly plantCharge: Expression;
  /** Value of this placement's goods as they leave the plant, and of all goods. */
  readonly theirValue: Expression;
  readonly value: Expression;
}

/** Describes the goods of a placement; undefined for work that makes none. */
export function goodsFlow(setting: Setting, { placement, team, staffing, conversion }: Maker): GoodsFlow | undefined {
  const { goods } = setting.workload;
  if (goods === undefined) return undefined;
  const { site, party } = placement;
  const lane = laneShare(setting.home.site, site.site);
  const made = multiply(
    byMonth(setting.world.months, (month) => goods.perMonth[month] ?? 0),
    setting.demand,
  );
  const theirs = multiply(made, staffing.ownShare);
  const started = unitsStarted(setting, goods, { made, theirs, isNewLine: !team.isIncumbent });
  const materials = materialsOf(setting, goods, started, { party, isAbroad: lane > 0 });
  const energy = energyOf(setting, goods, started, site);
  const plantCharge = makersPlantCharge(setting, placement, goods, staffing.ownShare);
  return {
    goods,
    site,
    party,
    lane,
    made,
    theirs,
    plantCharge,
    materials: add(materials.before, materials.theirs),
    energy: add(energy.before, energy.theirs),
    theirValue: add(materials.theirs, energy.theirs, conversion, plantCharge),
    value: add(materials.before, energy.before, materials.theirs, energy.theirs, conversion, plantCharge),
  };
}

/** A quantity of a month, split into what the placement makes and what is made at home before it can. */
interface BeforeAndTheirs {
  readonly before: Expression;
  readonly theirs: Expression;
}

interface Making {
  readonly made: Expression;
  readonly theirs: Expression;
  readonly isNewLine: boolean;
}

/** Units that have to be started for the good ones: rejects on top, more of them on a new line that still learns. */
function unitsStarted(setting: Setting, goods: Goods, { made, theirs, isNewLine }: Making): BeforeAndTheirs {
  const practised = byMonth(setting.world.months, (month) => 1 / (goods.yieldShareByMonth[month] ?? goods.yieldShare));
  const own = isNewLine ? newLineYield(goods, theirs) : undefined;
  return {
    before: multiply(subtract(made, theirs), practised),
    theirs: own === undefined ? multiply(theirs, practised) : divide(theirs, own),
  };
}

/** Materials: scrap of goods made far away, and what a maker adds to what it buys; in the currency they are bought in. */
function materialsOf(
  setting: Setting,
  { materialCost, materialCurrency }: Goods,
  { before, theirs }: BeforeAndTheirs,
  { party, isAbroad }: { readonly party: Party; readonly isAbroad: boolean },
): BeforeAndTheirs {
  const { home, world, brief } = setting;
  const isForeign = materialCurrency !== undefined && materialCurrency !== brief.company.currency;
  const exchange = isForeign ? world.exchangeIndex(materialCurrency) : 1;
  const price = multiply(materialCost, world.prices, exchange);
  const scrap = isAbroad ? localParameter(setting, "scrapAbroad", "world", home) : constant(0);
  const markup = party === "vendor" ? localParameter(setting, "materialMarkup", "maker", home) : constant(0);
  return { before: multiply(before, price), theirs: multiply(theirs, price, add(1, scrap), add(1, markup)) };
}

/** Electricity at the price of the country in which the plant stands. */
function energyOf(
  setting: Setting,
  { energyKwhPerUnit }: Goods,
  { before, theirs }: BeforeAndTheirs,
  site: SiteConditions,
): BeforeAndTheirs {
  const level = localParameter(setting, "electricityLevel", "world", setting.home);
  const cost = (units: Expression, { site: place }: SiteConditions) =>
    multiply(
      units,
      energyKwhPerUnit * electricityPrice(place.country).usdPerKwh * setting.perDollar,
      level,
      setting.world.prices,
    );
  return { before: cost(before, setting.home), theirs: cost(theirs, site) };
}
