import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf, normalDensity, normalQuantile, normalQuantileOver } from "./normalCurve.ts";

describe("the normal quantile", () => {
  /** Correctly rounded values, computed with 40 digits (mpmath 1.3). */
  it.each([
    [1e-300, -37.0470962993612],
    [1e-100, -21.273453560965326],
    [1e-20, -9.262340089798407],
    [1e-10, -6.361340902404057],
    [1e-5, -4.264890793922825],
    [0.001, -3.0902323061678136],
    [0.025, -1.9599639845400543],
    [0.1, -1.2815515655446004],
    [0.25, -0.6744897501960817],
    [0.4999, -0.00025066283008800747],
    [0.5001, 0.00025066283008800747],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446006],
    [0.975, 1.9599639845400538],
    [0.999, 3.090232306167813],
  ])("at %d agrees with 40 digits to 1e-15", (p, expected) => {
    expect(Math.abs(normalQuantile(p) / expected - 1)).toBeLessThan(1e-15);
  });

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
});

describe("the normal distribution function", () => {
  /** Correctly rounded values, computed with 40 digits (mpmath 1.3). */
  it.each([
    [-37, 5.725571222524577e-300],
    [-20, 2.7536241186062337e-89],
    [-8, 6.220960574271784e-16],
    [-5, 2.866515718791939e-7],
    [-3, 0.0013498980316300946],
    [-1.5, 0.06680720126885807],
    [-1, 0.15865525393145705],
    [-0.5, 0.3085375387259869],
    [-1e-8, 0.4999999960105772],
    [0.25, 0.5987063256829237],
    [1, 0.8413447460685429],
    [2, 0.9772498680518208],
    [4, 0.9999683287581669],
    [8, 0.9999999999999993],
  ])("at %d agrees with 40 digits to 1e-15", (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-15);
  });

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
