import type { CoverageSite } from "./coverageSite.ts";
import { type WeekPattern, weekdaysOf } from "./weekPattern.ts";

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;
/** Orders that are tried before it is said that there is none. */
const MOST_STEPS = 20_000;

/**
 * An order in which heads may pass through all seats of a site, from one week to the next and round again, so that
 * daily rest, weekly rest and the number of working days in a row hold at every change. Seats of one pattern follow each
 * other where that is possible, which leaves few orders to try. Undefined where none is found.
 */
export function rotation(seats: readonly WeekPattern[], site: CoverageSite): WeekPattern[] | undefined {
  const inOrder = seats.toSorted((a, b) => a.startMinute - b.startMinute || a.firstWeekday - b.firstWeekday);
  const kinds = [...Map.groupBy(inOrder, patternKey).values()];
  const way = wayRound(
    kinds.map(([kind]) => kind).filter((kind) => kind !== undefined),
    site,
  );
  if (way !== undefined) return way.flatMap((at) => kinds[at] ?? []);
  return wayRound(inOrder, site)?.flatMap((at) => inOrder[at] ?? []);
}

/** Tells patterns of one site apart. */
export function patternKey(pattern: WeekPattern): string {
  return `${pattern.startMinute} ${pattern.lengthMinutes} ${weekdaysOf(pattern).join()}`;
}

/** Positions of patterns in an order in which each may follow on the one before, and the first on the last. */
function wayRound(patterns: readonly WeekPattern[], site: CoverageSite): number[] | undefined {
  const followers = patterns.map((before) =>
    patterns.map((after) => before === after || canFollow(before, after, site)),
  );
  let steps = 0;
  const goOn = (way: readonly number[], left: readonly number[]): number[] | undefined => {
    const after = followers[way.at(-1) ?? 0];
    if (left.length === 0) return after?.[0] === true ? [...way] : undefined;
    // What leads on to fewest others goes first, or it is left over (Warnsdorff).
    const waysOn = (at: number) => left.filter((next) => followers[at]?.[next] === true).length;
    const next = left.filter((at) => after?.[at] === true).toSorted((a, b) => waysOn(a) - waysOn(b));
    for (const at of next) {
      if (++steps > MOST_STEPS) return undefined;
      const rest = left.filter((other) => other !== at);
      const found = goOn([...way, at], rest);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return patterns.length === 0 ? [] : goOn([0], [...patterns.keys()].slice(1));
}

/** Whether a head may work one pattern in one week and another in the next, by the week from Monday to Sunday. */
export function canFollow(before: WeekPattern, after: WeekPattern, { law: { limits } }: CoverageSite): boolean {
  const shifts = [...shiftsInWeek(before, 0), ...shiftsInWeek(after, 1)];
  const rests = shifts.slice(1).map((shift, at) => shift.start - (shifts[at]?.end ?? 0));
  // An hour is lost where clocks go forward in between.
  if (rests.some((rest) => rest < (limits.dailyRestHours + 1) * 60)) return false;
  return hasWeeklyRest(shifts, (limits.weeklyRestHours + 1) * 60) && longestRun(shifts) <= limits.workingDaysInARow;
}

interface WeekShift {
  readonly start: number;
  readonly end: number;
}

function shiftsInWeek(pattern: WeekPattern, week: number): WeekShift[] {
  return weekdaysOf(pattern)
    .toSorted((a, b) => a - b)
    .map((weekday) => {
      const start = week * MINUTES_PER_WEEK + (weekday - 1) * MINUTES_PER_DAY + pattern.startMinute;
      return { start, end: start + pattern.lengthMinutes };
    });
}

/** Whether every seven days that begin with a shift hold the rest, or lead into it. */
function hasWeeklyRest(shifts: readonly WeekShift[], restMinutes: number): boolean {
  return shifts.every(({ start }, first) => {
    const within = shifts.slice(first).filter((shift) => shift.start < start + MINUTES_PER_WEEK);
    return within.some(({ end }, at) => (shifts[first + at + 1]?.start ?? Infinity) - end >= restMinutes);
  });
}

function longestRun(shifts: readonly WeekShift[]): number {
  let [run, longest] = [0, 0];
  shifts.forEach(({ start }, at) => {
    const before = shifts[at - 1];
    const isNextDay = before !== undefined && dayOf(start) - dayOf(before.start) === 1;
    run = isNextDay ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

function dayOf(minute: number): number {
  return Math.floor(minute / MINUTES_PER_DAY);
}
