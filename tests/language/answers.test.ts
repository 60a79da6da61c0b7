import { decide, explanation, inLanguage, type Language } from "@shoreline/decide";
import { alternativesCompared, answerSection, languageOf, turnedSentence, usualCompared } from "@shoreline/dossier";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { exampleNamed } from "../examples/exampleNamed.ts";
import { textsOf } from "./spokenBlocks.ts";
import { ENGLISH, Noted, withoutNames } from "./spokenGerman.ts";

/** Goods, divided work, a firm limit, work that is better mended at home, small tasks, a call centre, own people. */
const EXAMPLES = [
  "moved-production",
  "divided-platform",
  "patient-portal",
  "quotation-desk",
  "small-tasks",
  "contact-centre",
  "sensitive-finance",
] as const;

const german = await languageOf("de");

describe.each(EXAMPLES)("the German answer page of %s", (name) => {
  const decision = expectOk(decide(exampleNamed(name), { trials: 256, defended: true }));
  const noted = new Noted(german.texts);
  const language: Language = { ...german, texts: noted };
  const told = explanation(decision, language);
  const page = [
    ...answerSection(decision, language).blocks.flatMap(textsOf),
    ...alternativesCompared(decision, usualCompared(decision), language).flatMap(textsOf),
    ...told.map(({ text }) => text),
  ];

  it("finds a German text for all that it says", () => {
    expect([...noted.missed]).toEqual([]);
  });

  it("has no English word outside names", () => {
    const english = page.flatMap((text) => withoutNames(text, decision).match(ENGLISH) ?? []);
    expect(english).toEqual([]);
  });

  it("writes figures with a comma", () => {
    expect(page.flatMap((text) => text.match(/\d\.\d{1,2}(?!\d)[^.]?/g) ?? [])).toEqual([]);
  });

  it("says the same about the same figures as in English", () => {
    expect(pointers(told)).toEqual(pointers(explanation(decision)));
  });

  it("leaves the decision itself as it was, and English where nothing is asked", () => {
    expect(explanation(decision)).toEqual(decision.explanation);
    expect(answerSection(decision).language).toBeUndefined();
    expect(answerSection(decision, german).language).toBe("de");
  });
});

describe("a changed answer", () => {
  const saved = expectOk(decide(exampleNamed("patient-portal"), { trials: 256 }));
  const other = saved.alternatives.find(({ id, feasible }) => feasible && id !== saved.recommendation.alternative);
  const turned = { ...saved, recommendation: { ...saved.recommendation, alternative: other?.id ?? "" } };

  it("is told in German while somebody explores", () => {
    const sentence = inLanguage(german, () => turnedSentence(saved, turned));
    expect(sentence).toMatch(/^Jetzt „.+“ statt „.+“: .+\.$/);
    expect(withoutNames(sentence ?? "", saved)).not.toMatch(ENGLISH);
  });
});

/** To where the figures of each sentence lead; their order is a matter of the language. */
function pointers(sentences: ReturnType<typeof explanation>) {
  return sentences.map(({ role, links }) => [role, links.map(({ path }) => path).toSorted()]);
}
