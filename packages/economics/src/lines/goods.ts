import { type City, country } from "@shoreline/atlas";
import type { Goods } from "@shoreline/scope";
import { add, type Expression, multiply, type Quantity } from "@shoreline/simulate";
import { atStart, line, type Line } from "../line.ts";
import { teamAt } from "../existingTeam.ts";
import { localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { byMonth } from "../world.ts";
import { arcSine, cosine, sine } from "@shoreline/units";

/** The sea lane for which a brief's freight and transit time are meant; shorter ways cost less, never less than a quarter. */
const REFERENCE_LANE_KM = 9000;
const EARTH_RADIUS_KM = 6371;

/** What goods cost beside the labour in them: materials, tooling, freight, duty, stock under way and in reserve. */
export function goodsLines(setting: Setting, site: SiteConditions, conversion: Expression): readonly Line[] {
  const { goods } = setting.workload;
  if (!goods) return [];
  const lane = laneShare(setting.home.site, site.site);
  const units = byMonth(setting.world.months, (month) => (goods.perMonth[month] ?? 0) / goods.yieldShare);
  const scrap = lane === 0 ? 1 : add(1, localParameter(setting, "scrapAbroad", "world", setting.home));
  const materials = multiply(units, goods.materialCost, scrap);
  const value = add(materials, conversion);
  return [
    line("materials", materials),
    ...toolingLines(setting, site, goods),
    ...(lane === 0 ? [] : borderLines(setting, site, goods, { units, value, lane })),
    line(
      "inventory",
      value,
      stockYears(setting, goods, lane),
      localParameter(setting, "inventoryCarrying", "world", setting.home),
    ),
  ];
}

interface Shipment {
  readonly units: Expression;
  readonly value: Expression;
  readonly lane: number;
}

function borderLines(
  setting: Setting,
  site: SiteConditions,
  goods: Goods,
  { units, value, lane }: Shipment,
): readonly Line[] {
  const freight = line("freight", units, goods.freightPerUnit * Math.max(0.25, lane));
  const duty = isCustomsFree(setting.home.site, site.site) ? [] : [line("duty", value, goods.dutyShare)];
  return [freight, ...duty];
}

function toolingLines(setting: Setting, { site }: SiteConditions, goods: Goods): readonly Line[] {
  const standsThere = teamAt(setting.brief, site.id) > 0;
  return standsThere || goods.toolingCost === 0 ? [] : [atStart("tooling", setting.world.months, goods.toolingCost)];
}

/** Stock under way and against late ships, in years of the goods' value. */
function stockYears(setting: Setting, goods: Goods, lane: number): Quantity {
  const reserve = multiply(localParameter(setting, "safetyStockDays", "world", setting.home), 0.3 + 0.7 * lane);
  return multiply(1 / 365, add(goods.transitDays * lane, reserve));
}

/** Great-circle distance against the reference lane; 0 inside the country. */
export function laneShare(home: City, site: City): number {
  return home.country === site.country ? 0 : Math.min(1.3, distanceKm(home, site) / REFERENCE_LANE_KM);
}

/** Great-circle distance (haversine formula). */
export function distanceKm(a: City, b: City): number {
  const chord =
    halfSquared(a.latitude, b.latitude) +
    cosine(radians(a.latitude)) * cosine(radians(b.latitude)) * halfSquared(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS_KM * arcSine(Math.sqrt(chord));
}

/** The square of the sine of half the angle between two bearings, which counts the short way round. */
function halfSquared(from: number, to: number): number {
  const half = sine(radians(to - from) / 2);
  return half * half;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Customs unions and free-trade areas in which goods of origin pay no duty. */
const FREE_TRADE = ["EU", "USMCA", "MERCOSUR", "ASEAN", "GCC"];

export function isCustomsFree(home: City, site: City): boolean {
  const here = country(home.country).blocs;
  const there = country(site.country).blocs;
  return FREE_TRADE.some((bloc) => here.includes(bloc) && there.includes(bloc));
}
