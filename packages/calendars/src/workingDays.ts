import { epochDayOf, isoDate, readEpochDay, yearOfEpochDay } from "./epochDay.ts";
import { publicHolidays } from "./publicHolidays.ts";
import { isWeekend } from "./weekendDays.ts";

/** Why nobody is expected at work on a date. */
export type DayOff = { readonly kind: "weekend" } | { readonly kind: "holiday"; readonly name: string };

const compiled = new Map<string, ReadonlyMap<number, DayOff>>();

/** Whether offices in a country work on an ISO date: neither weekend nor public holiday. Throws for no date at all. */
export function isWorkingDay(iso2: string, date: string): boolean {
  const epochDay = readEpochDay(date);
  if (epochDay === undefined) throw new RangeError(`Not a date of the calendar: ${date}`);
  return dayOff(iso2, epochDay) === undefined;
}

/** How many days of a year offices in a country work, before leave and sickness. */
export function workingDaysInYear(iso2: string, year: number): number {
  const [first, next] = [epochDayOf(year, 1, 1), epochDayOf(year + 1, 1, 1)];
  return next - first - daysOff(iso2, year).size;
}

/** Why a day, counted since 1970-01-01, is off in a country; undefined on a working day. Weekend goes first. */
export function dayOff(iso2: string, epochDay: number): DayOff | undefined {
  return daysOff(iso2, yearOfEpochDay(epochDay)).get(epochDay);
}

function daysOff(iso2: string, year: number): ReadonlyMap<number, DayOff> {
  const key = `${iso2} ${year}`;
  const found = compiled.get(key) ?? compileDaysOff(iso2, year);
  compiled.set(key, found);
  return found;
}

function compileDaysOff(iso2: string, year: number): Map<number, DayOff> {
  const days = new Map<number, DayOff>();
  for (const { date, name } of publicHolidays(iso2, year)) {
    const epochDay = readEpochDay(date);
    if (epochDay !== undefined) days.set(epochDay, { kind: "holiday", name });
  }
  for (let day = epochDayOf(year, 1, 1); day < epochDayOf(year + 1, 1, 1); day++) {
    if (isWeekend(iso2, day, isoDate(day))) days.set(day, { kind: "weekend" });
  }
  return days;
}
