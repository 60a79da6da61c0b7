import { type Atlas, publishedAtlas } from "./atlas.ts";
import { atlasDate } from "./atlasVersion.ts";
import type { Fact, RangedFact } from "./fact.ts";
import { type CatalogueEntry, factCatalogue, type NumberKey } from "./factCatalogue.ts";
import { factsOf } from "./factsOf.ts";
import type { Place } from "./findPlace.ts";
import { roles } from "./roles.ts";

/** A line of the catalogue with what it says of a place. */
export interface PlaceFact {
  readonly entry: CatalogueEntry & { readonly key: NumberKey };
  readonly fact: RangedFact;
}

/** The id under which the atlas holds a place. */
export function idOf({ kind, city, country }: Place): string {
  return kind === "city" ? city.id : country.iso2;
}

/** Every number of the catalogue for a place; where none is known of it, what its country or its neighbours lend. */
export function placeFacts(place: Place, atlas: Atlas = publishedAtlas): PlaceFact[] {
  return factCatalogue.map((entry) => ({ entry, fact: atlas.factAt(entry.key, idOf(place)) }));
}

/** Standings that are told in words or as yes and no; the latest of each. */
export function standings({ country: { iso2 } }: Place, atlas: Atlas = publishedAtlas): Fact[] {
  const told = factsOf(iso2).filter(({ value }) => typeof value !== "number");
  const latest = [...new Map(told.map((fact) => [fact.key, fact])).values()];
  return latest.map((fact) => (fact.key === "gdprRegime" ? atlas.textFactAt("gdprRegime", iso2) : fact));
}

/** Gross pay of every role at the date of the atlas, USD a year. */
export function placeWages(
  { country }: Place,
  atlas: Atlas = publishedAtlas,
): { readonly title: string; readonly fact: RangedFact }[] {
  return roles().map(({ key, title }) => ({ title, fact: atlas.wageAt(key, country.iso2, atlasDate) }));
}
