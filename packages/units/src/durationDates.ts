const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Whether `text` is an ISO 8601 calendar date (`2027-02-01`) that exists in the Gregorian calendar. */
export function isIsoDate(text: unknown): text is string {
  return typeof text === "string" && calendarDay(text) !== undefined;
}

/**
 * The date `months` whole months later (earlier when negative); a day that the month does not have becomes its last
 * day, so January 31 plus one month is February 28 or 29. Throws when `isoDate` does not exist.
 */
export function addMonths(isoDate: string, months: number): string {
  const { year, month, day } = existingDay(isoDate);
  const count = year * 12 + (month - 1) + wholeMonths(months);
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return isoDateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/**
 * Months from `from` to `to`, negative when `to` is earlier. The part of a month counts by the days of the month in
 * which it falls: `2027-02-01` to `2027-02-15` is 0.5. `addMonths(from, monthsBetween(from, to))` is `to` when whole.
 */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const whole = wholeMonthsBetween(existingDay(from), existingDay(to));
  const last = addMonths(from, whole);
  const next = addMonths(from, whole + 1);
  return whole + daysBetween(last, to) / daysBetween(last, next);
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(existingDay(to)) - dayNumber(existingDay(from));
}

/** The first day of the month after that of `isoDate`. */
export function firstOfNextMonth(isoDate: string): string {
  return `${addMonths(isoDate, 1).slice(0, 7)}-01`;
}

/** Month of the year, 0 for January. */
export function monthIndex(isoDate: string): number {
  return existingDay(isoDate).month - 1;
}

function wholeMonths(months: number): number {
  if (!Number.isInteger(months)) throw new RangeError(`Only whole months can be added to a date, not ${months}.`);
  return months;
}

function wholeMonthsBetween(from: CalendarDay, to: CalendarDay): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const clampedDay = Math.min(from.day, daysInMonth(to.year, to.month));
  return to.day >= clampedDay ? months : months - 1;
}

function calendarDay(text: string): CalendarDay | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

function existingDay(isoDate: string): CalendarDay {
  const day = calendarDay(isoDate);
  if (day === undefined) throw new RangeError(`${JSON.stringify(isoDate)} is not an ISO 8601 date that exists.`);
  return day;
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 0000-03-01; counting years from March puts the leap day last. */
function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month >= 3 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

function isoDateOf(year: number, month: number, day: number): string {
  if (year < 0 || year > 9999) throw new RangeError(`The year ${year} has no four-digit ISO 8601 form.`);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
