import type { CoverageSite } from "./coverageSite.ts";
import { mainRestDay } from "./mainRestDay.ts";

const MINUTES_PER_DAY = 1440;
const SHORTEST_SHIFT = 360;
const LONGEST_SHIFT = 600;
const GRID = 30;
/** A night worker has at least three hours of the shift at night (Directive 2003/88/EC, art. 2). */
const NIGHT_WORKER_MINUTES = 180;
/** Patterns that leave more than a tenth of a full-time week unworked are not offered while others fill it. */
const LEAST_FILL = 0.9;

/** The week of one head: the same shift on consecutive days, and the other days free. */
export interface WeekPattern {
  /** Position in the list of sites. */
  readonly site: number;
  /** Start by the local clock, in minutes after midnight. */
  readonly startMinute: number;
  readonly lengthMinutes: number;
  /** ISO weekday of the first shift, and how many days follow each other. */
  readonly firstWeekday: number;
  readonly days: number;
  /** Hours at night over hours worked. */
  readonly nightShare: number;
  /** Whether its head is a night worker in law. */
  readonly isNight: boolean;
  /** Premiums for nights and the main day of rest, over the plain pay of the week. */
  readonly premiumShare: number;
}

/** Which patterns are looked at. */
export interface PatternChoice {
  /** Working days in a week; 4, 5 and 6 unless given. */
  readonly daysPerWeek?: readonly number[];
  /** Minutes between the starts that are offered; 60 unless given. */
  readonly startStepMinutes?: number;
  /** How far the first start lies behind local midnight [min], so that starts of all sites meet the need's hours. */
  readonly startOffsetMinutes?: number;
}

/**
 * Every week that a head at a site may lawfully work without overtime: shifts of 6 to 10 hours, 4 to 6 in a row, from
 * any start. The longest shift that daily, weekly and night limits allow is taken, since a shorter one covers less.
 */
export function weekPatterns(site: CoverageSite, index: number, choice: PatternChoice = {}): WeekPattern[] {
  const { startStepMinutes: step = 60, startOffsetMinutes: offset = 0 } = choice;
  const starts = Array.from(
    { length: Math.floor(MINUTES_PER_DAY / step) },
    (_, at) => (at * step + offset) % MINUTES_PER_DAY,
  );
  return starts.flatMap((startMinute) =>
    weekLengths(site, choice.daysPerWeek ?? [4, 5, 6], startMinute).flatMap(({ days, lengthMinutes }) =>
      [1, 2, 3, 4, 5, 6, 7].map((firstWeekday) =>
        described(site, { site: index, startMinute, lengthMinutes, firstWeekday, days }),
      ),
    ),
  );
}

type Week = Pick<WeekPattern, "days" | "lengthMinutes">;

function weekLengths(site: CoverageSite, daysPerWeek: readonly number[], startMinute: number): Week[] {
  const weeks = daysPerWeek
    .filter((days) => days >= 1 && days <= site.law.limits.workingDaysInARow)
    .map((days) => ({ days, lengthMinutes: shiftLength(site, days, startMinute) }))
    .filter(({ lengthMinutes }) => lengthMinutes >= SHORTEST_SHIFT);
  const full = Math.max(...weeks.map(weekMinutes), 0);
  const filled = weeks.filter((week) => weekMinutes(week) >= LEAST_FILL * full);
  const fewest = filled.filter(({ days }) => days <= 5);
  return fewest.length > 0 ? fewest : filled;
}

function weekMinutes({ days, lengthMinutes }: Week): number {
  return days * lengthMinutes;
}

function shiftLength(site: CoverageSite, days: number, startMinute: number): number {
  const { dailyHours, dailyRestHours, weeklyRestHours, nightShiftHours } = site.law.limits;
  // On the day that clocks go forward an hour of rest is lost.
  const restLeaves = Math.min(23 - dailyRestHours, (8 - days) * 24 - 1 - weeklyRestHours);
  const most = Math.min(LONGEST_SHIFT, 60 * Math.min(dailyHours, restLeaves, site.weeklyHours / days));
  const byDay = Math.floor(most / GRID) * GRID;
  const isNight = nightMinutes(site, startMinute, byDay) >= NIGHT_WORKER_MINUTES;
  return isNight ? Math.min(byDay, Math.floor((nightShiftHours * 60) / GRID) * GRID) : byDay;
}

/** Minutes of a shift that lie in the night of a site's law. */
export function nightMinutes({ law }: Pick<CoverageSite, "law">, startMinute: number, lengthMinutes: number): number {
  const { nightFromHour, nightUntilHour } = law.limits;
  const from = nightFromHour * 60;
  const until = nightUntilHour > nightFromHour ? nightUntilHour * 60 : nightUntilHour * 60 + MINUTES_PER_DAY;
  const end = startMinute + lengthMinutes;
  const shared = (shift: number) => Math.max(0, Math.min(end, until + shift) - Math.max(startMinute, from + shift));
  return shared(-MINUTES_PER_DAY) + shared(0) + shared(MINUTES_PER_DAY);
}

function described(
  site: CoverageSite,
  week: Omit<WeekPattern, "nightShare" | "isNight" | "premiumShare">,
): WeekPattern {
  const night = nightMinutes(site, week.startMinute, week.lengthMinutes);
  const nightShare = night / week.lengthMinutes;
  const { nightPremiumShare, restDayPremiumShare } = site.law.limits;
  const restShare = restDayMinutes(site, week) / (week.days * week.lengthMinutes);
  return {
    ...week,
    nightShare,
    isNight: night >= NIGHT_WORKER_MINUTES,
    premiumShare: nightShare * nightPremiumShare + restShare * restDayPremiumShare,
  };
}

function restDayMinutes(
  { country }: CoverageSite,
  { startMinute, lengthMinutes, ...week }: Pick<WeekPattern, "startMinute" | "lengthMinutes" | "firstWeekday" | "days">,
): number {
  const rest = mainRestDay(country);
  const afterMidnight = Math.max(0, startMinute + lengthMinutes - MINUTES_PER_DAY);
  const weekdays = weekdaysOf(week);
  const startsOnIt = weekdays.includes(rest) ? lengthMinutes - afterMidnight : 0;
  return startsOnIt + (weekdays.includes(((rest + 5) % 7) + 1) ? afterMidnight : 0);
}

/** ISO weekdays on which the shifts of a pattern start, in order. */
export function weekdaysOf({ firstWeekday, days }: Pick<WeekPattern, "firstWeekday" | "days">): number[] {
  return Array.from({ length: days }, (_, day) => ((firstWeekday - 1 + day) % 7) + 1);
}
