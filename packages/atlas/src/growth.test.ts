import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponential, naturalLog, powerOf } from "./growth.ts";

/** Twelve digits are promised; the functions of the engine serve as the other opinion. */
const promised = 1e-12;
const seed = 20261121;

describe("exponential", () => {
  it("is e at one, nothing gained at zero, and agrees with the engine to twelve digits", () => {
    expect(exponential(1)).toBeCloseTo(Math.E, 14);
    expect(exponential(0)).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(promised);
      }),
      { seed },
    );
  });
});

describe("naturalLog", () => {
  it("is zero at one and agrees with the engine to twelve digits", () => {
    expect(naturalLog(1)).toBe(0);
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
        expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThan(promised * 10);
      }),
      { seed },
    );
  });
});

describe("powerOf", () => {
  it("grows 100 at 10 % over two years to 121, and halves back", () => {
    expect(100 * powerOf(1.1, 2)).toBeCloseTo(121, 10);
    expect(powerOf(1.1, 2) * powerOf(1.1, -2)).toBeCloseTo(1, 12);
  });
});
