import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf, betaQuantile } from "./incompleteBeta.ts";

describe("the beta distribution function", () => {
  /** Computed with 40 digits (mpmath 1.3); the first three also by hand: 67/256, (2/π) arcsin √0.1, 1 − 0.99⁵. */
  it.each([
    [2, 3, 0.25, 0.26171875],
    [0.5, 0.5, 0.1, 0.20483276469913345],
    [1, 5, 0.01, 0.0490099501],
    [30, 2, 0.99, 0.9616104854047645],
    [0.1, 30, 1e-6, 0.3704383838586123],
    [1000, 2000, 0.35, 0.9729045043168849],
  ])("with exponents %d and %d at %d agrees with 40 digits to 1e-13", (alpha, beta, x, expected) => {
    expect(Math.abs(betaCdf(alpha, beta, x) / expected - 1)).toBeLessThan(1e-13);
  });

  it("agrees with the sum of binomial terms for whole exponents", () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    for (const [a, b] of [
      [1, 1],
      [3, 4],
      [7, 2],
      [12, 12],
    ] as const) {
      for (const x of [0.05, 0.3, 0.5, 0.77, 0.96]) {
        const n = a + b - 1;
        let sum = 0;
        for (let k = a; k <= n; k++) sum += choose(n, k) * x ** k * (1 - x) ** (n - k);
        expect(Math.abs(betaCdf(a, b, x) / sum - 1)).toBeLessThan(1e-12);
      }
    }
  });
});

describe("the beta quantile", () => {
  /** Computed with 30 digits (mpmath 1.3). */
  it.each([
    [2, 3, 0.1, 0.14255931671003072],
    [2, 3, 0.9, 0.6795394162781817],
    [1, 5, 0.05, 0.010206218313011496],
    [5, 1, 0.5, 0.8705505632961241],
    [0.5, 0.5, 0.01, 0.0002467198171342215],
    [30, 2, 0.975, 0.9920890165381453],
    [1000, 2000, 0.001, 0.30707192667291117],
  ])("with exponents %d and %d at %d agrees with 30 digits to 1e-13", (alpha, beta, p, expected) => {
    expect(Math.abs(betaQuantile(alpha, beta, p) / expected - 1)).toBeLessThan(1e-13);
  });

  it("is the inverse of the distribution function for any exponents, far into the tails", () => {
    const exponent = fc.double({ min: 0.1, max: 2000, noNaN: true });
    const p = fc.double({ min: 1e-12, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(exponent, exponent, p, (alpha, beta, share) => {
        const x = betaQuantile(alpha, beta, share);
        // Near 1 a double cannot hold x finely enough to find its share again.
        fc.pre(x < 0.999);
        expect(Math.abs(betaCdf(alpha, beta, x) / share - 1)).toBeLessThan(2e-11);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it("ends at 0 and 1", () => {
    expect([betaQuantile(2, 3, 0), betaQuantile(2, 3, 1)]).toEqual([0, 1]);
  });
});
