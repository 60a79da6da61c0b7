import { type PlaceSummary, placeSummary, readPlaces } from "@shoreline/atlas";
import { type Fault, givenText, type Result, refuse, succeed } from "@shoreline/units";
import { askableDates, askableYears, isAskableDate } from "./askableYears.ts";
import { type SharedHours, sharedHours } from "./sharedHours.ts";
import { type SharedHoursOverYear, sharedHoursOverYear } from "./sharedHoursOverYear.ts";
import { OFFICE_HOURS, readWorkingHours, type WorkingHours } from "./workingHours.ts";
import { workPlaceOf, type WorkPlace } from "./workPlace.ts";

/** What is asked about shared working hours, in words as they were given; `today` as an ISO date. */
export interface AskedOverlap {
  readonly places: readonly string[];
  readonly date: string | undefined;
  readonly year: string | undefined;
  readonly hours: string | undefined;
  readonly today: string;
}

/** What the fields are called where they are asked for, so that faults name them. */
export interface OverlapPaths {
  readonly place: (index: number) => string;
  readonly date: string;
  readonly year: string;
  readonly hours: string;
}

/** Places and a working day that are known to be right. */
export interface Meeting {
  readonly summaries: readonly PlaceSummary[];
  readonly places: readonly WorkPlace[];
  readonly hours: WorkingHours;
}

/** Shared hours of one day or over a year. */
export type OverlapAnswer = { readonly meeting: Meeting } & (
  | { readonly kind: "day"; readonly shared: SharedHours }
  | { readonly kind: "year"; readonly shared: SharedHoursOverYear }
);

/**
 * Working hours that places share: on the date, or over the year, or over the present one. Faults: unknown places,
 * working hours, dates and years out of reach, a date beside a year.
 */
export function overlapAnswer(asked: AskedOverlap, paths: OverlapPaths): Result<OverlapAnswer> {
  const { date, year, today } = asked;
  const places = readPlaces(asked.places, paths.place);
  const hours = asked.hours === undefined ? succeed(OFFICE_HOURS) : readWorkingHours(asked.hours, paths.hours);
  const faults = [...faultsOf(places), ...faultsOf(hours), ...timeFaults(asked, paths)];
  if (faults.length > 0 || !places.ok || !hours.ok) return refuse(faults);
  const meeting = {
    summaries: places.value.map(placeSummary),
    places: places.value.map(workPlaceOf),
    hours: hours.value,
  };
  return date === undefined ? overYear(meeting, Number(year ?? today.slice(0, 4))) : onDay(meeting, date);
}

/** The same as a plain document. */
export function overlapDocument({ meeting, shared }: OverlapAnswer) {
  return { places: meeting.summaries, workingHours: meeting.hours, ...shared };
}

function onDay(meeting: Meeting, date: string): Result<OverlapAnswer> {
  const shared = sharedHours(meeting.places, { date, hours: meeting.hours });
  return shared.ok ? succeed({ kind: "day", meeting, shared: shared.value }) : shared;
}

function overYear(meeting: Meeting, year: number): Result<OverlapAnswer> {
  const shared = sharedHoursOverYear(meeting.places, { year, hours: meeting.hours });
  return shared.ok ? succeed({ kind: "year", meeting, shared: shared.value }) : shared;
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}

function timeFaults({ date, year }: AskedOverlap, paths: OverlapPaths): Fault[] {
  const faults = year === undefined ? [] : yearFaults(year, paths.year);
  if (date !== undefined && !isAskableDate(date))
    faults.push({ code: "calendars.date", path: paths.date, given: givenText(date), allowed: askableDates });
  if (date !== undefined && year !== undefined) {
    const hint = `Leave out ${paths.year} for one day, or ${paths.date} for the year.`;
    const given = `beside ${paths.year}`;
    faults.push({ code: "calendars.date-and-year", path: paths.date, given, allowed: "one of the two", hint });
  }
  return faults;
}

function yearFaults(year: string, path: string): Fault[] {
  const { first, last } = askableYears;
  if (/^\d+$/.test(year) && Number(year) >= first && Number(year) <= last) return [];
  const hint = "Clock rules and holidays are known for these years.";
  return [
    { code: "calendars.year", path, given: givenText(year), allowed: `a whole number from ${first} to ${last}`, hint },
  ];
}
