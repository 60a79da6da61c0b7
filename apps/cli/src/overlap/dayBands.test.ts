import { OFFICE_HOURS, sharedHours, workPlaceOf } from "@shoreline/calendars";
import { findPlace } from "@shoreline/atlas";
import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeSummary } from "../input/placeWords.ts";
import { bandPicture, offsetWords } from "./bandPicture.ts";
import { dayBands } from "./dayBands.ts";

function meetingOf(names: readonly string[], hours = OFFICE_HOURS) {
  const places = names.map((name) => expectOk(findPlace(name)));
  return { places: places.map(workPlaceOf), summaries: places.map(placeSummary), hours };
}

function bandsOn(names: readonly string[], date: string, hours = OFFICE_HOURS) {
  const meeting = meetingOf(names, hours);
  const shared = expectOk(sharedHours(meeting.places, { date, hours }));
  return { shared, ...dayBands(meeting, date, shared.spans) };
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

  it("begins at noon where the working day runs over midnight", () => {
    const night = { startMinuteOfDay: 1320, endMinuteOfDay: 1800 };
    const { firstHour, bands, shared } = bandsOn(["in-pune", "lk-colombo"], "2027-01-13", night);
    expect(firstHour).toBe(12);
    expect(bands[0]?.slots.filter((slot) => slot === "shared")).toHaveLength(shared.hours * 2);
  });

  it("leaves a weekend empty", () => {
    const { bands } = bandsOn(["de-berlin", "pl-krakow"], "2027-01-16");
    expect(bands.flatMap(({ slots }) => slots).every((slot) => slot === "off")).toBe(true);
  });

  // All five zones stand half hours apart, so that half-hour slots cover spans exactly.
  it("has as many shared half hours at each place as the day has shared hours, times two", () => {
    const names = fc.uniqueArray(fc.constantFrom("de-berlin", "us-chicago", "in-pune", "br-sao-paulo", "jp-tokyo"), {
      minLength: 2,
      maxLength: 3,
    });
    const day = fc.integer({ min: 1, max: 28 }).map((each) => `2027-05-${String(each).padStart(2, "0")}`);
    fc.assert(
      fc.property(names, day, (places, date) => {
        const { bands, shared } = bandsOn(places, date);
        for (const { slots } of bands) expect(slots.filter((slot) => slot === "shared")).toHaveLength(shared.hours * 2);
      }),
      { seed: 4, numRuns: 40 },
    );
  });
});

describe("an offset from UTC", () => {
  it("is written as clocks are set", () => {
    expect([5.5, -3, 5.75, 0].map(offsetWords)).toEqual(["+5:30", "−3", "+5:45", "+0"]);
  });
});
