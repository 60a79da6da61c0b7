import { city, isCityId } from "./cities.ts";
import { country } from "./countries.ts";
import type { Fact } from "./fact.ts";
import { factBefore } from "./factAt.ts";
import { type FactsOnFile, published } from "./factsOnFile.ts";

/** Standings in words: `gdprRegime` is `member`, `adequate` or `none`. */
export type TextKey = "gdprRegime";

/** Standings that hold or do not. */
export type FlagKey = "crossBorderPrivacyRules" | "averageWageCountsInformalWork";

/** A standing of a country, in words, at a date. */
export function textFactAt(
  key: TextKey,
  place: string,
  date?: string,
  onFile: FactsOnFile = published,
): Fact & { readonly value: string } {
  const fact = standing(key, place, date, onFile);
  if (typeof fact.value !== "string") throw new Error(`${key} is not told in words.`);
  return { ...fact, value: fact.value };
}

/** Whether a standing of a country holds at a date. */
export function flagAt(
  key: FlagKey,
  place: string,
  date?: string,
  onFile: FactsOnFile = published,
): Fact & { readonly value: boolean } {
  const fact = standing(key, place, date, onFile);
  if (typeof fact.value !== "boolean") throw new Error(`${key} is not a yes or no.`);
  return { ...fact, value: fact.value };
}

function standing(key: string, place: string, date: string | undefined, onFile: FactsOnFile): Fact {
  const iso2 = isCityId(place) ? city(place).country : country(place).iso2;
  const fact = factBefore(onFile.at(iso2, key), date);
  if (fact === undefined) throw new Error(`No ${key} of ${iso2} in the atlas.`);
  return fact;
}
