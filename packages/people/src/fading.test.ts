import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fadingShare, fadingTime, meanFadingShare } from "./fading.ts";

const time = fc.double({ min: 0, max: 100, noNaN: true });

describe("fading", () => {
  it("leaves e^(−x), as the platform's own exponential has it", () => {
    fc.assert(
      fc.property(time, (x) => {
        // Halving x and squaring back doubles the rounding of 1e-16 up to nine times.
        expect(Math.abs(fadingShare(x) / Math.exp(-x) - 1)).toBeLessThan(1e-12);
      }),
      { seed: 24 },
    );
  });

  it("leaves everything at once and nothing in the end", () => {
    expect(fadingShare(0)).toBe(1);
    expect(fadingShare(1e9)).toBe(0);
    expect(fadingShare(Number.POSITIVE_INFINITY)).toBe(0);
  });

  it("has the mean of the curve, without loss of digits near 0", () => {
    fc.assert(
      fc.property(time, (x) => {
        const exact = x === 0 ? 1 : -Math.expm1(-x) / x;
        expect(Math.abs(meanFadingShare(x) / exact - 1)).toBeLessThan(1e-12);
      }),
      { seed: 25 },
    );
    expect(meanFadingShare(1e-300)).toBe(1);
  });

  it("takes −ln of a share, as the platform's own logarithm has it", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1, noNaN: true }), (share) => {
        // Absolute near 1, where the time is near 0; relative elsewhere.
        expect(Math.abs(fadingTime(share) + Math.log(share))).toBeLessThan(1e-14 * Math.max(1, -Math.log(share)));
      }),
      { seed: 26 },
    );
  });

  it("undoes itself", () => {
    fc.assert(
      fc.property(time, (x) => {
        expect(fadingTime(fadingShare(x))).toBeCloseTo(x, 9);
      }),
      { seed: 27 },
    );
  });
});
