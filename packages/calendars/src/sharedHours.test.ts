import { expectOk } from "@shoreline/units";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedHours } from "./sharedHours.ts";
import type { WorkPlace } from "./workPlace.ts";

const place = (timeZone: string, country: string): WorkPlace => ({
  timeZone,
  country,
  name: timeZone.split("/").at(-1) ?? "",
});
const berlin = place("Europe/Berlin", "DE");
const newYork = place("America/New_York", "US");
const auckland = place("Pacific/Auckland", "NZ");
const losAngeles = place("America/Los_Angeles", "US");
const kolkata = place("Asia/Kolkata", "IN");
const on = (date: string, ...places: WorkPlace[]) => expectOk(sharedHours(places, { date }));

describe("shared hours on a date", () => {
  it("are 2.5 in winter between Berlin and New York, 14:00 to 16:30 UTC, and each clock shows its own time", () => {
    const { hours, spans } = on("2026-01-20", berlin, newYork);
    expect(hours).toBe(2.5);
    expect(spans).toEqual([
      {
        startUtc: "2026-01-20T14:00Z",
        endUtc: "2026-01-20T16:30Z",
        hours: 2.5,
        local: [
          { place: "Berlin", start: "2026-01-20T15:00+01:00", end: "2026-01-20T17:30+01:00" },
          { place: "New_York", start: "2026-01-20T09:00-05:00", end: "2026-01-20T11:30-05:00" },
        ],
      },
    ]);
  });

  it("are an hour longer in the weeks when only New York has put its clock forward or only Berlin has put it back", () => {
    for (const date of ["2026-03-09", "2026-03-27", "2026-10-26", "2026-10-30"])
      expect(on(date, berlin, newYork).hours).toBe(3.5);
    for (const date of ["2026-03-06", "2026-03-30", "2026-10-23", "2026-11-02"])
      expect(on(date, berlin, newYork).hours).toBe(2.5);
  });

  it("do not exist between London and Sydney, whose days miss each other by 0.5 to 2.5 h", () => {
    const [london, sydney] = [place("Europe/London", "GB"), place("Australia/Sydney", "AU")];
    const gaps = ["2026-01-20", "2026-04-01", "2026-06-16"].map((date) => on(date, london, sydney).whyZero[0]);
    expect(gaps).toMatchObject([
      { kind: "noOverlap", gapHours: 2.5 },
      { kind: "noOverlap", gapHours: 1.5 },
      { kind: "noOverlap", gapHours: 0.5 },
    ]);
  });

  it("follow Santiago back to winter time in April while New York stays in summer time", () => {
    const santiago = place("America/Santiago", "CL");
    expect(on("2026-02-10", santiago, newYork).hours).toBe(6.5);
    expect(on("2026-03-17", santiago, newYork).hours).toBe(7.5);
    expect(on("2026-06-16", santiago, newYork).hours).toBe(8.5);
  });

  it("keep half and quarter hours: Berlin and Kolkata 4, Kolkata and Kathmandu 8.25, Lord Howe and Sydney 8 in winter", () => {
    expect(on("2026-01-20", berlin, kolkata).hours).toBe(4);
    expect(on("2026-01-20", kolkata, place("Asia/Kathmandu", "NP")).hours).toBe(8.25);
    const [lordHowe, sydney] = [place("Australia/Lord_Howe", "AU"), place("Australia/Sydney", "AU")];
    expect(on("2026-06-16", lordHowe, sydney).hours).toBe(8);
    expect(on("2026-01-20", lordHowe, sydney).hours).toBe(8.5);
  });

  it("vanish between Berlin and Phoenix in summer, because Phoenix keeps its winter time", () => {
    const phoenix = place("America/Phoenix", "US");
    expect(on("2026-01-20", berlin, phoenix).hours).toBe(0.5);
    expect(on("2026-06-16", berlin, phoenix).whyZero).toMatchObject([{ kind: "noOverlap", gapHours: 0.5 }]);
  });

  it("shrink by an hour between Casablanca and Berlin in Ramadan", () => {
    const casablanca = place("Africa/Casablanca", "MA");
    expect(on("2026-01-20", casablanca, berlin).hours).toBe(8.5);
    expect(on("2026-03-03", casablanca, berlin).hours).toBe(7.5);
  });

  it.runIf(process.versions["tz"] !== undefined && process.versions["tz"] >= "2026a")(
    "match Phoenix in Vancouver in December 2026, which stays at UTC−7 from that year on",
    () => {
      const vancouver = place("America/Vancouver", "CA");
      expect(on("2026-12-15", vancouver, place("America/Phoenix", "US")).hours).toBe(8.5);
      expect(on("2025-12-16", vancouver, place("America/Phoenix", "US")).hours).toBe(7.5);
    },
  );

  it("start on the UTC day before between Tokyo and Sydney, with nothing lost at UTC midnight", () => {
    const { hours, spans } = on("2026-06-16", place("Australia/Sydney", "AU"), place("Asia/Tokyo", "JP"));
    expect(hours).toBe(7.5);
    expect(spans[0]).toMatchObject({ startUtc: "2026-06-16T00:00Z", endUtc: "2026-06-16T07:30Z" });
    const summer = on("2026-01-20", place("Australia/Sydney", "AU"), place("Pacific/Guadalcanal", "SB"));
    expect(summer.spans[0]).toMatchObject({ startUtc: "2026-01-19T22:00Z", endUtc: "2026-01-20T06:30Z" });
  });

  it("join Auckland's Tuesday with the Monday of Los Angeles, and find a weekend on Auckland's Monday", () => {
    expect(on("2026-03-10", auckland, losAngeles).spans[0]?.local).toEqual([
      { place: "Auckland", start: "2026-03-10T09:00+13:00", end: "2026-03-10T13:30+13:00" },
      { place: "Los_Angeles", start: "2026-03-09T13:00-07:00", end: "2026-03-09T17:30-07:00" },
    ]);
    expect(on("2026-03-09", auckland, losAngeles).whyZero).toMatchObject([
      { kind: "weekend", place: "Los_Angeles", date: "2026-03-08" },
    ]);
    expect(on("2026-03-09", losAngeles, auckland).hours).toBe(4.5);
  });

  it("name the weekend in Amman on a Friday and the one in Berlin on a Sunday", () => {
    const amman = place("Asia/Amman", "JO");
    expect(on("2026-06-12", berlin, amman).whyZero).toMatchObject([{ kind: "weekend", place: "Amman" }]);
    expect(on("2026-06-14", berlin, amman).whyZero).toMatchObject([{ kind: "weekend", place: "Berlin" }]);
  });

  it("name every holiday that stands in the way", () => {
    const { whyZero } = on("2026-12-25", berlin, newYork);
    expect(whyZero).toMatchObject([
      {
        kind: "holiday",
        place: "Berlin",
        name: "Christmas Day",
        words: "2026-12-25 is a public holiday in Berlin: Christmas Day.",
      },
      { kind: "holiday", place: "New_York", name: "Christmas Day" },
    ]);
  });

  it("know that Samoa had no 30 December 2011", () => {
    const apia = place("Pacific/Apia", "WS");
    expect(on("2011-12-30", apia, auckland).whyZero).toMatchObject([{ kind: "skippedDate", place: "Apia" }]);
    // Seen from Auckland, that Friday still met Samoa's Thursday, across the old date line.
    const friday = on("2011-12-30", auckland, apia);
    expect(friday.hours).toBe(7.5);
    expect(friday.spans[0]?.local[1]).toEqual({
      place: "Apia",
      start: "2011-12-29T10:00-10:00",
      end: "2011-12-29T17:30-10:00",
    });
  });

  it("are the whole day between two round-the-clock places 25 h apart, found on two dates of the other", () => {
    const aroundTheClock = { startMinuteOfDay: 0, endMinuteOfDay: 1440 };
    const [kiritimati, pagoPago] = [place("Pacific/Kiritimati", "KI"), place("Pacific/Pago_Pago", "AS")];
    const { hours, spans } = expectOk(
      sharedHours([kiritimati, pagoPago], { date: "2026-06-17", hours: aroundTheClock }),
    );
    expect(hours).toBe(24);
    expect(spans.map((span) => [span.local[1]?.start, span.hours])).toEqual([
      ["2026-06-15T23:00-11:00", 1],
      ["2026-06-16T00:00-11:00", 23],
    ]);
  });

  it("give a night shift the hour that the autumn night has twice", () => {
    const night = { startMinuteOfDay: 1320, endMinuteOfDay: 1800 };
    const [cairo, amman] = [
      { ...place("Africa/Cairo", "EG"), hours: night },
      { ...place("Asia/Amman", "JO"), hours: night },
    ];
    // Egypt goes back to winter time at the end of Thursday, 29 October 2026; Jordan keeps UTC+3 all year.
    expect(on("2026-10-28", cairo, amman).hours).toBe(8);
    expect(on("2026-10-29", cairo, amman).hours).toBe(8);
    expect(on("2026-11-01", cairo, amman).hours).toBe(7);
  });

  it("say everything that is wrong at once", () => {
    const result = sharedHours([{ timeZone: "Mars/Base", country: "deu" }], {
      date: "2026-02-30",
      hours: { startMinuteOfDay: 600, endMinuteOfDay: 600 },
    });
    expect(result.ok ? [] : result.faults.map(({ code }) => code).toSorted()).toEqual([
      "calendars.country",
      "calendars.date",
      "calendars.hours",
      "calendars.too-few-places",
      "calendars.unknown-time-zone",
    ]);
  });
});

describe("laws of shared hours", () => {
  const places = [
    berlin,
    newYork,
    kolkata,
    losAngeles,
    place("Asia/Amman", "JO"),
    place("America/Sao_Paulo", "BR"),
    auckland,
  ];
  const somewhere = fc.constantFrom(...places);
  // The last two places are dropped where clocks must stay less than 12 hours apart.
  const near = fc.constantFrom(berlin, newYork, kolkata, place("Asia/Amman", "JO"), place("America/Sao_Paulo", "BR"));
  const date = fc
    .integer({ min: 0, max: 3650 })
    .map((day) => Temporal.PlainDate.from("2022-01-01").add({ days: day }).toString());
  const hours = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 30, max: 720 }))
    .map(([start, length]) => ({ startMinuteOfDay: start, endMinuteOfDay: start + length }));

  it("the order of places on one side of the date line does not matter", () => {
    fc.assert(
      fc.property(near, near, date, (a, b, when) => {
        expect(on(when, a, b).hours).toBe(on(when, b, a).hours);
      }),
      { seed: 20265, numRuns: 200 },
    );
  });

  it("hours lie between nothing and the window, and a reason is given exactly when there are none", () => {
    fc.assert(
      fc.property(somewhere, somewhere, date, hours, (a, b, when, window) => {
        const shared = expectOk(sharedHours([a, b], { date: when, hours: window }));
        expect(shared.hours).toBeGreaterThanOrEqual(0);
        // A window over the night in which clocks go back lasts an hour longer than it reads.
        expect(shared.hours).toBeLessThanOrEqual((window.endMinuteOfDay - window.startMinuteOfDay) / 60 + 1);
        expect(shared.whyZero.length > 0).toBe(shared.hours === 0);
      }),
      { seed: 20266, numRuns: 200 },
    );
  });

  it("a further place never adds hours, and a place shares its whole day with itself", () => {
    fc.assert(
      fc.property(somewhere, somewhere, somewhere, date, (a, b, c, when) => {
        expect(on(when, a, b, c).hours).toBeLessThanOrEqual(on(when, a, b).hours);
        const alone = on(when, a, a);
        expect(alone.hours).toBe(alone.whyZero.length > 0 ? 0 : 8.5);
      }),
      { seed: 20267, numRuns: 200 },
    );
  });
});
