import { MS_PER_DAY, MS_PER_MINUTE } from "../epochDay.ts";
import { type ZoneSegment, yearStartMs, zoneSegments } from "../zoneSegments.ts";

/** A part of the year in which the clocks of all sites keep their distance from the clock of the need. */
export interface ClockRegime {
  /** Each site's clock minus the need's clock [min]. */
  readonly aheadMinutes: readonly number[];
  /** Days of the year on which it holds. */
  readonly days: number;
}

/** How the clocks stand to each other over a year: every distance that occurs, the most frequent first. */
export function clockRegimes(timeZones: readonly string[], clock: string, year: number): ClockRegime[] {
  const zones = timeZones.map((zone) => zoneSegments(zone, year));
  const own = zoneSegments(clock, year);
  const found = new Map<string, { aheadMinutes: number[]; days: number }>();
  for (let at = yearStartMs(year) + MS_PER_DAY / 2; at < yearStartMs(year + 1); at += MS_PER_DAY) {
    const aheadMinutes = zones.map((segments) => offsetMinutesAt(segments, at) - offsetMinutesAt(own, at));
    const regime = found.get(aheadMinutes.join()) ?? { aheadMinutes, days: 0 };
    regime.days += 1;
    found.set(aheadMinutes.join(), regime);
  }
  return [...found.values()].toSorted((a, b) => b.days - a.days);
}

/** A clock's offset from UTC at an instant [min]. */
export function offsetMinutesAt(segments: readonly ZoneSegment[], atMs: number): number {
  const segment = segments.find(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs);
  if (segment === undefined) throw new RangeError("The instant lies outside the searched year.");
  return segment.offsetMs / MS_PER_MINUTE;
}
