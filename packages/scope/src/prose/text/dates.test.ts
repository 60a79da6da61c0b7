import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesOf } from "./dates.ts";
import { foldedText } from "./foldedText.ts";

const days = (text: string, today?: string) => datesOf(foldedText(text), { text, today }).map(({ day }) => day);

describe("a date in the text", () => {
  it.each([
    ["2027-03-01", "2027-03-01"],
    ["1 March 2027", "2027-03-01"],
    ["March 1st, 2027", "2027-03-01"],
    ["1st of March 2027", "2027-03-01"],
    ["1.3.2027", "2027-03-01"],
    ["13/04/2027", "2027-04-13"],
    ["04/13/2027", "2027-04-13"],
    ["15 Jan 27", "2027-01-15"],
    ["March 2027", "2027-03-01"],
    ["mid-March 2027", "2027-03-15"],
    ["the end of March 2027", "2027-03-31"],
    ["end of February 2028", "2028-02-29"],
    ["Q3 2027", "2027-07-01"],
    ["3Q27", "2027-07-01"],
    ["the first quarter of 2028", "2028-01-01"],
    ["H2 2027", "2027-07-01"],
    ["end of 2027", "2027-12-31"],
  ])("%j is %s", (text, day) => expect(days(text)).toEqual([day]));

  it.each([
    ["in six months", "2027-05-20"],
    ["next month", "2026-12-01"],
    ["next quarter", "2027-01-01"],
    ["from next March", "2027-03-01"],
    ["on 4 January", "2027-01-04"],
    ["in mid-December", "2026-12-15"],
  ])("%j on 20 November 2026 is %s", (text, day) => expect(days(text, "2026-11-20")).toEqual([day]));

  it("is none without a year, where the day of reading is not known", () => expect(days("on 4 January")).toEqual([]));

  it("has two readings where day and month could change places", () => {
    const text = "03/04/2027";
    expect(datesOf(text, { text, today: undefined })).toMatchObject([{ day: "2027-04-03", otherDay: "2027-03-04" }]);
  });

  it("takes its year from its neighbour", () => {
    expect(days("from 1 November to 30 June 2028")).toEqual(["2027-11-01", "2028-06-30"]);
  });

  it("is none where it is a fiscal quarter, a word or a day that does not exist", () => {
    for (const text of ["Q1 FY 2027-28", "you may go", "31.02.2027", "35/35/2027"]) expect(days(text)).toEqual([]);
  });

  it("reads back any day written as ISO 8601", () => {
    const date = fc.date({ min: new Date("2001-01-01"), max: new Date("2089-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(date, (value) => {
        const iso = value.toISOString().slice(0, 10);
        expect(days(`on ${iso}.`)).toEqual([iso]);
      }),
      { seed: 5 },
    );
  });
});
