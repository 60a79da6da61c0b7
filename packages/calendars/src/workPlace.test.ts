import { cities, countries, findPlace } from "@shoreline/atlas";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { holidayCalendar } from "./publicHolidays.ts";
import { sharedHours } from "./sharedHours.ts";
import { workingDaysInYear } from "./workingDays.ts";
import { workPlaceOf } from "./workPlace.ts";
import { isTimeZone } from "./zoneSegments.ts";

describe("the calendars of the atlas", () => {
  it("know the zone of every city", () => {
    expect(cities().filter(({ timeZone }) => !isTimeZone(timeZone))).toEqual([]);
  });

  it("hold public holidays for every country, or a reason why there are none", () => {
    for (const { iso2 } of countries()) {
      const { holidays, notes } = holidayCalendar(iso2, 2026);
      expect([iso2, holidays.length > 0 || notes.length > 0]).toEqual([iso2, true]);
    }
  });

  it("leave between 235 and 262 working days in every country and every year to 2030", () => {
    for (const { iso2 } of countries()) {
      for (let year = 2024; year <= 2030; year++) {
        const days = workingDaysInYear(iso2, year);
        expect([iso2, year, days >= 235 && days <= 262]).toEqual([iso2, year, true]);
      }
    }
  });

  it("call a place as the user did: a country by its own name", () => {
    const places = ["in-pune", "PL"].map((text) => workPlaceOf(expectOk(findPlace(text))));
    expect(places.map(({ name }) => name)).toEqual(["Pune", "Poland"]);
    // 3.5 h ahead in summer: from 09:00 in Poland to 17:30 in Pune, which is 14:00 in Poland.
    expect(expectOk(sharedHours(places, { date: "2026-06-16" })).hours).toBe(5);
  });
});
