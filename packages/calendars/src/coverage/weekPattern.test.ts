import { countries, placeOf } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { workPlaceOf } from "../workPlace.ts";
import { coverageSite } from "./coverageSite.ts";
import { nightMinutes, weekdaysOf, weekPatterns } from "./weekPattern.ts";

const siteIn = (place: string) => coverageSite(workPlaceOf(placeOf(place)));
const isAtNight = (minute: number) => minute % 1440 >= 22 * 60 || minute % 1440 < 6 * 60;
const isNoSunday = (weekday: number) => weekday !== 7;
const at8 = (isDay: (weekday: number) => boolean) => (weekday: number, startMinute: number) =>
  isDay(weekday) && startMinute === 480;
const weeksOf = (place: string, isNight = false) => {
  const patterns = weekPatterns(siteIn(place), 0).filter((pattern) => pattern.isNight === isNight);
  return [...new Set(patterns.map(({ days, lengthMinutes }) => `${days}x${lengthMinutes / 60}`))].toSorted();
};

describe("weekPatterns", () => {
  it("offers four tens and five eights in Poland, and at night no more than eight hours", () => {
    expect(weeksOf("PL")).toEqual(["4x10", "5x8"]);
    expect(weeksOf("PL", true)).toEqual(["5x8"]);
  });

  it("fills the French week of 35 hours with five sevens, and never passes it", () => {
    expect(weeksOf("FR")).toEqual(["4x8.5", "5x7"]);
  });

  it("works six eights in Mexico, where 48 hours are usual and eight a day the limit, and sevens at night", () => {
    // A shift of eight hours that reaches three hours into the night is cut to seven, and is then none of the night.
    expect(weeksOf("MX")).toEqual(["6x7", "6x8"]);
    expect(weeksOf("MX", true)).toEqual(["6x7"]);
  });

  it("keeps the limits of every country in every pattern", () => {
    for (const { iso2 } of countries()) {
      const site = siteIn(iso2);
      const { limits } = site.law;
      const patterns = weekPatterns(site, 0);
      expect(patterns.length).toBeGreaterThan(0);
      for (const { days, lengthMinutes, startMinute, isNight } of patterns) {
        expect(lengthMinutes).toBeLessThanOrEqual(limits.dailyHours * 60);
        expect(days * lengthMinutes).toBeLessThanOrEqual(site.weeklyHours * 60);
        expect(24 * 60 - lengthMinutes).toBeGreaterThanOrEqual(limits.dailyRestHours * 60);
        expect((8 - days) * 1440 - lengthMinutes).toBeGreaterThanOrEqual(limits.weeklyRestHours * 60);
        expect(isNight ? lengthMinutes : 0).toBeLessThanOrEqual(limits.nightShiftHours * 60);
        expect(isNight).toBe(nightMinutes(site, startMinute, lengthMinutes) >= 180);
      }
    }
  });

  it("has five days among the six on which a desk is open, each of the six off in one pattern", () => {
    const isOpen = at8(isNoSunday);
    const weeks = weekPatterns(siteIn("PL"), 0, { isOpen, daysPerWeek: [5] }).map(weekdaysOf);
    const off = [1, 2, 3, 4, 5, 6].filter((day) => weeks.filter((days) => !days.includes(day)).length === 1);
    expect(weeks).toHaveLength(6);
    expect(off).toEqual([1, 2, 3, 4, 5, 6]);
    expect(weeks.flat()).not.toContain(7);
  });

  it("works on no more days than a desk is open", () => {
    const isOpen = at8((weekday) => weekday > 5);
    const [week, ...others] = weekPatterns(siteIn("PL"), 0, { isOpen });
    expect(others).toEqual([]);
    expect(week).toMatchObject({ firstWeekday: 6, days: 2, lengthMinutes: 600 });
  });

  it("keeps the weekly rest of every country where days off are torn apart", () => {
    for (const { iso2 } of countries()) {
      const site = siteIn(iso2);
      for (const pattern of weekPatterns(site, 0, { isOpen: isNoSunday })) {
        const weekdays = weekdaysOf(pattern);
        const rests = weekdays.map((day, nth) => (((weekdays[(nth + 1) % weekdays.length] ?? day) - day + 6) % 7) + 1);
        const longest = Math.max(...rests) * 1440 - pattern.lengthMinutes;
        expect(longest).toBeGreaterThanOrEqual(site.law.limits.weeklyRestHours * 60 + 60);
        expect(weekdays.length * pattern.lengthMinutes).toBeLessThanOrEqual(site.weeklyHours * 60);
      }
    }
  });

  it("counts the night minute by minute", () => {
    const site = siteIn("PL");
    for (let start = 0; start < 1440; start += 30) {
      const minutes = Array.from({ length: 600 }, (_, at) => start + at).filter(isAtNight).length;
      expect(nightMinutes(site, start, 600)).toBe(minutes);
    }
  });

  it("owes the premium of a Sunday for the part of a Saturday night that lies in it", () => {
    const site = siteIn("PH");
    const night = weekPatterns(site, 0, { daysPerWeek: [5] }).find(
      ({ startMinute, firstWeekday }) => startMinute === 22 * 60 && firstWeekday === 2,
    );
    // Five shifts of eight hours from Tuesday 22:00; six hours of the last one lie in Sunday; all is night in law.
    expect(night?.premiumShare).toBeCloseTo(0.1 + 0.3 * (6 / 40), 12);
  });
});
