import { city } from "@shoreline/atlas";
import type { Decision } from "@shoreline/decide";

/** The places on whose facts some sites stand: their countries, and the cities that have facts of their own. */
export function placesOfFacts({ facts }: Pick<Decision, "facts">, sites: readonly string[]): string[] {
  const known = new Set(facts.map(({ place }) => place));
  const places = sites.flatMap((site) => [city(site).country, site]);
  return [...new Set(places)].filter((place) => known.has(place));
}
