import { findPlace, readPlaces } from "@shoreline/atlas";
import {
  type Coverage,
  coverage,
  type CoverageGap,
  coverageNeed,
  type CoverageQuestion,
  coverageSite,
  noSolver,
  rosterCalendar,
  rosterPresence,
  weekdaysOf,
  workPlaceOf,
} from "@shoreline/calendars";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { clockWords } from "./overlapDesk.ts";

/** What is to be covered from where. */
export interface AskedCoverage {
  readonly need: string;
  readonly places: readonly string[];
  readonly heads: number;
  readonly year: number;
  readonly handOver: number;
  readonly nights: "allowed" | "none";
}

/** Heads of one site on one shift. */
interface ShownShift {
  readonly site: string;
  readonly heads: number;
  readonly from: string;
  readonly until: string;
  /** ISO weekdays, in the order in which they are worked. */
  readonly weekdays: readonly number[];
  readonly nightShare: number;
}

/** What a roster means for the people of one site. */
interface ShownSite {
  readonly name: string;
  readonly heads: number;
  readonly reliefHeads: number;
  readonly nightShare: number;
  readonly premiumFactor: number;
  readonly weekendDays: { readonly least: number; readonly most: number };
}

/** One day of the week in half hours, by the clock of the need. */
export interface ShownDutyDay {
  readonly weekday: number;
  readonly needed: readonly number[];
  readonly sites: readonly { readonly name: string; readonly heads: readonly number[] }[];
}

/** A roster as it is shown. */
export interface ShownRoster {
  readonly heads: number;
  /** No lawful roster has fewer: never fewer than are needed at once; null where more was not looked for. */
  readonly fewestHeads: number | null;
  readonly reliefHeads: number;
  readonly nightHeads: number;
  readonly nightShare: number;
  /** Heads without night workers; null where nights cannot be avoided, or nothing better is known. */
  readonly headsByDay: number | null;
  readonly handOversPerDay: number;
  readonly betweenSitesPerDay: number;
  readonly clock: string;
  readonly shifts: readonly ShownShift[];
  readonly sites: readonly ShownSite[];
  readonly days: readonly ShownDutyDay[];
  readonly gaps: readonly CoverageGap[];
  readonly gapHours: { readonly holiday: number; readonly clockChange: number };
  readonly weeks: number;
  readonly weeksWithoutGap: number;
  readonly notes: readonly string[];
}

/** A roster with what it is shown as; the roster itself makes the calendar. */
export interface FoundRoster {
  readonly roster: Coverage;
  readonly shown: ShownRoster;
}

const SLOTS = 48;

/** Rosters that follow the sun. */
export const coverageDesk = {
  /** A lawful roster at once, found step by step: it covers, but a smaller one may exist. */
  async firstRoster(asked: AskedCoverage): Promise<Result<FoundRoster>> {
    const question = questionOf(asked);
    if (!question.ok) return question;
    const found = await coverage(question.value, noSolver);
    return found.ok ? succeed({ roster: found.value, shown: shownRoster(found.value, false) }) : found;
  },

  /** The roster that the service found, coverage/1. */
  smallestRoster(document: unknown): ShownRoster {
    return shownRoster(document as Coverage, true);
  },

  /** The shifts of a year as an iCalendar file (RFC 5545). */
  rosterFile(roster: Coverage): string {
    return rosterCalendar(roster);
  },
};

function questionOf({ need, places, heads, year, handOver, nights }: AskedCoverage): Result<CoverageQuestion> {
  const sites = readPlaces(places, (index) => `place ${index + 1}`);
  const first = findPlace(places[0] ?? "", "place 1");
  if (!sites.ok || !first.ok) return refuse([...faultsOf(sites), ...(sites.ok ? faultsOf(first) : [])]);
  const asked = coverageNeed(need, workPlaceOf(first.value), heads);
  if (!asked.ok) return asked;
  const handOverMinutes = handOver;
  const at = sites.value.map((place) => coverageSite(workPlaceOf(place)));
  return succeed({ need: asked.value, sites: at, year, handOverMinutes, nights });
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}

function shownRoster(roster: Coverage, isSearched: boolean): ShownRoster {
  const { heads, fewestHeads, reliefHeads, nightHeads, nightShare, headsByDay, handOvers, need, check, notes } = roster;
  return {
    heads,
    fewestHeads: isSearched || heads <= Math.max(...need.heads) ? Math.max(fewestHeads, ...need.heads) : null,
    reliefHeads,
    nightHeads,
    nightShare,
    headsByDay: isSearched ? headsByDay : null,
    handOversPerDay: handOvers.perDay,
    betweenSitesPerDay: handOvers.betweenSitesPerDay,
    clock: need.timeZone,
    shifts: shiftsOf(roster),
    sites: sitesOf(roster),
    days: daysOf(roster),
    gaps: check.gaps,
    gapHours: check.gapHours,
    weeks: check.weeks,
    weeksWithoutGap: check.weeksWithoutGap,
    notes,
  };
}

function shiftsOf({ postings, bySite }: Coverage): ShownShift[] {
  return postings.map(({ pattern, heads }) => ({
    site: bySite[pattern.site]?.site.name ?? "",
    heads,
    from: clockWords(pattern.startMinute),
    until: clockWords(pattern.startMinute + pattern.lengthMinutes),
    weekdays: weekdaysOf(pattern),
    nightShare: pattern.nightShare,
  }));
}

function sitesOf({ bySite }: Coverage): ShownSite[] {
  return bySite.map(({ site, heads, relief, nightShare, premiumFactor, fairness }) => ({
    name: site.name,
    heads,
    reliefHeads: relief.heads,
    nightShare,
    premiumFactor,
    weekendDays: (fairness.rotating ?? fairness.fixed).weekendDays,
  }));
}

/** A Wednesday, and the Sunday where anybody is needed on it. */
function daysOf(roster: Coverage): ShownDutyDay[] {
  const presence = rosterPresence(roster);
  return [3, 7].flatMap((weekday) => {
    const day = (week: readonly number[]) => week.slice((weekday - 1) * SLOTS, weekday * SLOTS);
    const needed = day(roster.need.heads);
    const sites = roster.bySite.map(({ site }, index) => ({ name: site.name, heads: day(presence[index] ?? []) }));
    return needed.some(Boolean) ? [{ weekday, needed, sites }] : [];
  });
}
