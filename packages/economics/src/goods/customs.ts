import { type City, country } from "@shoreline/atlas";
import {
  add,
  clamp,
  constant,
  draw,
  type Expression,
  isBelow,
  logarithm,
  multiply,
  type Quantity,
  uniform,
} from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import type { CustomsFee } from "../landedCost/landedCostInput.ts";
import { localParameter } from "../localParameter.ts";
import { expectedParameter } from "../parameters.ts";
import type { Setting } from "../setting.ts";
import { byMonth } from "../world.ts";
import rules from "./customs.json" with { type: "json" };

/** Whether goods made at the site enter home without duty: both countries belong to one customs union or free-trade area. */
export function isCustomsFree(home: City, site: City): boolean {
  return shareBloc(home, site, rules.freeTradeAreas.blocs);
}

/** Whether a shipment from the site has to be cleared through customs at home: not inside a country or a customs union. */
export function isCleared(home: City, site: City): boolean {
  return home.country !== site.country && !shareBloc(home, site, rules.customsUnions.blocs);
}

function shareBloc(home: City, site: City, blocs: readonly string[]): boolean {
  const [here, there] = [country(home.country).blocs, country(site.country).blocs];
  return blocs.some((bloc) => here.includes(bloc) && there.includes(bloc));
}

/** Whether a country (ISO 3166 alpha-2) levies duty on freight and insurance too (CIF), or on the goods alone (FOB). */
export function dutyBasis(iso2: string): "cif" | "fob" {
  return rules.dutyOnGoodsAlone.countries.includes(iso2) ? "fob" : "cif";
}

/**
 * Duty on goods from the site, as a share of their customs value in each month: what the brief says, and from a drawn
 * day on a broad rise. The day is that of the first of events that come at a steady rate (exponential waiting time).
 * Nothing between countries that trade freely.
 */
export function dutyShare(setting: Setting, site: City, stated: number): Expression {
  const { home, world, parameters } = setting;
  if (home.site.country === site.country || isCustomsFree(home.site, site)) return constant(0);
  const chance = draw(`world/${site.country}/tariffChange`, expectOk(uniform(0, 1)));
  const years = multiply(-1 / expectedParameter(parameters.tariffHazard), logarithm(chance));
  const risen = isBelow(
    years,
    byMonth(world.months, (month) => (month + 0.5) / 12),
  );
  return add(stated, multiply(risen, localParameter(setting, "tariffRise", "world", home)));
}

/**
 * What customs of a country (ISO 3166 alpha-2) charge an importer for each entry, as published, in the country's currency;
 * empty where none is on file. For `landedCost`.
 */
export function publishedImportFees(iso2: string): readonly CustomsFee[] {
  const fees = rules.importFees.find((each) => each.country === iso2);
  if (fees === undefined) return [];
  return [
    { name: "processing", ...fees.processing },
    { name: "harbour", ...fees.harbour },
  ];
}

/** A month's goods as customs see them: their value without freight, and shipments a year. */
export interface Entries {
  readonly value: Expression;
  readonly perYear: Expression;
}

/**
 * What customs charge a month for handling entries: a share of the value within limits for each entry, and a share for
 * the harbour. Nothing where the country has no such fees, or none for goods from the site.
 */
export function importFees(setting: Setting, site: City, { value, perYear }: Entries): Quantity {
  const home = setting.home.site;
  const fees = rules.importFees.find(({ country: iso2 }) => iso2 === home.country);
  if (fees === undefined || site.country === home.country || shareBloc(home, site, fees.waivedIn)) return 0;
  const { share, minimum, maximum } = fees.processing;
  const ofAll = (each: number) => multiply(perYear, (each * setting.perDollar) / 12, setting.world.prices);
  return add(clamp(multiply(share, value), ofAll(minimum), ofAll(maximum)), multiply(fees.harbour.share, value));
}
