import { givenText, refuse, type Result, succeed } from "@shoreline/units";
import { askableDates, isAskableYear } from "./askableYears.ts";
import { isoDate, MS_PER_HOUR, readEpochDay, yearOfEpochDay } from "./epochDay.ts";
import { type Interval, totalMs } from "./interval.ts";
import { notesOn } from "./placeNotes.ts";
import { type LocalDay, type SharedDay, sharedDay } from "./sharedDay.ts";
import type { DayOff } from "./workingDays.ts";
import type { WorkingHours } from "./workingHours.ts";
import { type ReadyPlace, readyPlaces, type WorkPlace } from "./workPlace.ts";

/** A time span as one place's clock shows it: `2026-03-09T14:00+01:00`. */
export interface LocalSpan {
  readonly place: string;
  readonly start: string;
  readonly end: string;
}

/** A stretch in which everybody is at work. */
export interface SharedSpan {
  /** `2026-03-09T13:00Z` */
  readonly startUtc: string;
  readonly endUtc: string;
  readonly hours: number;
  /** The same stretch at each place, in the order of the places. */
  readonly local: readonly LocalSpan[];
}

/** Why nobody meets on a date. */
export type WhyZero = { readonly words: string } & (
  | { readonly kind: "weekend"; readonly place: string; readonly date: string }
  | { readonly kind: "holiday"; readonly place: string; readonly date: string; readonly name: string }
  | { readonly kind: "noOverlap"; readonly gapHours: number }
  | { readonly kind: "skippedDate"; readonly place: string; readonly date: string }
);

/** The hours in which several places work at the same time on one date. */
export interface SharedHours {
  /** Local date of the first place. Another place's workday counts where it meets the first place's in time. */
  readonly date: string;
  readonly hours: number;
  readonly spans: readonly SharedSpan[];
  /** Everything that keeps the hours at zero; empty when there are any. */
  readonly whyZero: readonly WhyZero[];
  /** What is doubtful about the calendars used. */
  readonly notes: readonly string[];
}

/**
 * The time on a date in which everybody at two or more places is at work: the meeting of the local working windows
 * (09:00 to 17:30 unless given), without weekends and public holidays.
 * Faults: `calendars.too-few-places`, `calendars.unknown-time-zone`, `calendars.country`, `calendars.hours`,
 * `calendars.date`.
 */
export function sharedHours(
  places: readonly WorkPlace[],
  question: { readonly date: string; readonly hours?: WorkingHours },
): Result<SharedHours> {
  const { date } = question;
  const epochDay = readEpochDay(date);
  const isKnown = epochDay !== undefined && isAskableYear(yearOfEpochDay(epochDay));
  // A broken date must not hide what is wrong with the places, so they are checked for some year in any case.
  const ready = readyPlaces(places, isKnown ? yearOfEpochDay(epochDay) : 2000, question.hours);
  if (!isKnown) {
    const fault = {
      code: "calendars.date",
      path: "date",
      given: givenText(date),
      allowed: askableDates,
    };
    return refuse([fault, ...(ready.ok ? [] : ready.faults)]);
  }
  return ready.ok ? succeed(answer(ready.value, date, epochDay)) : ready;
}

function answer(places: readonly ReadyPlace[], date: string, epochDay: number): SharedHours {
  const notes = notesOn(places, yearOfEpochDay(epochDay));
  const shared = sharedDay(places, epochDay);
  if (shared === undefined) return { date, hours: 0, spans: [], whyZero: [skippedDate(places, date)], notes };
  const spans = shared.working.map((interval) => sharedSpan(interval, places));
  const hours = totalMs(shared.working) / MS_PER_HOUR;
  return { date, hours, spans, whyZero: hours > 0 ? [] : whyZero(shared), notes };
}

function sharedSpan(interval: Interval, places: readonly ReadyPlace[]): SharedSpan {
  const start = Temporal.Instant.fromEpochMilliseconds(interval.startMs);
  const end = Temporal.Instant.fromEpochMilliseconds(interval.endMs);
  return {
    startUtc: start.toString({ smallestUnit: "minute" }),
    endUtc: end.toString({ smallestUnit: "minute" }),
    hours: totalMs([interval]) / MS_PER_HOUR,
    local: places.map(({ label, timeZone }) => ({
      place: label,
      start: localText(start, timeZone),
      end: localText(end, timeZone),
    })),
  };
}

function localText(instant: Temporal.Instant, timeZone: string): string {
  return instant.toZonedDateTimeISO(timeZone).toString({ smallestUnit: "minute", timeZoneName: "never" });
}

/** Everything that keeps the hours of a day at zero. */
export function whyZero(shared: SharedDay): WhyZero[] {
  const everybody = [[shared.first], ...shared.others];
  const reasons = everybody.flatMap((days) => (days.every(({ off }) => off) ? daysOffReasons(days) : []));
  return reasons.length > 0 ? reasons : [noOverlap(everybody)];
}

function daysOffReasons(days: readonly LocalDay[]): WhyZero[] {
  return days.flatMap((day) => (day.off ? [dayOffReason(day, day.off)] : []));
}

function dayOffReason({ place, epochDay }: LocalDay, off: DayOff): WhyZero {
  const [label, date] = [place.label, isoDate(epochDay)];
  if (off.kind === "weekend")
    return { kind: "weekend", place: label, date, words: `${date} is a weekend day in ${label}.` };
  const words = `${date} is a public holiday in ${label}: ${off.name}.`;
  return { kind: "holiday", place: label, date, name: off.name, words };
}

// With three or more places the gap is the widest between any two of them.
function noOverlap(everybody: readonly (readonly LocalDay[])[]): WhyZero {
  const windows = everybody.flatMap((days) => days.slice(0, 1).map(({ window }) => window));
  const gapMs = Math.max(...windows.map(({ startMs }) => startMs)) - Math.min(...windows.map(({ endMs }) => endMs));
  const gapHours = Math.max(0, gapMs / MS_PER_HOUR);
  const missed = gapHours > 0 ? `miss each other by ${gapHours} h` : "never meet all at once";
  return { kind: "noOverlap", gapHours, words: `The working windows ${missed}.` };
}

function skippedDate(places: readonly ReadyPlace[], date: string): WhyZero {
  const place = places[0]?.label ?? "";
  return { kind: "skippedDate", place, date, words: `The clock in ${place} skips the working hours of ${date}.` };
}
