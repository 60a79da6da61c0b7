import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectedQuantiles } from "./selectedQuantiles.ts";
import { quantileOfSorted } from "./sortedQuantile.ts";

/** A column made of numbers scattered evenly between 0 and 1. */
const scattered = (length: number, of: (u: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, i) => of((((i * 2654435761) % 2 ** 32) + 0.5) / 2 ** 32));

describe("selected quantiles", () => {
  it("equal those of the sorted column, whatever its order and ties", () => {
    const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 3 }));
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), shares, (values, asked) => {
        const column = Float64Array.from(values);
        const rising = asked.toSorted((a, b) => a - b);
        const sorted = column.toSorted();
        expect(selectedQuantiles(column, rising)).toEqual(rising.map((share) => quantileOfSorted(sorted, share)));
      }),
      { seed: 41, numRuns: 400 },
    );
  });

  it.each([
    ["very skewed", scattered(5000, (u) => 1 / u ** 3)],
    ["almost all one figure", scattered(5000, (u) => (u < 0.97 ? 0 : u))],
    ["one of three figures", scattered(5000, (u) => Math.floor(3 * u))],
    ["all alike", new Float64Array(500).fill(-0)],
    ["already in order", Float64Array.from({ length: 5000 }, (_, i) => i * i)],
    ["of a range beyond the doubles", scattered(5000, (u) => (2 * u - 1) * 1.7e308)],
    ["a few subnormal numbers", scattered(5000, (u) => Math.floor(u * 9) * 5e-324)],
    ["longer than any that is compiled", scattered(150_001, (u) => u * u)],
  ])("equal those of a sort of a column that is %s", (_, column) => {
    const shares = [0, 0.001, 0.1, 0.25, 0.5, 0.9, 0.9001, 0.999, 1];
    const sorted = column.map((value) => value + 0).toSorted();
    expect(selectedQuantiles(column, shares)).toEqual(shares.map((share) => quantileOfSorted(sorted, share)));
  });

  it("leave the column as it was", () => {
    const column = Float64Array.of(3, 1, 2);
    expect(selectedQuantiles(column, [0.5])).toEqual([2]);
    expect([...column]).toEqual([3, 1, 2]);
  });
});
