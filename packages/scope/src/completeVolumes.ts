import { type Assumptions, judgement, type Reason } from "./assumptions.ts";
import type { Volumes } from "./brief.ts";
import { type CaseCount, caseCounts, casesPerMonth } from "./caseVolumes.ts";
import patterns from "./contactCentre/callPatterns.json" with { type: "json" };
import practice from "./contactCentre/callPractice.json" with { type: "json" };
import { dayShares, HALF_HOURS_PER_DAY, usualWeekdayShares } from "./contactCentre/weekPattern.ts";
import { givenOnly } from "./givenOnly.ts";
import type { GivenBrief } from "./schema.ts";
import type { Coverage } from "./vocabulary.ts";

type GivenVolumes = NonNullable<GivenBrief["work"]["volumes"]>;

const PATH = "work.volumes";

/** Where and when a service is open. */
export interface ServiceTimes {
  readonly coverage: Coverage;
  /** ISO weekdays, 1 Monday to 7 Sunday, of the country that calls. */
  readonly daysOfRest: readonly number[];
}

/** Volumes with their defaults: handling time of the kind of case, 80 % of calls within 20 seconds, no growth. */
export function completeVolumes(given: GivenVolumes, times: ServiceTimes, notes: Assumptions): Volumes {
  const { callsPerMonth, ticketsPerMonth, invoicesPerMonth, claimsPerMonth, unitsPerMonth } = given;
  return {
    ...givenOnly({ callsPerMonth, ticketsPerMonth, invoicesPerMonth, claimsPerMonth, unitsPerMonth }),
    handlingMinutes: given.handlingMinutes ?? usualHandling(caseCounts(given), notes),
    ...serviceTarget(given, notes),
    growthPerYear: notes.orDefault(
      given.growthPerYear,
      `${PATH}.growthPerYear`,
      () => 0,
      () => judgement("No growth is stated."),
    ),
    seasonality: given.seasonality === undefined ? evenYear(notes) : meanOne(given.seasonality),
    languages: notes.orDefault(
      given.languages,
      `${PATH}.languages`,
      () => [],
      () => judgement("No language is stated; that of the home country is meant."),
    ),
    ...(callsPerMonth === undefined ? {} : callTimes(given, times, notes)),
  };
}

type CallTimes = Pick<Volumes, "languageShares" | "patienceSeconds" | "weekdayShares" | "halfHourShares">;

/** What only calls have: callers who wait, and the times at which they call. */
function callTimes(given: GivenVolumes, { coverage, daysOfRest }: ServiceTimes, notes: Assumptions): CallTimes {
  const { halfHourShares } = given;
  return {
    ...languageShares(given, notes),
    patienceSeconds: notes.orDefault(
      given.patienceSeconds,
      `${PATH}.patienceSeconds`,
      () => practice.patienceSeconds.value,
      () => reasonOf(practice.patienceSeconds),
    ),
    weekdayShares: notes.orDefault(
      given.weekdayShares,
      `${PATH}.weekdayShares`,
      () => usualWeekdayShares(coverage, daysOfRest),
      () => reasonOf(patterns.workingDays),
    ),
    halfHourShares: notes.orDefault(
      halfHourShares && wholeDay(halfHourShares, coverage),
      `${PATH}.halfHourShares`,
      () => dayShares(coverage),
      () => reasonOf(patterns.halfHours),
    ),
  };
}

/** What is needed of a figure that stands in the data. */
function reasonOf({ why, source }: Reason): Reason {
  return { why, source };
}

function languageShares({ languages = [], languageShares }: GivenVolumes, notes: Assumptions): CallTimes {
  if (languages.length < 2) return {};
  const path = `${PATH}.languageShares`;
  return { languageShares: notes.orDefault(languageShares, path, () => languages.map(() => 1), allAlike) };
}

function allAlike(): Reason {
  return judgement("No shares of the languages are stated; each has as many calls.");
}

/** 48 shares as they are; those of the open half hours with zeros around them. */
function wholeDay(given: readonly number[], coverage: Coverage): readonly number[] {
  return given.length === HALF_HOURS_PER_DAY ? given : dayShares(coverage, given);
}

function usualHandling(counts: readonly CaseCount[], notes: Assumptions): number {
  const minutes = counts.reduce((sum, count) => sum + count.perMonth * count.kind.minutes, 0) / casesPerMonth(counts);
  return notes.assume(`${PATH}.handlingMinutes`, Math.round(minutes * 100) / 100, {
    why: counts.map((count) => count.kind.why).join(" "),
    source: [...new Set(counts.map((count) => count.kind.source))].join("; "),
  });
}

function commonTarget(): Reason {
  return judgement("80 % of calls answered within 20 seconds is the most common target.");
}

/** Only calls wait in line; for other cases the target is there but rests on nothing and changes nothing. */
function serviceTarget(given: GivenVolumes, notes: Assumptions): Pick<Volumes, "serviceLevel" | "withinSeconds"> {
  if (given.callsPerMonth === undefined)
    return { serviceLevel: given.serviceLevel ?? 0.8, withinSeconds: given.withinSeconds ?? 20 };
  return {
    serviceLevel: notes.orDefault(given.serviceLevel, `${PATH}.serviceLevel`, () => 0.8, commonTarget),
    withinSeconds: notes.orDefault(given.withinSeconds, `${PATH}.withinSeconds`, () => 20, commonTarget),
  };
}

function evenYear(notes: Assumptions): number[] {
  const even = Array.from({ length: 12 }, () => 1);
  return notes.assume(`${PATH}.seasonality`, even, judgement("No season is stated; all months are alike."));
}

function meanOne(factors: readonly number[]): number[] {
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  // A year that is already even to rounding stays as it is, so that reading it again changes nothing.
  return Math.abs(mean - 1) < 1e-12 ? [...factors] : factors.map((factor) => factor / mean);
}
