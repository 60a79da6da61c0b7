import { MS_PER_HOUR } from "./epochDay.ts";
import { yearStartMs, type ZoneSegment, zoneSegments } from "./zoneSegments.ts";

/** How far two clocks stand apart over a year, in hours; never negative. */
export interface ClockDifference {
  /** Average over the year, each difference weighted by how long it lasts. */
  readonly mean: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** A stretch of a year with one signed difference between two clocks. */
export interface DifferenceSpan {
  /** Clock of the second zone minus clock of the first [h]; positive when the second is further east. */
  readonly differenceHours: number;
  readonly durationMs: number;
}

/**
 * What people mean by "how many hours apart": the absolute difference between two clocks in a calendar year (UTC).
 * It counts dates too: Auckland and Los Angeles are 19 to 21 hours apart although their working days are 3 to 5 hours
 * apart; `averageOverlapHours` sees the latter.
 * Rules of the zones come from the runtime's time-zone database (IANA). Throws RangeError for an unknown zone or a
 * year outside 1970–2100.
 */
export function clockDifferenceHours(zoneA: string, zoneB: string, year: number): ClockDifference {
  const spans = differenceSpans(zoneA, zoneB, year);
  const distances = spans.map((span) => Math.abs(span.differenceHours));
  return {
    mean: meanOverSpans(spans, Math.abs),
    minimum: Math.min(...distances),
    maximum: Math.max(...distances),
  };
}

/** The average of a figure of the clock difference over a year, weighted by how long each difference lasts. */
export function meanOverSpans(spans: readonly DifferenceSpan[], figure: (differenceHours: number) => number): number {
  let weighted = 0;
  let total = 0;
  for (const { differenceHours, durationMs } of spans) {
    weighted += figure(differenceHours) * durationMs;
    total += durationMs;
  }
  return weighted / total;
}

/** The differences between two clocks within a calendar year (UTC), in order of time. */
export function differenceSpans(zoneA: string, zoneB: string, year: number): DifferenceSpan[] {
  const [from, until] = [yearStartMs(year), yearStartMs(year + 1)];
  const spans: DifferenceSpan[] = [];
  for (const a of zoneSegments(zoneA, year)) {
    for (const b of zoneSegments(zoneB, year)) {
      const durationMs = Math.min(a.untilMs, b.untilMs, until) - Math.max(a.fromMs, b.fromMs, from);
      if (durationMs > 0) spans.push({ differenceHours: offsetGapHours(a, b), durationMs });
    }
  }
  return spans;
}

function offsetGapHours(a: ZoneSegment, b: ZoneSegment): number {
  return (b.offsetMs - a.offsetMs) / MS_PER_HOUR;
}
