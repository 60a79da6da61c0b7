import { describe, expect, it } from "vitest";
import { weekendDays } from "./weekendDays.ts";
import weekends from "./weekends.json" with { type: "json" };
import { isWorkingDay, workingDaysInYear } from "./workingDays.ts";

describe("working days", () => {
  it("are 254 in Germany in 2026: 261 weekdays less seven holidays that fall on one", () => {
    expect(workingDaysInYear("DE", 2026)).toBe(254);
  });

  it("are 250 at United States federal offices in 2026: eleven holidays, the Fourth of July kept on Friday the third", () => {
    expect(workingDaysInYear("US", 2026)).toBe(250);
    expect(isWorkingDay("US", "2026-07-03")).toBe(false);
  });

  it("are all weekdays in Ukraine in 2026", () => {
    expect(workingDaysInYear("UA", 2026)).toBe(261);
  });

  it("run from Sunday to Thursday in Jordan: 253 in 2026", () => {
    expect(isWorkingDay("JO", "2026-03-29")).toBe(true);
    expect(isWorkingDay("JO", "2026-03-27")).toBe(false);
    expect(workingDaysInYear("JO", 2026)).toBe(253);
  });

  it("are no days that the calendar lacks", () => {
    expect(() => isWorkingDay("DE", "2026-02-29")).toThrow(RangeError);
    expect(isWorkingDay("DE", "2028-02-29")).toBe(true);
  });
});

describe("the weekend", () => {
  it("is Saturday and Sunday unless a country is known to differ", () => {
    expect(weekendDays("DE")).toEqual([6, 7]);
    expect(weekendDays("IN")).toEqual([6, 7]);
  });

  it("is Friday and Saturday in Egypt, Jordan, Algeria, Bangladesh, Saudi Arabia, Kuwait and Israel", () => {
    for (const iso2 of ["EG", "JO", "DZ", "BD", "SA", "KW", "IL"]) expect(weekendDays(iso2)).toEqual([5, 6]);
  });

  it("moved in the Emirates at the start of 2022 and in Saudi Arabia in June 2013", () => {
    expect(weekendDays("AE", "2021-12-31")).toEqual([5, 6]);
    expect(weekendDays("AE", "2022-01-01")).toEqual([6, 7]);
    expect(weekendDays("SA", "2013-06-27")).toEqual([4, 5]);
    expect(weekendDays("SA", "2013-06-28")).toEqual([5, 6]);
  });

  it("agrees with the runtime's locale data for every country in the table but Bangladesh", () => {
    for (const { country } of weekends.weekends.filter((entry) => entry.country !== "BD")) {
      const locale = new Intl.Locale("und", { region: country });
      expect([country, ...weekendDays(country)]).toEqual([country, ...locale.getWeekInfo().weekend]);
    }
  });

  it("is never described twice for one date", () => {
    for (const date of ["1990-01-01", "2013-06-27", "2013-06-28", "2021-12-31", "2022-01-01", "2026-01-01"]) {
      const valid = weekends.weekends.filter(
        (w) => ((w as { from?: string }).from ?? "") <= date && date <= ((w as { until?: string }).until ?? "9999"),
      );
      expect(new Set(valid.map(({ country }) => country)).size).toBe(valid.length);
    }
  });
});
