import type { Meeting } from "./overlapAnswer.ts";
import type { SharedSpan } from "./sharedHours.ts";
import { isWorkingDay } from "./workingDays.ts";
import type { WorkingHours } from "./workingHours.ts";

/** One place in the picture of a day: what its people do in each slot. */
export interface Band {
  readonly name: string;
  readonly slots: readonly BandSlot[];
  /** Offset of its clock from UTC when the picture begins [h]. */
  readonly utcOffsetHours: number;
  /** What its clock shows as each slot begins: "13:30". */
  readonly clock: readonly string[];
}

/** `shared`: everybody works. */
export type BandSlot = "off" | "working" | "shared";

/** 24 hours from midnight at the first place, in half hours; from noon where the working day runs over midnight. */
export interface DayBands {
  readonly firstHour: number;
  readonly bands: readonly Band[];
}

const SLOTS = 48;
const MINUTES_PER_SLOT = 30;
const MINUTES_PER_DAY = 1440;
const MS_PER_SLOT = MINUTES_PER_SLOT * 60_000;

/** Who works when on a date of the first place. A slot counts by what happens in its middle. */
export function dayBands({ places, hours }: Meeting, date: string, spans: readonly SharedSpan[]): DayBands {
  const [first] = places;
  if (first === undefined) throw new Error("A picture of a day needs a place.");
  const firstHour = hours.endMinuteOfDay > MINUTES_PER_DAY ? 12 : 0;
  const start = instantAt(date, first.timeZone, firstHour * 60);
  const begins = Array.from({ length: SLOTS }, (_, slot) => start + slot * MS_PER_SLOT);
  const shared = spans.map(({ startUtc, endUtc }) => [millisecondsOf(startUtc), millisecondsOf(endUtc)] as const);
  const bands = places.map(({ timeZone, country, name }) => {
    const working = workingSpans(date, { timeZone, country }, hours);
    const slots = begins.map((begin) => slotAt(begin + MS_PER_SLOT / 2, shared, working));
    const clock = begins.map((begin) => clockAt(begin, timeZone));
    return { name: name ?? timeZone, slots, utcOffsetHours: offsetHours(start, timeZone), clock };
  });
  return { firstHour, bands };
}

type Span = readonly [start: number, end: number];

function slotAt(middle: number, shared: readonly Span[], working: readonly Span[]): BandSlot {
  return isWithin(shared, middle) ? "shared" : isWithin(working, middle) ? "working" : "off";
}

/** The working windows of the days around a date, as instants in milliseconds; days off have none. */
function workingSpans(date: string, place: { timeZone: string; country: string }, hours: WorkingHours): Span[] {
  const around = [-2, -1, 0, 1, 2].map((days) => Temporal.PlainDate.from(date).add({ days }).toString());
  return around
    .filter((day) => isWorkingDay(place.country, day))
    .map((day) => [
      instantAt(day, place.timeZone, hours.startMinuteOfDay),
      instantAt(day, place.timeZone, hours.endMinuteOfDay),
    ]);
}

function instantAt(date: string, timeZone: string, minuteOfDay: number): number {
  const time = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minuteOfDay });
  return time.toZonedDateTime(timeZone).epochMilliseconds;
}

function millisecondsOf(utc: string): number {
  return Temporal.Instant.from(utc).epochMilliseconds;
}

function isWithin(spans: readonly Span[], at: number): boolean {
  return spans.some(([start, end]) => start <= at && at < end);
}

function clockAt(at: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toString().slice(11, 16);
}

function offsetHours(at: number, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).offsetNanoseconds / 3.6e12;
}
