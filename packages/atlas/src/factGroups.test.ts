import { describe, expect, it } from "vitest";
import { factCatalogue } from "./factCatalogue.ts";
import { factGroup, factGroups } from "./factGroups.ts";

describe("groups of facts", () => {
  it("hold every number of the catalogue, and none is empty", () => {
    const groups = factCatalogue.map(({ key }) => [key, factGroup(key)] as const);
    for (const group of factGroups) expect(groups.some(([, each]) => each === group)).toBe(true);
    // The economy takes what is in no group, so what stands there must be meant.
    expect(groups.filter(([, each]) => each === "economy").map(([key]) => key)).toEqual([
      "gdpPerHeadUsd",
      "inflationPerYear",
      "exchangeRate",
      "fxVolatilityPerYear",
      "fxDepreciationPerYear",
      "corporateTaxShare",
      "valueAddedTaxShare",
      "countryRiskPremium",
      "officeRentUsdPerSquareMetreMonth",
    ]);
  });
});
