import { city, countries, factCatalogue } from "@shoreline/atlas";
import { english, fieldWords, phrase, type RankedAssumption, spoken, word, wordOf } from "@shoreline/decide";
import type { Fact } from "@shoreline/atlas";
import { spacedWords } from "@shoreline/units";
import { lowerFirst } from "./figureWords.ts";

/** What a fact says, in words: the meaning that the atlas gives its key. */
export function factWords(key: string): string {
  if (key === "electricityPrice") return word("Price of electricity for industry, without value added tax");
  const entry = factCatalogue.find((each) => each.key === key);
  if (entry !== undefined) return word(entry.meaning);
  const [, role] = key.split("wage:");
  return role === undefined ? spaced(key) : phrase`Pay of one ${lowerFirst(spaced(role))}`;
}

/** The name of a place of a fact: a country, a city or a currency. */
export function placeWords(place: string): string {
  if (place.includes("-")) return city(place).name;
  return word(countries().find(({ iso2 }) => iso2 === place)?.name ?? place);
}

/** What is assumed, in words. */
export function assumptionWords({ path, why }: Pick<RankedAssumption, "path" | "why">): string {
  if (path.startsWith("parameters.")) return word(why.split(";")[0] ?? path).replace(/\.$/, "");
  const [, key = "", place = ""] = /^facts\.(.+)\.([^.]+)$/.exec(path) ?? [];
  if (key !== "") return `${factWords(key)}, ${placeWords(place)}`;
  return inputName(path);
}

/** Fields that have no words of their own in a sentence of the decision. */
const MORE_FIELDS: Readonly<Record<string, string>> = {
  priorities: "what matters to you",
  "baseline.alternative": "what runs today",
  "work.volumes.patienceSeconds": "how long callers wait",
};

/** A field of the brief in the middle of a sentence: by its words, or by its last name: "demand volatility". */
export function inputName(path: string): string {
  if (Object.hasOwn(fieldWords, path)) return wordOf(fieldWords, path);
  if (Object.hasOwn(MORE_FIELDS, path)) return wordOf(MORE_FIELDS, path);
  return lowerFirst(spaced(path.split(".").at(-1) ?? path));
}

const PARTS = "work|nature|sensitivity|company|baseline|limits|candidates|parameters";
const FIELD_PATH = new RegExp(`\\b(?:${PARTS})(?:\\.[a-zA-Z]+)+`, "g");

/** A sentence in which paths of the brief are said in words. */
export function withoutPaths(text: string): string {
  return text.replaceAll(FIELD_PATH, (path) => inputName(path));
}

function spaced(name: string): string {
  return word(spacedWords(name));
}

/** In words that no level of the brief has: "high" is another word of a confidence than of a need. */
export const CONFIDENCE: Readonly<Record<Fact["confidence"], string>> = {
  high: "high confidence",
  medium: "medium confidence",
  low: "low confidence",
  derived: "derived confidence",
  assumed: "assumed",
};

/** How far a fact is believed, in a word. */
export function confidenceWords({ confidence }: Pick<Fact, "confidence">): string {
  return spoken() === english ? confidence : wordOf(CONFIDENCE, confidence);
}

/** Whether a fact is weak: recalled, old, or put in from elsewhere. */
export function isWeak({ confidence }: Pick<Fact, "confidence">): boolean {
  return confidence === "low" || confidence === "assumed";
}
