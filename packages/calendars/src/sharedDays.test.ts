import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { sharedDays } from "./sharedDays.ts";
import { sharedHours } from "./sharedHours.ts";
import { sharedHoursOverYear } from "./sharedHoursOverYear.ts";

const krakow = { timeZone: "Europe/Warsaw", country: "PL", name: "Kraków" };
const chicago = { timeZone: "America/Chicago", country: "US", name: "Chicago" };
const places = [chicago, krakow];
const year = 2027;

describe("the shared hours of every date of a year", () => {
  const days = expectOk(sharedDays(places, { year }));

  it("are those of the dates one by one", () => {
    expect(days).toHaveLength(365);
    for (const day of days.filter((_, at) => at % 9 === 0)) {
      const { date, hours, whyZero } = expectOk(sharedHours(places, { date: day.date }));
      expect(day).toEqual({ date, hours, whyZero });
    }
  });

  it("add up to those of the months", () => {
    const { months } = expectOk(sharedHoursOverYear(places, { year }));
    for (const { month, hours } of months) {
      const within = days.filter(({ date }) => Number(date.slice(5, 7)) === month);
      expect(within.reduce((sum, day) => sum + day.hours, 0)).toBeCloseTo(hours, 9);
    }
  });

  it("say which holiday of which place costs a day", () => {
    const reasons = days.find(({ date }) => date === "2027-11-11")?.whyZero;
    expect(reasons?.map(({ kind, words }) => [kind, words])).toContainEqual([
      "holiday",
      expect.stringContaining("Kraków"),
    ]);
  });

  it("are refused for a year that no calendar reaches", () => {
    const refused = sharedDays(places, { year: 1600 });
    expect(refused.ok ? [] : refused.faults.map(({ code }) => code)).toEqual(["calendars.year"]);
  });
});
