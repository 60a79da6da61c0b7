import { city, isCityId } from "./cities.ts";
import { country } from "./countries.ts";
import { contributionByScheme } from "./contributionByScheme.ts";
import type { Fact } from "./fact.ts";
import { factAt } from "./factAt.ts";
import { storedFacts, storedFactsOf } from "./storedFacts.ts";

/**
 * Everything on file of a place: its own facts, for a city those of its country as well, the rates of its currency
 * and its employer contributions. Nothing that is only assumed from neighbours.
 */
export function factsOf(place: string): readonly Fact[] {
  if (isCityId(place)) return [...storedFactsOf(place), ...factsOf(city(place).country)];
  const { iso2, currency } = country(place);
  const contribution = contributionByScheme(iso2, factAt("averageWageUsd", iso2).value);
  const computed = contribution === undefined ? [] : [contribution];
  return [...storedFactsOf(iso2), ...computed, ...storedFacts(currency, "exchangeRate")];
}
