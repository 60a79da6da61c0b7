import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, daysBetween, firstOfNextMonth, isIsoDate, monthIndex, monthsBetween } from "./durationDates.ts";

const date = fc
  .date({ min: new Date("1901-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe("isIsoDate", () => {
  it("knows leap days by the Gregorian rule", () => {
    expect(["2024-02-29", "2000-02-29", "2023-02-28"].every(isIsoDate)).toBe(true);
    expect(["2023-02-29", "1900-02-29", "2024-02-30"].some(isIsoDate)).toBe(false);
  });

  it("refuses what only looks like a date", () => {
    for (const text of [
      "2027-2-1",
      "2027-13-01",
      "2027-00-10",
      "2027-01-00",
      "01.02.2027",
      "2027-02-01T00:00",
      20270201,
    ])
      expect(isIsoDate(text)).toBe(false);
  });
});

describe("addMonths", () => {
  it("moves the last days of long months to the last day of short ones", () => {
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(addMonths("2027-03-31", -1)).toBe("2027-02-28");
  });

  it("crosses years in both directions", () => {
    expect(addMonths("2027-11-15", 14)).toBe("2029-01-15");
    expect(addMonths("2027-02-15", -26)).toBe("2024-12-15");
  });

  it("throws for dates that do not exist and parts of months", () => {
    expect(() => addMonths("2027-02-30", 1)).toThrow("not an ISO 8601 date");
    expect(() => addMonths("2027-02-01", 0.5)).toThrow("whole months");
  });
});

describe("monthsBetween", () => {
  it("counts half of February as half a month", () => {
    expect(monthsBetween("2027-02-01", "2027-02-15")).toBe(0.5);
    expect(monthsBetween("2027-02-01", "2027-05-01")).toBe(3);
    expect(monthsBetween("2027-05-01", "2027-02-01")).toBe(-3);
  });

  it("counts January 31 to February 28 as one month, as adding does", () => {
    expect(monthsBetween("2027-01-31", "2027-02-28")).toBe(1);
  });

  it("undoes the adding of whole months", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 400 }), (from, months) => {
        expect(monthsBetween(from, addMonths(from, months))).toBe(months);
      }),
      { seed: 12 },
    );
  });

  it("never falls when the end moves on", () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        const [from, near, far] = [a, b, c].toSorted() as [string, string, string];
        expect(monthsBetween(from, far)).toBeGreaterThanOrEqual(monthsBetween(from, near));
      }),
      { seed: 13 },
    );
  });
});

describe("daysBetween", () => {
  it("agrees with the platform's own calendar", () => {
    const milliseconds = 24 * 60 * 60 * 1000;
    fc.assert(
      fc.property(date, date, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / milliseconds);
      }),
      { seed: 14 },
    );
  });
});

describe("months of a date", () => {
  it("puts the next month's first day after any day, December included", () => {
    expect(firstOfNextMonth("2026-11-21")).toBe("2026-12-01");
    expect(firstOfNextMonth("2026-12-31")).toBe("2027-01-01");
  });

  it("counts months from January as 0", () => {
    expect(monthIndex("2027-01-15")).toBe(0);
    expect(monthIndex("2027-12-15")).toBe(11);
  });
});
