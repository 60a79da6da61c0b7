import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedCopy } from "./sortedCopy.ts";

const columns = fc.float64Array({ noNaN: true, noDefaultInfinity: true, maxLength: 300 });

const plainlySorted = (column: Float64Array): Float64Array => column.map((value) => value + 0).toSorted();

/** A column of scattered numbers, made from evenly spread ones between 0 and 1. */
const draw = (of: (u: number) => number, length = 5000): Float64Array =>
  Float64Array.from({ length }, (_, i) => of((((i * 2654435761) % 2 ** 32) + 0.5) / 2 ** 32));

describe("a sorted copy", () => {
  it("equals a plain sort for any finite numbers", () => {
    fc.assert(
      fc.property(columns, (column) => {
        expect(sortedCopy(column, "cost")).toEqual(plainlySorted(column));
      }),
      { seed: 16, numRuns: 1000 },
    );
  });

  it.each([
    ["evenly spread", draw((u) => u)],
    ["very skewed", draw((u) => 1 / u ** 3)],
    ["one far outlier", draw((u) => (u < 0.0002 ? 1e300 : u))],
    ["mostly one value", draw((u) => (u < 0.9 ? 0 : u))],
    ["long and evenly spread", draw((u) => u, 20_000)],
    ["long and very skewed", draw((u) => 1 / u ** 3, 20_000)],
    ["long with one far outlier", draw((u) => (u < 0.0001 ? 1e300 : u), 20_000)],
    ["just long enough for two digits", draw((u) => u * u, 8193)],
    ["doubling at each step", Float64Array.from({ length: 2000 }, (_, i) => 2 ** (1000 - i))],
    ["a range beyond the doubles", draw((u) => (2 * u - 1) * 1.7e308)],
    ["neighbouring subnormals", draw((u) => Math.floor(u * 9) * 5e-324)],
    ["constant", new Float64Array(100).fill(-3)],
    ["one value", Float64Array.from([4])],
    ["none", new Float64Array(0)],
  ])("equals a plain sort for a column that is %s", (_, column) => {
    expect(sortedCopy(column, "cost")).toEqual(plainlySorted(column));
  });

  it("leaves the column as it was", () => {
    const column = Float64Array.from([3, 1, 2]);
    sortedCopy(column, "cost");
    expect([...column]).toEqual([3, 1, 2]);
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses %d and names column and place", (value) => {
    expect(() => sortedCopy(Float64Array.from([1, value, 2]), "saving")).toThrow(
      `Column "saving" holds ${value} at place 1`,
    );
  });
});
