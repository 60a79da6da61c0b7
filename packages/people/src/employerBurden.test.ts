import { countries, employerContributionShareAt } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { customaryBenefitsAt } from "./customaryBenefits.ts";
import { employerBurden } from "./employerBurden.ts";

describe("employerBurden", () => {
  it("is what law asks plus what is customary", () => {
    const burden = employerBurden("IN", 16_000);
    expect(burden.statutoryShare).toBe(employerContributionShareAt("IN", 16_000).value);
    expect(burden.customaryShare).toBe(customaryBenefitsAt("IN").mode);
    expect(burden.share).toBe(burden.statutoryShare + burden.customaryShare);
    expect(burden.facts[0]?.key).toBe("employerContributionShare");
  });

  it("comes to three tenths of the wage of a United States developer, as the national survey has it", () => {
    // Benefits without leave are 23.5 of 76.5 parts (30.7 %); ceilings make a developer's share a little lower.
    const { share } = employerBurden("US", 133_000);
    expect(share).toBeGreaterThan(0.26);
    expect(share).toBeLessThan(0.32);
  });

  it("lies between 5 and 60 % of an average wage everywhere", () => {
    for (const { iso2 } of countries()) {
      const { share } = employerBurden(iso2, 20_000);
      expect(share, iso2).toBeGreaterThan(0.05);
      expect(share, iso2).toBeLessThan(0.6);
    }
  });
});
