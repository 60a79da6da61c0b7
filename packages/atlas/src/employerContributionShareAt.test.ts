import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countries } from "./countries.ts";
import { employerContributionShareAt } from "./employerContributionShareAt.ts";
import { exchangeRateAt } from "./exchangeRateAt.ts";
import { factAt } from "./factAt.ts";

describe("employerContributionShareAt", () => {
  it("charges a US salary of 200 000 by hand: 6.2 % to 184 500, 1.45 %, 42 federal and 440 state unemployment", () => {
    const owed = 0.062 * 184500 + 0.0145 * 200000 + 0.006 * 7000 + 0.02 * 22000;
    expect(employerContributionShareAt("US", 200000).value).toBeCloseTo(owed / 200000, 12);
  });

  it("charges a British salary of 60 000 pounds by hand: 15 % above 5 000 and 3 % of 6 240 to 50 270", () => {
    const rate = exchangeRateAt("GBP", "2026").value;
    const owed = 0.15 * 55000 + 0.03 * (50270 - 6240);
    expect(employerContributionShareAt("GB", 60000 / rate).value).toBeCloseTo(owed / 60000, 10);
  });

  it("adds up to 20.48 % in Poland below the ceiling and falls above it", () => {
    expect(employerContributionShareAt("PL", 40000).value).toBeCloseTo(0.2048, 10);
    expect(employerContributionShareAt("PL", 120000).value).toBeLessThan(0.15);
  });

  it("lies between 24 and 29 % in Mexico at the average wage, payroll tax included", () => {
    const { value } = factAt("employerContributionShare", "MX");
    expect(value).toBeGreaterThan(0.24);
    expect(value).toBeLessThan(0.29);
  });

  it("falls with pay where ceilings bind: a developer in the Philippines, India and Thailand", () => {
    for (const iso2 of ["PH", "IN", "TH", "HK"]) {
      expect(employerContributionShareAt(iso2, 60000).value).toBeLessThan(
        employerContributionShareAt(iso2, 4000).value,
      );
    }
  });

  it("jumps in Colombia above ten minimum wages", () => {
    expect(employerContributionShareAt("CO", 20000).value).toBeCloseTo(0.2585, 4);
    expect(employerContributionShareAt("CO", 70000).value).toBeCloseTo(0.3935, 4);
  });

  it("never asks less in money for more pay, save where law has a step: India, Malaysia", () => {
    const smooth = countries().flatMap(({ iso2 }) => (["IN", "MY"].includes(iso2) ? [] : [iso2]));
    fc.assert(
      fc.property(
        fc.constantFrom(...smooth),
        fc.integer({ min: 1000, max: 300000 }),
        fc.integer({ min: 1, max: 50000 }),
        (iso2, pay, more) => {
          const owed = (gross: number) => employerContributionShareAt(iso2, gross).value * gross;
          expect(owed(pay + more)).toBeGreaterThanOrEqual(owed(pay) - 1e-6);
        },
      ),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it("stays between nothing and three fifths of pay, inside its range", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...countries().map(({ iso2 }) => iso2)),
        fc.integer({ min: 3000, max: 400000 }),
        (iso2, pay) => {
          const { value, low, high } = employerContributionShareAt(iso2, pay);
          expect(low >= 0 && low <= value && value <= high && value < 0.6).toBe(true);
        },
      ),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it("refuses pay of nothing, loudly", () => {
    expect(() => employerContributionShareAt("US", 0)).toThrow("must be above 0");
    expect(() => employerContributionShareAt("US", Number.NaN)).toThrow("must be above 0");
  });
});
