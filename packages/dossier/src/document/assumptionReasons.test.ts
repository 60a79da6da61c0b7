import { inLanguage } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { german } from "../german/german.ts";
import { originWords, reasonWords } from "./assumptionReasons.ts";

const { entitySetUp, inventoryCarrying } = publishedParameters;
const parameter = {
  path: "parameters.entitySetUp",
  why: `${entitySetUp.means}; evidence: ${entitySetUp.evidence}`,
  source: `${entitySetUp.source}, ${entitySetUp.year}`,
};
const carrying = {
  path: "parameters.inventoryCarrying",
  why: `${inventoryCarrying.means}; evidence: ${inventoryCarrying.evidence}`,
  source: `${inventoryCarrying.source}, ${inventoryCarrying.year}`,
};

describe("the reason of an assumption", () => {
  it("leaves out what the parameter means, which has been said", () => {
    expect(reasonWords(parameter)).toBe("The same again for legal advice; evidence: assumption.");
    expect(inLanguage(german, () => reasonWords(parameter))).toBe("Noch einmal so viel für Rechtsrat; Beleg: Annahme.");
  });

  it("is said sentence by sentence, with names and figures in their gaps", () => {
    const why =
      "The cost of capital of banking companies in the United States. The country risk of Brazil is added; a gap in inflation is not.";
    const said = inLanguage(german, () => reasonWords({ path: "company.discountRate", why, source: "" }));
    expect(said).toBe(
      "Die Kapitalkosten von Unternehmen der Branche „banking“ in den Vereinigten Staaten. Das Länderrisiko (Brasilien) kommt hinzu, ein Unterschied der Inflation nicht.",
    );
    expect(reasonWords({ path: "company.discountRate", why, source: "" })).toBe(why);
  });

  it("is how the fact was found where a fact is assumed", () => {
    const why = "no score on file: 490 ± 60";
    expect(inLanguage(german, () => reasonWords({ path: "facts.englishProficiency.TH", why, source: "" }))).toBe(
      "Kein Wert erfasst: 490 ± 60.",
    );
  });
});

describe("where an assumption comes from", () => {
  it("is a judgement, or a publication with its year", () => {
    expect(inLanguage(german, () => originWords(parameter))).toBe("Ein Urteil.");
    expect(originWords(carrying)).toBe("Textbook range 20–25 %, 2020.");
    expect(inLanguage(german, () => originWords(carrying))).toBe("Spanne der Lehrbücher, 20–25 %, 2020.");
  });

  it("stays as it is kept where the source of a parameter is another one by now", () => {
    const older = { ...carrying, source: "Textbook of another year, 1999" };
    expect(inLanguage(german, () => originWords(older))).toBe("Textbook of another year, 1999.");
  });

  it("names several sources one by one", () => {
    const source = "APQC, accounts payable, October 2023, as reported by CFO.com; somebody else";
    expect(inLanguage(german, () => originWords({ path: "work.volumes.handlingMinutes", why: "", source }))).toBe(
      "APQC, Kreditorenbuchhaltung, Oktober 2023, nach CFO.com; somebody else.",
    );
  });
});
