import { factAt, sectorDiscountRate } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { portal, reading, smallProject, withValue } from "../test/briefs.ts";

function companyAt(home: string, extra: object = {}) {
  return reading({ ...smallProject, company: { home, ...extra } });
}

function rateOf(industry?: string) {
  return companyAt("us-chicago", industry === undefined ? {} : { industry }).brief.company.discountRate;
}

describe("the company", () => {
  it("pays in the currency of its home and has an entity there", () => {
    expect(companyAt("Pune").brief.company).toMatchObject({ home: "in-pune", currency: "INR", entities: ["IN"] });
  });

  it("sits in the main city of a country that is given alone, and that is an assumption", () => {
    const { brief, assumptions } = companyAt("Poland");
    expect(brief.company.home).toMatch(/^pl-/);
    expect(assumptions).toContainEqual(expect.objectContaining({ path: "company.home", value: brief.company.home }));
  });

  it("keeps its entity at home when only others are named", () => {
    const { brief, assumptions } = companyAt("Berlin", { entities: ["India", "pl", "in"] });
    expect(brief.company.entities).toEqual(["DE", "IN", "PL"]);
    expect(assumptions.map((each) => each.path)).toContain("company.entities");
  });

  it("discounts at the cost of capital of its sector, 8 % where the sector has none", () => {
    expect(rateOf("healthcare")).toBeCloseTo(Number(sectorDiscountRate("healthcare")?.value), 4);
    expect(rateOf("alchemy")).toBe(0.08);
    expect(rateOf()).toBe(0.08);
  });

  it("adds the risk of its country to the rate", () => {
    const premium = factAt("countryRiskPremium", "IN").value;
    expect(premium).toBeGreaterThan(0);
    expect(companyAt("Pune").brief.company.discountRate).toBeCloseTo(0.08 + premium, 4);
  });

  it("lists teams by site and role, sites by their ids", () => {
    const teams = [
      { site: "Pune", role: "softwareDeveloper", headcount: 3 },
      { site: "Pune", role: "qaAnalyst", headcount: 1 },
      { site: "Berlin", role: "softwareDeveloper", headcount: 9 },
    ];
    expect(reading(withValue(portal, "company.teams", teams)).brief.company.teams).toEqual([
      { site: "de-berlin", role: "softwareDeveloper", headcount: 9 },
      { site: "in-pune", role: "qaAnalyst", headcount: 1 },
      { site: "in-pune", role: "softwareDeveloper", headcount: 3 },
    ]);
  });
});
