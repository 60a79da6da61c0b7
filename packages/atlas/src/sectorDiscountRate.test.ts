import { describe, expect, it } from "vitest";
import { sectorDiscountRate, sectors } from "./sectorDiscountRate.ts";

describe("sectorDiscountRate", () => {
  it("is 6.65 % for hospitals, by its key, its title or its sector", () => {
    expect(sectorDiscountRate("healthcare")?.value).toBe(0.0665);
    expect(sectorDiscountRate("Hospitals and healthcare facilities")?.value).toBe(0.0665);
    expect(sectorDiscountRate("Hospitals/Healthcare Facilities")?.value).toBe(0.0665);
  });

  it("is not on file for an industry nobody has heard of", () => {
    expect(sectorDiscountRate("alchemy")).toBeUndefined();
  });

  it("recomputes from beta and debt to equity, for every industry", () => {
    for (const industry of sectors()) {
      const fact = sectorDiscountRate(industry);
      const [, beta, debt] = /0\.0458 \+ ([\d.]+) × .* 1 to ([\d.]+) with/.exec(fact?.derivation ?? "") ?? [];
      const equity = 0.0458 + Number(beta) * 0.0433;
      const weighted = (equity + Number(debt) * 0.06 * 0.75) / (1 + Number(debt));
      // published at four decimals from a beta at two
      expect(Math.abs(weighted - (fact?.value ?? 0))).toBeLessThan(0.0003);
    }
    expect(sectors().length).toBeGreaterThan(35);
  });
});
