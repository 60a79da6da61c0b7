import { describe, expect, it } from "vitest";
import { informationValue, standardErrorOf, weightedMean } from "./netBenefits.ts";

const NOW = { chosen: 2, expectedNow: 1000 };

describe("the value of information", () => {
  it.each([
    [1.95, 1, false],
    [1.97, 1, true],
    [-3, 1, false],
    [1e-3, 0, true],
    [1e-10, 0, false],
  ])("of %d with a standard error of %d can be told from 0: %s", (estimate, error, distinguishable) => {
    expect(informationValue(estimate, error, NOW)).toEqual({
      value: Math.max(0, estimate),
      error,
      distinguishable,
      ...NOW,
    });
  });
});

describe("a mean", () => {
  it("weighs by probability where there is one", () => {
    expect(weightedMean([1, 2, 6], undefined)).toBe(3);
    expect(weightedMean([1, 2, 6], [0.5, 0.25, 0.25])).toBe(2.5);
  });

  it("has the standard error of independent trials: the unbiased deviation over the root of their number", () => {
    expect(standardErrorOf(Float64Array.of(1, 2, 3, 4), 2.5)).toBeCloseTo(Math.sqrt(5 / 3 / 4), 14);
    expect(standardErrorOf(Float64Array.of(7), 7)).toBe(0);
  });
});
