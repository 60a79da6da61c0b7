import { type Coverage, type CoverageQuestion, coverageSearch } from "./coverage.ts";
import { handOvers } from "./handOvers.ts";
import { type RosterFigures, rosterFigures } from "./rosterFigures.ts";
import { searchOfSites } from "./searchOfSites.ts";
import { type RosterSearch, type SmallestRoster, smallestRoster } from "./smallestRoster.ts";
import type { Solver } from "./solver.ts";
import { type YearCheck, yearCheck } from "./yearGaps.ts";

/** What some of the sites would come to if they alone covered the need. */
export interface ComparedSites {
  /** Positions in the list of sites. */
  readonly sites: readonly number[];
  /** Null where they cannot cover it. */
  readonly roster: ComparedRoster | null;
}

export interface ComparedRoster extends RosterFigures {
  readonly fewestHeads: number;
  /** Heads of the smallest roster without night workers; null where nights cannot be avoided. */
  readonly headsByDay: number | null;
  readonly fewestByDay: number | null;
  readonly handOversPerDay: number;
  /** Hours of a year that are open if public holidays are kept. */
  readonly holidayGapHours: number;
  readonly clockChangeGapHours: number;
}

/**
 * Each site alone, each pair and, where there are more than two, all of them; the same need and clock for all. The
 * answer for all sites is known already. The groups share twice the time of the question, each at most half of it. A
 * pair begins with what its sites take alone, so that it never takes more.
 */
export async function coverageComparison(
  question: CoverageQuestion,
  whole: Coverage,
  solver: Solver,
): Promise<ComparedSites[]> {
  const { sites } = question;
  const each = sites.map((_, at) => at);
  const pairs = each.flatMap((one) => each.slice(one + 1).map((other) => [one, other]));
  const [alone, together] = [each.map((at) => [at]), pairs].map((groups) =>
    groups.filter(({ length }) => length < sites.length),
  );
  const search = groupSearch(question, solver, (alone?.length ?? 0) + (together?.length ?? 0));
  const found = await foundOf(search, alone ?? []);
  const known = found.flatMap(({ roster }) => (roster === undefined ? [] : [roster.postings]));
  const both = await foundOf({ ...search, known }, together ?? []);
  const compared = [...found, ...both].map((group) => comparedSites(question, search, group));
  return [...compared, { sites: each, roster: wholeRoster(whole) }];
}

function groupSearch(question: CoverageQuestion, solver: Solver, groups: number): RosterSearch {
  const search = coverageSearch(question, solver);
  return { ...search, seconds: search.seconds * Math.min(1 / 2, 2 / Math.max(1, groups)) };
}

interface FoundSites {
  readonly sites: readonly number[];
  readonly roster: SmallestRoster | undefined;
}

function foundOf(search: RosterSearch, groups: readonly (readonly number[])[]): Promise<FoundSites[]> {
  return Promise.all(
    groups.map(async (sites) => ({ sites, roster: await smallestRoster(searchOfSites(search, sites)) })),
  );
}

function comparedSites(question: CoverageQuestion, search: RosterSearch, { sites, roster }: FoundSites): ComparedSites {
  const [usual] = searchOfSites(search, sites).regimes;
  if (roster === undefined || usual === undefined) return { sites, roster: null };
  const { perDay } = handOvers(roster.postings, usual, search.handed);
  return { sites, roster: figures(roster, perDay, yearCheck(roster.postings, question.sites, question).gapHours) };
}

function wholeRoster(whole: Coverage): ComparedRoster {
  return figures(whole, whole.handOvers.perDay, whole.check.gapHours);
}

function figures(
  { postings, fewestHeads, headsByDay, fewestByDay }: Omit<SmallestRoster, "heads">,
  handOversPerDay: number,
  { holiday, clockChange }: YearCheck["gapHours"],
): ComparedRoster {
  return {
    ...rosterFigures(postings),
    fewestHeads,
    headsByDay,
    fewestByDay,
    handOversPerDay,
    holidayGapHours: holiday,
    clockChangeGapHours: clockChange,
  };
}
