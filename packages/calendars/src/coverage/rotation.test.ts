import { placeOf } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { workPlaceOf } from "../workPlace.ts";
import { coverageSite } from "./coverageSite.ts";
import { fairness } from "./fairness.ts";
import { canFollow, rotation } from "./rotation.ts";
import type { WeekPattern } from "./weekPattern.ts";

const krakow = coverageSite(workPlaceOf(placeOf("pl-krakow")));

function week(startHour: number, firstWeekday: number, isNight = false): WeekPattern {
  const rest = { nightShare: isNight ? 1 : 0, isNight, premiumShare: 0 };
  return { site: 0, startMinute: startHour * 60, lengthMinutes: 480, firstWeekday, days: 5, ...rest };
}

function isSame(one: WeekPattern, other: WeekPattern): boolean {
  return one.startMinute === other.startMinute && one.firstWeekday === other.firstWeekday;
}

describe("canFollow", () => {
  it("lets a late week follow an early one, both from Monday to Friday, and the other way round", () => {
    expect(canFollow(week(6, 1), week(14, 1), krakow)).toBe(true);
    expect(canFollow(week(14, 1), week(6, 1), krakow)).toBe(true);
  });

  it("refuses an early Monday after a night that ends on it", () => {
    expect(canFollow(week(22, 3, true), week(6, 1), krakow)).toBe(false);
  });

  it("refuses more than six days in a row", () => {
    expect(canFollow(week(8, 3), week(8, 1), krakow)).toBe(false);
    expect(canFollow(week(8, 1), week(8, 3), krakow)).toBe(true);
  });
});

describe("rotation", () => {
  it("finds the one order in which days off may move: backwards through the week", () => {
    const seats = [week(8, 1), week(8, 2), week(8, 7)];
    const order = rotation(seats, krakow) ?? [];
    expect(order).toHaveLength(3);
    expect(order.every((seat, at) => canFollow(seat, order[(at + 1) % 3] ?? seat, krakow))).toBe(true);
  });

  it("lets heads of one pattern follow each other, so that a hundred seats are no harder than their patterns", () => {
    const kinds = [week(6, 1), week(8, 1), week(10, 1), week(14, 1), week(8, 7), week(8, 2)];
    const seats = Array.from({ length: 120 }, (_, at) => ({ ...kinds[at % 6]! }));
    const order = rotation(seats, krakow) ?? [];
    expect(order).toHaveLength(120);
    const follows = (seat: WeekPattern, next: WeekPattern) => isSame(seat, next) || canFollow(seat, next, krakow);
    expect(order.every((seat, at) => follows(seat, order[(at + 1) % 120] ?? seat))).toBe(true);
    for (const kind of kinds) expect(order.filter((seat) => isSame(seat, kind))).toHaveLength(20);
  });

  it("says that there is none where every way round breaks a rest", () => {
    expect(rotation([week(8, 1), week(8, 3)], krakow)).toBeUndefined();
  });
});

describe("fairness", () => {
  it("spreads 260 nights of one head over both, and leaves the weekends as they are", () => {
    const two = [week(6, 1), week(22, 1, true)].map((pattern) => ({ pattern, heads: 1 }));
    const { fixed, rotating } = fairness(two, krakow);
    expect(fixed.nights).toEqual({ least: 0, most: 260 });
    // 52 weeks are 13 turns of four weeks, so one of the two has a turn more.
    expect(rotating?.nights).toEqual({ least: 6 * 20, most: 7 * 20 });
    expect(rotating?.weekendDays).toEqual({ least: 0, most: 0 });
  });

  it("moves a large team on by several seats at once, so that a year evens out what fixed weeks do not", () => {
    // Half of sixty have every weekend off, half work on one day of each.
    const kinds = [week(8, 1), week(8, 7)].map((pattern) => ({ pattern, heads: 30 }));
    const { fixed, rotating } = fairness(kinds, krakow);
    expect(fixed.weekendDays).toEqual({ least: 0, most: 52 });
    // By single seats most would keep their week all year; thirteen turns spread six or seven over each half.
    expect(rotating?.weekendDays.least).toBeGreaterThanOrEqual(20);
    expect(rotating?.weekendDays.most).toBeLessThanOrEqual(32);
  });
});
