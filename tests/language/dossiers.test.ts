import { decide, type Decision, inLanguage, type Language } from "@shoreline/decide";
import {
  type Block,
  chartSvg,
  dossier,
  type FigurePlace,
  languageOf,
  openedFigure,
  type OpenedFigure,
  screenInk,
  type Section,
} from "@shoreline/dossier";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { exampleNamed } from "../examples/exampleNamed.ts";
import { textsOf } from "./spokenBlocks.ts";
import { ENGLISH, Noted, withoutCitations, withoutNames } from "./spokenGerman.ts";

/** Goods, divided work, a firm limit, work that is better mended at home, a call centre, own people, machines. */
const EXAMPLES = [
  "moved-production",
  "divided-platform",
  "patient-portal",
  "quotation-desk",
  "contact-centre",
  "sensitive-finance",
  "ai-assistant",
] as const;

const german = await languageOf("de");

describe.each(EXAMPLES)("the German dossier of %s", (name) => {
  const decision = expectOk(decide(exampleNamed(name), { trials: 256, defended: true }));
  const noted = new Noted(german.texts);
  const language: Language = { ...german, texts: noted };
  const { sections } = dossier(decision, { language });
  const told = sections.map((section) => [section.id, inLanguage(language, () => sayings(section, decision))] as const);

  it("finds a German text for all that it says", () => {
    expect([...noted.missed]).toEqual([]);
  });

  it.each(told)("has no English word outside names and citations in the section %s", (_, texts) => {
    expect(texts.filter((text) => new RegExp(ENGLISH).test(text))).toEqual([]);
  });

  it.each(told)("writes figures with a comma in the section %s", (_, texts) => {
    expect(texts.filter((text) => POINT.test(text))).toEqual([]);
  });

  it("opens every figure in German, with the same figures as in English", () => {
    const [missed, document] = [new Noted(german.texts), dossier(decision, { language: german })];
    const english = dossier(decision);
    for (const place of placesOf(sections)) {
      const opened = openedFigure(decision, place, { language: { ...german, texts: missed }, document });
      const title = opened?.title ?? "";
      const told = sayings({ id: place.to, title, blocks: opened?.blocks ?? [] }, decision);
      expect([place, told.filter((text) => new RegExp(ENGLISH).test(text))]).toEqual([place, []]);
      const inEnglish = openedFigure(decision, place, { document: english });
      expect([place, pointers(opened)]).toEqual([place, pointers(inEnglish)]);
    }
    expect([...missed.missed]).toEqual([]);
  });

  it("has the same places and leads to the same ones as in English, section by section", () => {
    const english = dossier(decision).sections;
    expect(sections.map(pointers)).toEqual(english.map(pointers));
    expect(english.map((section) => section.language)).toEqual(english.map(() => undefined));
    expect(sections.map((section) => section.language)).toEqual(english.map(() => "de"));
  });
});

/** A decimal point; the number of a version has two, and a date ends in one. */
const POINT = /(?<![\d.])\d+\.\d{1,2}(?![\d.])/;

/** All texts of a section, the words within its pictures included. */
function sayings({ title, summary = "", blocks }: Section, decision: Decision): readonly string[] {
  const all = [title, summary, ...blocks.flatMap(textsOf), ...blocks.flatMap(drawnWords)];
  return all.map((text) => withoutNames(withoutCitations(text, decision), decision));
}

/** What stands within the pictures of a block. */
function drawnWords(block: Block): readonly string[] {
  if (block.kind === "pair") return [...block.left, ...block.right].flatMap(drawnWords);
  if (block.kind !== "chart") return [];
  const drawn = chartSvg(block.chart, { width: 640, ink: screenInk });
  return [...drawn.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = ""]) => text);
}

/** Every figure of these sections that opens, once. */
function placesOf(sections: readonly Section[]): readonly FigurePlace[] {
  const found = new Map<string, FigurePlace>();
  JSON.stringify(sections, (_, value: Partial<FigurePlace> | null) => {
    if (typeof value?.to === "string") found.set(`${value.to} ${value.from}`, { to: value.to, from: value.from });
    return value;
  });
  return [...found.values()];
}

/** Ids of a section and where its figures lead; their order within a sentence is a matter of the language. */
function pointers(section: Section | OpenedFigure | undefined): readonly string[] {
  const found: string[] = [];
  JSON.stringify(section ?? {}, (key, value: unknown) => {
    if (["id", "to", "from", "best"].includes(key) && typeof value === "string") found.push(`${key} ${value}`);
    return value;
  });
  return found.toSorted();
}
