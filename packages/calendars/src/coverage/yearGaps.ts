import { isoDate, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from "../epochDay.ts";
import { instantOfLocal, yearStartMs, type ZoneSegment, zoneSegments } from "../zoneSegments.ts";
import { offsetMinutesAt } from "./clockRegimes.ts";
import type { CoverageNeed } from "./coverageNeed.ts";
import { halfHourOf } from "./coverageRows.ts";
import type { CoverageSite } from "./coverageSite.ts";
import type { Posting } from "./rosterWeek.ts";
import { type YearShift, yearShifts } from "./yearShifts.ts";

/** A stretch of time in which fewer people are at work than are needed. */
export interface CoverageGap {
  readonly startUtc: string;
  readonly endUtc: string;
  /** Date on which it starts by the need's clock. */
  readonly date: string;
  readonly hours: number;
  /** Most heads missing at once, and head-hours missing in all. */
  readonly headsMissing: number;
  readonly headHours: number;
  /** `holiday`: nobody would be missing if its shifts were worked. */
  readonly cause: "holiday" | "clockChange";
  /** The holidays that free the missing heads: "Kraków: Epiphany". */
  readonly because: readonly string[];
}

/** A calendar year of a roster, by the need's clock. */
export interface YearCheck {
  readonly year: number;
  readonly gaps: readonly CoverageGap[];
  readonly gapHours: { readonly holiday: number; readonly clockChange: number };
  /** Weeks, Monday to Sunday, that touch the year, and those of them without a gap. */
  readonly weeks: number;
  readonly weeksWithoutGap: number;
}

/** Clocks differ from UTC by quarters of an hour. */
const STEP_MS = 15 * MS_PER_MINUTE;

/**
 * The gaps of a year if every site keeps its public holidays. A week that is covered has none but where clocks change
 * within a shift: one that ends an hour early by the clock leaves a gap, because shifts keep their lawful length.
 */
export function yearCheck(
  postings: readonly Posting[],
  sites: readonly CoverageSite[],
  { need, year }: { readonly need: CoverageNeed; readonly year: number },
): YearCheck {
  const clock = zoneSegments(need.timeZone, year);
  const span = { fromMs: instantOfYear(clock, year), untilMs: instantOfYear(clock, year + 1) };
  const shifts = yearShifts(postings, sites, year);
  const presence = {
    all: present(shifts, postings, span),
    kept: present(
      shifts.filter(({ holiday }) => holiday === undefined),
      postings,
      span,
    ),
  };
  const missing = missingSteps(presence, span, (atMs) => needAt(need, clock, atMs));
  const gaps = joined(missing, span.fromMs).map((stretch) => gapOf(stretch, { clock, shifts, postings, sites }));
  return { year, gaps, ...summary(gaps, span, clock) };
}

interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

function instantOfYear(clock: readonly ZoneSegment[], year: number): number {
  return instantOfLocal(clock, yearStartMs(year));
}

function needAt(need: CoverageNeed, clock: readonly ZoneSegment[], atMs: number): number {
  const localMs = atMs + offsetMinutesAt(clock, atMs) * MS_PER_MINUTE;
  // 1970-01-05 was the first Monday.
  return need.heads[halfHourOf((localMs - 4 * MS_PER_DAY) / MS_PER_MINUTE)] ?? 0;
}

function present(shifts: readonly YearShift[], postings: readonly Posting[], { fromMs, untilMs }: Span): Int32Array {
  const steps = Math.round((untilMs - fromMs) / STEP_MS);
  const heads = new Int32Array(steps + 1);
  const at = (ms: number) => Math.min(steps, Math.max(0, Math.round((ms - fromMs) / STEP_MS)));
  for (const { posting, startMs, endMs } of shifts) {
    const more = postings[posting]?.heads ?? 0;
    const [first, end] = [at(startMs), at(endMs)];
    heads[first] = (heads[first] ?? 0) + more;
    heads[end] = (heads[end] ?? 0) - more;
  }
  for (let step = 1; step <= steps; step++) heads[step] = (heads[step] ?? 0) + (heads[step - 1] ?? 0);
  return heads.subarray(0, steps);
}

interface Missing {
  readonly step: number;
  readonly heads: number;
  readonly cause: CoverageGap["cause"];
}

function missingSteps(
  { all, kept }: { readonly all: Int32Array; readonly kept: Int32Array },
  { fromMs }: Span,
  needed: (atMs: number) => number,
): Missing[] {
  const missing: Missing[] = [];
  kept.forEach((heads, step) => {
    const need = needed(fromMs + step * STEP_MS);
    if (heads >= need) return;
    missing.push({ step, heads: need - heads, cause: (all[step] ?? 0) < need ? "clockChange" : "holiday" });
  });
  return missing;
}

interface Stretch extends Span {
  readonly cause: CoverageGap["cause"];
  readonly most: number;
  readonly headSteps: number;
}

/** Steps that follow each other with one cause, as stretches. */
function joined(missing: readonly Missing[], yearFromMs: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { step, heads, cause } of missing) {
    const fromMs = yearFromMs + step * STEP_MS;
    const last = stretches.at(-1);
    const untilMs = fromMs + STEP_MS;
    if (last?.untilMs === fromMs && last.cause === cause) {
      const grown = { ...last, untilMs, most: Math.max(last.most, heads), headSteps: last.headSteps + heads };
      stretches[stretches.length - 1] = grown;
    } else stretches.push({ fromMs, untilMs, cause, most: heads, headSteps: heads });
  }
  return stretches;
}

interface Around {
  readonly clock: readonly ZoneSegment[];
  readonly shifts: readonly YearShift[];
  readonly postings: readonly Posting[];
  readonly sites: readonly CoverageSite[];
}

function gapOf({ fromMs, untilMs, cause, most, headSteps }: Stretch, { clock, ...around }: Around): CoverageGap {
  return {
    startUtc: new Date(fromMs).toISOString().slice(0, 16) + "Z",
    endUtc: new Date(untilMs).toISOString().slice(0, 16) + "Z",
    date: localDate(clock, fromMs),
    hours: (untilMs - fromMs) / MS_PER_HOUR,
    headsMissing: most,
    headHours: (headSteps * STEP_MS) / MS_PER_HOUR,
    cause,
    because: cause === "holiday" ? holidaysWithin({ fromMs, untilMs }, around) : [],
  };
}

function holidaysWithin({ fromMs, untilMs }: Span, { shifts, postings, sites }: Omit<Around, "clock">): string[] {
  const names = shifts
    .filter(({ holiday, startMs, endMs }) => holiday !== undefined && startMs < untilMs && endMs > fromMs)
    .map(({ posting, holiday }) => `${sites[postings[posting]?.pattern.site ?? -1]?.name ?? ""}: ${holiday}`);
  return [...new Set(names)];
}

function localDate(clock: readonly ZoneSegment[], atMs: number): string {
  return isoDate(Math.floor((atMs + offsetMinutesAt(clock, atMs) * MS_PER_MINUTE) / MS_PER_DAY));
}

function summary(gaps: readonly CoverageGap[], { fromMs, untilMs }: Span, clock: readonly ZoneSegment[]) {
  const hours = (wanted: CoverageGap["cause"]) =>
    gaps.reduce((sum, { cause, hours: each }) => (cause === wanted ? sum + each : sum), 0);
  const weekOf = (ms: number) => Math.floor(((ms + offsetMinutesAt(clock, ms) * MS_PER_MINUTE) / MS_PER_DAY - 4) / 7);
  const weeks = weekOf(untilMs - 1) - weekOf(fromMs) + 1;
  const touched = new Set<number>();
  for (const { startUtc, endUtc } of gaps) {
    for (let week = weekOf(Date.parse(startUtc)); week <= weekOf(Date.parse(endUtc) - 1); week++) touched.add(week);
  }
  return {
    gapHours: { holiday: hours("holiday"), clockChange: hours("clockChange") },
    weeks,
    weeksWithoutGap: weeks - touched.size,
  };
}
