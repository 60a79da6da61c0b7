import { describe, expect, it } from "vitest";
import { laidDots, moneyAxis } from "./dotRows.ts";

describe("an axis of money", () => {
  it("has round ends around all amounts", () => {
    const axis = moneyAxis([2_130_000, 4_870_000]);
    expect(axis.low).toBeLessThanOrEqual(2_130_000);
    expect(axis.high).toBeGreaterThanOrEqual(4_870_000);
    expect(axis.ticks.map(({ amount }) => amount)).toEqual([2_000_000, 3_000_000, 4_000_000, 5_000_000]);
  });

  it("has a width where all amounts are the same", () => {
    const { low, high } = moneyAxis([0, 0]);
    expect(high).toBeGreaterThan(low);
  });
});

describe("laid dots", () => {
  it("stand on each other where they would touch, and lose none", () => {
    const dots = laidDots([0, 0.5, 1, 50, 51, 99], { low: 0, high: 100 });
    expect(dots.map(({ level }) => level)).toEqual([0, 1, 2, 0, 1, 0]);
    expect(dots).toHaveLength(6);
    expect(dots.map(({ x }) => x)).toEqual([0, 0, 0, 0.5, 0.5, 0.99]);
  });
});
