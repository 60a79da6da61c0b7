import type { Coverage } from "./coverage.ts";
import { answeredHalfHours } from "./coverageRows.ts";

/**
 * Heads at work by site in each half hour of the need's week, Monday 00:00 first, hand-overs included, while the
 * clocks stand as on most days of the year.
 */
export function rosterPresence({
  postings,
  bySite,
  regimes,
  need,
}: Pick<Coverage, "postings" | "bySite" | "regimes" | "need">): readonly (readonly number[])[] {
  return bySite.map((_, site) => {
    const week = need.heads.map(() => 0);
    for (const { pattern, heads } of postings.filter((posting) => posting.pattern.site === site)) {
      const ahead = regimes[0]?.aheadMinutes[site] ?? 0;
      for (const slot of answeredHalfHours(pattern, ahead, { need, handOverMinutes: 0 }))
        week[slot] = (week[slot] ?? 0) + heads;
    }
    return week;
  });
}
