import Holidays, { type HolidaysTypes } from "date-holidays";
import { epochDayOf, isoDate, MS_PER_HOUR, readEpochDay } from "./epochDay.ts";
import { correctionsFor } from "./holidayCorrections.ts";
import { isCalendarYear } from "./zoneSegments.ts";

/** A whole day off by law. */
export interface PublicHoliday {
  /** ISO date, local to the country. */
  readonly date: string;
  /** Name in English where one is known, else in a language of the country. */
  readonly name: string;
}

/** The public holidays of a country in a year, and what to know before trusting them. */
export interface HolidayCalendar {
  readonly country: string;
  readonly year: number;
  readonly holidays: readonly PublicHoliday[];
  /** Whole sentences: no calendar known, regional days left out, holidays worked. Empty when nothing is doubtful. */
  readonly notes: readonly string[];
}

const calendars = new Map<string, HolidayCalendar>();

/**
 * Public holidays of a country in a calendar year, national level, in order of date; weekends included, half days not.
 * Empty for a country without a known calendar: `holidayCalendar` says so in a note.
 * Source: the `date-holidays` data set, with the corrections of `holidayCorrections.json`.
 */
export function publicHolidays(iso2: string, year: number): readonly PublicHoliday[] {
  return holidayCalendar(iso2, year).holidays;
}

/** Public holidays together with the notes on them. `iso2` in capitals; the year lies in 1970–2100. */
export function holidayCalendar(iso2: string, year: number): HolidayCalendar {
  if (!isCalendarYear(year)) throw new RangeError(`No holiday calendar for the year ${year}`);
  const key = `${iso2} ${year}`;
  const calendar = calendars.get(key) ?? compileCalendar(iso2, year);
  calendars.set(key, calendar);
  return calendar;
}

function compileCalendar(iso2: string, year: number): HolidayCalendar {
  const corrections = correctionsFor(iso2, year);
  const source = new Holidays(iso2, { types: ["public"] });
  for (const { rule, name } of corrections.added) source.setHoliday(rule, { name: { en: name }, type: "public" });
  // A holiday of several days or a substitute day can reach over New Year, so the neighbouring years are read as well.
  const days = new Map<string, string>();
  for (const y of [year - 1, year, year + 1]) {
    for (const holiday of source.getHolidays(y, "en")) {
      if (!corrections.removedRules.has(holiday.rule))
        addDays(days, holiday, corrections.shiftDays(holiday.rule), year);
    }
  }
  const holidays = [...days]
    .map(([date, name]) => ({ date, name }))
    .filter(({ date }) => !corrections.isWorked(date))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { country: iso2, year, holidays, notes: corrections.notes(holidays.length) };
}

function addDays(days: Map<string, string>, holiday: HolidaysTypes.Holiday, shift: number, year: number): void {
  const first = firstDayOf(holiday) + shift;
  for (let day = first; day < first + wholeDays(holiday); day++) {
    const date = isoDate(day);
    if (day >= epochDayOf(year, 1, 1) && day < epochDayOf(year + 1, 1, 1) && !days.has(date))
      days.set(date, holiday.name);
  }
}

function firstDayOf(holiday: HolidaysTypes.Holiday): number {
  const day = readEpochDay(holiday.date.slice(0, 10));
  if (day === undefined) throw new Error(`The holiday data holds a date that cannot be read: ${holiday.date}`);
  return day;
}

// A day on which clocks are put forward has 23 hours; an afternoon off (10 or 12 hours) is no whole day.
function wholeDays(holiday: HolidaysTypes.Holiday): number {
  return Math.floor((holiday.end.getTime() - holiday.start.getTime()) / MS_PER_HOUR / 24 + 1 / 24);
}
