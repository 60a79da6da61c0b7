import { atlasDate } from "./atlasVersion.ts";
import { attritionFor } from "./attrition.ts";
import { decimalYear } from "./calendarYears.ts";
import { cities, city, isCityId } from "./cities.ts";
import { cityKeys } from "./cityKeys.ts";
import { country } from "./countries.ts";
import { contributionByScheme } from "./contributionByScheme.ts";
import { exchangeRateAt } from "./exchangeRateAt.ts";
import { type Fact, isNumberFact, type NumberFact, type RangedFact } from "./fact.ts";
import { catalogueEntry, type NumberKey } from "./factCatalogue.ts";
import { type FactsOnFile, published } from "./factsOnFile.ts";
import { medianOfNeighbours } from "./medianOfNeighbours.ts";
import { ranged, widened } from "./ranged.ts";

/**
 * What is known of a place under a key. Every key of the catalogue is answered for every place:
 * from the place itself, from the country of a city, or from the median of the neighbours with confidence `assumed`.
 *
 * @param place  city id or two-letter country code; an unknown one throws
 * @param date   ISO date or year; without one the latest figure answers (exchange rates: of `atlasDate`); the nearest earlier figure answers and its spread grows by 10 % a year of age
 * @param onFile what is known; an organisation's own facts speak of their own place alone, never of its neighbours
 */
export function factAt(key: NumberKey, place: string, date?: string, onFile: FactsOnFile = published): RangedFact {
  catalogueEntry(key);
  const iso2 = isCityId(place) ? city(place).country : country(place).iso2;
  if (key === "exchangeRate") {
    return { ...exchangeRateAt(country(iso2).currency, date ?? atlasDate, onFile), place: iso2 };
  }
  const found =
    storedOf(key, place, iso2, date, onFile) ??
    computed(key, iso2, date, onFile) ??
    medianOfNeighbours(key, iso2, (other) => knownByItself(key, other, date));
  return aged(ranged(found), date);
}

function storedOf(
  key: NumberKey,
  place: string,
  iso2: string,
  date: string | undefined,
  onFile: FactsOnFile,
): NumberFact | undefined {
  return (
    latestOf(key, place, date, onFile) ??
    (place === iso2 ? undefined : latestOf(key, iso2, date, onFile)) ??
    medianOfCities(key, iso2, date, onFile)
  );
}

function latestOf(key: string, place: string, date: string | undefined, onFile: FactsOnFile): NumberFact | undefined {
  return factBefore(onFile.at(place, key).filter(isNumberFact), date);
}

/** The latest fact not after a date, or the first one there is. */
export function factBefore<F extends Fact>(facts: readonly F[], date: string | undefined): F | undefined {
  if (date === undefined) return facts.at(-1);
  return facts.findLast((fact) => fact.date <= date) ?? facts[0];
}

/** What is published of a country, without looking at its neighbours. */
function knownByItself(key: NumberKey, iso2: string, date: string | undefined): NumberFact | undefined {
  return storedOf(key, iso2, iso2, date, published) ?? computed(key, iso2, date, published);
}

function computed(key: NumberKey, iso2: string, date: string | undefined, onFile: FactsOnFile): NumberFact | undefined {
  if (key === "employerContributionShare") {
    return contributionByScheme(iso2, factAt("averageWageUsd", iso2, undefined, onFile).value, onFile);
  }
  return attritionFor(key, iso2, (other) => factAt("attritionPerYear", other, date, onFile));
}

function medianOfCities(
  key: NumberKey,
  iso2: string,
  date: string | undefined,
  onFile: FactsOnFile,
): NumberFact | undefined {
  if (!cityKeys.includes(key)) return undefined;
  const facts = cities()
    .filter((entry) => entry.country === iso2)
    .flatMap(({ id }) => latestOf(key, id, date, onFile) ?? []);
  const sorted = facts.toSorted((a, b) => a.value - b.value);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) return undefined;
  const derivation = `middle one of the ${facts.length} cities on file: ${middle.place}`;
  return {
    ...middle,
    place: iso2,
    confidence: "low",
    low: sorted[0]?.low ?? middle.value,
    high: sorted.at(-1)?.high ?? middle.value,
    derivation,
  };
}

function aged(fact: RangedFact, date: string | undefined): RangedFact {
  return date === undefined ? fact : widened(fact, Math.floor(Math.abs(decimalYear(date) - decimalYear(fact.date))));
}
