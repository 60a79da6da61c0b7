import type { Language } from "@shoreline/decide";
import { dossier, languageOf } from "@shoreline/dossier";
import { describe, expect, it } from "vitest";
import { decisionOfEverything } from "./everythingKept.ts";
import { textsOf } from "./spokenBlocks.ts";
import { ENGLISH, Noted, withoutCitations, withoutNames } from "./spokenGerman.ts";

const german = await languageOf("de");
/** What the organisation of `everythingKept.ts` noted on a fact of its own. */
const OWN_NOTE = "Our own people.";
const SECTIONS = ["where", "back", "assumptions", "facts", "method"];

describe("what decisions keep in English, told in German", () => {
  const decision = decisionOfEverything();
  const noted = new Noted(german.texts);
  const language: Language = { ...german, texts: noted };
  const told = dossier(decision, { language }).sections.filter(({ id }) => SECTIONS.includes(id));
  const texts = [...new Set(told.flatMap(({ blocks }) => blocks.flatMap(textsOf)))];
  const rest = texts.map((text) => withoutNames(withoutCitations(text, decision), decision).replace(OWN_NOTE, ""));

  it("is found again, whatever place, rule, reason or warning it is about", () => {
    expect(texts.length).toBeGreaterThan(5_000);
    expect([...noted.missed]).toEqual([]);
  });

  it("has no English word outside titles, names and the user's own words", () => {
    expect(rest.filter((text) => new RegExp(ENGLISH).test(text))).toEqual([]);
  });

  it("writes figures with a comma", () => {
    expect(rest.filter((text) => /(?<![\d.])0\.\d/.test(text))).toEqual([]);
  });
});
