import { inLanguage } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { german } from "../german/german.ts";
import { assumedValueWords } from "./assumedValue.ts";

const said = (value: unknown) => inLanguage(german, () => assumedValueWords(value));

describe("an assumed value in words", () => {
  it("is its items where it is a list, and says where there are none", () => {
    expect(assumedValueWords(["US", "CA"])).toBe("US, CA");
    expect(assumedValueWords([])).toBe("none");
  });

  it("is a range with its unit, a word with its spaces, a mapping key by key", () => {
    expect(assumedValueWords({ low: 0.1, mode: 0.2, high: 0.4, unit: "a year" })).toBe("0.2 (0.1 to 0.4) a year");
    expect(assumedValueWords("businessHours")).toBe("business hours");
    expect(assumedValueWords({ softwareDeveloper: 0.7 })).toBe("software developer 0.7");
  });

  it("is said in German, all but the user's own words", () => {
    expect(said([])).toBe("keine");
    expect(said({ low: 0.1, mode: 0.2, high: 0.4, unit: "USD" })).toBe("0,2 (0,1 bis 0,4) USD");
    expect(said("businessHours")).toBe("Geschäftszeiten");
    expect(said({ softwareDeveloper: 0.7 })).toBe("Softwareentwicklung 0,7");
    expect(said("2027-03-01")).toBe("1. März 2027");
    expect(said([{ between: ["low", "high"], share: 0.25 }])).toBe("zwischen low, high, Anteil 0,25");
  });
});
