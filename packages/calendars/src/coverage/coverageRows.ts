import type { ClockRegime } from "./clockRegimes.ts";
import { type CoverageNeed, HALF_HOURS_PER_WEEK } from "./coverageNeed.ts";
import type { ProgrammeRow } from "./solver.ts";
import { type WeekPattern, weekdaysOf } from "./weekPattern.ts";

const MINUTES_PER_WEEK = 10_080;
const MINUTES_PER_DAY = 1440;
const MINUTES = 30;
const HALF_HOURS_PER_DAY = 48;

/** A need and the hand-over that every shift owes which follows on another [min]. */
export interface Handed {
  readonly need: CoverageNeed;
  readonly handOverMinutes: number;
}

/**
 * Half hours of the need's week (0 to 335) that one head of a pattern answers for. A shift that begins while somebody
 * is needed already takes over first, beside the one before, and answers from the end of the hand-over on.
 */
export function answeredHalfHours(
  pattern: WeekPattern,
  aheadMinutes: number,
  { need, handOverMinutes }: Handed,
): number[] {
  return weekdaysOf(pattern).flatMap((weekday) => {
    const start = (weekday - 1) * MINUTES_PER_DAY + pattern.startMinute - aheadMinutes;
    const isTakingOver = (need.heads[halfHourOf(start - 1)] ?? 0) > 0;
    const first = Math.ceil((start + (isTakingOver ? handOverMinutes : 0)) / MINUTES);
    const end = Math.floor((start + pattern.lengthMinutes) / MINUTES);
    return Array.from({ length: Math.max(0, end - first) }, (_, at) => halfHourOf((first + at) * MINUTES));
  });
}

/** The half hour of the week in which a minute lies, also of the week before or after. */
export function halfHourOf(minute: number): number {
  const inWeek = ((minute % MINUTES_PER_WEEK) + MINUTES_PER_WEEK) % MINUTES_PER_WEEK;
  return Math.floor(inWeek / MINUTES);
}

/** Columns that answer for each half hour of the need's week. */
export function answering(patterns: readonly WeekPattern[], regime: ClockRegime, handed: Handed): number[][] {
  const columns: number[][] = Array.from({ length: HALF_HOURS_PER_WEEK }, () => []);
  patterns.forEach((pattern, column) => {
    const ahead = regime.aheadMinutes[pattern.site] ?? 0;
    for (const slot of answeredHalfHours(pattern, ahead, handed)) columns[slot]?.push(column);
  });
  return columns;
}

/**
 * Rows that say "every half hour is answered for" in one regime of the clocks, with rounding cuts (Chvátal 1973) over
 * each time of day: heads work at most k days, so a time that n head-days need takes n ÷ k heads, rounded up.
 * Rows that follow from a neighbour are left out.
 */
export function coverageRows(patterns: readonly WeekPattern[], regime: ClockRegime, handed: Handed): ProgrammeRow[] {
  const columns = answering(patterns, regime, handed);
  const { heads } = handed.need;
  const rows = columns.map((each, slot) => ({ columns: each, atLeast: heads[slot] ?? 0 }));
  return [...undominated(rows), ...undominated(roundingCuts(columns, heads))];
}

interface CoverRow {
  readonly columns: readonly number[];
  readonly atLeast: number;
}

function roundingCuts(columns: readonly (readonly number[])[], heads: readonly number[]): CoverRow[] {
  return Array.from({ length: HALF_HOURS_PER_DAY }, (_, ofDay) => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => day * HALF_HOURS_PER_DAY + ofDay);
    const times = new Map<number, number>();
    for (const slot of days) for (const column of columns[slot] ?? []) times.set(column, (times.get(column) ?? 0) + 1);
    const most = Math.max(...times.values(), 1);
    const needed = days.reduce((sum, slot) => sum + (heads[slot] ?? 0), 0);
    return { columns: [...times.keys()].toSorted((a, b) => a - b), atLeast: Math.ceil(needed / most) };
  });
}

/** Without rows that a neighbour in the circle implies: it asks for no less of a part of the same columns. */
function undominated(rows: readonly CoverRow[]): CoverRow[] {
  const asked = rows.filter(({ atLeast }) => atLeast > 0);
  const single = [...new Map(asked.map((row) => [`${row.columns.join()} ${row.atLeast}`, row])).values()];
  const sets = single.map(({ columns }) => new Set(columns));
  return single.filter((row, at) =>
    [at - 1, at + 1].every((next) => {
      const other = (next + single.length) % single.length;
      return other === at || !isImplied(row, single[other], sets[at]);
    }),
  );
}

function isImplied(row: CoverRow, by: CoverRow | undefined, columns: ReadonlySet<number> | undefined): boolean {
  if (by === undefined || columns === undefined || by.atLeast < row.atLeast) return false;
  return by.columns.length <= row.columns.length && by.columns.every((column) => columns.has(column));
}
