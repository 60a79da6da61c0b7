import { cdf, medianOf, quantile } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { factorAroundOne, factorOfRange, scopeGrowthFactor } from "./spread.ts";

describe("uncertain factors", () => {
  it("around 1 have their median there and a log spread as asked", () => {
    const factor = factorAroundOne(0.3);
    expect(medianOf(factor)).toBeCloseTo(1, 12);
    expect(Math.log(quantile(factor, 0.9))).toBeCloseTo(0.3 * 1.2815515655, 9);
  });

  it("without spread are 1", () => {
    expect(quantile(factorAroundOne(0), 0.99)).toBe(1);
    expect(quantile(factorOfRange({ p10: 5, p50: 5, p90: 5 }), 0.01)).toBe(1);
  });

  it("of a range pass through its three points", () => {
    const factor = factorOfRange({ p10: 9000, p50: 14000, p90: 26000 });
    expect([0.1, 0.5, 0.9].map((p) => quantile(factor, p) * 14000)).toEqual([
      expect.closeTo(9000, 6),
      expect.closeTo(14000, 6),
      expect.closeTo(26000, 6),
    ]);
  });
});

describe("scope growth", () => {
  it("of work that changes by 24 % a year has its middle at 12 % after a year and never falls below the agreed scope", () => {
    const factor = scopeGrowthFactor(0.24, 12);
    expect(medianOf(factor)).toBeCloseTo(1.12, 12);
    // The lower end is 1 up to rounding of the three points.
    expect(cdf(factor, 1)).toBeLessThan(1e-100);
    expect(quantile(factor, 0.001)).toBeGreaterThan(1);
  });

  it("exceeds 2.5 times its middle in one project of five, as measured in software", () => {
    const factor = scopeGrowthFactor(0.24, 12);
    expect(1 - cdf(factor, 1 + 2.5 * 0.12)).toBeCloseTo(0.2, 2);
  });

  it("is none where nothing changes", () => {
    expect(quantile(scopeGrowthFactor(0, 24), 0.999)).toBe(1);
  });
});
