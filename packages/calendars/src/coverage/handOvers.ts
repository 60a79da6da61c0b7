import type { ClockRegime } from "./clockRegimes.ts";
import { answeredHalfHours, type Handed, halfHourOf } from "./coverageRows.ts";
import type { Posting } from "./rosterWeek.ts";
import { weekdaysOf } from "./weekPattern.ts";

/** How often work changes hands, on average over the days of the week. */
export interface HandOvers {
  readonly perDay: number;
  /** Of these, to another site than the one whose shift ends. */
  readonly betweenSitesPerDay: number;
}

/**
 * Moments at which a shift ends while the work goes on. It goes to another site where none of those who then answer
 * sits at the site whose shift ended. Counted in the regime of the clocks that holds on most days.
 */
export function handOvers(postings: readonly Posting[], regime: ClockRegime, handed: Handed): HandOvers {
  const ends = endsBySlot(postings, regime);
  const answering = answeringSites(postings, regime, handed);
  let [all, between] = [0, 0];
  for (const [slot, sites] of ends) {
    if ((handed.need.heads[slot] ?? 0) === 0) continue;
    all += 1;
    if (![...sites].some((site) => answering.get(slot)?.has(site))) between += 1;
  }
  return { perDay: all / 7, betweenSitesPerDay: between / 7 };
}

type SitesBySlot = Map<number, Set<number>>;

function endsBySlot(postings: readonly Posting[], { aheadMinutes }: ClockRegime): SitesBySlot {
  const ends: SitesBySlot = new Map();
  for (const { pattern } of postings) {
    const { site, startMinute, lengthMinutes } = pattern;
    for (const weekday of weekdaysOf(pattern)) {
      const end = (weekday - 1) * 1440 + startMinute + lengthMinutes - (aheadMinutes[site] ?? 0);
      added(ends, halfHourOf(end), site);
    }
  }
  return ends;
}

function answeringSites(postings: readonly Posting[], { aheadMinutes }: ClockRegime, handed: Handed): SitesBySlot {
  const sites: SitesBySlot = new Map();
  for (const { pattern } of postings) {
    for (const slot of answeredHalfHours(pattern, aheadMinutes[pattern.site] ?? 0, handed)) {
      added(sites, slot, pattern.site);
    }
  }
  return sites;
}

function added(sites: SitesBySlot, slot: number, site: number): void {
  sites.set(slot, (sites.get(slot) ?? new Set()).add(site));
}
