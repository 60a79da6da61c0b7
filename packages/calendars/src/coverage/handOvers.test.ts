import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { coverageNeed } from "./coverageNeed.ts";
import { handOvers } from "./handOvers.ts";

const regime = { aheadMinutes: [0, 480], days: 365 };
const shift = (site: number, startHour: number, hours: number) => ({
  pattern: {
    site,
    startMinute: startHour * 60,
    lengthMinutes: hours * 60,
    firstWeekday: 1,
    days: 7,
    nightShare: 0,
    isNight: false,
    premiumShare: 0,
  },
  heads: 1,
});
const handed = (name: string) => ({ need: expectOk(coverageNeed(name, { timeZone: "UTC" })), handOverMinutes: 0 });

describe("handOvers", () => {
  it("counts two a day between two sites that halve it", () => {
    // 20:00 at a clock eight hours ahead is noon by the clock of the need.
    const found = handOvers([shift(0, 0, 12), shift(1, 20, 12)], regime, handed("24x7"));
    expect(found).toEqual({ perDay: 2, betweenSitesPerDay: 2 });
  });

  it("counts three a day within a site, none of them to another", () => {
    const found = handOvers(
      [0, 8, 16].map((hour) => shift(0, hour, 8)),
      regime,
      handed("24x7"),
    );
    expect(found).toEqual({ perDay: 3, betweenSitesPerDay: 0 });
  });

  it("counts none where work ends with the shift", () => {
    expect(handOvers([shift(0, 9, 8)], regime, handed("businessHours")).perDay).toBe(0);
  });
});
