import { refuse, type Result, succeed } from "@shoreline/units";
import { epochDayOf, isoDate, isoWeekday, MS_PER_HOUR } from "./epochDay.ts";
import { totalMs } from "./interval.ts";
import { notesOn } from "./placeNotes.ts";
import { type SharedDay, sharedDay } from "./sharedDay.ts";
import type { IsoWeekday } from "./weekendDays.ts";
import type { WorkingHours } from "./workingHours.ts";
import { type ReadyPlace, readyPlaces, type WorkPlace } from "./workPlace.ts";

/** Hours with the first date on which they occur. */
export interface DatedHours {
  readonly hours: number;
  readonly date: string;
}

/** Shared working time in one month. */
export interface SharedMonth {
  /** 1 = January to 12. */
  readonly month: number;
  readonly commonWorkingDays: number;
  /** All shared hours of the month. */
  readonly hours: number;
  /** Null in a month without a common working day. */
  readonly meanHoursPerCommonWorkingDay: number | null;
}

/** A run of dates between changes of the clocks. */
export interface ClockPeriod {
  readonly from: string;
  /** Last date of the run, included. */
  readonly until: string;
  /** Shared hours of a day without weekend or holiday. */
  readonly hoursPerDay: number;
  /** Offset from UTC of each place when the first place's workday starts [h], in the order of the places. */
  readonly utcOffsetHours: readonly number[];
}

/** The hours in which several places work at the same time, over a calendar year of the first place. */
export interface SharedHoursOverYear {
  readonly year: number;
  /** Dates on which every place works. */
  readonly commonWorkingDays: number;
  /** Average over the common working days; null when there is none. */
  readonly meanHoursPerCommonWorkingDay: number | null;
  /** Average over all Mondays to Fridays, holidays counted as zero. */
  readonly meanHoursPerWeekday: number;
  /** Average over all dates of each weekday, Monday to Sunday, days off counted as zero. */
  readonly byWeekday: readonly { readonly weekday: IsoWeekday; readonly meanHours: number }[];
  /** Over the common working days, with the first such date; null when there is none. */
  readonly minimum: DatedHours | null;
  readonly maximum: DatedHours | null;
  readonly months: readonly SharedMonth[];
  /** The year cut where the clocks of a place change. */
  readonly clockPeriods: readonly ClockPeriod[];
  /** What is doubtful about the calendars used. */
  readonly notes: readonly string[];
}

interface YearDay {
  readonly epochDay: number;
  readonly date: string;
  readonly hours: number;
  readonly isCommon: boolean;
  readonly clockHours: number;
  readonly utcOffsetHours: readonly number[];
}

/**
 * How much two or more places can work together in a year, with daylight saving, weekends and public holidays.
 * Dates are those of the first place; the order of the places changes only which side of the date line a day is
 * counted on. Faults as for `sharedHours`, and `calendars.year`.
 */
export function sharedHoursOverYear(
  places: readonly WorkPlace[],
  question: { readonly year: number; readonly hours?: WorkingHours },
): Result<SharedHoursOverYear> {
  const ready = readyPlaces(places, question.year, question.hours);
  return ready.ok ? succeed(summary(ready.value, question.year)) : refuse(ready.faults);
}

function summary(places: readonly ReadyPlace[], year: number): SharedHoursOverYear {
  const days = yearDays(places, year);
  const common = days.filter(({ isCommon }) => isCommon);
  const weekdays = days.filter(({ epochDay }) => isoWeekday(epochDay) <= 5);
  return {
    year,
    commonWorkingDays: common.length,
    meanHoursPerCommonWorkingDay: meanHours(common),
    meanHoursPerWeekday: meanHours(weekdays) ?? 0,
    byWeekday: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      meanHours: meanHours(days.filter(({ epochDay }) => isoWeekday(epochDay) === weekday)) ?? 0,
    })),
    minimum: extreme(common, (hours, best) => hours < best),
    maximum: extreme(common, (hours, best) => hours > best),
    months: months(days),
    clockPeriods: clockPeriods(days),
    notes: notesOn(places, year),
  };
}

function yearDays(places: readonly ReadyPlace[], year: number): YearDay[] {
  const days: YearDay[] = [];
  for (let epochDay = epochDayOf(year, 1, 1); epochDay < epochDayOf(year + 1, 1, 1); epochDay++) {
    const shared = sharedDay(places, epochDay);
    if (shared !== undefined) days.push(yearDay(shared, places, epochDay));
  }
  return days;
}

function yearDay(shared: SharedDay, places: readonly ReadyPlace[], epochDay: number): YearDay {
  return {
    epochDay,
    date: isoDate(epochDay),
    hours: totalMs(shared.working) / MS_PER_HOUR,
    isCommon: shared.isCommon,
    clockHours: totalMs(shared.byClock) / MS_PER_HOUR,
    utcOffsetHours: places.map((place) => offsetHoursAt(place, shared.first.window.startMs)),
  };
}

function offsetHoursAt({ segments }: ReadyPlace, atMs: number): number {
  const segment = segments.find(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs);
  if (segment === undefined) throw new RangeError("The instant lies outside the searched year.");
  return segment.offsetMs / MS_PER_HOUR;
}

function meanHours(days: readonly YearDay[]): number | null {
  return days.length === 0 ? null : sumHours(days) / days.length;
}

function sumHours(days: readonly YearDay[]): number {
  return days.reduce((sum, { hours }) => sum + hours, 0);
}

function extreme(days: readonly YearDay[], isBetter: (hours: number, best: number) => boolean): DatedHours | null {
  let best: DatedHours | null = null;
  for (const { hours, date } of days) {
    if (best === null || isBetter(hours, best.hours)) best = { hours, date };
  }
  return best;
}

function months(days: readonly YearDay[]): SharedMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const inMonth = days.filter(({ date }) => Number(date.slice(5, 7)) === index + 1);
    const common = inMonth.filter(({ isCommon }) => isCommon);
    return {
      month: index + 1,
      commonWorkingDays: common.length,
      hours: sumHours(common),
      meanHoursPerCommonWorkingDay: meanHours(common),
    };
  });
}

function clockPeriods(days: readonly YearDay[]): ClockPeriod[] {
  const periods: ClockPeriod[] = [];
  for (const { date, clockHours: hoursPerDay, utcOffsetHours } of days) {
    const last = periods.at(-1);
    const goesOn = last?.hoursPerDay === hoursPerDay && last.utcOffsetHours.join() === utcOffsetHours.join();
    if (last !== undefined && goesOn) periods[periods.length - 1] = { ...last, until: date };
    else periods.push({ from: date, until: date, hoursPerDay, utcOffsetHours });
  }
  return periods;
}
