import { monthName } from "../page/figures.ts";

/** The months of the horizon that a roster is for, 0 first. */
export interface ChosenMonths {
  /** `mean`: the mean of the first year; `peak`: the month with most work; `month`: one that was named. */
  readonly choice: "mean" | "peak" | "month";
  readonly months: readonly number[];
}

const MONTHS_PER_YEAR = 12;

/**
 * The months that `--month` names, out of the hours of work of each: the first year unless it is given, `peak`, or a
 * number from 1. Undefined for any other text.
 */
export function chosenMonths(typed: string | undefined, hours: readonly number[]): ChosenMonths | undefined {
  if (typed === undefined) return { choice: "mean", months: [...hours.keys()].slice(0, MONTHS_PER_YEAR) };
  if (typed === "peak") return { choice: "peak", months: [hours.indexOf(Math.max(...hours))] };
  const month = /^\d+$/.test(typed) ? Number(typed) : 0;
  return month >= 1 && month <= hours.length ? { choice: "month", months: [month - 1] } : undefined;
}

/** The mean of a figure of each month over the chosen ones. */
export function meanOver({ months }: ChosenMonths, of: (month: number) => number): number {
  return months.reduce((sum, month) => sum + of(month), 0) / months.length;
}

/** Year and month of a month of the horizon, counted from an ISO date. */
export function calendarMonth(start: string, month: number): { readonly year: number; readonly month: number } {
  const [year = 0, first = 1] = start.split("-").map(Number);
  const index = first - 1 + month;
  return { year: year + Math.floor(index / MONTHS_PER_YEAR), month: (index % MONTHS_PER_YEAR) + 1 };
}

/** "a mean month of Sep 2027 to Aug 2028", "Dec 2030, the busiest month" or "Oct 2027" */
export function monthsWords({ choice, months }: ChosenMonths, start: string): string {
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0].map((each) => words(start, each));
  if (choice === "peak") return `${first}, the busiest month`;
  if (first === last) return `${first}`;
  return `a mean month of ${first} to ${last}`;
}

function words(start: string, month: number): string {
  const at = calendarMonth(start, month);
  return `${monthName(at.month)} ${at.year}`;
}
