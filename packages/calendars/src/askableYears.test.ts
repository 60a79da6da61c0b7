import { describe, expect, it } from "vitest";
import { askableDates, askableYears, isAskableDate, isAskableYear } from "./askableYears.ts";
import { holidayCalendar } from "./publicHolidays.ts";
import { sharedHours } from "./sharedHours.ts";
import { zoneSegments } from "./zoneSegments.ts";

const { first, last } = askableYears;

describe("the years that calendars can be asked about", () => {
  it("have a known year on either side", () => {
    for (const year of [first - 1, last + 1]) {
      expect(zoneSegments("Europe/Berlin", year), `${year}`).not.toHaveLength(0);
      expect(holidayCalendar("DE", year).holidays, `${year}`).not.toHaveLength(0);
    }
    expect(() => zoneSegments("Europe/Berlin", first - 2)).toThrow("between 1970 and 2100");
    expect(() => zoneSegments("Europe/Berlin", last + 2)).toThrow("between 1970 and 2100");
  });

  it("start with the first of January and end with the last of December", () => {
    const berlin = { timeZone: "Europe/Berlin", country: "DE" };
    const auckland = { timeZone: "Pacific/Auckland", country: "NZ" };
    const isAnswered = (date: string) => sharedHours([berlin, auckland], { date }).ok;
    const dates = ["1970-12-31", "1971-01-01", "2099-12-31", "2100-01-01"];
    expect(dates.map(isAskableDate)).toEqual([false, true, true, false]);
    expect(dates.map(isAnswered)).toEqual([false, true, true, false]);
    expect(askableDates).toBe("a date from 1971-01-01 to 2099-12-31");
  });

  it("are whole, and their dates exist", () => {
    expect([2026, 2026.5, Number.NaN, 20260].map(isAskableYear)).toEqual([true, false, false, false]);
    expect(["2026-02-29", "2026-2-1", "soon", 2026, undefined].some(isAskableDate)).toBe(false);
  });
});
