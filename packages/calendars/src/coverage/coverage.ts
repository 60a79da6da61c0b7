import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { notesOfCountries } from "./notesOfCountries.ts";
import { type ClockRegime, clockRegimes } from "./clockRegimes.ts";
import { coverageFaults } from "./coverageFaults.ts";
import type { CoverageNeed } from "./coverageNeed.ts";
import { type Handed, halfHourOf } from "./coverageRows.ts";
import type { CoverageSite } from "./coverageSite.ts";
import { type Fairness, fairness } from "./fairness.ts";
import { type HandOvers, handOvers } from "./handOvers.ts";
import { type Relief, relief } from "./relief.ts";
import { headsOf, type Posting } from "./rosterWeek.ts";
import { type RosterFigures, rosterFigures } from "./rosterFigures.ts";
import { type SmallestRoster, smallestRoster, unreachable } from "./smallestRoster.ts";
import type { Solver } from "./solver.ts";
import { unreachableFaults } from "./unreachableFaults.ts";
import { type PatternChoice, type WeekPattern, weekPatterns } from "./weekPattern.ts";
import { type YearCheck, yearCheck } from "./yearGaps.ts";

/** What is to be covered, where, and by which rules. */
export interface CoverageQuestion {
  readonly need: CoverageNeed;
  /** One to six, each once. */
  readonly sites: readonly CoverageSite[];
  readonly year: number;
  /** Time in which the one who goes and the one who comes are both there [min, multiple of 30]; 30 unless given. */
  readonly handOverMinutes?: number;
  /** Leaves night workers out; allowed unless given. */
  readonly nights?: "allowed" | "none";
  readonly patterns?: Omit<PatternChoice, "startOffsetMinutes">;
  /** Longest time for one call of the solver; 5 unless given. */
  readonly seconds?: number;
}

/** One site's part in a roster. */
export interface SiteCoverage extends RosterFigures {
  readonly site: CoverageSite;
  readonly relief: Relief;
  readonly fairness: Fairness;
}

/** The smallest roster for a need, and how it fares over a year. */
export interface Coverage extends RosterFigures {
  readonly need: CoverageNeed;
  readonly year: number;
  readonly handOverMinutes: number;
  readonly postings: readonly Posting[];
  readonly heads: number;
  /** No roster of lawful patterns has fewer; `heads` where it is proven to be the smallest. */
  readonly fewestHeads: number;
  /** Heads of the smallest roster without night workers that was found; null where nights cannot be avoided. */
  readonly headsByDay: number | null;
  /** No lawful roster without night workers has fewer. */
  readonly fewestByDay: number | null;
  /** Full-time heads on top for leave, sickness and public holidays. */
  readonly reliefHeads: number;
  readonly bySite: readonly SiteCoverage[];
  readonly handOvers: HandOvers;
  /** How the clocks stand to each other in the course of the year; the roster covers the need in each. */
  readonly regimes: readonly ClockRegime[];
  readonly check: YearCheck;
  /** What is doubtful about holidays and law. */
  readonly notes: readonly string[];
}

/** Where a search for rosters of some sites starts. */
export interface CoverageSearch {
  readonly patterns: readonly WeekPattern[];
  readonly regimes: readonly ClockRegime[];
  readonly handed: Handed;
  readonly solver: Solver;
  readonly seconds: number;
}

const USUAL_HAND_OVER_MINUTES = 30;
const USUAL_SECONDS = 5;

/**
 * The smallest lawful roster that covers a need from some sites, in every week of a year that has no clock change or
 * holiday in it; what those open is listed. Faults: `coverage.sites`, `coverage.year`, `coverage.hand-over`,
 * `coverage.seconds`, and `coverage.uncovered` where no lawful shift reaches a needed half hour.
 */
export async function coverage(question: CoverageQuestion, solver: Solver): Promise<Result<Coverage>> {
  const faults = coverageFaults(question);
  if (faults.length > 0) return refuse(faults);
  const search = coverageSearch(question, solver);
  const roster = await smallestRoster(search);
  if (roster === undefined) return refuse(uncovered(question, search));
  return succeed(described(question, search, roster));
}

function uncovered(question: CoverageQuestion, search: CoverageSearch): Fault[] {
  return unreachableFaults(unreachable(search), question);
}

/** The patterns, clocks and rules that a question stands for. Its input must be without faults. */
export function coverageSearch(question: CoverageQuestion, solver: Solver): CoverageSearch {
  const { need, sites, year, handOverMinutes = USUAL_HAND_OVER_MINUTES, seconds = USUAL_SECONDS } = question;
  const zones = sites.map(({ timeZone }) => timeZone);
  const regimes = clockRegimes(zones, need.timeZone, year);
  const patterns = sites.flatMap((site, index) => {
    const ahead = regimes[0]?.aheadMinutes[index] ?? 0;
    const isOpen = isNeededAt(
      need,
      regimes.map(({ aheadMinutes }) => aheadMinutes[index] ?? 0),
    );
    return weekPatterns(site, index, { isOpen, ...question.patterns, startOffsetMinutes: ((ahead % 60) + 60) % 60 });
  });
  const lawful = question.nights === "none" ? patterns.filter(({ isNight }) => !isNight) : patterns;
  return { patterns: lawful, regimes, handed: { need, handOverMinutes }, solver, seconds };
}

/** Whether somebody is needed while a shift of a site lasts, whichever way its clock stands to that of the need. */
function isNeededAt({ heads }: CoverageNeed, aheads: readonly number[]): NonNullable<PatternChoice["isOpen"]> {
  return (weekday, startMinute, lengthMinutes) =>
    aheads.some((ahead) => {
      const start = (weekday - 1) * 1440 + startMinute - ahead;
      const steps = Array.from({ length: Math.ceil(lengthMinutes / 30) }, (_, step) => start + step * 30);
      return steps.some((minute) => (heads[halfHourOf(minute)] ?? 0) > 0);
    });
}

function described(question: CoverageQuestion, search: CoverageSearch, roster: SmallestRoster): Coverage {
  const { need, sites, year } = question;
  const { regimes, handed } = search;
  const postings = inOrder(roster.postings);
  const [usual] = regimes;
  if (usual === undefined) throw new Error("A year has at least one regime of the clocks.");
  const bySite = sites.map((site, index) => siteCoverage(postings, sites, { site, index, year }));
  return {
    need,
    year,
    handOverMinutes: handed.handOverMinutes,
    postings,
    ...rosterFigures(postings),
    heads: headsOf(postings),
    fewestHeads: roster.fewestHeads,
    headsByDay: roster.headsByDay,
    fewestByDay: roster.fewestByDay,
    reliefHeads: bySite.reduce((sum, { relief: { heads } }) => sum + heads, 0),
    bySite,
    handOvers: handOvers(postings, usual, handed),
    regimes,
    check: yearCheck(postings, sites, { need, year }),
    notes: notesOfCountries(sites, year),
  };
}

interface At {
  readonly site: CoverageSite;
  readonly index: number;
  readonly year: number;
}

function siteCoverage(
  postings: readonly Posting[],
  sites: readonly CoverageSite[],
  { site, index, year }: At,
): SiteCoverage {
  const own = postings.filter(({ pattern }) => pattern.site === index);
  return {
    site,
    ...rosterFigures(own),
    relief: relief(postings, sites, index, year),
    fairness: fairness(own, site),
  };
}

/** By site, start and first day, so that the same roster always reads the same. */
function inOrder(postings: readonly Posting[]): Posting[] {
  return postings.toSorted(
    ({ pattern: a }, { pattern: b }) =>
      a.site - b.site || a.startMinute - b.startMinute || a.firstWeekday - b.firstWeekday || a.days - b.days,
  );
}
