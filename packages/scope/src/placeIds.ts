import { findPlace } from "@shoreline/atlas";
import { expectOk } from "@shoreline/units";
import { residencyBlocs } from "./vocabulary.ts";

/** City id of a place that is known to exist; of a country, its main city. */
export function cityIdOf(text: string): string {
  return expectOk(findPlace(text)).city.id;
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
