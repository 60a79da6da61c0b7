import { describe, expect, it } from "vitest";
import { nearestStop, stopsOf } from "./stops.ts";

const months = { kind: "number", low: 4, high: 56, scale: "logarithmic", whole: true } as const;
const share = { kind: "number", low: 0, high: 1, scale: "linear", whole: false } as const;

describe("the stops of a slider", () => {
  it("rise, stay within the range and hold what is said now", () => {
    for (const [range, now] of [
      [months, 14],
      [share, 0.3333],
    ] as const) {
      const stops = stopsOf(range, now);
      expect(stops).toContain(now);
      expect(stops).toEqual([...new Set(stops)].toSorted((a, b) => a - b));
      expect(stops.every((each) => each >= range.low && each <= range.high)).toBe(true);
    }
  });

  it("are whole where the input is whole", () => {
    expect(stopsOf(months, 14).every(Number.isInteger)).toBe(true);
  });

  it("are found by the value that is nearest", () => {
    expect(nearestStop([1, 5, 9], 6)).toBe(1);
    expect(nearestStop([1, 5, 9], 100)).toBe(2);
    expect(nearestStop([1, 5, 9], -3)).toBe(0);
  });
});
