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

/** The week of one head: the same shift on days that follow each other, and the other days free. */
export interface WeekPattern {
  /** Position in the list of sites. */
  readonly site: number;
  /** Start by the local clock, in minutes after midnight. */
  readonly startMinute: number;
  readonly lengthMinutes: number;
  /** ISO weekday of the first shift, and how many days follow each other. */
  readonly firstWeekday: number;
  readonly days: number;
  /** ISO weekdays among them on which no shift is worked, because nobody is needed; none unless given. */
  readonly closedWeekdays?: readonly number[];
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
  /** Whether a shift that starts on an ISO weekday at a minute may be of use; every one unless given. */
  readonly isOpen?: (weekday: number, startMinute: number, lengthMinutes: number) => boolean;
}

/**
 * Every week that a head at a site may lawfully work without overtime: shifts of 6 to 10 hours, 4 to 6 in a row, from
 * any start. The longest shift that daily, weekly and night limits allow is taken, since a shorter one covers less. Days
 * on which nobody is needed are skipped, so that a desk which is closed on Sundays has its five days among six.
 */
export function weekPatterns(site: CoverageSite, index: number, choice: PatternChoice = {}): WeekPattern[] {
  const { startStepMinutes: step = 60, startOffsetMinutes: offset = 0, isOpen = () => true } = choice;
  const starts = Array.from(
    { length: Math.floor(MINUTES_PER_DAY / step) },
    (_, at) => (at * step + offset) % MINUTES_PER_DAY,
  );
  return starts.flatMap((startMinute) => {
    const open = WEEKDAYS.filter((weekday) => isOpen(weekday, startMinute, LONGEST_SHIFT));
    const lengths = weekLengths(site, choice.daysPerWeek ?? [4, 5, 6], startMinute);
    const weeks = lengths.flatMap((week) => openWeeks(site, { ...week, startMinute }, open));
    return single(weeks).map((week) => described(site, { site: index, ...week }));
  });
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

type Week = Pick<WeekPattern, "days" | "lengthMinutes">;
type Shifts = Pick<WeekPattern, "startMinute" | "lengthMinutes" | "firstWeekday" | "days" | "closedWeekdays">;

/** The weeks of so many shifts that begin on each open day; all of the open days where those are fewer. */
function openWeeks(
  site: CoverageSite,
  week: Week & { readonly startMinute: number },
  open: readonly number[],
): Shifts[] {
  const days = Math.min(week.days, open.length);
  const closedWeekdays = WEEKDAYS.filter((weekday) => !open.includes(weekday));
  const firsts = days === open.length ? open.slice(0, 1) : open;
  return firsts.map((firstWeekday) => {
    const weekdays = weekdaysOf({ firstWeekday, days, closedWeekdays });
    if (restOf(weekdays).longest === 8 - week.days) return { ...week, firstWeekday };
    const lengthMinutes = shiftLength(site, weekdays, week.startMinute);
    // Where days off that are torn apart leave too little rest, a day in between is worked although nobody is needed.
    if (lengthMinutes < week.lengthMinutes) return { ...week, firstWeekday };
    return { ...week, lengthMinutes, firstWeekday, days, closedWeekdays };
  });
}

/** Shorter lists of days may come to the same week. */
function single(weeks: readonly Shifts[]): Shifts[] {
  const key = (week: Shifts) => `${weekdaysOf(week).join()} ${week.lengthMinutes}`;
  return [...new Map(weeks.map((week) => [key(week), week])).values()];
}

function weekLengths(site: CoverageSite, daysPerWeek: readonly number[], startMinute: number): Week[] {
  const weeks = daysPerWeek
    .filter((days) => days >= 1 && days <= site.law.limits.workingDaysInARow)
    .map((days) => ({
      days,
      lengthMinutes: shiftLength(site, weekdaysOf({ firstWeekday: 1, days }), startMinute),
    }))
    .filter(({ lengthMinutes }) => lengthMinutes >= SHORTEST_SHIFT);
  const full = Math.max(...weeks.map(weekMinutes), 0);
  const filled = weeks.filter((week) => weekMinutes(week) >= LEAST_FILL * full);
  const fewest = filled.filter(({ days }) => days <= 5);
  return fewest.length > 0 ? fewest : filled;
}

function weekMinutes({ days, lengthMinutes }: Week): number {
  return days * lengthMinutes;
}

/** The longest lawful shift on these weekdays, none of which follows on itself without a free day in the week. */
function shiftLength(site: CoverageSite, weekdays: readonly number[], startMinute: number): number {
  const { dailyHours, dailyRestHours, weeklyRestHours, nightShiftHours } = site.law.limits;
  const { shortest, longest } = restOf(weekdays);
  // On the day that clocks go forward an hour of rest is lost.
  const restLeaves = Math.min(shortest * 24 - 1 - dailyRestHours, longest * 24 - 1 - weeklyRestHours);
  const most = Math.min(LONGEST_SHIFT, 60 * Math.min(dailyHours, restLeaves, site.weeklyHours / weekdays.length));
  const byDay = Math.floor(most / GRID) * GRID;
  const isNight = nightMinutes(site, startMinute, byDay) >= NIGHT_WORKER_MINUTES;
  return isNight ? Math.min(byDay, Math.floor((nightShiftHours * 60) / GRID) * GRID) : byDay;
}

/** Fewest and most days from the start of one shift to that of the next, in a week that repeats. */
function restOf(weekdays: readonly number[]): { readonly shortest: number; readonly longest: number } {
  const steps = weekdays.map(
    (weekday, at) => (((weekdays[(at + 1) % weekdays.length] ?? weekday) - weekday + 6) % 7) + 1,
  );
  return { shortest: Math.min(...steps), longest: Math.max(...steps) };
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

function restDayMinutes({ country }: CoverageSite, { startMinute, lengthMinutes, ...week }: Shifts): number {
  const rest = mainRestDay(country);
  const afterMidnight = Math.max(0, startMinute + lengthMinutes - MINUTES_PER_DAY);
  const weekdays = weekdaysOf(week);
  const startsOnIt = weekdays.includes(rest) ? lengthMinutes - afterMidnight : 0;
  return startsOnIt + (weekdays.includes(((rest + 5) % 7) + 1) ? afterMidnight : 0);
}

/** ISO weekdays on which the shifts of a pattern start, in order from the first. */
export function weekdaysOf({
  firstWeekday,
  days,
  closedWeekdays = [],
}: Pick<WeekPattern, "firstWeekday" | "days" | "closedWeekdays">): number[] {
  const inOrder = WEEKDAYS.map((_, day) => ((firstWeekday - 1 + day) % 7) + 1);
  return inOrder.filter((weekday) => !closedWeekdays.includes(weekday)).slice(0, days);
}
