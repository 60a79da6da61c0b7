import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { power } from "./power.ts";

// How exact it is is tested in tests/references.
describe("power", () => {
  it("adds exponents when powers are multiplied", () => {
    const base = fc.double({ min: 0.01, max: 100, noNaN: true });
    const exponent = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(base, exponent, exponent, (b, x, y) => {
        // |exponent · log base| ≤ 40 · 4.6, so at most 186 · 3e-16 in each of three powers.
        expect(Math.abs((power(b, x) * power(b, y)) / power(b, x + y) - 1)).toBeLessThan(1.7e-13);
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
