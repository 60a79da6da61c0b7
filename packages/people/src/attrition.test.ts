import { countries, factAt } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { attritionPrior } from "./attrition.ts";

describe("attrition priors", () => {
  it("of own staff are the country's", () => {
    const fact = factAt("attritionPerYear", "PL");
    expect(attritionPrior("PL", "employees").perYear).toBe(fact.value);
    expect(attritionPrior("PL", "employees").facts).toEqual([fact]);
  });

  it("treat people of an employer of record as own staff", () => {
    expect(attritionPrior("RO", "employerOfRecord")).toEqual(attritionPrior("RO", "employees"));
  });

  it("never let vendors keep their people longer than own centres in the same country", () => {
    for (const { iso2 } of countries()) {
      const own = attritionPrior(iso2, "employees").perYear;
      expect(attritionPrior(iso2, "vendor").perYear, iso2).toBeGreaterThanOrEqual(own);
      expect(attritionPrior(iso2, "buildOperateTransfer").perYear, iso2).toBe(attritionPrior(iso2, "vendor").perYear);
    }
  });

  it("put Philippine contact centres near the published 31 %", () => {
    const { perYear, low, high } = attritionPrior("PH", "vendor", "contactCentreAgent");
    expect(perYear).toBeCloseTo(0.31, 2);
    expect(low).toBeLessThan(perYear);
    expect(high).toBeGreaterThan(perYear);
  });

  it("see freelancers stay three and a half months, whatever the country", () => {
    expect(12 / attritionPrior("IN", "freelancers").perYear).toBeCloseTo(3.5, 12);
    expect(attritionPrior("IN", "freelancers").facts).toEqual([]);
  });
});
