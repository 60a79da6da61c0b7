import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf, normalDensity, normalQuantile, normalQuantileOver } from "./normalCurve.ts";

// How exact these are is tested in tests/references.
describe("the normal quantile", () => {
  it("is the inverse of the distribution function", () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 0, noNaN: true }), (z) => {
        const p = normalCdf(z);
        // A relative error of 1e-15 in p moves z by that divided by the hazard, at least max(0.79, |z|).
        const allowed = 1e-15 / Math.max(0.79, -z) + 1e-15 * -z;
        expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(allowed);
      }),
      { seed: 6, numRuns: 3000 },
    );
  });

  it("never falls over the probabilities that a stream can draw, also where its formulas meet", () => {
    const words = [0, 0.075, 0.5, 0.925, 1 - 2 ** -20].flatMap((seam) =>
      Array.from({ length: 2000 }, (_, i) => Math.floor(seam * 2 ** 32) + i - (seam === 0 ? 0 : 1000)),
    );
    const values = words.map((word) => normalQuantile((word + 0.5) / 2 ** 32));
    expect(values.every((value, i) => i === 0 || value > values[i - 1]!)).toBe(true);
  });

  it("runs to infinity at 0 and 1 and means nothing outside", () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(Number.NaN)]).toEqual([NaN, NaN, NaN]);
  });

  it("over a column gives the same bits", () => {
    const column = Float64Array.from([0.01, 0.3, 0.5, 1e-12, 0.99, 0.2]);
    const expected = [...column].map((p, i) => (i < 5 ? normalQuantile(p) : p));
    normalQuantileOver(column, 5);
    expect([...column]).toEqual(expected);
  });

  it("over a long column gives the same bits, wherever the tails stand, at the ends and outside", () => {
    const odd = [0, 1, 5e-324, 1e-300, 0.075, 0.925, 1 - 2 ** -53, -0.1, 1.1, Number.NaN, Infinity];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(...odd)), { maxLength: 600 }),
        (all) => {
          const column = Float64Array.from(all);
          normalQuantileOver(column);
          expect(column).toEqual(Float64Array.from(all, normalQuantile));
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe("the normal distribution function", () => {
  it("gives two tails that add up to 1, is exactly ½ at 0, and ends at 0 and 1", () => {
    for (let z = 0; z <= 9; z += 0.03125) expect(Math.abs(normalCdf(z) + normalCdf(-z) - 1)).toBeLessThan(4e-16);
    expect([normalCdf(0), normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0.5, 0, 1]);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });

  it("rises at the rate of the density (central difference)", () => {
    for (const z of [-3, -1.01, -0.99, 0, 0.7, 2.5]) {
      const rise = (normalCdf(z + 1e-4) - normalCdf(z - 1e-4)) / 2e-4;
      // The difference errs by h² φ''/6 < 2e-9 and by rounding 2e-16 / 2e-4.
      expect(Math.abs(rise - normalDensity(z))).toBeLessThan(3e-9);
    }
  });
});
