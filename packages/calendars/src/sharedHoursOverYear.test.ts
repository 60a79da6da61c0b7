import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { sharedHoursOverYear } from "./sharedHoursOverYear.ts";
import { isWorkingDay } from "./workingDays.ts";
import type { WorkPlace } from "./workPlace.ts";

const berlin = { timeZone: "Europe/Berlin", country: "DE" };
const newYork = { timeZone: "America/New_York", country: "US" };
const auckland = { timeZone: "Pacific/Auckland", country: "NZ" };
const losAngeles = { timeZone: "America/Los_Angeles", country: "US" };
const amman = { timeZone: "Asia/Amman", country: "JO" };
const over = (year: number, ...places: WorkPlace[]) => expectOk(sharedHoursOverYear(places, { year }));

const QUARTER_MS = 900_000;

/** Shared hours by local month of the first place, found by looking at every clock each quarter of an hour. */
function slowHoursByMonth(places: readonly WorkPlace[], year: number): number[] {
  const months = Array.from({ length: 12 }, () => 0);
  for (let ms = Date.UTC(year, 0, 1) - 86_400_000; ms < Date.UTC(year + 1, 0, 2); ms += QUARTER_MS) {
    const clocks = places.map(({ timeZone }) =>
      Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone),
    );
    const [first] = clocks;
    if (first?.year === year && clocks.every((clock, i) => isAtWork(clock, places[i]?.country ?? ""))) {
      months[first.month - 1] = (months[first.month - 1] ?? 0) + 0.25;
    }
  }
  return months;
}

function isAtWork(clock: Temporal.ZonedDateTime, country: string): boolean {
  const minute = clock.hour * 60 + clock.minute;
  return minute >= 540 && minute < 1050 && isWorkingDay(country, clock.toPlainDate().toString());
}

function weekdaysShared(...places: WorkPlace[]): number[] {
  return over(2026, ...places).byWeekday.flatMap(({ weekday, meanHours }) => (meanHours > 0 ? [weekday] : []));
}

describe("shared hours over a year", () => {
  it("are cut into five periods between Berlin and New York, two of them with an hour more", () => {
    expect(over(2026, berlin, newYork).clockPeriods).toEqual([
      { from: "2026-01-01", until: "2026-03-07", hoursPerDay: 2.5, utcOffsetHours: [1, -5] },
      { from: "2026-03-08", until: "2026-03-28", hoursPerDay: 3.5, utcOffsetHours: [1, -4] },
      { from: "2026-03-29", until: "2026-10-24", hoursPerDay: 2.5, utcOffsetHours: [2, -4] },
      { from: "2026-10-25", until: "2026-10-31", hoursPerDay: 3.5, utcOffsetHours: [1, -4] },
      { from: "2026-11-01", until: "2026-12-31", hoursPerDay: 2.5, utcOffsetHours: [1, -5] },
    ]);
  });

  it("count 246 common working days between Berlin and New York in 2026, twenty of them with 3.5 h", () => {
    // 261 weekdays; seven German and eleven American holidays fall on one, three on the same (1 January, 25 May, 25 December).
    const year = over(2026, berlin, newYork);
    const { commonWorkingDays, meanHoursPerCommonWorkingDay, minimum, maximum } = year;
    expect(commonWorkingDays).toBe(261 - 7 - 11 + 3);
    expect(meanHoursPerCommonWorkingDay).toBeCloseTo(2.5 + 20 / 246, 12);
    expect(year.meanHoursPerWeekday).toBeCloseTo((246 * 2.5 + 20) / 261, 12);
    expect([minimum, maximum]).toEqual([
      { hours: 2.5, date: "2026-01-02" },
      { hours: 3.5, date: "2026-03-09" },
    ]);
  });

  it("fall on four days a week between Berlin and a country that rests on Friday and Saturday", () => {
    expect(weekdaysShared(berlin, amman)).toEqual([1, 2, 3, 4]);
  });

  it("fall on Auckland's Tuesday to Friday with Los Angeles, and on Monday to Thursday seen from there", () => {
    // A Monday in Auckland is a Sunday in Los Angeles.
    expect(weekdaysShared(auckland, losAngeles)).toEqual([2, 3, 4, 5]);
    expect(weekdaysShared(losAngeles, auckland)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ["Berlin and New York", [berlin, newYork]],
    ["Auckland and Los Angeles", [auckland, losAngeles]],
    [
      "Kathmandu and Lord Howe",
      [
        { timeZone: "Asia/Kathmandu", country: "NP" },
        { timeZone: "Australia/Lord_Howe", country: "AU" },
      ],
    ],
    ["Berlin, Amman and Kolkata", [berlin, amman, { timeZone: "Asia/Kolkata", country: "IN" }]],
    [
      "Casablanca and Santiago",
      [
        { timeZone: "Africa/Casablanca", country: "MA" },
        { timeZone: "America/Santiago", country: "CL" },
      ],
    ],
  ])("equal what every clock shows each quarter of an hour: %s", (_, places) => {
    for (const year of [2026, 2027]) {
      const { months } = over(year, ...places);
      expect(months.map(({ hours }) => hours)).toEqual(slowHoursByMonth(places, year));
    }
  });

  it("do not depend on the order of places, but for the date line's two days around New Year", () => {
    const [there, back] = [over(2026, newYork, berlin), over(2026, berlin, newYork)];
    expect(there.months).toEqual(back.months);
    const days =
      over(2026, auckland, losAngeles).commonWorkingDays - over(2026, losAngeles, auckland).commonWorkingDays;
    expect(Math.abs(days)).toBeLessThanOrEqual(2);
  });

  it("have no more common days with one more place", () => {
    expect(over(2026, berlin, newYork, amman).commonWorkingDays).toBeLessThan(
      over(2026, berlin, newYork).commonWorkingDays,
    );
  });

  it("are zero but counted where working days are common and the clocks never meet", () => {
    const year = over(2026, losAngeles, { timeZone: "Asia/Kolkata", country: "IN" });
    // Kolkata's nearest workday is the next date, so Fridays in Los Angeles fall on its Saturdays: four days a week.
    expect(year.commonWorkingDays).toBeGreaterThan(4 * 52 - 11 - 6);
    expect(year.commonWorkingDays).toBeLessThan(4 * 52);
    expect(year.maximum?.hours).toBe(0);
  });

  it("have seven hours in the spring night and nine in the autumn night of a night shift", () => {
    const night = { startMinuteOfDay: 1320, endMinuteOfDay: 1800 };
    const year = expectOk(
      sharedHoursOverYear([newYork, { timeZone: "America/Toronto", country: "CA" }], { year: 2026, hours: night }),
    );
    const odd = year.clockPeriods.filter(({ hoursPerDay }) => hoursPerDay !== 8);
    expect(odd).toMatchObject([
      { from: "2026-03-07", until: "2026-03-07", hoursPerDay: 7 },
      { from: "2026-10-31", until: "2026-10-31", hoursPerDay: 9 },
    ]);
  });

  it("carry the notes on the calendars once each", () => {
    const { notes } = over(2026, newYork, losAngeles, { timeZone: "Europe/Kyiv", country: "UA" });
    expect(notes).toHaveLength(2);
  });

  it("take at most 30 ms for two places once their zones and holidays are known", () => {
    over(2026, berlin, newYork);
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      over(2026, berlin, newYork);
      return performance.now() - start;
    });
    // The median, so that a neighbour on the same processor does not decide.
    expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(30);
  });

  it("refuse a year outside the calendars together with everything else", () => {
    const result = sharedHoursOverYear([{ timeZone: "Europe/Berlin", country: "de" }, newYork], { year: 2100 });
    expect(result.ok ? [] : result.faults.map(({ path }) => path)).toEqual(["year", "places[0].country"]);
  });
});
