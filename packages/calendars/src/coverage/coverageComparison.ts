import { type Coverage, type CoverageQuestion, coverageSearch } from "./coverage.ts";
import { handOvers } from "./handOvers.ts";
import { type RosterFigures, rosterFigures } from "./rosterFigures.ts";
import { type SmallestRoster, smallestRoster } from "./smallestRoster.ts";
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
  readonly handOversPerDay: number;
  /** Hours of a year that are open if public holidays are kept. */
  readonly holidayGapHours: number;
  readonly clockChangeGapHours: number;
}

/**
 * Each site alone, each pair and, where there are more than two, all of them; the same need and clock for all. The
 * answer for all sites is known already. Each group has half the time of the question.
 */
export async function coverageComparison(
  question: CoverageQuestion,
  whole: Coverage,
  solver: Solver,
): Promise<ComparedSites[]> {
  const { sites, seconds = 5 } = question;
  const compared = groups(sites.length).map(async (chosen) => {
    const some = sites.filter((_, at) => chosen.includes(at));
    return { sites: chosen, roster: await rosterOf({ ...question, sites: some, seconds: seconds / 2 }, solver) };
  });
  return [...(await Promise.all(compared)), { sites: sites.map((_, at) => at), roster: wholeRoster(whole) }];
}

/** Every site and every pair of fewer than all. */
function groups(count: number): number[][] {
  const each = Array.from({ length: count }, (_, at) => at);
  const pairs = each.flatMap((one) => each.slice(one + 1).map((other) => [one, other]));
  return [...each.map((one) => [one]), ...pairs].filter(({ length }) => length < count);
}

async function rosterOf(question: CoverageQuestion, solver: Solver): Promise<ComparedRoster | null> {
  const search = coverageSearch(question, solver);
  const found = await smallestRoster(search);
  const [usual] = search.regimes;
  if (found === undefined || usual === undefined) return null;
  const { perDay } = handOvers(found.postings, usual, search.handed);
  return figures(found, perDay, yearCheck(found.postings, question.sites, question).gapHours);
}

function wholeRoster(whole: Coverage): ComparedRoster {
  return figures(whole, whole.handOvers.perDay, whole.check.gapHours);
}

function figures(
  { postings, fewestHeads, headsByDay }: Omit<SmallestRoster, "heads">,
  handOversPerDay: number,
  { holiday, clockChange }: YearCheck["gapHours"],
): ComparedRoster {
  return {
    ...rosterFigures(postings),
    fewestHeads,
    headsByDay,
    handOversPerDay,
    holidayGapHours: holiday,
    clockChangeGapHours: clockChange,
  };
}
