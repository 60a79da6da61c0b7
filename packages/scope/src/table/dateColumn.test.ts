import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateColumn } from "./dateColumn.ts";

describe("a column of dates", () => {
  it("puts the day first throughout when one cell shows it, and the month when one shows that", () => {
    expect(dateColumn(["31/12/2026", "01/02/2026"]).dates).toEqual(["2026-12-31", "2026-02-01"]);
    expect(dateColumn(["12/31/2026", "01/02/2026"]).dates).toEqual(["2026-12-31", "2026-01-02"]);
  });

  it("with points always has the day first", () => {
    expect(dateColumn(["01.02.2026", "3.4.26"])).toMatchObject({
      dates: ["2026-02-01", "2026-04-03"],
      ambiguous: false,
    });
  });

  it("reports both readings where nothing decides, and none where both are one day", () => {
    expect(dateColumn(["03/04/2026"])).toMatchObject({
      dates: ["2026-04-03"],
      otherwise: ["2026-03-04"],
      ambiguous: true,
    });
    expect(dateColumn(["04/04/2026"]).ambiguous).toBe(false);
    expect(dateColumn(["03/04/2026"], "monthFirst")).toMatchObject({ dates: ["2026-03-04"], ambiguous: false });
  });

  it.each([
    ["2026-12-31", "2026-12-31"],
    ["2026-12-31T23:05:00Z", "2026-12-31"],
    ["2026-12-31 23:05:00+01:00", "2026-12-31"],
    ["31.12.2026 14:05", "2026-12-31"],
    ["12/31/2026 2:05 PM", "2026-12-31"],
    ["20261231", "2026-12-31"],
    ["31-Dec-26", "2026-12-31"],
    ["December 31, 2026", "2026-12-31"],
    ["Thursday, Dec 31, 2026", "2026-12-31"],
    ["31. Dezember 2026", "2026-12-31"],
    ["1er août 2026", "2026-08-01"],
    ["31 de enero de 2026", "2026-01-31"],
    ["5 października 2026", "2026-10-05"],
    ["15.03.98", "1998-03-15"],
    ["31.12.9999", "9999-12-31"],
  ])("reads %s", (text, date) => {
    expect(dateColumn([text])).toMatchObject({ dates: [date], precision: "day", rejected: [] });
  });

  it.each([
    ["Jan 2026", "2026-01-01"],
    ["Mär 26", "2026-03-01"],
    ["Dez. 2026", "2026-12-01"],
    ["2026-07", "2026-07-01"],
    ["07/2026", "2026-07-01"],
    ["202607", "2026-07-01"],
    ["007.2026", "2026-07-01"],
    ["2026 juillet", "2026-07-01"],
  ])("reads the month %s as its first day", (text, date) => {
    expect(dateColumn([text])).toMatchObject({ dates: [date], precision: "month", rejected: [] });
  });

  it.each(["2026", "4711", "10.12", "Total 2026", "30.02.2026", "12:30", "2026-13", "1.2.3"])("rejects %s", (text) => {
    expect(dateColumn([text]).rejected).toEqual([{ row: 0, text }]);
  });

  it("leaves empty marks out without a word", () => {
    expect(dateColumn(["", "-", "n/a", "2026-01-01"])).toMatchObject({
      dates: [null, null, null, "2026-01-01"],
      rejected: [],
    });
  });

  it.each(["de-DE", "pl-PL", "nl-NL", "en-US", "en-GB", "fr-FR", "pt-BR", "es-ES"])(
    "written the %s way is read back when it spans a month",
    (locale) => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeZone: "UTC" });
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 20_000 }), (first) => {
          // 31 days in a row hold a 13th or later, which settles the order.
          const days = Array.from({ length: 31 }, (_, index) => new Date((first + index) * 86_400_000));
          const { dates, ambiguous } = dateColumn(days.map((each) => format.format(each)));
          expect(dates).toEqual(days.map((each) => each.toISOString().slice(0, 10)));
          expect(ambiguous).toBe(false);
        }),
        { seed: 12 },
      );
    },
  );
});
