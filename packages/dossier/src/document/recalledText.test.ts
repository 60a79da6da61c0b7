import { inLanguage, type Language } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { german } from "../german/german.ts";
import { namedGap, nameOrText, recalledText } from "./recalledText.ts";

const texts = new Map([
  ["the statute sets {0}", "das Gesetz nennt {0}"],
  ["true from {0} on", "gilt ab {0}"],
  ["The currency of {0}.", "Die Währung ({0})."],
  ["rent {0} of {1}", "Miete: {1}, {0}"],
  ["Poland", "Polen"],
]);
const language: Language = { ...german, texts };
const inGerman = (text: string, templates?: readonly string[]) =>
  inLanguage(language, () => recalledText(text, templates));

const gap = (text: string) => inLanguage(german, () => namedGap(text));
const named = (text: string) => inLanguage(german, () => nameOrText(text));

describe("a text that a decision keeps in English", () => {
  it("stays as it is in English", () => {
    expect(recalledText("the statute sets 37.5")).toBe("the statute sets 37.5");
  });

  it("is found by its own words, with a gap for each figure, and writes the figures anew", () => {
    expect(inGerman("the statute sets 37.5")).toBe("das Gesetz nennt 37,5");
    expect(inGerman("rent 12.5 of 2024")).toBe("Miete: 2024, 12,5");
  });

  it("takes a day for one figure", () => {
    expect(inGerman("true from 2027-03-01 on")).toBe("gilt ab 1 Mar 2027");
  });

  it("is found by the template that names stand in", () => {
    expect(inGerman("The currency of Poland.", ["The currency of {0}."])).toBe("Die Währung (Polen).");
  });

  it("stays in English where the language lacks it, with figures as the language writes them", () => {
    expect(inGerman("nobody knows 1.5 of this")).toBe("nobody knows 1,5 of this");
  });

  it("asks the language for nothing where there are only figures, signs and codes", () => {
    const asked: string[] = [];
    class Asked extends Map<string, string> {
      override get(text: string): undefined {
        asked.push(text);
      }
    }
    expect(inLanguage({ ...german, texts: new Asked() }, () => recalledText("EPF 12.5 + 3"))).toBe("EPF 12,5 + 3");
    expect(asked).toEqual([]);
  });
});

describe("what stands in a gap", () => {
  it.each([
    ["2027-03-01", "1. März 2027"],
    ["0.25", "0,25"],
    ["GBP", "GBP"],
    ["US 0.13, IN 0.135", "US 0,13, IN 0,135"],
    ["KE 12.5 to EG 80", "KE 12,5 bis EG 80"],
    ["pl-krakow", "Kraków"],
    ["Poland", "Polen"],
  ])("is a day, a figure, a code, a list, a range, a city or a word: %s", (text, said) => {
    expect(gap(text)).toBe(said);
  });
});

describe("a name, or a text", () => {
  it("is the language's where it has words of its own for it, and stays otherwise", () => {
    expect(named("employment at will")).toBe("jederzeit kündbar (employment at will)");
    expect(named("Fair Work Act 2009, s. 117")).toBe("Fair Work Act 2009, s. 117");
    expect(nameOrText("employment at will")).toBe("employment at will");
  });
});
