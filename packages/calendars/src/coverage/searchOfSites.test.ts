import { describe, expect, it } from "vitest";
import { searchOfSites } from "./searchOfSites.ts";
import type { WeekPattern } from "./weekPattern.ts";

const at = (site: number): WeekPattern => ({
  site,
  startMinute: 480,
  lengthMinutes: 480,
  firstWeekday: 1,
  days: 5,
  nightShare: 0,
  isNight: false,
  premiumShare: 0,
});

describe("searchOfSites", () => {
  it("keeps the patterns of the sites, and joins clocks that differ elsewhere only", () => {
    const patterns = [at(0), at(1), at(2)];
    const regimes = [
      { aheadMinutes: [0, 420, 840], days: 200 },
      { aheadMinutes: [0, 420, 780], days: 130 },
      { aheadMinutes: [0, 360, 840], days: 35 },
    ];
    const some = searchOfSites({ patterns, regimes }, [0, 1]);
    expect(some.patterns).toEqual([patterns[0], patterns[1]]);
    expect(some.regimes.map(({ days, aheadMinutes: [, second] }) => [days, second])).toEqual([
      [330, 420],
      [35, 360],
    ]);
  });
});
