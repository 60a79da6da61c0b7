import { differenceSpans, meanOverSpans } from "./clockDifferenceHours.ts";

/** Two teams with equally long workdays, of which the second may move its day. */
export interface OverlapQuestion {
  /** IANA time zone of the home team. */
  readonly home: string;
  /** IANA time zone of the team at the site. */
  readonly site: string;
  readonly year: number;
  /** Length of either team's workday [h], above 0 and at most 12; 8 unless given. */
  readonly workdayHours?: number;
  /** How far the site moves its day towards the home's day at most [h], 0 or more. */
  readonly shiftHours: number;
}

const USUAL_WORKDAY_HOURS = 8;

/**
 * Hours a day in which two teams are at work at the same time, averaged over the calendar year (UTC), if both start at
 * the same local hour and the site shifts its day by up to `shiftHours`: max(0, workday − max(0, distance − shift)).
 * The distance is taken around the clock, so that teams on both sides of the date line meet. Days off are not counted
 * here; `sharedHoursOverYear` does.
 * Throws RangeError for an unknown zone, a workday outside 0–12 hours or a negative shift.
 */
export function averageOverlapHours(question: OverlapQuestion): number {
  const { home, site, year, shiftHours, workdayHours = USUAL_WORKDAY_HOURS } = question;
  if (!(workdayHours > 0 && workdayHours <= 12)) throw new RangeError(`workdayHours lies in 0–12: ${workdayHours}`);
  if (!(shiftHours >= 0)) throw new RangeError(`shiftHours is 0 or more: ${shiftHours}`);
  return meanOverSpans(differenceSpans(home, site, year), (differenceHours) => {
    const apart = Math.max(0, hoursAroundTheClock(differenceHours) - shiftHours);
    return Math.max(0, workdayHours - apart);
  });
}

/** The shorter way round a 24-hour dial between two clocks [h], 0 to 12. */
function hoursAroundTheClock(differenceHours: number): number {
  const onDial = Math.abs(differenceHours) % 24;
  return Math.min(onDial, 24 - onDial);
}
