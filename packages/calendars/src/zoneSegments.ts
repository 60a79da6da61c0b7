import { askableYears } from "./askableYears.ts";
import { MS_PER_DAY } from "./epochDay.ts";

/** A stretch of time in which a zone's clock stays at one offset from UTC. Ends are exclusive. */
export interface ZoneSegment {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly offsetMs: number;
}

const FIRST_YEAR = askableYears.first - 1;
const LAST_YEAR = askableYears.last + 1;
const MARGIN_MS = 4 * MS_PER_DAY;

const known = new Map<string, readonly ZoneSegment[]>();

/** Whether clock rules and holidays are known for this year: the askable years and one on either side. */
export function isCalendarYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether the runtime's time-zone database knows this name as a place, not as a bare offset such as `+02:00`. */
export function isTimeZone(timeZone: string): boolean {
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    return new Temporal.ZonedDateTime(0n, timeZone).offsetNanoseconds !== undefined;
  } catch {
    return false;
  }
}

/**
 * The offsets of a zone over a calendar year and four days on each side, in order and without gaps.
 * Rules come from the runtime's time-zone database. Remembered per zone and year, because a search for transitions
 * costs more than everything that is computed from them.
 */
export function zoneSegments(timeZone: string, year: number): readonly ZoneSegment[] {
  if (!isCalendarYear(year))
    throw new RangeError(`A calendar year lies between ${FIRST_YEAR} and ${LAST_YEAR}: ${year}`);
  const key = `${timeZone} ${year}`;
  const found =
    known.get(key) ?? searchSegments(timeZone, yearStartMs(year) - MARGIN_MS, yearStartMs(year + 1) + MARGIN_MS);
  known.set(key, found);
  return found;
}

/** Midnight UTC at the start of a year, in milliseconds since 1970. */
export function yearStartMs(year: number): number {
  return Date.UTC(year, 0, 1);
}

function searchSegments(timeZone: string, fromMs: number, untilMs: number): ZoneSegment[] {
  const segments: ZoneSegment[] = [];
  let start = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(timeZone);
  while (start.epochMilliseconds < untilMs) {
    const next = start.getTimeZoneTransition("next");
    const endMs = Math.min(next?.epochMilliseconds ?? untilMs, untilMs);
    segments.push({ fromMs: start.epochMilliseconds, untilMs: endMs, offsetMs: start.offsetNanoseconds / 1e6 });
    if (next === null) break;
    start = next;
  }
  return segments;
}

/**
 * The instant at which a zone's clock first shows a local time (milliseconds since 1970 as if the clock were UTC).
 * A local time that a clock skips stands for the moment of the jump, so that a span that is skipped whole is empty.
 */
export function instantOfLocal(segments: readonly ZoneSegment[], localMs: number): number {
  for (const { fromMs, untilMs, offsetMs } of segments) {
    if (localMs < untilMs + offsetMs) return Math.max(fromMs, localMs - offsetMs);
  }
  throw new RangeError("The local time lies outside the searched year.");
}
