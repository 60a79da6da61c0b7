import { atlasDate } from "./atlasVersion.ts";
import type { Fact, RangedFact } from "./fact.ts";
import { factAt } from "./factAt.ts";
import { type CatalogueEntry, factCatalogue, type NumberKey } from "./factCatalogue.ts";
import { factsOf } from "./factsOf.ts";
import type { Place } from "./findPlace.ts";
import { roles } from "./roles.ts";
import { wageAt } from "./wageAt.ts";

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
export function placeFacts(place: Place): PlaceFact[] {
  return factCatalogue.map((entry) => ({ entry, fact: factAt(entry.key, idOf(place)) }));
}

/** Standings that are told in words or as yes and no; the latest of each. */
export function standings(place: Place): Fact[] {
  const told = factsOf(place.country.iso2).filter(({ value }) => typeof value !== "number");
  return [...new Map(told.map((fact) => [fact.key, fact])).values()];
}

/** Gross pay of every role at the date of the atlas, USD a year. */
export function placeWages({ country }: Place): { readonly title: string; readonly fact: RangedFact }[] {
  return roles().map(({ key, title }) => ({ title, fact: wageAt(key, country.iso2, atlasDate) }));
}
