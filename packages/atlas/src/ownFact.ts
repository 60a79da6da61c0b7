import { cityKeys } from "./cityKeys.ts";
import { countries, type Country } from "./countries.ts";
import { currencies } from "./exchangeRateAt.ts";
import { type Fact, OWN_FIGURE } from "./fact.ts";
import { type CatalogueEntry, factCatalogue } from "./factCatalogue.ts";
import { roles } from "./roles.ts";
import { findPlace, type Place } from "./findPlace.ts";

/**
 * What an organisation knows of a place better than the atlas does.
 *
 * `key`    a key of `ownFactKeys()`
 * `place`  a country; a city for what differs within a country (`officeRentUsdPerSquareMetreMonth`); a currency for
 *          `exchangeRate`
 * `unit`   the one of the key; pay may be in any currency of the atlas (`INR/year`)
 * `date`   the year or day it is true of
 * `low`, `high`  10–90 %, as the organisation believes; usual for its key unless given
 * `source` where it comes from, in the organisation's words
 */
export interface OwnFact {
  readonly key: string;
  readonly place: string;
  readonly value: number | string;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly date: string;
  readonly source: string;
  readonly note?: string;
}

/** What an own fact of a key has to be. */
export interface OwnFactKey extends Pick<CatalogueEntry, "key" | "unit" | "meaning" | "bounds"> {
  readonly placedIn: "country" | "countryOrCity" | "currency";
  /** Where the value is one of some words rather than a number. */
  readonly words?: readonly string[];
}

let keys: ReadonlyMap<string, OwnFactKey> | undefined;

/** Every key that an organisation may know better, with its unit, its range and what it means. */
export function ownFactKeys(): ReadonlyMap<string, OwnFactKey> {
  keys ??= new Map(
    [...factCatalogue.map(catalogueKey), ...roles().map(wageKey), gdprRegime].map((each) => [each.key, each]),
  );
  return keys;
}

function catalogueKey({ key, unit, meaning, bounds }: CatalogueEntry): OwnFactKey {
  const placedIn = cityKeys.includes(key) ? "countryOrCity" : key === "exchangeRate" ? "currency" : "country";
  return { key, unit, meaning, bounds, placedIn };
}

function wageKey({ key, title }: { readonly key: string; readonly title: string }): OwnFactKey {
  const meaning = `Gross pay, ${title}: all of a year, with the statutory extra months`;
  return { key: `wage:${key}`, unit: "USD/year", meaning, bounds: [0, Infinity], placedIn: "country" };
}

const gdprRegime: OwnFactKey = {
  key: "gdprRegime",
  unit: "status",
  meaning: "Standing under European data protection: member, adequate or none",
  bounds: [-Infinity, Infinity],
  placedIn: "country",
  words: ["member", "adequate", "none"],
};

/** The units that an own fact of a key may have. */
export function unitsOf({ key, unit }: OwnFactKey, place: string): readonly string[] {
  if (key.startsWith("wage:")) return currencies().map((currency) => `${currency}/year`);
  return key === "exchangeRate" ? [`${place} per USD`] : [unit];
}

/** Id of the place that an own fact of a key may be of, as somebody named it; undefined where there is none. */
export function placeOfOwnFact({ placedIn }: OwnFactKey, given: string): string | undefined {
  if (placedIn === "currency") return currencies().find((code) => code === given.toUpperCase() && code !== "USD");
  const found = findPlace(given);
  if (!found.ok) return undefined;
  if (found.value.kind === "country") return found.value.country.iso2;
  return placedIn === "countryOrCity" ? found.value.city.id : undefined;
}

/** How a currency moves, which one country tells for all that pay in it. */
export const currencyMovementKeys: readonly string[] = ["fxVolatilityPerYear", "fxDepreciationPerYear"];

/**
 * Where an organisation tells a fact better that it reads of a place: of the city itself, of its country or of its
 * currency. Undefined where what it told would not be read there.
 *
 * @param answeredOf  the place that the fact it reads is of
 */
export function placeToTell({ key, placedIn }: OwnFactKey, place: Place, answeredOf: string): string | undefined {
  const { kind, city, country: land } = place;
  if (placedIn === "currency") return land.currency === "USD" ? undefined : land.currency;
  if (placedIn === "countryOrCity") return kind === "city" ? city.id : land.iso2;
  if (kind === "city" && answeredOf === city.id) return undefined;
  const isToldElsewhere = currencyMovementKeys.includes(key) && countryOfCurrency(land.currency)?.iso2 !== land.iso2;
  return isToldElsewhere ? undefined : land.iso2;
}

/** The country that tells how a currency moves for all that pay in it; facts of that kind are asked of it alone. */
export function countryOfCurrency(currency: string): Country | undefined {
  return countries().find((each) => each.currency === currency);
}

/** An own fact as the engine is answered: it says whose it is. */
export function factOf({ key, place, value, low, high, unit, date, source, note }: OwnFact): Fact {
  return {
    key,
    place,
    value,
    unit,
    date,
    source,
    confidence: "high",
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    derivation: OWN_FIGURE,
    ...(note === undefined ? {} : { note }),
  };
}

/** Growth and drift beyond these would be a slip of the pen: −90 % to tenfold a year. */
const GROWTH: readonly [number, number] = [-0.9, 10];
const STANDARD_UNITS: readonly [number, number] = [-5, 5];
const LARGEST = 1e12;
/** Divided by, or a price of something that is never free. */
const ABOVE_NOTHING = /^(wage:.*|occupationGroup.Ratio|exchangeRate|population|.*Usd.*)$/;

/** The least and the most that an own fact may say; `above` where the least itself is too little. */
export function boundsOf({ key, unit, bounds }: OwnFactKey): { readonly above: boolean; least: number; most: number } {
  const free = unit.includes("normal units") ? STANDARD_UNITS : GROWTH;
  const [least, most] = Number.isFinite(bounds[0]) ? bounds : free;
  return { above: ABOVE_NOTHING.test(key), least, most: Math.min(most, LARGEST) };
}
