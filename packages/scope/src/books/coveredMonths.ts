import type { BookRow } from "./bookRow.ts";
import { type MonthKey, monthNumber, monthOfNumber } from "./monthKey.ts";
import { median } from "./median.ts";

/** The months of a ledger that count for a year. */
export interface CoveredMonths {
  /** At most twelve, the latest ones. */
  readonly covered: readonly MonthKey[];
  readonly missing: readonly MonthKey[];
  readonly partial: readonly MonthKey[];
  /** Complete months before the latest twelve. */
  readonly earlier: readonly MonthKey[];
  /** Months from one booking period to the next: 1, or 3 for books by quarter. */
  readonly step: number;
}

/** A month at an end is partial when it has less than this share of the usual month, */
const PARTIAL_SHARE = 0.6;
/** and of a month without days less than this, */
const PARTIAL_SHARE_WITHOUT_DAYS = 0.4;
/** and its bookings start that many days later, or end that many days earlier, than they usually do. */
const LEAST_DAYS_CUT = 5;
/** To call a month partial, this many others must show what is usual. */
const LEAST_OTHERS = 3;
const MONTHS_PER_YEAR = 12;

interface MonthSum {
  readonly number: number;
  readonly amount: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

/** Finds the complete months, the gaps between them and the partial months at the ends. */
export function coveredMonths(rows: readonly BookRow[]): CoveredMonths {
  const sums = withoutEmptyEnds(monthSums(rows));
  const partial = [sums[0], sums.at(-1)].filter(
    (each, index): each is MonthSum => each !== undefined && isPartial(each, sums, index === 0 ? "first" : "last"),
  );
  const whole = sums.filter((each) => !partial.includes(each)).map(({ number }) => number);
  const step = usualStep(whole);
  const last = whole.at(-1) ?? 0;
  const covered = whole.filter((number) => number > last - MONTHS_PER_YEAR);
  return {
    covered: covered.map(monthOfNumber),
    missing: gaps(covered, step).map(monthOfNumber),
    partial: [...new Set(partial.map(({ number }) => number))].map(monthOfNumber),
    earlier: whole.filter((number) => number <= last - MONTHS_PER_YEAR).map(monthOfNumber),
    step,
  };
}

/** Months with any booking, in order. */
function monthSums(rows: readonly BookRow[]): MonthSum[] {
  const sums = new Map<number, MonthSum>();
  for (const { month, day, amount } of rows.flatMap(({ entries }) => entries)) {
    if (month === null) continue;
    const number = monthNumber(month);
    const known = sums.get(number) ?? { number, amount: 0, firstDay: day, lastDay: day };
    const days = [known.firstDay, known.lastDay, day].filter((each) => each !== null);
    const [firstDay, lastDay] = days.length === 0 ? [null, null] : [Math.min(...days), Math.max(...days)];
    sums.set(number, { number, amount: known.amount + amount, firstDay, lastDay });
  }
  return [...sums.values()].toSorted((one, other) => one.number - other.number);
}

/** Months of nothing but zeros at an end have not been booked yet. */
function withoutEmptyEnds(sums: readonly MonthSum[]): readonly MonthSum[] {
  const first = sums.findIndex(({ amount }) => amount !== 0);
  return first === -1 ? [] : sums.slice(first, sums.findLastIndex(({ amount }) => amount !== 0) + 1);
}

function isPartial(month: MonthSum, all: readonly MonthSum[], end: "first" | "last"): boolean {
  const others = all.filter((each) => each !== month);
  if (others.length < LEAST_OTHERS) return false;
  const share = month.amount / median(others.map(({ amount }) => amount));
  const cut = daysCut(month, others, end);
  if (cut === undefined) return end === "last" && share < PARTIAL_SHARE_WITHOUT_DAYS;
  return cut >= LEAST_DAYS_CUT && share < PARTIAL_SHARE;
}

/** By how many days the bookings of a month start late or end early, against the other months. */
function daysCut(month: MonthSum, others: readonly MonthSum[], end: "first" | "last"): number | undefined {
  const dayOf = ({ firstDay, lastDay }: MonthSum) => (end === "first" ? firstDay : lastDay);
  const day = dayOf(month);
  const usual = others.flatMap((each) => dayOf(each) ?? []);
  if (day === null || usual.length === 0) return undefined;
  return end === "first" ? day - median(usual) : median(usual) - day;
}

/** 3 where bookings come once a quarter and never in between; 1 otherwise. */
function usualStep(months: readonly number[]): number {
  const steps = new Set(months.slice(1).map((number, index) => number - months[index]!));
  const [step = 1] = steps;
  return steps.size === 1 && [3, 6, 12].includes(step) ? step : 1;
}

function gaps(months: readonly number[], step: number): number[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  return all.filter((number) => !months.includes(number));
}
