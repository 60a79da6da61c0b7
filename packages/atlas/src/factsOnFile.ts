import { cityKeys } from "./cityKeys.ts";
import { city, isCityId } from "./cities.ts";
import type { Fact } from "./fact.ts";
import { storedFacts } from "./storedFacts.ts";

/** What answers rest on: the published facts, and before them those of an organisation of its own. */
export interface FactsOnFile {
  /** Facts of a place and key, oldest first; empty where nothing is on file. */
  readonly at: (place: string, key: string) => readonly Fact[];
  /** Whether these are an organisation's own. */
  readonly isOwn: (place: string, key: string) => boolean;
}

/** The published facts alone. */
export const published: FactsOnFile = { at: storedFacts, isOwn: () => false };

/**
 * The published facts, but for the places and keys of which an organisation knows better: there its own facts answer
 * alone. What it knows of a country holds in the cities of which it says nothing.
 */
export function ownBeforePublished(own: readonly Fact[]): FactsOnFile {
  const byName = Map.groupBy(
    own.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    ({ place, key }) => nameOf(place, key),
  );
  const ownAt = (place: string, key: string) =>
    byName.get(nameOf(place, key)) ??
    (isOfCities(key, place) ? byName.get(nameOf(city(place).country, key)) : undefined);
  return {
    at: (place, key) => ownAt(place, key) ?? storedFacts(place, key),
    isOwn: (place, key) => ownAt(place, key) !== undefined,
  };
}

function nameOf(place: string, key: string): string {
  return `${place} ${key}`;
}

function isOfCities(key: string, place: string): boolean {
  return cityKeys.includes(key) && isCityId(place);
}
