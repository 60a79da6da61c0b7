import { medianOf, quantile } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { factorAroundOne, factorOfRange } from "./spread.ts";

describe("uncertain factors", () => {
  it("around 1 have their median there and a log spread as asked", () => {
    const factor = factorAroundOne(0.3);
    expect(medianOf(factor)).toBeCloseTo(1, 12);
    expect(Math.log(quantile(factor, 0.9))).toBeCloseTo(0.3 * 1.2815515655, 9);
  });

  it("without spread are 1", () => {
    expect(quantile(factorAroundOne(0), 0.99)).toBe(1);
    expect(quantile(factorOfRange({ p10: 5, p50: 5, p90: 5 }), 0.01)).toBe(1);
  });

  it("of a range pass through its three points", () => {
    const factor = factorOfRange({ p10: 9000, p50: 14000, p90: 26000 });
    expect([0.1, 0.5, 0.9].map((p) => quantile(factor, p) * 14000)).toEqual([
      expect.closeTo(9000, 6),
      expect.closeTo(14000, 6),
      expect.closeTo(26000, 6),
    ]);
  });
});
