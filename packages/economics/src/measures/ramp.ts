import type { Expression } from "@shoreline/simulate";
import { byMonth } from "../world.ts";

/** What of a change is reached at a time, when it grows in equal steps over so many months; all at once for none. */
function reachedAt(time: number, over: number): number {
  return over === 0 ? Math.sign(time) : Math.min(1, time / over);
}

/** What of it is reached on average of each month: the mean of the straight line over the month. */
export function reachedInMonth(months: number, over: number): Expression {
  // The area under the line up to a time: a triangle while it grows, then the rest in full.
  const area = (time: number) => (time < over ? (time * time) / (2 * over) : time - over / 2);
  return byMonth(months, (month) => area(month + 1) - area(month));
}

/** What of it comes in each month. */
export function comingInMonth(months: number, over: number): Expression {
  return byMonth(months, (month) => reachedAt(month + 1, over) - reachedAt(month, over));
}

/** Share of each month that lies before an end, in months from the start. */
export function beforeEnd(months: number, end: number): Expression {
  return byMonth(months, (month) => Math.min(1, Math.max(0, end - month)));
}

/** 1 in the month in which the end falls, and no later than the last of the horizon. */
export function endingMonth(months: number, horizon: number, end: number): Expression {
  const last = Math.min(horizon, Math.max(1, Math.ceil(end))) - 1;
  return byMonth(months, (month) => (month === last ? 1 : 0));
}
