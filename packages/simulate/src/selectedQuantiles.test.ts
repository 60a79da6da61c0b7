import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectedQuantiles } from "./selectedQuantiles.ts";
import { quantileOfSorted } from "./sortedQuantile.ts";

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

  it("leave the column as it was", () => {
    const column = Float64Array.of(3, 1, 2);
    expect(selectedQuantiles(column, [0.5])).toEqual([2]);
    expect([...column]).toEqual([3, 1, 2]);
  });
});
