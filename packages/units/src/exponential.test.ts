import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, expMinusOne, expOver } from "./exponential.ts";

const moderate = fc.double({ min: -700, max: 700, noNaN: true });

// How exact these are is tested in tests/references.
describe("exp", () => {
  it("agrees with the engine's own within one place of each across its range", () => {
    fc.assert(
      fc.property(moderate, (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(2 * 2 ** -52);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it("never falls when its exponent rises, also from one double to the next", () => {
    fc.assert(
      fc.property(moderate, (x) => {
        expect(exp(x + Math.abs(x) * 2 ** -52)).toBeGreaterThanOrEqual(exp(x));
      }),
      { seed: 2, numRuns: 5000 },
    );
  });

  it("has the limits of the function at and beyond the ends", () => {
    expect([exp(0), exp(Infinity), exp(-Infinity), exp(710), exp(-746), exp(1e300)]).toEqual([
      1,
      Infinity,
      0,
      Infinity,
      0,
      Infinity,
    ]);
    expect(exp(Number.NaN)).toBeNaN();
  });

  it("over a column gives the same bits, also in place, and leaves what lies beyond the count", () => {
    const column = Float64Array.from([0, 1, -2.5, 700, 5]);
    expOver(column, column, 4);
    expect([...column]).toEqual([1, exp(1), exp(-2.5), exp(700), 5]);
  });

  it.each([708.5, 720, -708.5, -740, -Infinity, Number.NaN])(
    "over a column with %d among others is still itself",
    (x) => {
      // More than are looked at together, so that some stand with the extreme one and some do not.
      const exponents = Float64Array.from({ length: 600 }, (_, i) => (i === 300 ? x : i / 100 - 3));
      const powers = new Float64Array(600);
      expOver(powers, exponents);
      expect(powers).toEqual(exponents.map((each) => exp(each)));
    },
  );
});

describe("exp(x) − 1", () => {
  it("agrees with the engine's own within one place of its and 2.2 of ours, however small x is", () => {
    const small = fc.tuple(
      fc.double({ min: 0.5, max: 1, noNaN: true }),
      fc.integer({ min: -60, max: 0 }),
      fc.constantFrom(-1, 1),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          moderate,
          small.map(([m, k, sign]) => sign * m * 2 ** k),
        ),
        (x) => {
          expect(Math.abs(expMinusOne(x) - Math.expm1(x))).toBeLessThanOrEqual(
            3.2 * 2 ** -52 * Math.abs(Math.expm1(x)),
          );
        },
      ),
      { seed: 7, numRuns: 5000 },
    );
  });

  it("passes from root to root without a jump", () => {
    for (let step = -100; step <= 100; step++) {
      const seam = ((step + 0.5) * Math.LN2) / 32;
      const rise = expMinusOne(seam * (1 + 1e-12)) - expMinusOne(seam * (1 - 1e-12));
      // The rise is 2e-12 · x · e^x; the two values err by at most 2.2 places each, and x itself by half a place twice.
      const allowed = 6 * 2 ** -52 * Math.max(Math.abs(expMinusOne(seam)), Math.abs(seam) * exp(seam));
      expect(Math.abs(rise - 2e-12 * Math.abs(seam) * Math.sign(seam) * exp(seam))).toBeLessThanOrEqual(allowed);
    }
  });

  it("has the limits of the function at and beyond the ends", () => {
    expect([0, Infinity, -Infinity, 710, -40, -746, 5e-324].map(expMinusOne)).toEqual([
      0,
      Infinity,
      -1,
      Infinity,
      -1,
      -1,
      5e-324,
    ]);
    expect(expMinusOne(Number.NaN)).toBeNaN();
  });
});
