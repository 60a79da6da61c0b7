import { traits, traitScales } from "@shoreline/arrangements";
import { parameterKeys, publishedParameters } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { englishGuide, guideEntry } from "../englishGuide.ts";
import { explained } from "../explained.ts";
import type { Guide } from "../guide.ts";
import { explainedDocument, guideDocument } from "../guideDocuments.ts";
import type { GuideEntry } from "../guideEntry.ts";
import { germanGuide as inGerman } from "./germanGuide.ts";
import { parameterSources } from "./sourceTitles.ts";

const germanGuide = inGerman(englishGuide);
const pairs = englishGuide.entries.map((english) => ({ english, german: guideEntry(english.id, germanGuide) }));
const told = (guide: Guide) => guide.entries.map((entry) => explained(entry, undefined, guide));

describe("the guide in German", () => {
  it("holds the same entries in the same order, with the same links, themes and topics", () => {
    expect(germanGuide.entries.map(frame)).toEqual(englishGuide.entries.map(frame));
    expect(Object.keys(germanGuide.themes)).toEqual(Object.keys(englishGuide.themes));
  });

  it("has words of its own for every entry: title, four other wordings or more, and every paragraph", () => {
    for (const { english, german } of pairs) {
      expect([german.id, german.wordings.length >= 4]).toEqual([german.id, true]);
      expect([german.id, paragraphs(german).length]).toEqual([german.id, paragraphs(english).length]);
      for (const text of paragraphs(german)) expect(paragraphs(english)).not.toContain(text);
      expect(german.wordings).not.toEqual(english.wordings);
    }
    expect(new Set(germanGuide.entries.map(({ title }) => title)).size).toBe(germanGuide.entries.length);
  });

  it("names in each entry the parameters that the English text names, and no others", () => {
    for (const { english, german } of pairs) {
      expect([german.id, parametersOf(german)]).toEqual([german.id, parametersOf(english)]);
    }
    expect(new Set(pairs.flatMap(({ german }) => parametersOf(german))).size).toBeGreaterThan(20);
  });

  it("says the same figures in the same entry", () => {
    const english = told(englishGuide).map(({ id, answer }) => [id, figuresOf(answer.replaceAll(",", ""))]);
    expect(told(germanGuide).map(({ id, answer }) => [id, figuresOf(inEnglishFigures(answer))])).toEqual(english);
    expect(english.flatMap(([, figures]) => figures).length).toBeGreaterThan(70);
  });

  it("says the numbers that English spells out", () => {
    const spelled = {
      two: /zwei|beide/i,
      three: /drei/i,
      four: /vier/i,
      five: /fünf/i,
      ten: /zehn/i,
      twelve: /zwölf/i,
      twenty: /zwanzig/i,
      thirty: /dreißig/i,
      half: /halb|hälfte/i,
    };
    const german = new Map(told(germanGuide).map(({ id, answer }) => [id, answer]));
    const spelledOut = told(englishGuide).flatMap(({ id, answer }) =>
      Object.entries(spelled)
        .filter(([word]) => new RegExp(`\\b${word}\\b`, "i").test(answer))
        .map(([word, expected]) => [id, word, expected.test(german.get(id) ?? "")] as const),
    );
    expect(spelledOut.filter(([, , isSaid]) => !isSaid)).toEqual([]);
    expect(spelledOut.length).toBeGreaterThan(30);
  });

  it("speaks in short paragraphs without shouting, and asks in titles of questions only", () => {
    for (const { id, kind, title, answer } of told(germanGuide)) {
      for (const paragraph of answer.split("\n\n")) {
        const words = paragraph.split(" ").length;
        expect([id, paragraph, words >= 5 && words <= 80]).toEqual([id, paragraph, true]);
        expect(paragraph).toMatch(/^\p{Lu}.*\.$/su);
      }
      expect(answer).not.toMatch(/[!{}]|undefined|NaN| {2}/);
      expect([title, title.endsWith("?")]).toEqual([title, kind === "question"]);
    }
  });

  it("gives two to nine sentences to every question", () => {
    for (const { id, answer } of told(germanGuide).filter(({ kind }) => kind === "question")) {
      const sentences = answer.split(/(?<=[.?]) |\n\n/).length;
      expect([id, sentences >= 2 && sentences <= 9]).toEqual([id, true]);
    }
  });

  it("holds no English function words but in names of the field", () => {
    const texts = germanGuide.entries.flatMap((entry) => [entry.title, ...entry.wordings, ...paragraphs(entry)]);
    const { scales, models } = germanGuide.comparison;
    const table = [
      ...scales.flatMap(({ title, more }) => [title, more]),
      ...models.flatMap((model) => [
        model.title,
        model.because,
        ...Object.values(model.traits).map(({ words }) => words),
      ]),
    ];
    for (const text of [...texts, ...table, ...Object.values(germanGuide.themes)]) {
      expect(text.replaceAll(NAMES, "")).not.toMatch(ENGLISH);
    }
  });

  it("calls readers by Sie and never by du or ihr", () => {
    for (const { answer } of told(germanGuide))
      expect(answer).not.toMatch(/\b([Dd]u|[Dd]ein(e[mnrs]?)?|[Ee]uch|[Ee]ure[mnrs]?)\b/);
  });

  it("writes ranges as Germans do: comma before tenths, dot in thousands, and bis in between", () => {
    const { insolvencyHazard, entitySetUp, captiveExit } = publishedParameters;
    expect(answerOf("what-if-the-vendor-fails")).toContain(
      `${String(insolvencyHazard.low * 100).replace(".", ",")} bis ${insolvencyHazard.high * 100} % im Jahr`,
    );
    expect(answerOf("does-it-need-an-entity")).toContain(
      `${entitySetUp.low / 1000}.000 bis ${entitySetUp.high / 1000}.000 USD`,
    );
    expect(answerOf("exit")).toContain(`${String(captiveExit.low).replace(".", ",")} bis ${captiveExit.high} Jahren`);
  });
});

describe("what stands beside a German entry", () => {
  it("says where every parameter of the texts comes from, in German, and knows of no other", () => {
    const named = new Set(pairs.flatMap(({ english }) => parametersOf(english)));
    const sources = parameterKeys.filter((key) => named.has(key)).map((key) => publishedParameters[key].source);
    expect([...parameterSources.keys()].toSorted()).toEqual([...new Set(sources)].toSorted());
    const { sources: ofFee } = explained(guideEntry("employer-of-record"), undefined, germanGuide);
    expect(ofFee).toEqual([
      { title: "Gebühr eines Employer of Record: Preisseiten von fünf Anbietern, 2026", date: "2026" },
    ]);
  });

  it("leads on under German titles, whichever guide the entry was taken from", () => {
    const english = explained(guideEntry("captive-centre"), undefined, germanGuide);
    expect(english).toEqual(explained(guideEntry("captive-centre", germanGuide), undefined, germanGuide));
    expect(english.related.map(({ title }) => title)).toContain("Verlagerung ins Ausland (Offshoring)");
    expect(english.language).toBe("de");
  });

  it("tells the case in English still, and says so", () => {
    const decision = decided("project");
    const [german, english] = [germanGuide, englishGuide].map((guide) =>
      explainedDocument(guideEntry("verdict"), decision, guide),
    );
    expect(german).toMatchObject({ language: "de", inYourCaseLanguage: "en" });
    expect(german?.inYourCase).toBe(english?.inYourCase);
    expect(explained(guideEntry("verdict"), undefined, germanGuide)).not.toHaveProperty("inYourCaseLanguage");
  });

  it("is the same comparison of models, level by level, in German words", () => {
    const { scales, models } = germanGuide.comparison;
    expect(models.map(({ party, where }) => [party, where])).toEqual(traits.map(({ party, where }) => [party, where]));
    expect(scales.map(({ name }) => name)).toEqual(traitScales.map(({ name }) => name));
    for (const [at, model] of models.entries()) {
      for (const { name } of scales)
        expect([model.title, name, model.traits[name].level]).toEqual([
          model.title,
          name,
          traits[at]?.traits[name].level,
        ]);
    }
    expect(explained(guideEntry("how-do-the-models-compare"), undefined, germanGuide).models).toBe(
      germanGuide.comparison,
    );
  });

  it("grades a trait by the same word at the same level", () => {
    const grades: Readonly<Record<string, number>> = {
      keine: 0,
      "sehr gering": 0,
      minimal: 1,
      gering: 1,
      mäßig: 2,
      mittel: 2,
      hoch: 3,
      "sehr hoch": 4,
    };
    for (const { traits: cells } of germanGuide.comparison.models) {
      for (const name of ["control", "culturalIntegration", "intellectualPropertyRisk", "scalability"] as const) {
        const [, from = "", to = from] =
          /^((?:sehr )?\p{L}+)(?: bis (?!zur )((?:sehr )?\p{L}+))?/u.exec(cells[name].words) ?? [];
        const level = ((grades[from] ?? Number.NaN) + (grades[to] ?? Number.NaN)) / 2;
        expect([cells[name].words, cells[name].level]).toEqual([cells[name].words, level]);
      }
    }
  });

  it("is listed as data with the same ids", () => {
    expect(idsOf(germanGuide)).toEqual(idsOf(englishGuide));
    expect(guideDocument(germanGuide)).toMatchObject({
      language: "de",
      themes: expect.arrayContaining([expect.objectContaining({ theme: "money", title: "Geld" })]),
    });
  });
});

/** Names that Germans use as they are. */
const NAMES =
  /Employers? of Record|Follow-the-Sun|Build-Operate-Transfer|Total Cost of Ownership|Return on Investment|Make or Buy|Time to Market|Cost of Delay/g;
const ENGLISH =
  /\b(the|and|of|is|are|with|for|it|its|to|or|by|from|that|this|which|who|what|be|as|on|at|than|where|your|you|our|does|do|not|have|has)\b/;

function paragraphs(entry: GuideEntry): readonly string[] {
  return entry.kind === "question" ? entry.answer : [entry.meaning, entry.isNot, entry.whoAndWhere];
}

function parametersOf(entry: GuideEntry): string[] {
  return paragraphs(entry)
    .flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, key = ""]) => key))
    .toSorted();
}

function figuresOf(text: string): string[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).toSorted();
}

/** What is the same in every language. */
function frame(entry: GuideEntry) {
  const { id, kind, theme, related, inYourCase, shows, sources } = entry;
  return { id, kind, theme, related, inYourCase, shows, dates: sources?.map(({ date }) => date) };
}

/** A dot between digits groups thousands; a comma stands before the tenths. A paragraph of a statute is no figure. */
function inEnglishFigures(text: string): string {
  return text
    .replaceAll(/§ \d+a?/g, "")
    .replaceAll(/(?<=\d)\.(?=\d)/g, "")
    .replaceAll(/(?<=\d),(?=\d)/g, ".");
}

function answerOf(id: string): string {
  return explained(guideEntry(id), undefined, germanGuide).answer;
}

function idsOf(guide: Guide) {
  return guideDocument(guide).themes.map(({ terms, questions }) => [...terms, ...questions].map(({ id }) => id));
}
