import { MS_PER_DAY, MS_PER_MINUTE } from "./epochDay.ts";
import { type Interval, intersections } from "./interval.ts";
import { type DayOff, dayOff } from "./workingDays.ts";
import type { ReadyPlace } from "./workPlace.ts";
import { instantOfLocal } from "./zoneSegments.ts";

/** One local workday of a place. */
export interface LocalDay {
  readonly place: ReadyPlace;
  /** Local date on which the workday starts, counted since 1970-01-01. */
  readonly epochDay: number;
  readonly window: Interval;
  readonly off: DayOff | undefined;
}

/** What a date at the first place has in common with the other places. */
export interface SharedDay {
  readonly first: LocalDay;
  /** Per other place: its workdays that meet the first place's workday, or the nearest one if none does. */
  readonly others: readonly (readonly LocalDay[])[];
  /** Time within everybody's working window by the clock, days off or not. */
  readonly byClock: readonly Interval[];
  /** Time in which everybody works. */
  readonly working: readonly Interval[];
  /** Whether every place works on its side of the date. */
  readonly isCommon: boolean;
}

// Clocks stand at most 26 hours apart and a window lasts at most 24, so a meeting workday is at most two dates away.
const NEIGHBOURS = [-2, -1, 0, 1, 2];

/**
 * What a local date of the first place has in common with the others, or undefined when the first place's calendar
 * skips that date or its working window. The others' workdays are found by time and not by date, so that places on
 * both sides of the date line meet.
 */
export function sharedDay(places: readonly ReadyPlace[], epochDay: number): SharedDay | undefined {
  const [home, ...rest] = places;
  const first = home && localDay(home, epochDay);
  if (first === undefined) return undefined;
  const others = rest.map((place) => meetingDays(place, first));
  return {
    first,
    others,
    byClock: common(first, others),
    working: first.off ? [] : common(first, others.map(working)),
    isCommon: first.off === undefined && others.every((days) => working(days).length > 0),
  };
}

function common(first: LocalDay, others: readonly (readonly LocalDay[])[]): Interval[] {
  const start: Interval[] = [first.window];
  return others.reduce(
    (left, days) =>
      intersections(
        left,
        days.map((day) => day.window),
      ),
    start,
  );
}

function working(days: readonly LocalDay[]): LocalDay[] {
  return days.filter(({ off }) => off === undefined);
}

function localDay(place: ReadyPlace, epochDay: number): LocalDay | undefined {
  const window = windowOn(place, epochDay);
  return window && { place, epochDay, window, off: dayOff(place.country, epochDay) };
}

function windowOn({ segments, hours }: ReadyPlace, epochDay: number): Interval | undefined {
  const midnight = epochDay * MS_PER_DAY;
  const startMs = instantOfLocal(segments, midnight + hours.startMinuteOfDay * MS_PER_MINUTE);
  const endMs = instantOfLocal(segments, midnight + hours.endMinuteOfDay * MS_PER_MINUTE);
  return startMs < endMs ? { startMs, endMs } : undefined;
}

function meetingDays(place: ReadyPlace, first: LocalDay): LocalDay[] {
  const days = NEIGHBOURS.flatMap((step) => localDay(place, first.epochDay + step) ?? []);
  const meeting = days.filter(({ window }) => intersections([first.window], [window]).length > 0);
  return meeting.length > 0 ? meeting : nearestDay(days, first.window);
}

function nearestDay(days: readonly LocalDay[], to: Interval): LocalDay[] {
  const distance = ({ window }: LocalDay) => Math.abs(window.startMs + window.endMs - to.startMs - to.endMs);
  return days.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}
