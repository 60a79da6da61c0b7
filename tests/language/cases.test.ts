import { decide, type Language } from "@shoreline/decide";
import { englishGuide, explained, guideEntries, languageOf } from "@shoreline/dossier";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { exampleNamed } from "../examples/exampleNamed.ts";
import { ENGLISH, Noted, withoutNames } from "./spokenGerman.ts";

const german = await languageOf("de");

describe.each(["patient-portal", "moved-production", "divided-platform"])(
  "what the guide says in German of %s",
  (name) => {
    const decision = expectOk(decide(exampleNamed(name), { trials: 256, defended: true }));
    const noted = new Noted(german.texts);
    const language: Language = { ...german, texts: noted };
    const told = guideEntries.map((entry) => explained(entry, decision, englishGuide, language));

    it("has a German text for all of it, and no English word outside names", () => {
      expect([...noted.missed]).toEqual([]);
      const english = told.flatMap(({ inYourCase = "" }) => withoutNames(inYourCase, decision).match(ENGLISH) ?? []);
      expect(english).toEqual([]);
    });

    it("leads to the same figures as in English, but for the words of laws", () => {
      for (const [index, entry] of guideEntries.entries()) {
        const english = explained(entry, decision);
        expect([entry.id, pointers(told[index]!)]).toEqual([entry.id, pointers(english)]);
        expect(told[index]!.inYourCaseLanguage).toBe(english.inYourCase === undefined ? undefined : "de");
      }
    });
  },
);

function pointers({ inYourCaseLinks = [] }: ReturnType<typeof explained>): readonly string[] {
  const paths = inYourCaseLinks.map(({ path }) => path).filter((path) => !path.includes("/law/duties"));
  return paths.toSorted();
}
