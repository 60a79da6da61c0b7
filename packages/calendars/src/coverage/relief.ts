import { USUAL_ABSENCE_SHARE } from "@shoreline/units";
import type { CoverageSite } from "./coverageSite.ts";
import { headsOf, type Posting } from "./rosterWeek.ts";
import { type YearShift, yearShifts } from "./yearShifts.ts";

/** Heads that a site needs beside its roster, because people are away. */
export interface Relief {
  /** Shares of the rostered shifts. */
  readonly leaveShare: number;
  readonly sicknessShare: number;
  /** Shifts that fall on public holidays of the country. */
  readonly holidayShare: number;
  /** Heads on top, in full-time heads; they take leave and fall ill as well. */
  readonly heads: number;
}

/** Working days of a full-time week in which leave is counted. */
const LEAVE_WEEK_DAYS = 5;

/**
 * Relief of one site for leave, sickness and the public holidays of a year: heads · s ÷ (1 − s), where s is the share
 * of shifts that somebody else must work. Leave is of the atlas, absence the usual one of `@shoreline/units`.
 */
export function relief(postings: readonly Posting[], sites: readonly CoverageSite[], at: number, year: number): Relief {
  const heads = headsOf(postings.filter(({ pattern }) => pattern.site === at));
  const own = yearShifts(postings, sites, year).filter(({ posting }) => postings[posting]?.pattern.site === at);
  const inYear = own.filter(({ date }) => date.startsWith(`${year}-`));
  const weigh = (shifts: readonly YearShift[]) =>
    shifts.reduce((sum, { posting }) => sum + (postings[posting]?.heads ?? 0), 0);
  const all = weigh(inYear);
  const holidayShare = all === 0 ? 0 : weigh(inYear.filter(({ holiday }) => holiday !== undefined)) / all;
  const leaveShare = (sites[at]?.leaveDaysPerYear ?? 0) / LEAVE_WEEK_DAYS / 52;
  const away = Math.min(0.9, leaveShare + USUAL_ABSENCE_SHARE + holidayShare);
  return { leaveShare, sicknessShare: USUAL_ABSENCE_SHARE, holidayShare, heads: (heads * away) / (1 - away) };
}
