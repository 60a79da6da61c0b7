import { describe, expect, it } from "vitest";
import { holidayCalendar, publicHolidays } from "./publicHolidays.ts";

const datesOf = (iso2: string, year: number) => publicHolidays(iso2, year).map(({ date }) => date);

describe("the public holidays of a country", () => {
  it("are nine national days in Germany in 2026, in order", () => {
    expect(datesOf("DE", 2026)).toEqual([
      "2026-01-01",
      "2026-04-03",
      "2026-04-06",
      "2026-05-01",
      "2026-05-14",
      "2026-05-25",
      "2026-10-03",
      "2026-12-25",
      "2026-12-26",
    ]);
  });

  it("reach over New Year: the free day for a New Year's Day on Saturday belongs to the year before", () => {
    expect(datesOf("US", 2027)).toContain("2027-12-31");
    expect(datesOf("US", 2028)).not.toContain("2027-12-31");
  });

  it("count each day of a feast of several days: four of Turkey's Feast of the Sacrifice, not its eve's afternoon", () => {
    const feast = publicHolidays("TR", 2026).filter(({ name }) => name.includes("Sacrifice"));
    expect(feast.map(({ date }) => date)).toEqual(["2026-05-27", "2026-05-28", "2026-05-29", "2026-05-30"]);
  });

  it("stay within their year and never name a date twice when the lunar calendar drifts through New Year", () => {
    for (const year of [2029, 2030, 2031]) {
      const dates = datesOf("AE", year);
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true);
    }
  });

  it("lie around the lunar New Year's Day in Korea, 17 February 2026", () => {
    const newYear = publicHolidays("KR", 2026).filter(({ name }) => name === "Korean New Year");
    expect(newYear.map(({ date }) => date)).toEqual(["2026-02-16", "2026-02-17", "2026-02-18"]);
  });

  it("leave out China's days for children, women, youth and soldiers", () => {
    expect(datesOf("CN", 2026)).toHaveLength(11);
  });

  it("are worked in Ukraine while martial law lasts, which a note says", () => {
    expect(publicHolidays("UA", 2021).length).toBeGreaterThan(10);
    expect(datesOf("UA", 2022).at(-1)).toBe("2022-03-08");
    const { holidays, notes } = holidayCalendar("UA", 2026);
    expect(holidays).toEqual([]);
    expect(notes.join()).toContain("martial law");
  });

  it("are known for Jordan from the fixed days and the lunar calendar, with a warning", () => {
    expect(datesOf("JO", 2026)).toEqual(
      expect.arrayContaining(["2026-03-20", "2026-05-25", "2026-05-26", "2026-06-16"]),
    );
    expect(holidayCalendar("JO", 2026).notes).toHaveLength(1);
  });

  it("are empty for a country nobody has a calendar of, and a note says so", () => {
    const { holidays, notes } = holidayCalendar("QA", 2026);
    expect(holidays).toEqual([]);
    expect(notes).toEqual(["No public holidays are known for QA; every weekday counts as a working day."]);
  });

  it("come with the known doubts about China, Sri Lanka, Thailand and India, and without any for France", () => {
    for (const iso2 of ["CN", "LK", "TH", "IN"]) expect(holidayCalendar(iso2, 2026).notes).not.toEqual([]);
    expect(holidayCalendar("FR", 2026).notes).toEqual([]);
    expect(holidayCalendar("TH", 2027).notes.length).toBeGreaterThan(holidayCalendar("TH", 2026).notes.length);
  });

  it("are not invented for a year beyond the calendars", () => {
    expect(() => publicHolidays("DE", 2101)).toThrow(RangeError);
  });
});
