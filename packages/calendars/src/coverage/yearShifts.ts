import { epochDayOf, isoDate, isoWeekday, MS_PER_DAY, MS_PER_MINUTE } from "../epochDay.ts";
import { publicHolidays } from "../publicHolidays.ts";
import { instantOfLocal, zoneSegments } from "../zoneSegments.ts";
import type { CoverageSite } from "./coverageSite.ts";
import type { Posting } from "./rosterWeek.ts";
import { weekdaysOf } from "./weekPattern.ts";

/** One shift of a posting on one date; all its heads work it. */
export interface YearShift {
  /** Position in the list of postings. */
  readonly posting: number;
  /** Local date on which it starts. */
  readonly date: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Name of the public holiday on that date, where there is one. */
  readonly holiday: string | undefined;
}

/**
 * Every shift of a roster that starts in a year or on the two days around it. A shift starts by the local clock and
 * lasts its hours, so that nobody works longer when clocks go back; one that starts in a skipped hour starts at the jump.
 */
export function yearShifts(postings: readonly Posting[], sites: readonly CoverageSite[], year: number): YearShift[] {
  return postings.flatMap(({ pattern }, posting) => {
    const site = sites[pattern.site];
    if (site === undefined) throw new RangeError(`A roster speaks of a site that is not there: ${pattern.site}`);
    const segments = zoneSegments(site.timeZone, year);
    const holidays = holidayNames(site.country, year);
    const weekdays = weekdaysOf(pattern);
    return daysAround(year)
      .filter((day) => weekdays.includes(isoWeekday(day)))
      .map((day): YearShift => {
        const startMs = instantOfLocal(segments, day * MS_PER_DAY + pattern.startMinute * MS_PER_MINUTE);
        const date = isoDate(day);
        return {
          posting,
          date,
          startMs,
          endMs: startMs + pattern.lengthMinutes * MS_PER_MINUTE,
          holiday: holidays.get(date),
        };
      });
  });
}

function daysAround(year: number): number[] {
  const [first, next] = [epochDayOf(year, 1, 1), epochDayOf(year + 1, 1, 1)];
  return Array.from({ length: next - first + 4 }, (_, day) => first - 2 + day);
}

function holidayNames(country: string, year: number): ReadonlyMap<string, string> {
  const years = [year - 1, year, year + 1].flatMap((each) => publicHolidays(country, each));
  return new Map(years.map(({ date, name }) => [date, name]));
}
