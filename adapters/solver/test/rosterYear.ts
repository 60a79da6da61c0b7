import type { Coverage, CoverageNeed, CoverageSite, WeekPattern } from "@shoreline/calendars";

/*
 * The year of a roster, reckoned a second time from the calendar itself: with Temporal, date by date and step by step,
 * and with nothing of the code that made the roster.
 */

/** One shift of one head. */
export interface HeadShift {
  readonly site: CoverageSite;
  readonly date: Temporal.PlainDate;
  readonly startMs: number;
  readonly endMs: number;
}

/** Every shift of each head from two days before a year to two days after it, holidays worked. */
export function headYears({ postings, bySite, year }: Coverage): HeadShift[][] {
  return postings.flatMap(({ pattern, heads }) => {
    const site = bySite[pattern.site]?.site;
    if (site === undefined) throw new Error("A posting names a site.");
    const shifts = datesAround(year)
      .filter((date) => isWorked(pattern, date.dayOfWeek))
      .map((date) => headShift(pattern, site, date));
    return Array.from({ length: heads }, () => shifts);
  });
}

/** Counts open days from the first one on, day by day. */
function isWorked({ firstWeekday, days, closedWeekdays = [] }: WeekPattern, weekday: number): boolean {
  if (closedWeekdays.includes(weekday)) return false;
  let before = 0;
  for (let day = firstWeekday; day !== weekday; day = (day % 7) + 1) if (!closedWeekdays.includes(day)) before += 1;
  return before < days;
}

function headShift(pattern: WeekPattern, site: CoverageSite, date: Temporal.PlainDate): HeadShift {
  const time = Temporal.PlainTime.from("00:00").add({ minutes: pattern.startMinute });
  const start = date.toZonedDateTime({ timeZone: site.timeZone, plainTime: time });
  const end = start.add({ seconds: pattern.lengthMinutes * 60 });
  return { site, date, startMs: start.epochMilliseconds, endMs: end.epochMilliseconds };
}

function datesAround(year: number): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 }).subtract({ days: 2 });
  return Array.from({ length: first.until({ year: year + 1, month: 1, day: 3 }).days }, (_, days) =>
    first.add({ days }),
  );
}

const HOUR = 3_600_000;

/** Every way in which a head's year breaks the law of its site; empty where it is lawful throughout. */
export function breaches(shifts: readonly HeadShift[]): string[] {
  return shifts.flatMap((shift, at) => {
    const { limits } = shift.site.law;
    const hours = (shift.endMs - shift.startMs) / HOUR;
    const next = shifts[at + 1];
    const rest = next === undefined ? Infinity : (next.startMs - shift.endMs) / HOUR;
    // Seven days hold seven shifts at most, since each begins on a day of its own.
    const week = shifts.slice(at, at + 7).filter(({ date }) => date.since(shift.date).days < 7);
    const weekHours = week.reduce((sum, { startMs, endMs }) => sum + (endMs - startMs) / HOUR, 0);
    const says = (isBroken: boolean, what: string) => (isBroken ? [`${shift.site.name} ${shift.date}: ${what}`] : []);
    return [
      ...says(hours > limits.dailyHours, `${hours} h in a shift`),
      ...says(nightHours(shift) >= 3 && hours > limits.nightShiftHours, `${hours} h of a night worker`),
      ...says(rest < limits.dailyRestHours, `${rest} h of rest`),
      ...says(weekHours > Math.min(shift.site.weeklyHours, limits.weeklyHours) + 1e-9, `${weekHours} h in seven days`),
      ...says(week.length > limits.workingDaysInARow, `${week.length} days in seven`),
      ...says(longestRest(shifts, at) < limits.weeklyRestHours, "no weekly rest"),
    ];
  });
}

/** The longest rest that begins within seven days of the start of a shift [h]. */
function longestRest(shifts: readonly HeadShift[], at: number): number {
  const from = shifts[at]?.startMs ?? 0;
  const rests = shifts.slice(at, at + 8).map((shift, nth) => {
    const next = shifts[at + nth + 1]?.startMs ?? Infinity;
    return shift.endMs < from + 168 * HOUR ? (next - shift.endMs) / HOUR : 0;
  });
  return Math.max(...rests);
}

/** Hours of a shift at night by the wall clock, counted by quarters of an hour. */
function nightHours({ site, startMs, endMs }: HeadShift): number {
  const { nightFromHour, nightUntilHour } = site.law.limits;
  let quarters = 0;
  for (let at = startMs; at < endMs; at += HOUR / 4) {
    const { hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(site.timeZone);
    const isNight =
      nightFromHour < nightUntilHour
        ? hour >= nightFromHour && hour < nightUntilHour
        : hour >= nightFromHour || hour < nightUntilHour;
    if (isNight) quarters += 1;
  }
  return quarters / 4;
}

/** Quarters of an hour of a year, by the need's clock, in which too few are at work; `isKept` frees holidays. */
export function openQuarters(roster: Coverage, isOff: (shift: HeadShift) => boolean): Temporal.ZonedDateTime[] {
  const { need, year } = roster;
  const present = new Map<number, number>();
  for (const shifts of headYears(roster)) {
    for (const { startMs, endMs } of shifts.filter((shift) => !isOff(shift))) {
      for (let at = startMs; at < endMs; at += HOUR / 4) present.set(at, (present.get(at) ?? 0) + 1);
    }
  }
  return quartersOf(year, need.timeZone).filter(
    (time) => (present.get(time.epochMilliseconds) ?? 0) < neededAt(need, time),
  );
}

function quartersOf(year: number, timeZone: string): Temporal.ZonedDateTime[] {
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const end = Temporal.PlainDate.from({ year: year + 1, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const count = (end.epochMilliseconds - start.epochMilliseconds) / (HOUR / 4);
  return Array.from({ length: count }, (_, quarter) => start.add({ minutes: 15 * quarter }));
}

function neededAt({ heads }: CoverageNeed, time: Temporal.ZonedDateTime): number {
  return heads[(time.dayOfWeek - 1) * 48 + time.hour * 2 + Math.floor(time.minute / 30)] ?? 0;
}
