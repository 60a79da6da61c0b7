import { describe, expect, it } from "vitest";
import { english, inLanguage, type Language } from "../language/language.ts";
import { assumedName, inputName } from "./inputNames.ts";

const german: Language = {
  ...english,
  tag: "de",
  texts: new Map([
    ["the weight of {0}", "Gewicht von „{0}“"],
    ["cost", "Kosten"],
    ["how fast pay grows", "Lohnwachstum"],
    ["{0} in {1}", "{0} ({1})"],
    ["India", "Indien"],
    ["how long the work lasts", "Laufzeit"],
    ["Mark-up of a vendor", "Aufschlag"],
  ]),
};
const inGerman = (input: string, path: string) => inLanguage(german, () => inputName({ input, path }));

describe("the name of an input", () => {
  it("is as the decision keeps it in English", () => {
    expect(inputName({ input: "as it was kept", path: "world/IN/wageGrowth" })).toBe("as it was kept");
  });

  it("is made again from its path in another language: weights, what is drawn, fields of the brief", () => {
    expect(inGerman("the weight of cost", "weights.cost")).toBe("Gewicht von „Kosten“");
    expect(inGerman("how fast pay grows in India", "world/IN/wageGrowth")).toBe("Lohnwachstum (Indien)");
    expect(inGerman("how long the work lasts", "work.months")).toBe("Laufzeit");
  });
});

describe("what is assumed", () => {
  it("is the meaning of a parameter, or a field of the brief", () => {
    const markup = { path: "parameters.vendorMarkup", why: "Mark-up of a vendor; evidence: derived" };
    expect(assumedName(markup)).toBe("Mark-up of a vendor");
    expect(inLanguage(german, () => assumedName(markup))).toBe("Aufschlag");
    expect(assumedName({ path: "work.months", why: "" })).toBe("how long the work lasts");
  });
});
