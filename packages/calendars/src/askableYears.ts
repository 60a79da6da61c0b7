import { isIsoDate } from "@shoreline/units";

/** The first and the last year for which clock rules and holidays are known on both sides of New Year. */
export const askableYears = { first: 1971, last: 2099 } as const;

/** The dates of those years, in the words of a fault. */
export const askableDates = `a date from ${askableYears.first}-01-01 to ${askableYears.last}-12-31`;

/** Whether calendars can be asked about this year: the days around New Year need the neighbouring years as well. */
export function isAskableYear(year: number): boolean {
  return Number.isInteger(year) && year >= askableYears.first && year <= askableYears.last;
}

/** Whether calendars can be asked about this day: an ISO 8601 date that exists, in such a year. */
export function isAskableDate(text: unknown): text is string {
  return isIsoDate(text) && isAskableYear(Number(text.slice(0, 4)));
}
