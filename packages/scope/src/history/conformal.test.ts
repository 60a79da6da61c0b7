import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conformalQuantile } from "./conformal.ts";

describe("the conformal quantile", () => {
  it("of 1 to 9 at a tenth is the first, at nine tenths the ninth, and between ranks it is between", () => {
    const residuals = Float64Array.from({ length: 9 }, (_, index) => index + 1);
    expect(conformalQuantile(residuals, 0.1)).toBeCloseTo(1, 12);
    expect(conformalQuantile(residuals, 0.9)).toBeCloseTo(9, 12);
    expect(conformalQuantile(residuals, 0.55)).toBeCloseTo(5.5, 12);
  });

  it("never leaves the residuals", () => {
    expect(conformalQuantile(Float64Array.of(-2, 3), 0.01)).toBe(-2);
    expect(conformalQuantile(Float64Array.of(-2, 3), 0.99)).toBe(3);
  });

  it("keeps the promise: of ten exchangeable values each lies in the range of the nine others eight times", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 10, maxLength: 10 }),
        (values) => {
          const inside = values.filter((value, left) => {
            const others = Float64Array.from(values.filter((_, index) => index !== left)).toSorted();
            return value >= conformalQuantile(others, 0.1) && value <= conformalQuantile(others, 0.9);
          });
          expect(inside.length).toBe(8);
        },
      ),
      { seed: 64 },
    );
  });
});
