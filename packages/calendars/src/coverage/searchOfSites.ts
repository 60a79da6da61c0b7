import type { ClockRegime } from "./clockRegimes.ts";
import type { WeekPattern } from "./weekPattern.ts";

interface Ground {
  readonly patterns: readonly WeekPattern[];
  readonly regimes: readonly ClockRegime[];
}

/** The part of a search that some of its sites are: their patterns, and the clocks as far as theirs differ. */
export function searchOfSites<T extends Ground>(search: T, sites: readonly number[]): T {
  const patterns = search.patterns.filter(({ site }) => sites.includes(site));
  const regimes = new Map<string, ClockRegime>();
  for (const { aheadMinutes, days } of search.regimes) {
    const key = sites.map((site) => aheadMinutes[site]).join();
    const same = regimes.get(key);
    regimes.set(key, same === undefined ? { aheadMinutes, days } : { ...same, days: same.days + days });
  }
  return { ...search, patterns, regimes: [...regimes.values()].toSorted((a, b) => b.days - a.days) };
}
