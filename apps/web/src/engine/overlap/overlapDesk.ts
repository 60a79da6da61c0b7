import { findPlace, type PlaceSummary, placeSummary } from "@shoreline/atlas";
import {
  type ClockPeriod,
  type DayBands,
  dayBands,
  type Meeting,
  type OverlapAnswer,
  overlapAnswer,
  type SharedDate,
  sharedDays,
  type SharedHours,
  sharedHours,
  type SharedHoursOverYear,
} from "@shoreline/calendars";
import { parseText, valueAtPath } from "@shoreline/scope";
import { expectOk, type Result, succeed } from "@shoreline/units";

/** What is asked about shared hours, as it was typed. */
export interface AskedMeeting {
  readonly places: readonly string[];
  readonly hours: string | undefined;
}

/** One day of a meeting. */
export interface ShownDay extends Omit<SharedHours, "notes"> {
  readonly places: readonly PlaceSummary[];
  readonly notes: readonly string[];
  readonly picture: DayBands;
  /** What any two of more places share; none where there are but two. */
  readonly pairs: readonly { readonly names: readonly [string, string]; readonly hours: number }[];
  /** "09:00–17:30" */
  readonly workingDay: string;
}

/** A day on which the clock of one place is changed. */
export interface ClockChange {
  readonly date: string;
  readonly place: string;
  readonly hours: number;
}

/** A year of a meeting. */
export interface ShownYear extends SharedHoursOverYear {
  readonly places: readonly PlaceSummary[];
  readonly days: readonly SharedDate[];
  readonly clockChanges: readonly ClockChange[];
  readonly workingDay: string;
}

const MOST_PLACES = 6;
const PATHS = { place: (index: number) => `place ${index + 1}`, date: "date", year: "year", hours: "hours" };

/** Working hours that places share. */
export const overlapDesk = {
  /** Ids of home and of the sites that a brief names, as far as they are known; none where it cannot be read. */
  placesOfBrief(text: string): readonly string[] {
    const brief = parseText(text, "");
    if (!brief.ok || typeof brief.value !== "object" || brief.value === null) return [];
    const data = brief.value as Parameters<typeof valueAtPath>[0];
    const named = ["company.home", "candidates.sites"].flatMap((path) => valueAtPath(data, path) ?? []);
    const found = named.flatMap((name) => {
      const place = findPlace(String(name));
      return place.ok ? [placeSummary(place.value).id] : [];
    });
    return [...new Set(found)].slice(0, MOST_PLACES);
  },

  /** Of what is named as a place, what the atlas does not know. */
  unknownPlaces(named: readonly string[]): readonly string[] {
    return named.filter((name) => !findPlace(name).ok);
  },

  /** One date of the first place. Faults: what cannot be accepted of places, date and hours. */
  sharedDay({ places, hours }: AskedMeeting, date: string): Result<ShownDay> {
    const found = asked(places, { date, year: undefined, hours });
    if (!found.ok) return found;
    if (found.value.kind !== "day") throw new Error("A date was asked for.");
    const { meeting, shared } = found.value;
    const picture = dayBands(meeting, date, shared.spans);
    return succeed({
      ...shared,
      places: meeting.summaries,
      picture,
      pairs: pairsOf(meeting, date),
      workingDay: workingDayOf(meeting),
    });
  },

  /** A calendar year of the first place, day by day. Faults as for a day. */
  sharedYear({ places, hours }: AskedMeeting, year: string): Result<ShownYear> {
    const found = asked(places, { date: undefined, year, hours });
    if (!found.ok) return found;
    if (found.value.kind !== "year") throw new Error("A year was asked for.");
    const { meeting, shared } = found.value;
    const days = expectOk(sharedDays(meeting.places, { year: shared.year, hours: meeting.hours }));
    const clockChanges = changesOf(shared.clockPeriods, meeting);
    return succeed({ ...shared, places: meeting.summaries, days, clockChanges, workingDay: workingDayOf(meeting) });
  },
};

function pairsOf({ places, hours }: Meeting, date: string): ShownDay["pairs"] {
  if (places.length < 3) return [];
  return places.flatMap((one, at) =>
    places.slice(at + 1).map((other) => ({
      names: [one.name ?? one.timeZone, other.name ?? other.timeZone] as const,
      hours: expectOk(sharedHours([one, other], { date, hours })).hours,
    })),
  );
}

interface When {
  readonly date: string | undefined;
  readonly year: string | undefined;
  readonly hours: string | undefined;
}

function asked(places: readonly string[], when: When): Result<OverlapAnswer> {
  return overlapAnswer({ places, ...when, today: "" }, PATHS);
}

function changesOf(periods: readonly ClockPeriod[], { summaries }: Meeting): readonly ClockChange[] {
  return periods.slice(1).flatMap(({ from, utcOffsetHours }, index) =>
    utcOffsetHours.flatMap((offset, place) => {
      const hours = offset - (periods[index]?.utcOffsetHours[place] ?? offset);
      return hours === 0 ? [] : [{ date: from, place: summaries[place]?.name ?? "", hours }];
    }),
  );
}

function workingDayOf({ hours: { startMinuteOfDay, endMinuteOfDay } }: Meeting): string {
  return `${clockWords(startMinuteOfDay)}–${clockWords(endMinuteOfDay)}`;
}

/** "17:30"; minutes beyond midnight are of the next day. */
export function clockWords(minuteOfDay: number): string {
  const [hours, minutes] = [Math.floor(minuteOfDay / 60) % 24, minuteOfDay % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
