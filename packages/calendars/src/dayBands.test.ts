import { findPlace, placeSummary } from "@shoreline/atlas";
import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayBands } from "./dayBands.ts";
import { sharedHours } from "./sharedHours.ts";
import { OFFICE_HOURS } from "./workingHours.ts";
import { workPlaceOf } from "./workPlace.ts";

function bandsOn(names: readonly string[], date: string, hours = OFFICE_HOURS) {
  const places = names.map((name) => expectOk(findPlace(name)));
  const meeting = { places: places.map(workPlaceOf), summaries: places.map(placeSummary), hours };
  const shared = expectOk(sharedHours(meeting.places, { date, hours }));
  return { shared, ...dayBands(meeting, date, shared.spans) };
}

describe("the picture of a day", () => {
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

  it("shows each place's own clock, which jumps where it is put forward", () => {
    const { bands } = bandsOn(["de-berlin", "in-pune"], "2027-03-28");
    expect(bands[0]?.clock.slice(2, 6)).toEqual(["01:00", "01:30", "03:00", "03:30"]);
    expect(bands[1]?.clock[0]).toBe("04:30");
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
