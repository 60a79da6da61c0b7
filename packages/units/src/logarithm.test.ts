import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp } from "./exponential.ts";
import { log, logOver } from "./logarithm.ts";
import { logOnePlus } from "./logOnePlus.ts";

/** Correctly rounded values, computed with 40 digits (mpmath 1.3). */
const KNOWN: readonly (readonly [number, number])[] = [
  [5e-324, -744.4400719213812],
  [1e-310, -713.8013788281542],
  [1e-5, -11.512925464970229],
  [0.1, -2.3025850929940455],
  [0.7071067811865475, -0.34657359027997275],
  [0.9999999, -1.0000000494736474e-7],
  [1.0000001, 9.999999505838704e-8],
  [Math.SQRT2, 0.3465735902799727],
  [2, Math.LN2],
  [10, Math.LN10],
  [12345.678, 9.421061321291832],
  [1e308, 709.1962086421661],
];

const positive = fc.double({ min: 1e-320, max: 1e308, noNaN: true });

describe("log", () => {
  it.each(KNOWN)("of %d agrees with 40 digits to the last place", (x, expected) => {
    expect(Math.abs(log(x) - expected)).toBeLessThanOrEqual(2 ** -52 * Math.abs(expected));
  });

  it("agrees with the engine's own within one place of each", () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(2 * 2 ** -52 * Math.abs(Math.log(x)));
      }),
      { seed: 3, numRuns: 5000 },
    );
  });

  it("undoes exp", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        // An error of one place in e^x moves its logarithm by 2^-52; rounding adds one place of x.
        expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(2 ** -52 * (1 + Math.abs(x)));
      }),
      { seed: 4 },
    );
  });

  it("is exact at 1 and has the limits of the function at the ends", () => {
    expect([log(1), log(0), log(-0), log(Infinity)]).toEqual([0, -Infinity, -Infinity, Infinity]);
    expect([log(-1), log(-Infinity), log(Number.NaN)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("over a column gives the same bits, also in place", () => {
    const column = Float64Array.from([1, 2, 0.5, 1e-310, 7]);
    logOver(column, column, 4);
    expect([...column]).toEqual([0, log(2), log(0.5), log(1e-310), 7]);
  });
});

describe("log(1 + x)", () => {
  /** Correctly rounded values, computed with 40 digits (mpmath 1.3). */
  it.each([
    [1e-20, 1e-20],
    [1e-9, 9.999999995e-10],
    [-0.001, -0.0010005003335835335],
    [0.7, 0.5306282510621704],
    [-0.999, -6.907755278982136],
    [1e6, 13.815511557963774],
  ])("keeps its digits at %d", (x, expected) => {
    expect(Math.abs(logOnePlus(x) / expected - 1)).toBeLessThan(5e-16);
  });
});
