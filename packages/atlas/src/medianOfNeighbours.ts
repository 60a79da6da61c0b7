import { countries, type Country, country } from "./countries.ts";
import { isNumberFact, type NumberFact } from "./fact.ts";
import { catalogueEntry } from "./factCatalogue.ts";
import { storedFacts } from "./storedFacts.ts";

/** Two countries are no neighbourhood. */
const fewest = 3;

/**
 * What a country is assumed to be like when nothing is on file: a prior on file for its subregion, its region or the
 * world, else the median of its subregion, its region or the world. The range spans what the neighbours show;
 * confidence is `assumed`.
 */
export function medianOfNeighbours(
  key: string,
  iso2: string,
  ownFact: (iso2: string) => NumberFact | undefined,
): NumberFact {
  const { subregion, region } = country(iso2);
  const areas = [subregion, region, "world"];
  const prior = areas.flatMap((area) => storedFacts(area, key)).find(isNumberFact);
  if (prior !== undefined)
    return { ...prior, place: iso2, derivation: `nothing on file: ${prior.derivation ?? prior.place}` };
  for (const area of areas) {
    const facts = neighboursIn(area, iso2).flatMap((entry) => ownFact(entry.iso2) ?? []);
    if (facts.length >= fewest) return medianFact(key, iso2, area, facts);
  }
  throw new Error(`Too few countries have a fact ${key}.`);
}

function neighboursIn(area: string, iso2: string): Country[] {
  const isInside = ({ subregion, region }: Country) => area === "world" || subregion === area || region === area;
  return countries().filter((entry) => entry.iso2 !== iso2 && isInside(entry));
}

function medianFact(key: string, iso2: string, area: string, facts: readonly NumberFact[]): NumberFact {
  const sorted = facts.toSorted((a, b) => a.value - b.value);
  const value = middleOf(sorted.map((fact) => fact.value));
  const [oldest = ""] = facts.map(({ date }) => date).toSorted();
  const place = area === "world" ? "the world" : area;
  const derivation = `nothing on file: median of ${facts.length} countries of ${place} (${named(sorted)})`;
  const { unit } = catalogueEntry(key);
  const [low = value] = sorted.map((fact) => fact.value);
  const high = sorted.at(-1)?.value ?? value;
  return {
    key,
    place: iso2,
    value,
    unit,
    date: oldest,
    source: "shoreline",
    confidence: "assumed",
    low,
    high,
    derivation,
  };
}

function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}

/** Up to six neighbours by name, of more only the lowest and the highest. */
function named(sorted: readonly NumberFact[]): string {
  const [first] = sorted;
  const last = sorted.at(-1);
  if (sorted.length > 6) return `${first?.place} ${first?.value} to ${last?.place} ${last?.value}`;
  return sorted.map((fact) => `${fact.place} ${fact.value}`).join(", ");
}
