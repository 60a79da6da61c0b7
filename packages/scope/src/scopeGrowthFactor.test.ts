import { cdf, lognormal, medianOf, quantile } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scopeGrowthFactor } from "./scopeGrowthFactor.ts";

/** A software project of eighteen months whose scope changes by a quarter a year: the usual one. */
const usual = scopeGrowthFactor(0.25, 18);

const grown = (share: number) => quantile(usual, share) - 1;

describe("scope growth", () => {
  it("of work that changes by 24 % a year has its middle at 12 % after a year", () => {
    expect(medianOf(scopeGrowthFactor(0.24, 12))).toBeCloseTo(1.12, 12);
  });

  it("passes a half in 18 % of usual projects, as 5,392 IT projects overran", () => {
    expect(1 - cdf(usual, 1.5)).toBeGreaterThan(0.17);
    expect(1 - cdf(usual, 1.5)).toBeLessThan(0.2);
  });

  it("falls off by a power of one beyond that: half as often, twice as far", () => {
    // A cell of the table is a thousandth of all projects: a fiftieth of five in a hundred.
    expect(grown(0.95) / grown(0.9)).toBeGreaterThan(1.95);
    expect(grown(0.95) / grown(0.9)).toBeLessThan(2.05);
  });

  it("lies on the log-normal curve of before for four projects in five, and above it for the fifth", () => {
    const before = expectOk(lognormal(Math.log(0.1875), 1.1));
    // Cells are a thousandth wide, and steep at the lower end.
    for (const share of [0.05, 0.25, 0.5, 0.75, 0.8])
      expect((quantile(usual, share) - 1) / quantile(before, share)).toBeCloseTo(1, 1);
    for (const share of [0.9, 0.95, 0.99])
      expect(quantile(usual, share) - 1).toBeGreaterThan(1.1 * quantile(before, share));
  });

  it("ends where projects are stopped: at 4.47 times what was agreed on top of it", () => {
    expect(quantile(usual, 1)).toBeCloseTo(5.47, 12);
  });

  it("rises with volatility and with time, in every future", () => {
    const [share, months] = [fc.double({ min: 0.01, max: 1, noNaN: true }), fc.integer({ min: 1, max: 240 })];
    fc.assert(
      fc.property(share, months, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (volatility, term, p) => {
        const now = quantile(scopeGrowthFactor(volatility, term), p);
        expect(now).toBeGreaterThan(1);
        expect(quantile(scopeGrowthFactor(volatility, term + 1), p)).toBeGreaterThanOrEqual(now);
        expect(quantile(scopeGrowthFactor(Math.min(1, volatility * 1.1), term), p)).toBeGreaterThanOrEqual(now);
      }),
      { seed: 63, numRuns: 50 },
    );
  });

  it("is none where nothing changes", () => {
    expect(quantile(scopeGrowthFactor(0, 24), 0.999)).toBe(1);
  });
});
