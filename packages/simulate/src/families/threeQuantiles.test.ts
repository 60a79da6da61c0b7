import fc from "fast-check";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { cdf, type Distribution, fromQuantiles, meanOf, quantile, varianceOf } from "../distribution.ts";

const of = (p10: number, p50: number, p90: number): Distribution => expectOk(fromQuantiles({ p10, p50, p90 }));

const step = fc.double({ min: 0.1, max: 100, noNaN: true });
/** p10, and how far p50 and p90 lie above it and each other; a thousandth of the median is the smallest p10 above 0. */
const triple = fc
  .tuple(fc.double({ min: -300, max: 300, noNaN: true }), step, step)
  .filter(([p10, up]) => p10 <= 0 || p10 > 0.001 * (p10 + up));

describe("a distribution from three quantiles", () => {
  it("passes through all three", () => {
    fc.assert(
      fc.property(triple, ([p10, up, further]) => {
        const [p50, p90] = [p10 + up, p10 + up + further];
        const given = of(p10, p50, p90);
        // Near symmetry the curve is the small difference of large numbers; 1e-11 of the spread is left of it.
        const allowed = 1e-11 * (p90 - p10) + 1e-13 * Math.abs(p50);
        expect(Math.abs(quantile(given, 0.1) - p10)).toBeLessThan(allowed);
        expect(Math.abs(quantile(given, 0.5) - p50)).toBeLessThan(allowed);
        expect(Math.abs(quantile(given, 0.9) - p90)).toBeLessThan(allowed);
      }),
      { seed: 10, numRuns: 2000 },
    );
  });

  it("stays positive when the three are positive", () => {
    const positive = fc.tuple(fc.double({ min: 0.001, max: 300, noNaN: true }), step, step);
    fc.assert(
      fc.property(positive, fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true }), ([p10, up, further], p) => {
        expect(quantile(of(p10, p10 + up, p10 + up + further), p)).toBeGreaterThan(0);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  it.each([
    [40, 100, 160],
    [80, 100, 120],
    [-10, 0, 10],
    [-30, -20, -10],
  ])("is symmetric when they are: %d, %d, %d", (p10, p50, p90) => {
    const given = of(p10, p50, p90);
    for (const p of [1e-9, 0.001, 0.07, 0.3, 0.49]) {
      expect(Math.abs(quantile(given, p) + quantile(given, 1 - p) - 2 * p50)).toBeLessThan(1e-6);
    }
    expect(Math.abs(meanOf(given) - p50)).toBeLessThan(1e-12);
  });

  it("is lognormal for figures in equal proportion, and normal for even steps around zero", () => {
    const z = 1.2815515655446004;
    const lognormal = of(1, 2, 4);
    const sdLog = Math.log(2) / z;
    expect(meanOf(lognormal)).toBeCloseTo(2 * Math.exp(sdLog ** 2 / 2), 12);
    expect(varianceOf(lognormal)).toBeCloseTo(4 * Math.exp(sdLog ** 2) * (Math.exp(sdLog ** 2) - 1), 11);
    expect(meanOf(of(-10, 0, 10))).toBe(0);
    expect(varianceOf(of(-10, 0, 10))).toBeCloseTo((10 / z) ** 2, 10);
  });

  it("puts the upper end of symmetric positive figures at twice the median", () => {
    expect(quantile(of(40, 100, 160), 1)).toBeCloseTo(200, 10);
    expect(quantile(of(40, 100, 160), 0)).toBe(0);
  });

  it("puts the lower end of 9,000, 14,000, 26,000 at 14,000 − 12,000 / 1.4 (by hand)", () => {
    // e^(growth · z90) = 12000 / 5000 = 2.4, so the curve starts 12000 / (2.4 − 1) below the median.
    expect(quantile(of(9000, 14000, 26000), 0)).toBeCloseTo(14000 - 12000 / 1.4, 8);
  });

  it("changes little when the figures pass from one shape to the next", () => {
    for (const p of [0.001, 0.3, 0.7, 0.999]) {
      const before = quantile(of(1, 2, 4 * (1 - 1e-9)), p);
      expect(Math.abs(quantile(of(1, 2, 4 * (1 + 1e-9)), p) / before - 1)).toBeLessThan(1e-7);
    }
  });

  it("has a distribution function that undoes the quantile", () => {
    fc.assert(
      fc.property(triple, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ([p10, up, further], p) => {
        const given = of(p10, p10 + up, p10 + up + further);
        // A value near the end of a very skewed curve keeps few digits of its distance to that end.
        expect(Math.abs(cdf(given, quantile(given, p)) - p)).toBeLessThan(1e-7);
      }),
      { seed: 12, numRuns: 2000 },
    );
  });

  it("has the mean and variance of its quantile function (midpoint sums)", () => {
    for (const given of [of(9000, 14000, 26000), of(40, 100, 190), of(1, 5, 6), of(-10, 0, 5)]) {
      const n = 200_000;
      let sum = 0;
      let squares = 0;
      for (let i = 0; i < n; i++) {
        const value = quantile(given, (i + 0.5) / n);
        sum += value;
        squares += value ** 2;
      }
      // The sum leaves out the outermost 1/2n, which costs the variance up to 1e-4 of itself.
      expect(Math.abs(sum / n / meanOf(given) - 1)).toBeLessThan(2e-5);
      expect(Math.abs((squares / n - (sum / n) ** 2) / varianceOf(given) - 1)).toBeLessThan(1e-3);
    }
  });

  it("is certain when all three are the same", () => {
    expect([0, 0.3, 1].map((p) => quantile(of(7, 7, 7), p))).toEqual([7, 7, 7]);
    expect([varianceOf(of(7, 7, 7)), cdf(of(7, 7, 7), 6.9), cdf(of(7, 7, 7), 7)]).toEqual([0, 0, 1]);
  });

  it("refuses figures out of order, all at once, and figures that are none", () => {
    expect(fromQuantiles({ p10: 5, p50: 5, p90: 4 }, "work.effort")).toEqual({
      ok: false,
      faults: [
        {
          code: "simulate.out-of-order",
          path: "work.effort.p50",
          given: "5",
          allowed: "more than p10 (5)",
          hint: "If the figure is certain, give all three the same.",
        },
        {
          code: "simulate.out-of-order",
          path: "work.effort.p90",
          given: "4",
          allowed: "more than p50 (5)",
          hint: "Are the figures in order?",
        },
      ],
    });
    const notNumbers = fromQuantiles({ p10: Number.NaN, p50: 1, p90: Infinity });
    expect(notNumbers.ok ? [] : notNumbers.faults.map(({ path }) => path)).toEqual(["p10", "p90"]);
  });
});
