import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockDifferenceHours } from "./clockDifferenceHours.ts";

const HOURS_2026 = 8760;

const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "America/Santiago",
];

describe("the clock difference over a year", () => {
  it("is six hours between Berlin and New York but for the 671 hours when only one of them has changed", () => {
    // New York changes on 8 March 07:00 UTC, Berlin on 29 March 01:00 UTC: 498 h; 25 October 01:00 to 1 November 06:00: 173 h.
    const { mean, minimum, maximum } = clockDifferenceHours("Europe/Berlin", "America/New_York", 2026);
    expect(mean).toBeCloseTo(6 - 671 / HOURS_2026, 12);
    expect([minimum, maximum]).toEqual([5, 6]);
  });

  it("takes nine to eleven hours between London and Sydney, whose summers are opposite", () => {
    const { minimum, maximum } = clockDifferenceHours("Europe/London", "Australia/Sydney", 2026);
    expect([minimum, maximum]).toEqual([9, 11]);
  });

  it("takes zero to two hours between New York and Santiago", () => {
    const { minimum, maximum } = clockDifferenceHours("America/New_York", "America/Santiago", 2026);
    expect([minimum, maximum]).toEqual([0, 2]);
  });

  it("keeps quarter hours: Kathmandu is 15 minutes before Kolkata", () => {
    expect(clockDifferenceHours("Asia/Kolkata", "Asia/Kathmandu", 2026)).toEqual({
      mean: 0.25,
      minimum: 0.25,
      maximum: 0.25,
    });
  });

  it("sees Lord Howe's half hour of daylight saving against Sydney's whole one", () => {
    // Lord Howe changes by its own clock, so it goes back on 4 April 15:00 UTC and forward on 3 October 15:30 UTC, an hour
    // and half an hour before Sydney: half an hour apart for 4368.5 h, a whole one for the last half hour.
    const { mean, minimum, maximum } = clockDifferenceHours("Australia/Sydney", "Australia/Lord_Howe", 2026);
    expect(mean).toBeCloseTo((0.5 * 4368.5 + 0.5) / HOURS_2026, 12);
    expect([minimum, maximum]).toEqual([0, 1]);
  });

  it("moves in Berlin alone against Phoenix, which has no daylight saving", () => {
    const { mean } = clockDifferenceHours("America/Phoenix", "Europe/Berlin", 2026);
    expect(mean).toBeCloseTo(8 + (210 * 24) / HOURS_2026, 12);
  });

  it("counts dates: Auckland is 19 to 21 hours before Los Angeles", () => {
    const { minimum, maximum } = clockDifferenceHours("Pacific/Auckland", "America/Los_Angeles", 2026);
    expect([minimum, maximum]).toEqual([19, 21]);
  });

  it("does not depend on the order, and its mean lies between its ends", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(...ZONES),
        fc.integer({ min: 1990, max: 2040 }),
        (a, b, year) => {
          const there = clockDifferenceHours(a, b, year);
          expect(clockDifferenceHours(b, a, year)).toEqual(there);
          expect(there.mean).toBeGreaterThanOrEqual(there.minimum);
          expect(there.mean).toBeLessThanOrEqual(there.maximum);
        },
      ),
      { seed: 20261, numRuns: 60 },
    );
  });

  it("refuses a zone that nobody keeps", () => {
    expect(() => clockDifferenceHours("Europe/Atlantis", "Europe/Berlin", 2026)).toThrow(RangeError);
  });
});
