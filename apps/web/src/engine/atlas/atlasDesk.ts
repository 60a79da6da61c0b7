import {
  type Atlas,
  atlasDate,
  atlasPlace,
  atlasSources,
  atlasWith,
  cities,
  countries,
  factCatalogue,
  farFromPublished,
  factGroup,
  factGroups,
  type NumberKey,
  type Place,
  type PublishedInPlace,
  readPlaces,
  roles,
  type RoleKey,
} from "@shoreline/atlas";
import { readOwnFact } from "@shoreline/scope";
import type { Result } from "@shoreline/units";
import { factAtPlace, type ShownFact, type ToldFact } from "./shownFact.ts";
import { worldMap } from "./worldMap.ts";

/** A city or country that can be chosen. */
export interface OfferedPlace {
  readonly id: string;
  readonly name: string;
  /** Name of the country of a city; empty for a country. */
  readonly country: string;
}

/** What the atlas is asked. */
export const atlasDesk = {
  /** Every place, cities first, by name. */
  offeredPlaces(): readonly OfferedPlace[] {
    const names = new Map(countries().map(({ iso2, name }) => [iso2, name]));
    const towns = cities().map(({ id, name, country }) => ({ id, name, country: names.get(country) ?? country }));
    const lands = countries().map(({ iso2, name }) => ({ id: iso2, name, country: "" }));
    return [...towns.toSorted(byName), ...lands.toSorted(byName)];
  },

  /** What is known of a place, and before it what an organisation told itself; all faults where it is unknown. */
  shownPlace(id: string, told: readonly ToldFact[]) {
    return mapped(
      readPlaces([id], () => "place"),
      ([place]) => {
        const { place: summary, ...known } = knownOf(place!, told);
        const groups = factGroups.map((group) => ({
          group,
          facts: known.facts.filter(({ key }) => factGroup(key) === group),
        }));
        return { ...summary, ...known, groups };
      },
    );
  },

  /** Places side by side, a line for each figure; of an organisation's own facts as `shownPlace`. */
  comparedPlaces(ids: readonly string[], told: readonly ToldFact[]) {
    return mapped(
      readPlaces(ids, (place) => `place[${place}]`),
      (found) => {
        const known = found.map((place) => knownOf(place, told));
        const lines = linesOf(known.map(({ facts }) => facts));
        const pay = linesOf(known.map(({ wages }) => wages));
        const groups = factGroups.map((group) => ({
          group,
          lines: lines.filter(({ key }) => factGroup(key) === group),
        }));
        return { places: known.map(({ place: { id, name } }) => ({ id, name })), groups, pay };
      },
    );
  },

  /** What the atlas says, where a fact to be told lies far outside it; of what is no fact, the service tells. */
  farFact(given: unknown): PublishedInPlace | undefined {
    const read = readOwnFact(given);
    return read.ok ? farFromPublished(read.value) : undefined;
  },

  /** Every source, by title. */
  atlasSources() {
    return atlasSources().sources.toSorted((a, b) => a.title.localeCompare(b.title, "en"));
  },

  /** What the map can be shaded by. */
  mapMeasures() {
    return [...factCatalogue.map(({ key, meaning }) => ({ key, meaning })), ...roles().map(payMeasure)];
  },

  /** The cities on the land of the earth, each with its figure and its place among the fifths of all. */
  atlasMap(measure: string, told: readonly ToldFact[]) {
    const atlas = atlasOf(told);
    const valued = cities().map((city) => ({ city, ...valueAt(atlas, measure, city.id, city.country) }));
    return worldMap(valued);
  },
};

function payMeasure({ key, title }: { readonly key: RoleKey; readonly title: string }) {
  return { key: `wage:${key}`, meaning: `Gross pay, ${title}` };
}

function valueAt(
  atlas: Atlas,
  measure: string,
  city: string,
  country: string,
): { readonly value: number; readonly unit: string } {
  const role = roles().find(({ key }) => `wage:${key}` === measure);
  if (role) return atlas.wageAt(role.key, country, atlasDate);
  const entry = factCatalogue.find(({ key }) => key === measure) ?? factCatalogue[0];
  return atlas.factAt(entry.key as NumberKey, city);
}

function atlasOf(told: readonly ToldFact[]): Atlas {
  return atlasWith(told.map(({ fact }) => fact));
}

/** Everything known of a place as it is shown. */
function knownOf(place: Place, told: readonly ToldFact[]) {
  const known = atlasPlace(place, atlasOf(told));
  const published = told.length === 0 ? known : atlasPlace(place);
  const shown = factAtPlace(place, told);
  return {
    place: known.place,
    facts: known.facts.map((fact, at) => shown(fact, published.facts[at]!)),
    standings: known.standings.map((fact, at) => shown(fact, published.standings[at]!)),
    wages: known.wages.map((fact, at) => shown(fact, published.wages[at]!)),
  };
}

/** The facts of places, which stand in one order, turned to a line for each. */
function linesOf(byPlace: readonly (readonly ShownFact[])[]) {
  return (byPlace[0] ?? []).map(({ key, meaning, unit }, at) => ({
    key,
    meaning,
    unit: key.startsWith("wage:") ? "USD/year" : unit,
    facts: byPlace.map((facts) => facts[at]!),
  }));
}

function byName(a: OfferedPlace, b: OfferedPlace): number {
  return a.name.localeCompare(b.name, "en");
}

function mapped<From, To>(result: Result<From>, change: (value: From) => To): Result<To> {
  return result.ok ? { ok: true, value: change(result.value) } : result;
}
