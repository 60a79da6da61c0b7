import { placeOf } from "@shoreline/atlas";
import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workPlaceOf } from "../workPlace.ts";
import { coverageNeed } from "./coverageNeed.ts";
import { answeredHalfHours, coverageRows } from "./coverageRows.ts";
import { coverageSite } from "./coverageSite.ts";
import { greedyRoster } from "./greedyRoster.ts";
import { isCovered, type Posting } from "./rosterWeek.ts";
import { weekPatterns } from "./weekPattern.ts";

const UTC = { timeZone: "UTC" };
const site = coverageSite(workPlaceOf(placeOf("pl-krakow")));
const patterns = weekPatterns(site, 0);
const regime = { aheadMinutes: [60], days: 365 };
const handed = (name: string, handOverMinutes = 30) => ({ need: expectOk(coverageNeed(name, UTC)), handOverMinutes });
const morning = patterns.find(
  ({ startMinute, firstWeekday, days }) => startMinute === 600 && firstWeekday === 1 && days === 5,
);
if (morning === undefined) throw new Error("Kraków offers five shifts from 10:00.");

describe("answeredHalfHours", () => {
  it("begins after the hand-over while somebody is needed before, and at once where nobody is", () => {
    // 10:00 in Kraków is 09:00 UTC, the first business hour.
    expect(answeredHalfHours(morning, 60, handed("24x7")).slice(0, 2)).toEqual([19, 20]);
    expect(answeredHalfHours(morning, 60, handed("businessHours")).slice(0, 2)).toEqual([18, 19]);
    expect(answeredHalfHours(morning, 60, handed("24x7"))).toHaveLength(5 * 15);
  });

  it("loses the half hours that a clock of three quarters covers only in part", () => {
    expect(answeredHalfHours(morning, 45, handed("businessHours", 0))).toHaveLength(5 * 15);
  });
});

describe("coverageRows", () => {
  it("asks for nothing that a roster which covers the need does not give, cuts included", () => {
    const rows = coverageRows(patterns, regime, handed("24x5"));
    const known = greedyRoster(patterns, [regime], handed("24x5")) ?? [];
    const base = patterns.map((pattern) => known.find((posting) => posting.pattern === pattern)?.heads ?? 0);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 1 }), { minLength: patterns.length, maxLength: patterns.length }),
        (moved) => {
          const heads = base.map((each, at) => Math.max(0, each + (moved[at] ?? 0)));
          const postings: Posting[] = patterns.map((pattern, at) => ({ pattern, heads: heads[at] ?? 0 }));
          const keepsRows = rows.every(
            ({ columns, atLeast = 0 }) => columns.reduce((sum, column) => sum + (heads[column] ?? 0), 0) >= atLeast,
          );
          expect(keepsRows).toBe(isCovered(postings, regime, handed("24x5")));
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it("knows without a solver that each time of day takes two heads, because nobody works seven days", () => {
    const cuts = coverageRows(patterns, regime, handed("24x7")).filter(({ atLeast }) => atLeast === 2);
    expect(cuts.length).toBeGreaterThan(0);
  });
});

describe("greedyRoster", () => {
  it("covers the need in every regime of the clocks", () => {
    const regimes = [regime, { aheadMinutes: [120], days: 0 }];
    const roster = greedyRoster(patterns, regimes, handed("24x7")) ?? [];
    expect(regimes.every((each) => isCovered(roster, each, handed("24x7")))).toBe(true);
  });

  it("gives up where no pattern reaches a half hour", () => {
    const byDay = patterns.filter(({ isNight }) => !isNight);
    expect(greedyRoster(byDay, [regime], handed("24x7"))).toBeUndefined();
  });
});
