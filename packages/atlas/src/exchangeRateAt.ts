import { exp, power } from "@shoreline/units";
import { decimalYear } from "./calendarYears.ts";
import { countries } from "./countries.ts";
import { isNumberFact, isOwn, type NumberFact, OWN_FIGURE, type RangedFact } from "./fact.ts";
import { type FactsOnFile, published } from "./factsOnFile.ts";
import { settled } from "./settled.ts";
import { storedFacts, storedPlaces } from "./storedFacts.ts";

/** Half width of a 10–90 % interval in standard deviations of a normal variable. */
const tenToNinety = 1.2816;
/** Spread of a published rate: averages of a year or month against the rate of a day. */
const publishedSpread = 0.01;

/** ISO 4217 codes of the currencies that the atlas has rates for. */
export function currencies(): readonly string[] {
  const stored = storedPlaces().filter((place) => storedFacts(place, "exchangeRate").length > 0);
  return [...new Set(["USD", ...stored])].toSorted();
}

/**
 * Units of a currency per US dollar at a date. Between two published rates the answer lies between them in logs;
 * after the last one it drifts with the expected depreciation, and the range grows with the square root of time.
 *
 * @param currency  ISO 4217 code, one of `currencies()`; another one throws
 * @param date      ISO date, or a year for its average
 */
export function exchangeRateAt(currency: string, date: string, onFile: FactsOnFile = published): RangedFact {
  if (currency === "USD") return dollar(date);
  const rates = onFile.at(currency, "exchangeRate").filter(isNumberFact);
  const at = decimalYear(date);
  const before = rates.findLast((rate) => decimalYear(rate.date) <= at);
  const after = rates.find((rate) => decimalYear(rate.date) >= at);
  if (before !== undefined && after !== undefined) return between(before, after, at, date);
  if (before !== undefined) return drifted(before, at, date, onFile);
  if (after !== undefined) return drifted(after, at, date, onFile);
  throw new Error(`No exchange rate of ${currency} in the atlas.`);
}

function dollar(date: string): RangedFact {
  const note = "the currency of account";
  return {
    key: "exchangeRate",
    place: "USD",
    value: 1,
    unit: "USD per USD",
    date,
    source: "shoreline",
    confidence: "high",
    low: 1,
    high: 1,
    note,
  };
}

function between(before: NumberFact, after: NumberFact, at: number, date: string): RangedFact {
  if (before === after) return spreadAround({ ...before, unit: unitOf(before.place) }, publishedSpread);
  const weight = (at - decimalYear(before.date)) / (decimalYear(after.date) - decimalYear(before.date));
  const value = settled(before.value * power(after.value / before.value, weight));
  const derivation = `between ${told(before)} and ${told(after)}, in logs`;
  const { place, source } = after;
  return spreadAround(
    { key: "exchangeRate", place, value, unit: unitOf(place), date, source, confidence: "derived", derivation },
    publishedSpread,
  );
}

function drifted(from: NumberFact, at: number, date: string, onFile: FactsOnFile): RangedFact {
  const years = at - decimalYear(from.date);
  const drift = countryFigure(from.place, "fxDepreciationPerYear", onFile);
  const volatility = countryFigure(from.place, "fxVolatilityPerYear", onFile);
  const value = settled(from.value * exp(drift * years));
  const derivation = `${told(from)} × exp(${drift} × ${years.toFixed(2)} years)`;
  const spread = exp(publishedSpread + tenToNinety * volatility * Math.sqrt(Math.abs(years))) - 1;
  return spreadAround({ ...from, value, unit: unitOf(from.place), date, confidence: "derived", derivation }, spread);
}

function told(rate: NumberFact): string {
  return `${rate.value} of ${rate.date}${isOwn(rate) ? `, ${OWN_FIGURE},` : ""}`;
}

function spreadAround(fact: NumberFact, spread: number): RangedFact {
  return { ...fact, low: settled(fact.value / (1 + spread)), high: settled(fact.value * (1 + spread)) };
}

function unitOf(currency: string): string {
  return `${currency} per USD`;
}

/** A figure of the first country that pays in a currency; the lev gave way to the euro. */
function countryFigure(currency: string, key: string, onFile: FactsOnFile): number {
  const used = currency === "BGN" ? "EUR" : currency;
  const user = countries().find((entry) => entry.currency === used);
  const value = onFile.at(user?.iso2 ?? "", key).at(-1)?.value;
  if (typeof value !== "number") throw new Error(`No ${key} for ${currency}.`);
  return value;
}
