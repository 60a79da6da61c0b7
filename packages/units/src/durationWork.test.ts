import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveWeeklyHours, productiveHoursPerMonth } from "./durationWork.ts";

function hours(leaveDaysPerYear: number): number {
  return productiveHoursPerMonth({ weeklyHours: 40, leaveDaysPerYear, publicHolidaysPerYear: 10, absenceShare: 0.03 });
}

describe("effectiveWeeklyHours", () => {
  it("counts 48 hours as 42 and two thirds", () => {
    expect(effectiveWeeklyHours(48)).toBeCloseTo(42 + 2 / 3, 12);
  });

  it("leaves a week of up to 40 hours as it is", () => {
    expect(effectiveWeeklyHours(35)).toBe(35);
    expect(effectiveWeeklyHours(40)).toBe(40);
  });
});

describe("productiveHoursPerMonth", () => {
  it("is 40 · (52 − 21/5) / 12 · 0.97 = 154.55 for ten days of leave and eleven holidays", () => {
    const time = { weeklyHours: 40, leaveDaysPerYear: 10, publicHolidaysPerYear: 11, absenceShare: 0.03 };
    expect(productiveHoursPerMonth(time)).toBeCloseTo(154.5533333, 6);
  });

  it("is 48 hours a week · 48.2 weeks of India, long hours at a third", () => {
    const time = { weeklyHours: 48, leaveDaysPerYear: 12, publicHolidaysPerYear: 7, absenceShare: 0 };
    expect(productiveHoursPerMonth(time)).toBeCloseTo(((42 + 2 / 3) * 48.2) / 12, 10);
  });

  it("never turns negative, and never rises with leave", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        expect(hours(Math.max(a, b))).toBeGreaterThanOrEqual(0);
        expect(hours(Math.max(a, b))).toBeLessThanOrEqual(hours(Math.min(a, b)));
      }),
      { seed: 15 },
    );
  });
});
