import { countries } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import benefits from "./benefits.json" with { type: "json" };
import { customaryBenefitsAt } from "./customaryBenefits.ts";

describe("customary benefits", () => {
  it("of the United States fill the gap between the benefit load and what leave and law already are", () => {
    // 31 % of compensation less 7.5 % paid leave is 23.5 of 76.5 parts of wage; 9 % of the wage is required by law.
    expect(customaryBenefitsAt("US").mode).toBeCloseTo(0.235 / 0.765 - 0.09, 2);
  });

  it("fall back to a small default, and say so", () => {
    expect(customaryBenefitsAt("SE")).toEqual(benefits.default);
    expect(customaryBenefitsAt("SE").source).toBe("assumption");
  });

  it("stand in order for each country with an entry, and each entry is a country", () => {
    const known = countries().map((country) => country.iso2);
    for (const iso2 of Object.keys(benefits.countries)) {
      const { low, mode, high } = customaryBenefitsAt(iso2);
      expect(known).toContain(iso2);
      expect(0 < low && low <= mode && mode <= high && high < 0.5, iso2).toBe(true);
    }
  });
});
