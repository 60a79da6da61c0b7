import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeStepTable, stepCdf, stepQuantile } from "./stepTable.ts";

const weights = fc.array(fc.double({ min: 1e-6, max: 10, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("a table of steps", () => {
  it("finds the first value whose share reaches the probability, as a search from the start does", () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (given, p) => {
        const table = makeStepTable(
          Float64Array.from(given, (_, i) => i * 10),
          Float64Array.from(given),
        );
        const slow = table.values[table.shareUpTo.findIndex((share) => share >= p)];
        expect(stepQuantile(table, p)).toBe(slow);
      }),
      { seed: 9, numRuns: 1000 },
    );
  });

  it("at exactly the share of a value still gives that value", () => {
    const table = makeStepTable(Float64Array.from([1, 2, 3, 4]), Float64Array.from([1, 1, 1, 1]));
    expect([0, 0.25, 0.250001, 0.5, 0.75, 1].map((p) => stepQuantile(table, p))).toEqual([1, 1, 2, 2, 3, 4]);
  });

  it("counts the share of values up to a figure", () => {
    const table = makeStepTable(Float64Array.from([1, 2, 5]), Float64Array.from([1, 2, 1]));
    expect([0.9, 1, 1.5, 2, 4.9, 5, 9].map((x) => stepCdf(table, x))).toEqual([0, 0.25, 0.25, 0.75, 0.75, 1, 1]);
  });
});
