import { placeOf } from "@shoreline/atlas";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { publicHolidays } from "../publicHolidays.ts";
import { isWorkingDay } from "../workingDays.ts";
import { workPlaceOf } from "../workPlace.ts";
import { coverageNeed } from "./coverageNeed.ts";
import { coverageSite } from "./coverageSite.ts";
import { relief } from "./relief.ts";
import type { Posting } from "./rosterWeek.ts";
import { type WeekPattern, weekPatterns } from "./weekPattern.ts";
import { yearCheck } from "./yearGaps.ts";

const berlin = coverageSite(workPlaceOf(placeOf("de-berlin")));
const sydney = coverageSite(workPlaceOf(placeOf("au-sydney")));
const year = 2027;

/** Plain shifts, so that nobody overlaps: what opens is then the clock's or a holiday's doing alone. */
function shift(startHour: number, days: number, firstWeekday = 1): WeekPattern {
  const rest = { nightShare: 0, isNight: false, premiumShare: 0 };
  return { site: 0, startMinute: startHour * 60, lengthMinutes: 480, firstWeekday, days, ...rest };
}

const one = (pattern: WeekPattern): Posting => ({ pattern, heads: 1 });
const roundTheClock = [0, 8, 16].map((hour) => one(shift(hour, 7)));

describe("yearCheck", () => {
  it("opens eight hours on each public holiday that falls on a weekday, for a desk in business hours", () => {
    const need = expectOk(coverageNeed("businessHours", berlin));
    const { gaps, gapHours } = yearCheck([one(shift(9, 5))], [berlin], { need, year });
    const weekdays = publicHolidays("DE", year).filter(({ date }) => !isWeekend(date));
    expect(weekdays.length).toBeGreaterThan(4);
    expect(gaps.map(({ date }) => date)).toEqual(weekdays.map(({ date }) => date));
    expect(gaps[0]).toMatchObject({ hours: 8, headsMissing: 1, cause: "holiday", because: ["Berlin: New Year's Day"] });
    expect(gapHours).toEqual({ holiday: 8 * weekdays.length, clockChange: 0 });
    expect(isWorkingDay("DE", weekdays[0]?.date ?? "")).toBe(false);
  });

  it.each([
    ["Berlin", berlin, "2027-10-31", "2027-10-31T06:00Z"],
    ["Sydney", sydney, "2027-04-04", "2027-04-03T21:00Z"],
  ])(
    "opens one hour in %s on the night that clocks go back, because shifts keep their eight hours",
    (_, site, date, at) => {
      const need = expectOk(coverageNeed("24x7", site));
      const { gaps } = yearCheck(roundTheClock, [site], { need, year });
      const byClock = gaps.filter(({ cause }) => cause === "clockChange");
      expect(byClock).toMatchObject([{ date, startUtc: at, hours: 1, headsMissing: 1, because: [] }]);
    },
  );

  it("counts the weeks without a gap", () => {
    const need = expectOk(coverageNeed("24x7", { timeZone: "UTC" }));
    const site = { ...berlin, timeZone: "UTC", country: "XX" };
    expect(yearCheck(roundTheClock, [site], { need, year })).toMatchObject({
      gaps: [],
      weeks: 53,
      weeksWithoutGap: 53,
    });
    expect(yearCheck(roundTheClock.slice(1), [site], { need, year })).toMatchObject({ weeksWithoutGap: 0 });
  });
});

describe("relief", () => {
  it("adds heads until the rostered shifts are worked: h · s ÷ (1 − s)", () => {
    const postings = [{ pattern: shift(9, 5), heads: 10 }];
    const found = relief(postings, [berlin], 0, year);
    const away = found.leaveShare + found.sicknessShare + found.holidayShare;
    // 261 weekdays in 2027, less the holidays among them.
    const holidays = publicHolidays("DE", year).filter(({ date }) => !isWeekend(date)).length;
    expect(found.holidayShare).toBeCloseTo(holidays / 261, 12);
    expect(found.heads).toBeCloseTo((10 * away) / (1 - away), 12);
  });

  it("needs nobody at a site where nobody works", () => {
    expect(relief([], [berlin], 0, year).heads).toBe(0);
  });
});

describe("patterns of a site", () => {
  it("are lawful as they are worked above: eight hours are within the German day", () => {
    expect(weekPatterns(berlin, 0).some(({ lengthMinutes }) => lengthMinutes === 480)).toBe(true);
  });
});

function isWeekend(date: string): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek > 5;
}
