import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { power } from "./power.ts";

describe("power", () => {
  /** Correctly rounded values, computed with 40 digits (mpmath 1.3). */
  it.each([
    [1.08, 0.08333333333333333, 1.0064340301100034],
    [1.08, -5, 0.6805831970337529],
    [2, 0.5, Math.SQRT2],
    [10, -3, 0.001],
    [0.97, 120, 0.02585878480181488],
    [1e-300, 0.3, 1.0000000000000076e-90],
    [3, -2.5, 0.06415002990995841],
  ])("%d to the power %d agrees with 40 digits", (base, exponent, expected) => {
    const allowed = 3e-16 * (1 + Math.abs(exponent * Math.log(base)));
    expect(Math.abs(power(base, exponent) / expected - 1)).toBeLessThan(allowed);
  });

  it("adds exponents when powers are multiplied", () => {
    const base = fc.double({ min: 0.01, max: 100, noNaN: true });
    const exponent = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(base, exponent, exponent, (b, x, y) => {
        // |exponent · log base| ≤ 40 · 4.6, so at most 186 · 2e-16 in each of three powers.
        expect(Math.abs((power(b, x) * power(b, y)) / power(b, x + y) - 1)).toBeLessThan(1.2e-13);
      }),
      { seed: 5 },
    );
  });

  it("treats the special cases as the language does (but for a negative zero)", () => {
    const specials = [0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 65, -65, 66, Infinity, -Infinity, Number.NaN];
    for (const base of specials) {
      for (const exponent of specials) {
        const expected = base ** exponent;
        const actual = power(base, exponent);
        const agree =
          Number.isFinite(expected) && expected !== 0
            ? Math.abs(actual / expected - 1) < 1e-13
            : Object.is(actual + 0, expected + 0);
        expect(agree, `${base} ** ${exponent} is ${expected}, not ${actual}`).toBe(true);
      }
    }
  });
});
