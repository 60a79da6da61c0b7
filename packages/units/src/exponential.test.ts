import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, expOver } from "./exponential.ts";
import { expMinusOne } from "./expMinusOne.ts";

/** Correctly rounded values, computed with 40 digits (mpmath 1.3). */
const KNOWN: readonly (readonly [number, number])[] = [
  [-745, 5e-324],
  [-708.5, 2.006132305331306e-308],
  [-20.25, 1.6052280551856116e-9],
  [-1, 0.36787944117144233],
  [-1e-9, 0.999999999],
  [1e-9, 1.000000001],
  [0.5, 1.6487212707001282],
  [1, Math.E],
  [10, 22026.465794806718],
  [100.125, 3.0460357809113723e43],
  [709.75, 1.7398368732641605e308],
];

const moderate = fc.double({ min: -700, max: 700, noNaN: true });

describe("exp", () => {
  it.each(KNOWN)("of %d agrees with 40 digits to the last place", (x, expected) => {
    // One place for rounding, a second one beyond ±708 as documented; a place is at most 2^-52 of the value.
    const places = x > 709 || x < -708 ? 2 : 1;
    expect(Math.abs(exp(x) - expected)).toBeLessThanOrEqual(places * 2 ** -52 * expected);
  });

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
});

describe("exp(x) − 1", () => {
  it.each([
    [1e-20, 1e-20],
    [1e-5, 1.0000050000166668e-5],
    [0.019, 0.01918164861740801],
    [-0.02, -0.0198013266932447],
    [0.5, 0.6487212707001282],
    [-40, -1],
  ])("keeps its digits at %d", (x, expected) => {
    // The references have 15 digits; 3e-14 is what the docstring allows.
    expect(Math.abs(expMinusOne(x) / expected - 1)).toBeLessThan(3e-14);
  });

  it("passes from the series to the difference without a jump", () => {
    expect(Math.abs(expMinusOne(0.02 * (1 + 1e-15)) / expMinusOne(0.02) - 1)).toBeLessThan(3e-14);
  });
});
