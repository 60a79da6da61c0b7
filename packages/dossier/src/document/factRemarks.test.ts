import { factAt, wageAt } from "@shoreline/atlas";
import { inLanguage } from "@shoreline/decide";
import { atlasOf } from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import { german } from "../german/german.ts";
import { remarkSentences, remarkWords } from "./factRemarks.ts";

const START = "2027-03-01";
const inGerman = (remark: string) => inLanguage(german, () => remarkWords(remark));

describe("a remark of the atlas on a fact", () => {
  it("is in English what the atlas says", () => {
    const { derivation = "" } = wageAt("accountant", "PL", START);
    expect(remarkWords(derivation)).toBe(derivation);
  });

  it("is said clause by clause", () => {
    expect(inGerman("rate of 2023; 22 % since or on option, recalled, verify")).toBe(
      "Satz von 2023; 22 % seither oder auf Wunsch, aus dem Gedächtnis, zu prüfen",
    );
  });

  it("keeps every figure and every sign of a product", () => {
    const { derivation = "" } = wageAt("accountant", "PL", START);
    const said = inGerman(derivation);
    expect(said).toMatch(/^\d+ USD Durchschnittslohn, PL, 2024 × [\d,]+ Buchhaltung zum Durchschnittslohn in den USA/);
    expect(figuresOf(said)).toEqual(figuresOf(derivation.replaceAll(/(?<=\d)\.(?=\d)/g, ",")));
  });

  it("says the parts of what an employer owes one by one", () => {
    expect(inGerman("social security 0.062 + Medicare 0.0145 of 67920 USD a year")).toBe(
      "Sozialversicherung 0,062 + Medicare 0,0145 von 67920 USD im Jahr",
    );
  });

  it("quotes the name of an occupation", () => {
    expect(inGerman("Accountants and Auditors (SOC 13-2011), median")).toBe(
      "„Accountants and Auditors“ (SOC 13-2011), Median",
    );
  });

  it("names the city that stands for a country", () => {
    expect(inGerman("middle one of the 2 cities on file: co-bogota")).toContain("Bogotá");
  });

  it("leaves an organisation's own note as it was written", () => {
    const note = "what we paid, recalled, verify";
    const own = { key: "attritionPerYear", place: "PL", value: 0.1, unit: "share of staff/year", date: "2025" };
    const fact = atlasOf({ facts: [{ ...own, source: "our books", note }] }).factAt("attritionPerYear", "PL", START);
    expect(inLanguage(german, () => remarkSentences(fact))).toEqual([
      "Eigene Zahl der Organisation.",
      "What we paid, recalled, verify.",
    ]);
  });

  it("is none where the atlas has none", () => {
    expect(remarkSentences(factAt("ruleOfLaw", "PL", START))).toEqual([]);
  });
});

function figuresOf(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:,\d+)?/g)].map(([figure]) => figure).toSorted();
}
