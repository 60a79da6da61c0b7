import type { Place } from "@shoreline/atlas";
import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { askableYears, isAskableYear } from "./askableYears.ts";
import { isWorkingHours, OFFICE_HOURS, type WorkingHours } from "./workingHours.ts";
import { isTimeZone, type ZoneSegment, zoneSegments } from "./zoneSegments.ts";

/** A place as far as its working time goes. */
export interface WorkPlace {
  /** IANA time zone. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2, capitals; decides weekend and holidays. */
  readonly country: string;
  /** How to call it in words; the time zone's name unless given. */
  readonly name?: string;
  /** Own working window, instead of the one that is asked about for all. */
  readonly hours?: WorkingHours;
}

/** A work place whose clock is known for a year. */
export interface ReadyPlace {
  readonly label: string;
  readonly timeZone: string;
  readonly country: string;
  readonly hours: WorkingHours;
  readonly segments: readonly ZoneSegment[];
}

/** Places made ready for a year, at least two; or everything that is wrong with them. */
export function readyPlaces(places: readonly WorkPlace[], year: number, hours = OFFICE_HOURS): Result<ReadyPlace[]> {
  const faults = [...countFaults(places), ...yearFaults(year), ...hoursFaults(hours, "hours")];
  faults.push(...places.flatMap((place, index) => placeFaults(place, `places[${index}]`)));
  if (faults.length > 0) return refuse(faults);
  return succeed(places.map((place) => readyPlace(place, year, hours)));
}

function readyPlace({ timeZone, country, name, hours }: WorkPlace, year: number, hoursOfAll: WorkingHours): ReadyPlace {
  const segments = zoneSegments(timeZone, year);
  return { label: name ?? timeZone, timeZone, country, hours: hours ?? hoursOfAll, segments };
}

function countFaults(places: readonly WorkPlace[]): Fault[] {
  if (places.length >= 2) return [];
  const hint = "Shared hours are asked of at least two places.";
  return [{ code: "calendars.too-few-places", path: "places", given: `${places.length}`, allowed: "2 or more", hint }];
}

function yearFaults(year: number): Fault[] {
  if (isAskableYear(year)) return [];
  const allowed = `${askableYears.first} to ${askableYears.last}`;
  return [{ code: "calendars.year", path: "year", given: givenText(year), allowed }];
}

function hoursFaults(hours: WorkingHours | undefined, path: string): Fault[] {
  if (hours === undefined || isWorkingHours(hours)) return [];
  const allowed = "whole minutes, a start from 0 to 1439 and an end up to 24 hours after it";
  return [{ code: "calendars.hours", path, given: givenText(hours), allowed }];
}

function placeFaults({ timeZone, country, hours }: WorkPlace, path: string): Fault[] {
  const faults = hoursFaults(hours, `${path}.hours`);
  if (!isTimeZone(timeZone)) {
    const allowed = "an IANA time zone such as Europe/Berlin";
    faults.push({ code: "calendars.unknown-time-zone", path: `${path}.timeZone`, given: givenText(timeZone), allowed });
  }
  if (!/^[A-Z]{2}$/.test(country)) {
    const allowed = "an ISO 3166-1 code of two capitals such as DE";
    faults.push({ code: "calendars.country", path: `${path}.country`, given: givenText(country), allowed });
  }
  return faults;
}

/** The working place that a place of the atlas is: its zone, its country's days off, the name that was used. */
export function workPlaceOf({ kind, city, country }: Place): WorkPlace {
  return { timeZone: city.timeZone, country: country.iso2, name: kind === "city" ? city.name : country.name };
}
