import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { cdf, empirical, meanOf, quantile, varianceOf } from "../distribution.ts";

const paths = (result: ReturnType<typeof empirical>): string[] => (result.ok ? [] : result.faults.map((f) => f.path));

describe("an empirical distribution", () => {
  it("gives back the observed values by their weights, whatever their order", () => {
    const seen = expectOk(empirical([30, 10, 20], [1, 1, 2]));
    expect([0, 0.25, 0.26, 0.75, 0.76, 1].map((p) => quantile(seen, p))).toEqual([10, 10, 20, 20, 30, 30]);
    expect([meanOf(seen), varianceOf(seen)]).toEqual([20, 50]);
    expect([9, 10, 20, 29, 30].map((x) => cdf(seen, x))).toEqual([0, 0.25, 0.75, 0.75, 1]);
  });

  it("weighs values equally unless told, and forgets values without weight", () => {
    expect(meanOf(expectOk(empirical([1, 2, 6])))).toBeCloseTo(3, 15);
    expect(expectOk(empirical([1, 2, 6], [1, 0, 3]))).toEqual({
      kind: "empirical",
      values: [1, 6],
      weights: [0.25, 0.75],
    });
  });

  it("is plain data that survives JSON", () => {
    const seen = expectOk(empirical([3, 1, 2]));
    expect(quantile(JSON.parse(JSON.stringify(seen)), 0.5)).toBe(quantile(seen, 0.5));
  });

  it("refuses an empty list, values that are not numbers, and wrong weights", () => {
    expect(paths(empirical([], undefined, "rates"))).toEqual(["rates.values"]);
    expect(paths(empirical([1, Number.NaN, Infinity]))).toEqual(["values[1]", "values[2]"]);
    expect(paths(empirical([1, 2], [1]))).toEqual(["weights"]);
    expect(paths(empirical([1, Number.NaN], [-1, 2]))).toEqual(["values[1]", "weights[0]"]);
    expect(paths(empirical([1, 2], [0, 0]))).toEqual(["weights"]);
  });
});
