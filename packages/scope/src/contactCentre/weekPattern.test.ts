import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverages } from "../vocabulary.ts";
import patterns from "./callPatterns.json" with { type: "json" };
import { dayShares, openHalfHours, usualWeekdayShares, weekPattern } from "./weekPattern.ts";

const counts = (length: number) => fc.array(fc.nat({ max: 500 }), { minLength: length, maxLength: length });
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe("the week of calls", () => {
  it("is open for 45, 84 and 168 hours", () => {
    const hours = coverages.map((coverage) => {
      const week = weekPattern(usualWeekdayShares(coverage, [6, 7]), dayShares(coverage));
      return week.flat().filter((share) => share > 0).length / 2;
    });
    expect(hours).toEqual([45, 84, 168]);
  });

  it("sums to 1 whatever its shares are given in", () => {
    fc.assert(
      fc.property(counts(7), counts(48), (days, halfHours) => {
        fc.pre(sumOf(days) > 0 && sumOf(halfHours) > 0);
        expect(sumOf(weekPattern(days, halfHours).flat())).toBeCloseTo(1, 12);
      }),
      { seed: 59 },
    );
  });

  it("begins after the weekend of the country: on Sunday where Friday and Saturday are free", () => {
    const [first, second] = patterns.workingDays.shares;
    expect(usualWeekdayShares("businessHours", [6, 7]).slice(0, 2)).toEqual([first, second]);
    const arab = usualWeekdayShares("businessHours", [5, 6]);
    expect([arab[6], arab[0], arab[4], arab[5]]).toEqual([first, second, 0, 0]);
    expect(usualWeekdayShares("extended", [5, 6])[4]).toBe(patterns.daysOfRest.shares[0]);
  });

  it("keeps a single day of rest for the seventh place, so that six days are open", () => {
    const days = usualWeekdayShares("extended", [6]);
    expect(days[5]).toBe(0);
    expect(days.filter((share) => share > 0)).toHaveLength(6);
  });

  it("peaks before noon and is quietest before four in the morning, as measured and assumed", () => {
    const day = dayShares("24x7");
    expect(day.indexOf(Math.max(...day)) / 2).toBe(10);
    expect(day.indexOf(Math.min(...day)) / 2).toBe(3);
  });

  it("puts shares of the open half hours where the day begins", () => {
    const given = Array.from({ length: openHalfHours("businessHours") }, (_, index) => index + 1);
    expect(dayShares("businessHours", given).slice(17, 37)).toEqual([0, ...given, 0]);
  });
});

describe("the measured patterns", () => {
  it("are whole: five working days and 48 half hours", () => {
    expect(sumOf(patterns.workingDays.shares)).toBeCloseTo(1, 12);
    expect(patterns.halfHours.shares).toHaveLength(48);
    // Each of 28 measured shares is rounded to four digits.
    expect(Math.abs(sumOf(patterns.halfHours.shares.slice(14, 42)) - 1)).toBeLessThan(28 * 0.00005);
  });
});
