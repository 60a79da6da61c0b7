import { type Fault, givenText, nearest, refuse, type Result, succeed } from "@shoreline/units";
import aliases from "../facts/aliases.json" with { type: "json" };
import { cities, type City, city } from "./cities.ts";
import { countries, type Country, country } from "./countries.ts";
import type { ListFile } from "./factFile.ts";
import { placeName } from "./placeName.ts";

/** A place as a user named it: a city, or a country that its main city stands for. */
export interface Place {
  readonly kind: "city" | "country";
  readonly country: Country;
  readonly city: City;
}

/** One accepted spelling: how it compares, how it is shown, and the place ids it means. */
interface Spelling {
  readonly shown: string;
  readonly ids: readonly string[];
}

let spellings: ReadonlyMap<string, Spelling> | undefined;

/**
 * The place that a text names: a city id, a city name, an ISO code of two or three letters, or a country name.
 * Accents, case and punctuation do not matter; older names (Bangalore, Kiev) are understood; `Pune, India` is too.
 * Where a city and a country share a name the city is meant: Singapore.
 *
 * Fault: `atlas.unknown-place`, with the nearest spellings as hint.
 */
export function findPlace(text: string, path = "place"): Result<Place> {
  const found = known().get(placeName(text)) ?? cityInCountry(text);
  const [id, ...others] = found?.ids ?? [];
  if (id === undefined) return refuse([unknownPlace(text, path, nearestSpellings(text))]);
  if (others.length > 0) return refuse([unknownPlace(text, path, [id, ...others])]);
  return succeed(placeOf(id));
}

/** The place of a city id or two-letter country code; an unknown one throws. */
export function placeOf(id: string): Place {
  if (!id.includes("-")) return { kind: "country", country: country(id), city: city(country(id).mainCity) };
  const found = city(id);
  return { kind: "city", country: country(found.country), city: found };
}

function unknownPlace(text: string, path: string, near: readonly string[]): Fault {
  const fault = {
    code: "atlas.unknown-place",
    path,
    given: givenText(text),
    allowed: "a city id, city name, country name or ISO country code",
  };
  if (near.length === 0) return { ...fault, hint: withinHint(text) ?? OTHERWISE };
  return { ...fault, hint: `Did you mean ${near.map((word) => JSON.stringify(word)).join(" or ")}?` };
}

const OTHERWISE =
  "`shoreline atlas list` names every place; for a town that is missing take the nearest city, or its country.";

/** A town that is missing, whose country is told: `de-cologne`, or `Cologne, Germany`. */
function withinHint(text: string): string | undefined {
  const [, before, after] = /^([a-z]{2})-|,([^,]+)$/i.exec(text.trim()) ?? [];
  const [id] = known().get(placeName(before ?? after ?? ""))?.ids ?? [];
  if (id === undefined || id.includes("-")) return undefined;
  const names = cities()
    .filter((each) => each.country === id)
    .map(({ name }) => name);
  const those = `of ${country(id).name} the atlas has ${names.join(", ")}`;
  return `Take the nearest city (${those}), or the country: ${JSON.stringify(id)}.`;
}

function nearestSpellings(text: string): string[] {
  const table = known();
  const near = nearest(
    placeName(text),
    [...table.keys()].filter((name) => name.length > 3),
    6,
  );
  return [...new Set(near.map((name) => table.get(name)?.shown ?? name))].slice(0, 3);
}

/** `Pune, India`: a city and, after the last comma, its country. */
function cityInCountry(text: string): Spelling | undefined {
  const comma = text.lastIndexOf(",");
  if (comma < 0) return undefined;
  const within = known().get(placeName(text.slice(comma + 1)));
  const found = known().get(placeName(text.slice(0, comma)));
  const ids = (found?.ids ?? []).filter((id) => id.includes("-") && within?.ids.includes(city(id).country) === true);
  return ids.length === 0 ? undefined : { shown: text, ids };
}

function known(): ReadonlyMap<string, Spelling> {
  spellings ??= spellingTable();
  return spellings;
}

function spellingTable(): Map<string, Spelling> {
  const table = new Map<string, Spelling>();
  const others = (aliases as unknown as ListFile<readonly [id: string, names: readonly string[]]>).rows;
  for (const { id, name } of cities()) for (const spelling of [id, name]) add(table, spelling, id);
  for (const { iso2, iso3, name } of countries())
    for (const spelling of [iso2, iso3, name]) addIfNew(table, spelling, iso2);
  for (const [id, names] of others) for (const spelling of names) addIfNew(table, spelling, id);
  return table;
}

function add(table: Map<string, Spelling>, spelling: string, id: string): void {
  const name = placeName(spelling);
  const ids = table.get(name)?.ids ?? [];
  if (!ids.includes(id)) table.set(name, { shown: spelling, ids: [...ids, id] });
}

function addIfNew(table: Map<string, Spelling>, spelling: string, id: string): void {
  if (!table.has(placeName(spelling))) add(table, spelling, id);
}
