import type { Coverage } from "../vocabulary.ts";
import patterns from "./callPatterns.json" with { type: "json" };

/** Seven days, Monday first, of 48 half hours from midnight: which share of a week's calls comes in each. Sums to 1. */
export type WeekPattern = readonly (readonly number[])[];

/** A week of calls whose days are alike but for their number; shares of any sum above 0. */
export function weekPattern(weekdayShares: readonly number[], halfHourShares: readonly number[]): WeekPattern {
  const halfHours = normalised(halfHourShares);
  return normalised(weekdayShares).map((day) => halfHours.map((halfHour) => day * halfHour));
}

function normalised(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}

export const HALF_HOURS_PER_DAY = 48;

/** Half hours in which a line of this coverage is open on one day. */
export function openHalfHours(coverage: Coverage): number {
  const { from, until } = patterns.opening[coverage];
  return until - from;
}

/**
 * Shares of the seven days, Monday first, where nothing is known: as measured in a bank, for a country that rests on
 * these ISO weekdays (1 Monday to 7 Sunday); 0 on days on which a line of this coverage is closed.
 */
export function usualWeekdayShares(coverage: Coverage, daysOfRest: readonly number[]): number[] {
  const before = daysOfRest.at(-1) ?? 7;
  const week = Array.from({ length: 7 }, (_, day) => ((before + day) % 7) + 1);
  const rests = (day: number) => daysOfRest.includes(day);
  const busiestFirst = [...week.filter((day) => !rests(day)), ...week.filter(rests)];
  const usual = [...patterns.workingDays.shares, ...patterns.daysOfRest.shares];
  const rank = (day: number) => busiestFirst.indexOf(day);
  const open = patterns.opening[coverage].days;
  return [1, 2, 3, 4, 5, 6, 7].map((day) => (rank(day) < open ? (usual[rank(day)] ?? 0) : 0));
}

/** Shares of the 48 half hours of a day: those given for the open ones, or as measured in a bank; 0 while closed. */
export function dayShares(coverage: Coverage, given?: readonly number[]): number[] {
  const { from, until } = patterns.opening[coverage];
  return patterns.halfHours.shares.map((usual, halfHour) => {
    if (halfHour < from || halfHour >= until) return 0;
    return given === undefined ? usual : (given[halfHour - from] ?? 0);
  });
}
