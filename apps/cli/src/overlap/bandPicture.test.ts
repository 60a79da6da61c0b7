import { findPlace, placeSummary } from "@shoreline/atlas";
import { dayBands, OFFICE_HOURS, sharedHours, workPlaceOf } from "@shoreline/calendars";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { bandPicture, offsetWords } from "./bandPicture.ts";

function bandsOn(names: readonly string[], date: string) {
  const places = names.map((name) => expectOk(findPlace(name)));
  const meeting = { places: places.map(workPlaceOf), summaries: places.map(placeSummary), hours: OFFICE_HOURS };
  const { spans } = expectOk(sharedHours(meeting.places, { date }));
  return dayBands(meeting, date, spans);
}

describe("the picture of a day", () => {
  it("shows Berlin and Chicago meet for an hour and a half on a winter Wednesday", () => {
    const [picture] = bandPicture(bandsOn(["de-berlin", "us-chicago"], "2027-01-13"));
    expect(picture?.kind === "picture" ? picture.lines : []).toMatchInlineSnapshot(`
      [
        "                   0     3     6     9     12    15    18    21    ",
        "Berlin             ··················▒▒▒▒▒▒▒▒▒▒▒▒▒▒███·············  +1",
        "Chicago            ▒·······························███▒▒▒▒▒▒▒▒▒▒▒▒▒  −6",
      ]
    `);
  });
});

describe("an offset from UTC", () => {
  it("is written as clocks are set", () => {
    expect([5.5, -3, 5.75, 0].map(offsetWords)).toEqual(["+5:30", "−3", "+5:45", "+0"]);
  });
});
