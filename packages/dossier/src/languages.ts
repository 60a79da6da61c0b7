import { english, type Language } from "@shoreline/decide";

/** Languages in which an answer can be had. */
export const languageTags = ["en", "de"] as const;
export type LanguageTag = (typeof languageTags)[number];

/** A language with its texts, which are fetched when it is asked for first: who reads English loads none. */
export async function languageOf(tag: LanguageTag): Promise<Language> {
  return tag === "de" ? (await import("./german/german.ts")).german : english;
}
