import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zeroBetween } from "./zeroBetween.ts";

describe("the zero of a function between two places", () => {
  /** Zeros to 16 digits: the plastic number, and Wallis's cubic x³ − 2x − 5 (Brent 1973 uses the like). */
  it.each<[string, (x: number) => number, number, number, number]>([
    ["x³ − x − 1", (x) => x * x * x - x - 1, 1, 2, 1.324717957244746],
    ["x³ − 2x − 5", (x) => x * x * x - 2 * x - 5, 2, 3, 2.0945514815423265],
    ["a line", (x) => 3 * x - 6, -10, 50, 2],
    ["a step", (x) => (x < 0.7 ? -1 : 1), 0, 1, 0.7],
    ["a ninth power", (x) => (x - 1) ** 9, 0, 3, 1],
  ])("of %s is found to the last digits that its rounding leaves", (_, f, low, high, zero) => {
    const found = zeroBetween(f, low, high);
    // Any place at which the function is 0 as far as numbers go will do: the ninth power is 0 below 1e-36 from 1.
    expect(Math.abs(found - zero) < 4e-16 * Math.max(1, zero) || Math.abs(f(found)) < 1e-300).toBe(true);
  });

  it("of a smooth function takes few looks, as halving alone would need fifty", () => {
    for (const f of [
      (x: number) => x * x * x - 2 * x - 5,
      (x: number) => Math.exp(-x) - 0.3,
      (x: number) => 1 / x - 0.4,
    ]) {
      let looks = 0;
      zeroBetween(
        (x) => {
          looks++;
          return f(x);
        },
        0.5,
        9,
      );
      expect(looks).toBeLessThan(16);
    }
  });

  it("never leaves the interval", () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.integer({ min: 1, max: 5 }), (zero, steepness) => {
        const found = zeroBetween((x) => Math.tanh(steepness * (x - zero)), -60, 70);
        expect(Math.abs(found - zero)).toBeLessThanOrEqual(1e-13);
      }),
      { seed: 61, numRuns: 200 },
    );
  });
});
