import {
  atlasComparison,
  atlasDate,
  atlasPlace,
  atlasSources,
  cities,
  countries,
  type Fact,
  factAt,
  factCatalogue,
  factGroup,
  factGroups,
  type NumberKey,
  readPlaces,
  sources,
  wageAt,
  roles,
  type RoleKey,
} from "@shoreline/atlas";
import type { Result } from "@shoreline/units";
import { worldMap } from "./worldMap.ts";

/** A city or country that can be chosen. */
export interface OfferedPlace {
  readonly id: string;
  readonly name: string;
  /** Name of the country of a city; empty for a country. */
  readonly country: string;
}

/** A figure with what it means, how sure it is and who says so. */
export interface ShownFact {
  readonly key: string;
  readonly meaning: string;
  readonly value: number | string | boolean;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
  readonly date: string;
  readonly confidence: Fact["confidence"];
  readonly source: string;
  readonly derivation?: string;
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

  /** What is known of a place; all faults where it is unknown. */
  shownPlace(id: string) {
    return mapped(
      readPlaces([id], () => "place"),
      ([place]) => {
        const { facts, standings, wages, place: summary } = atlasPlace(place!);
        return {
          ...summary,
          facts: facts.map(shownFact),
          groups: factGroups.map((group) => ({
            group,
            facts: facts.filter(({ key }) => factGroup(key) === group).map(shownFact),
          })),
          standings: standings.map(shownFact),
          wages: wages.map(shownFact),
        };
      },
    );
  },

  /** Places side by side, a line for each figure. */
  comparedPlaces(ids: readonly string[]) {
    return mapped(
      readPlaces(ids, (place) => `place[${place}]`),
      (found) => {
        const { places, facts, wages } = atlasComparison(found);
        const lines = facts.map(({ key, unit, meaning, facts: each }) => ({
          key,
          unit,
          meaning,
          facts: each.map(orShown),
        }));
        const pay = wages.map((each) => {
          const shown = each.map(orShown);
          return { key: shown[0]?.key ?? "", unit: "USD/year", meaning: shown[0]?.meaning ?? "", facts: shown };
        });
        const groups = factGroups.map((group) => ({
          group,
          lines: lines.filter(({ key }) => factGroup(key) === group),
        }));
        return { places, groups, pay };
      },
    );
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
  atlasMap(measure: string) {
    const valued = cities().map((city) => ({ city, ...valueAt(measure, city.id, city.country) }));
    return worldMap(valued);
  },
};

function payMeasure({ key, title }: { readonly key: RoleKey; readonly title: string }) {
  return { key: `wage:${key}`, meaning: `Gross pay, ${title}` };
}

function valueAt(measure: string, city: string, country: string): { readonly value: number; readonly unit: string } {
  const role = roles().find(({ key }) => `wage:${key}` === measure);
  if (role) return wageAt(role.key, country, atlasDate);
  const entry = factCatalogue.find(({ key }) => key === measure) ?? factCatalogue[0];
  return factAt(entry.key as NumberKey, city);
}

function byName(a: OfferedPlace, b: OfferedPlace): number {
  return a.name.localeCompare(b.name, "en");
}

function orShown(fact: Fact | undefined): ShownFact | null {
  return fact === undefined ? null : shownFact(fact);
}

const TITLES = new Map(sources().map(({ id, title }) => [id, title]));
const MEANINGS = new Map<string, string>([
  ...factCatalogue.map(({ key, meaning }) => [key, meaning] as const),
  ...roles().map(({ key, title }) => [`wage:${key}`, title] as const),
]);

function shownFact({ key, value, unit, low, high, date, confidence, source, derivation }: Fact): ShownFact {
  return {
    key,
    meaning: MEANINGS.get(key) ?? spaced(key),
    value,
    unit,
    date,
    confidence,
    source: TITLES.get(source) ?? source,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(derivation === undefined ? {} : { derivation }),
  };
}

/** "politicalStability" as words. */
function spaced(key: string): string {
  const words = key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function mapped<From, To>(result: Result<From>, change: (value: From) => To): Result<To> {
  return result.ok ? { ok: true, value: change(result.value) } : result;
}
