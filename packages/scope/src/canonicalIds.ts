import { findPlace } from "@shoreline/atlas";
import { expectOk } from "@shoreline/units";
import type { Assumptions } from "./assumptions.ts";
import { knownRegime, residencyBlocs } from "./vocabulary.ts";

/** City id of a place that is known to exist. A country is taken as its main city, and that is noted at `path`. */
export function cityIdOf(text: string, path: string, notes: Assumptions): string {
  const { kind, country, city } = expectOk(findPlace(text));
  if (kind === "city") return city.id;
  const why = `${country.name} is given without a city; ${city.name} is its main one.`;
  return notes.assume(path, city.id, { why, source: "atlas" });
}

/** ISO 3166 alpha-2 code of the country of a place that is known to exist. */
export function countryIdOf(text: string): string {
  return expectOk(findPlace(text)).country.iso2;
}

/** A bloc as it is written here, or the code of a country. */
export function residencyIdOf(text: string): string {
  return residencyBlocs.find((bloc) => bloc.toLowerCase() === text.toLowerCase()) ?? countryIdOf(text);
}

/** Items of a set in canonical order: sorted, each once. */
export function canonicalSet<T extends string>(items: readonly T[]): T[] {
  return [...new Set(items)].toSorted();
}

/** A regime in its usual spelling, or as it is given. */
export function regimeIdOf(text: string): string {
  return knownRegime(text) ?? text;
}
