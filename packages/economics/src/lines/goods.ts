import { type City, country } from "@shoreline/atlas";
import type { Goods } from "@shoreline/scope";
import { add, constant, type Expression, multiply, subtract } from "@shoreline/simulate";
import { atStart, line, type Line } from "../line.ts";
import { teamAt } from "../existingTeam.ts";
import { localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";
import type { Staffing } from "../staffing/staffing.ts";
import { byMonth } from "../world.ts";
import { arcSine, cosine, sine } from "@shoreline/units";

/** The sea lane for which a brief's freight and transit time are meant; shorter ways cost less, never less than a quarter. */
const REFERENCE_LANE_KM = 9000;
const EARTH_RADIUS_KM = 6371;

/**
 * What goods cost beside the labour in them: materials, tooling, freight, duty, stock under way and in reserve.
 * Goods that incumbents still make at home cross no border.
 */
export function goodsLines(
  setting: Setting,
  site: SiteConditions,
  staffing: Staffing,
  conversion: Expression,
): readonly Line[] {
  const { goods } = setting.workload;
  if (!goods) return [];
  const lane = laneShare(setting.home.site, site.site);
  const made = multiply(
    byMonth(setting.world.months, (month) => goods.perMonth[month] ?? 0),
    setting.demand,
  );
  const abroad = lane === 0 ? constant(0) : staffing.ownShare;
  const scrap = add(1, multiply(abroad, localParameter(setting, "scrapAbroad", "world", setting.home)));
  const materials = multiply(made, goods.materialCost / goods.yieldShare, scrap, setting.world.prices);
  // What the plant converts is its own share already; materials are bought for all goods, wherever they are made.
  const shipped = lane === 0 ? constant(0) : add(multiply(materials, abroad), conversion);
  const reserve = multiply(add(materials, conversion), reserveYears(setting, 0));
  const stock = add(reserve, multiply(shipped, laneYears(setting, goods, lane)));
  return [
    line("materials", materials),
    ...toolingLines(setting, site, goods),
    line("freight", made, abroad, goods.freightPerUnit * Math.max(0.25, lane), setting.world.prices),
    line("duty", shipped, isCustomsFree(setting.home.site, site.site) ? 0 : goods.dutyShare),
    line("inventory", stock, localParameter(setting, "inventoryCarrying", "world", setting.home)),
  ];
}

/** Stock against late deliveries, in years of the goods' value: less for a short way. */
function reserveYears(setting: Setting, lane: number): Expression {
  return multiply((0.3 + 0.7 * lane) / 365, localParameter(setting, "safetyStockDays", "world", setting.home));
}

/** What a long lane adds: goods under way, and more in reserve. */
function laneYears(setting: Setting, goods: Goods, lane: number): Expression {
  const longer = subtract(reserveYears(setting, lane), reserveYears(setting, 0));
  return add((goods.transitDays * lane) / 365, longer);
}

function toolingLines(setting: Setting, { site }: SiteConditions, goods: Goods): readonly Line[] {
  const standsThere = teamAt(setting.brief, site.id) > 0;
  return standsThere || goods.toolingCost === 0 ? [] : [atStart("tooling", setting.world.months, goods.toolingCost)];
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

/** Whether goods made at the site enter home without duty: both countries belong to one customs union or free-trade area. */
export function isCustomsFree(home: City, site: City): boolean {
  const here = country(home.country).blocs;
  const there = country(site.country).blocs;
  return FREE_TRADE.some((bloc) => here.includes(bloc) && there.includes(bloc));
}
