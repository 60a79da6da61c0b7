import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, expMinusOne } from "./exponential.ts";
import { log, logOver } from "./logarithm.ts";
import { logOnePlus } from "./logOnePlus.ts";

const positive = fc.double({ min: 1e-320, max: 1e308, noNaN: true });

// How exact these are is tested in tests/references.
describe("log", () => {
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

  it.each([0, -0, -1, 5e-324, 1e-305, 1e305, Infinity, Number.NaN])(
    "over a column with %d among others is itself",
    (x) => {
      // More than are looked at together, so that some stand with the extreme one and some do not.
      const values = Float64Array.from({ length: 600 }, (_, i) => (i === 300 ? x : (i + 1) / 100));
      const logarithms = new Float64Array(600);
      logOver(logarithms, values);
      expect(logarithms).toEqual(values.map((each) => log(each)));
    },
  );
});

describe("log(1 + x)", () => {
  it("undoes exp(x) − 1, also where adding 1 would lose all digits", () => {
    const small = fc.tuple(fc.double({ min: 0.5, max: 1, noNaN: true }), fc.integer({ min: -60, max: 0 }));
    fc.assert(
      fc.property(small, fc.constantFrom(-1, 1), ([m, k], sign) => {
        const x = sign * m * 2 ** k;
        // 2.2 places of each; a relative error of e^x − 1 is one of x, times at most 1.72 for x up to 1.
        expect(Math.abs(logOnePlus(expMinusOne(x)) - x)).toBeLessThanOrEqual(2.2 * 2.72 * 2 ** -52 * Math.abs(x));
      }),
      { seed: 8, numRuns: 5000 },
    );
  });

  it("has the limits of the function at the ends", () => {
    expect([0, -1, Infinity, 1e-300].map(logOnePlus)).toEqual([0, -Infinity, Infinity, 1e-300]);
    expect(logOnePlus(-1.5)).toBeNaN();
  });
});
