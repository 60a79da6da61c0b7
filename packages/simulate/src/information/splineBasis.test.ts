import { describe, expect, it } from "vitest";
import { splineBasis } from "./splineBasis.ts";

const column = Float64Array.from({ length: 1001 }, (_, i) => i / 10 - 50);

describe("the restricted cubic spline", () => {
  it.each<[3 | 4 | 5 | 7, number]>([
    [3, 2],
    [4, 3],
    [5, 4],
    [7, 6],
  ])("with %d knots has %d functions", (knots, functions) => {
    expect(splineBasis(column, knots)).toHaveLength(functions);
  });

  it("is straight beyond its outer knots and smooth between", () => {
    for (const values of splineBasis(column, 5)) {
      const second = values.slice(1, -1).map((value, i) => values[i]! - 2 * value + values[i + 2]!);
      // The outer knots are at 5 % and 95 %: trials 50 and 950.
      expect(Math.max(...second.slice(0, 48).map(Math.abs), ...second.slice(951).map(Math.abs))).toBeLessThan(1e-12);
      const third = second.slice(1).map((value, i) => Math.abs(value - second[i]!));
      expect(Math.max(...third)).toBeLessThan(1e-6);
    }
  });
});

describe("an input with few values", () => {
  it("has an indicator of each but the least", () => {
    expect(splineBasis(Float64Array.of(3, 1, 2, 3, 1), 7).map((values) => [...values])).toEqual([
      [0, 0, 1, 0, 0],
      [1, 0, 0, 1, 0],
    ]);
  });

  it("that are all the same has no function", () => {
    expect(splineBasis(Float64Array.of(4, 4, 4), 7)).toEqual([]);
  });
});

describe("an input of which most trials share one value", () => {
  it("has an indicator of that value beside the spline", () => {
    const lumpy = Float64Array.from({ length: 200 }, (_, i) => Math.max(0, i - 150));
    const last = splineBasis(lumpy, 7).at(-1)!;
    expect([...last]).toEqual(Array.from(lumpy, (x) => (x === 0 ? 1 : 0)));
  });
});
