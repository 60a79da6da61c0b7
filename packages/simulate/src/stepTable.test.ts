import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exceededShares, makeStepTable, stepCdf, stepQuantile, stepQuantileOver } from "./stepTable.ts";

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

  it("finds the same for a whole column, and touches nothing behind it", () => {
    const table = makeStepTable(Float64Array.of(1, 2, 5, 9), Float64Array.of(3, 1, 1e-25, 2));
    const column = Float64Array.of(0.2, 0.5, 0.6, 0.7, 0.99, 0.4);
    const expected = [...column.subarray(0, 5)].map((p) => stepQuantile(table, p));
    stepQuantileOver(table, column, 5);
    expect([...column]).toEqual([...expected, 0.4]);
  });

  it("exceeds as many shares as there are values before the quantile; Infinity fills the last four", () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1 - 2 ** -53, noNaN: true }), (given, p) => {
        const table = makeStepTable(
          Float64Array.from(given, (_, i) => i),
          Float64Array.from(given),
        );
        const shares = exceededShares(table);
        expect(shares.filter((share) => share < p)).toHaveLength(stepQuantile(table, p));
        expect([shares.length % 4, shares.at(-1)]).toEqual([0, Infinity]);
      }),
      { seed: 10, numRuns: 500 },
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
