import { describe, expect, it } from "vitest";
import { statementOf } from "../text/document.ts";
import { languageFindings } from "./languages.ts";

const languages = (text: string) =>
  languageFindings(statementOf(text, "2026-11-22")).map(({ path }) => path.slice(-3, -1));

describe("languages in which customers are served", () => {
  it.each([
    ["Calls come in English, French and a bit of Arabic.", ["ar", "en", "fr"]],
    ["Agents must speak German and Italian; documentation is in English.", ["de", "it"]],
    ["Support languages: EN, ES, PT.", ["en", "es", "pt"]],
    ["Customers are served in Spanish only, no English.", ["es"]],
    ["Arabic and English are obligatory.", ["ar", "en"]],
    ["The English version of this mail is a courtesy.", []],
    ["Our German subsidiary serves its customers.", []],
    ["Proposals shall be submitted in Portuguese.", []],
  ])("%j: %j", (text, expected) => expect([...new Set(languages(text))].toSorted()).toEqual(expected));
});
