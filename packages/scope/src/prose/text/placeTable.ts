import { cities, city, countries } from "@shoreline/atlas";
import lexicon from "../lexicon/places.json" with { type: "json" };
import { foldedText } from "./foldedText.ts";

/** What a place name means. */
export interface PlaceMeaning {
  /** `unknown` is a country that the atlas has no facts about; `region` a part of a country or a city not on file. */
  readonly kind: "city" | "country" | "bloc" | "region" | "unknown";
  /** City id, ISO code or bloc; the country's code for a region. */
  readonly id: string;
  /** ISO code; empty for a bloc. */
  readonly country: string;
  /** "German", not "Germany". */
  readonly isAdjective: boolean;
}

let table: ReadonlyMap<string, PlaceMeaning> | undefined;

/** What a folded name of at most five words means, or undefined. */
export function placeMeaning(name: string): PlaceMeaning | undefined {
  table ??= placeTable();
  return table.get(placeKey(name));
}

/** Names compare without points and with single spaces. */
function placeKey(name: string): string {
  return name.replaceAll(".", "").replaceAll(/[ -]+/g, " ").trim();
}

function placeTable(): Map<string, PlaceMeaning> {
  const found = new Map<string, PlaceMeaning>();
  const add = (name: string, meaning: PlaceMeaning) => {
    const key = placeKey(foldedText(name));
    if (!found.has(key)) found.set(key, meaning);
  };
  for (const { id, name, country } of cities()) add(name, { kind: "city", id, country, isAdjective: false });
  for (const [id, names] of Object.entries(lexicon.cities))
    for (const name of names) add(name, { kind: "city", id, country: city(id).country, isAdjective: false });
  for (const { iso2, name } of countries()) add(name, countryMeaning(iso2));
  for (const [code, names] of Object.entries(lexicon.countries))
    for (const name of names) add(name, countryMeaning(code));
  for (const [code, names] of Object.entries(lexicon.blocs))
    for (const name of names) add(name, { kind: "bloc", id: code, country: "", isAdjective: false });
  for (const [code, names] of Object.entries(lexicon.adjectives))
    for (const name of names) add(name, { ...countryMeaning(code), isAdjective: true });
  for (const [code, names] of Object.entries(lexicon.unknownCountries))
    for (const name of names) add(name, { kind: "unknown", id: code, country: code, isAdjective: false });
  for (const [code, names] of Object.entries(lexicon.regions))
    for (const name of names) add(name, { kind: "region", id: code, country: code, isAdjective: false });
  return found;
}

function countryMeaning(iso2: string): PlaceMeaning {
  return { kind: "country", id: iso2, country: iso2, isAdjective: false };
}
