import cityList from "../facts/cities.json" with { type: "json" };
import type { ListFile } from "./factFile.ts";
import { storedFacts } from "./storedFacts.ts";

/**
 * A city as a site of work.
 *
 * `timeZone`    IANA name; clock offsets are always computed from it, because they change by law
 * `latitude`    degrees north, `longitude` degrees east
 * `population`  people in the urban area
 */
export interface City {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

type CityRow = readonly [
  id: string,
  name: string,
  country: string,
  timeZone: string,
  latitude: number,
  longitude: number,
];

let all: ReadonlyMap<string, City> | undefined;

function byId(): ReadonlyMap<string, City> {
  all ??= new Map((cityList as unknown as ListFile<CityRow>).rows.map((row) => [row[0], cityOf(row)]));
  return all;
}

function cityOf([id, name, country, timeZone, latitude, longitude]: CityRow): City {
  const population = storedFacts(id, "population").at(-1)?.value;
  if (typeof population !== "number") throw new Error(`${id} has no population.`);
  return { id, name, country, timeZone, latitude, longitude, population };
}

/** All cities of the atlas. */
export function cities(): readonly City[] {
  return [...byId().values()];
}

/** The city of an id such as `in-pune`; an unknown id is a bug of the caller and throws. */
export function city(id: string): City {
  const found = byId().get(id);
  if (found === undefined) throw new Error(`No city ${id} in the atlas.`);
  return found;
}

/** True of a city id that the atlas knows. */
export function isCityId(id: string): boolean {
  return byId().has(id);
}
