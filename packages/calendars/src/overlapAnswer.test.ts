import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { type AskedOverlap, overlapAnswer, overlapDocument } from "./overlapAnswer.ts";

const PATHS = { place: (index: number) => `place[${index}]`, date: "date", year: "year", hours: "hours" };
const asked: AskedOverlap = {
  places: ["Berlin", "Kraków"],
  date: undefined,
  year: undefined,
  hours: undefined,
  today: "2027-03-01",
};
const document = (changed: Partial<AskedOverlap>) =>
  overlapDocument(expectOk(overlapAnswer({ ...asked, ...changed }, PATHS)));
const faultsOf = (changed: Partial<AskedOverlap>) => {
  const answer = overlapAnswer({ ...asked, ...changed }, PATHS);
  return answer.ok ? [] : answer.faults.map(({ code, path }) => `${path} ${code}`);
};

describe("shared hours that were asked for in words", () => {
  it("are those of the day, of the year, or of the present year", () => {
    expect(document({ date: "2027-03-03" })).toMatchObject({ date: "2027-03-03", hours: 8.5 });
    expect(document({ year: "2030" })).toMatchObject({ year: 2030 });
    expect(document({})).toMatchObject({ year: 2027, places: [{ id: "de-berlin" }, { id: "pl-krakow" }] });
  });

  it("are refused with every fault at the field that it is about", () => {
    expect(faultsOf({ places: ["Berlin", "Gotham"], date: "soon", year: "1e3", hours: "late" })).toEqual([
      "place[1] atlas.unknown-place",
      "hours calendars.hours",
      "year calendars.year",
      "date calendars.date",
      "date calendars.date-and-year",
    ]);
  });

  it.each(["-2027", "2027.0", "", "99999"])("know no year %j", (year) => {
    expect(faultsOf({ year })).toEqual(["year calendars.year"]);
  });
});
