import type { ClockRegime } from "./clockRegimes.ts";
import { HALF_HOURS_PER_WEEK } from "./coverageNeed.ts";
import { answering, type Handed } from "./coverageRows.ts";
import type { WeekPattern } from "./weekPattern.ts";

/** How many heads follow a pattern. */
export interface Posting {
  readonly pattern: WeekPattern;
  readonly heads: number;
}

/** Heads of a roster. */
export function headsOf(postings: readonly Posting[]): number {
  return postings.reduce((sum, { heads }) => sum + heads, 0);
}

/** Heads that answer for each half hour of the need's week in one regime of the clocks. */
function answeredWeek(postings: readonly Posting[], regime: ClockRegime, handed: Handed): number[] {
  const patterns = postings.map(({ pattern }) => pattern);
  const columns = answering(patterns, regime, handed);
  return columns.map((each) => each.reduce((sum, column) => sum + (postings[column]?.heads ?? 0), 0));
}

/** Whether a roster answers for every half hour; reckoned from the shifts alone, whatever a solver says. */
export function isCovered(postings: readonly Posting[], regime: ClockRegime, handed: Handed): boolean {
  const week = answeredWeek(postings, regime, handed);
  return week.length === HALF_HOURS_PER_WEEK && week.every((heads, slot) => heads >= (handed.need.heads[slot] ?? 0));
}
