import type { ClockRegime } from "./clockRegimes.ts";
import { answering, coverageRows, type Handed } from "./coverageRows.ts";
import { greedyRoster } from "./greedyRoster.ts";
import { headsOf, isCovered, type Posting } from "./rosterWeek.ts";
import type { ProgrammeRow, Solver, SolverAnswer } from "./solver.ts";
import type { WeekPattern } from "./weekPattern.ts";

/** A roster and how far it is known to be the smallest. */
export interface SmallestRoster {
  readonly postings: readonly Posting[];
  readonly heads: number;
  /** No lawful roster of these patterns has fewer heads, as the solver proves. */
  readonly fewestHeads: number;
  /** Heads of the smallest roster without night workers that was found; null where nights cannot be avoided. */
  readonly headsByDay: number | null;
}

/** What a roster is looked for with. */
export interface RosterSearch {
  readonly patterns: readonly WeekPattern[];
  readonly regimes: readonly ClockRegime[];
  readonly handed: Handed;
  readonly solver: Solver;
  /** Longest time for one call of the solver. */
  readonly seconds: number;
}

/** Half hours that no lawful shift answers for, in any regime, in order. */
export function unreachable({ patterns, regimes, handed }: Omit<RosterSearch, "solver" | "seconds">): number[] {
  const found = new Set<number>();
  for (const regime of regimes) {
    answering(patterns, regime, handed).forEach((columns, slot) => {
      if (columns.length === 0 && (handed.need.heads[slot] ?? 0) > 0) found.add(slot);
    });
  }
  return [...found].toSorted((a, b) => a - b);
}

/**
 * The roster with the fewest heads that answers for every half hour in every regime of the clocks; among those one
 * without night workers where there is one, then the fewest hours at night, then the least premiums. Undefined where
 * the need cannot be covered. Every roster is checked from its shifts; what the solver says counts only as a bound.
 */
export async function smallestRoster(search: RosterSearch): Promise<SmallestRoster | undefined> {
  if (unreachable(search).length > 0) return undefined;
  const byDay = { ...search, patterns: search.patterns.filter(({ isNight }) => !isNight) };
  const day = unreachable(byDay).length > 0 ? undefined : await fewestOf(byDay);
  const headsByDay = day === undefined ? null : headsOf(day.postings);
  if (day !== undefined && headsOf(day.postings) <= (await leastHeads(search)))
    return { ...(await eased(byDay, day)), headsByDay };
  const all = await fewestOrAlone(search, day?.postings);
  if (day === undefined || headsOf(all.postings) < headsOf(day.postings))
    return { ...(await eased(search, all)), headsByDay };
  return { ...(await eased(byDay, { ...day, fewestHeads: all.fewestHeads })), headsByDay };
}

interface Fewest {
  readonly postings: readonly Posting[];
  readonly fewestHeads: number;
}

/** A number of heads below which nothing covers: the programme in fractions, rounded up. */
async function leastHeads({ patterns, regimes, handed, solver, seconds }: RosterSearch): Promise<number> {
  const rows = regimes.flatMap((regime) => coverageRows(patterns, regime, handed));
  const { bound } = await solver({ costs: patterns.map(() => 1), rows, isRelaxed: true }, { seconds });
  return bound === null ? 1 : Math.max(1, Math.ceil(bound - TOLERANCE));
}

/** HiGHS keeps its rows and bounds to 1e-7 and 1e-6; a head is far more. */
const TOLERANCE = 1e-4;

/**
 * The fewest heads: the rows of one regime first, then those of each that the answer leaves uncovered. Where the
 * solver's time runs out, the best roster that covers all regimes, step by step or from elsewhere, stands in.
 */
async function fewestOf(search: RosterSearch, elsewhere?: readonly Posting[]): Promise<Fewest> {
  const { patterns, regimes, handed } = search;
  const known = smaller(elsewhere, greedyRoster(patterns, regimes, handed));
  const fewestHeads = await leastHeads(search);
  if (headsOf(known) <= fewestHeads) return { postings: known, fewestHeads };
  const rows = [{ columns: patterns.map((_, column) => column), atLeast: fewestHeads }];
  return coveringMore(search, { rows, open: regimes, found: { postings: known, fewestHeads } });
}

interface Step {
  readonly rows: readonly ProgrammeRow[];
  /** Regimes whose rows are not in yet, the next one first. */
  readonly open: readonly ClockRegime[];
  readonly found: Fewest;
}

async function coveringMore(search: RosterSearch, { rows, open, found }: Step): Promise<Fewest> {
  const { patterns, handed, solver, seconds } = search;
  const [next, ...rest] = open;
  if (next === undefined) return found;
  const more = [...rows, ...coverageRows(patterns, next, handed)];
  const limit = { seconds, start: valuesOf(patterns, found.postings) };
  const answer = await solver({ costs: patterns.map(() => 1), rows: more }, limit);
  const fewestHeads = Math.max(found.fewestHeads, Math.ceil((answer.bound ?? 0) - TOLERANCE));
  const postings = postingsOf(patterns, answer);
  const uncovered = rest.find((regime) => !isCovered(postings, regime, handed));
  if (uncovered === undefined) return { postings: bestOf(search, postings, found.postings), fewestHeads };
  const left = [uncovered, ...rest.filter((regime) => regime !== uncovered)];
  return coveringMore(search, { rows: more, open: left, found: { ...found, fewestHeads } });
}

/** Where many sites are too much for the time, one of them alone may be better: more sites never need more heads. */
async function fewestOrAlone(search: RosterSearch, elsewhere: readonly Posting[] | undefined): Promise<Fewest> {
  const all = await fewestOf(search, elsewhere);
  const sites = new Set(search.patterns.map(({ site }) => site));
  if (headsOf(all.postings) <= all.fewestHeads || sites.size === 1) return all;
  const alone = [...sites]
    .map((site) => ({ ...search, patterns: search.patterns.filter((pattern) => pattern.site === site) }))
    .filter((one) => unreachable(one).length === 0);
  const found = await Promise.all(alone.map((one) => fewestOf(one)));
  return { ...all, postings: found.reduce((best, { postings }) => smaller(best, postings), all.postings) };
}

/** The same number of heads with fewer hours at night and less in premiums, as far as the solver gets. */
async function eased(search: RosterSearch, { postings: known, fewestHeads }: Fewest) {
  const { patterns, regimes, handed, solver, seconds } = search;
  const heads = headsOf(known);
  const rows: ProgrammeRow[] = [{ columns: patterns.map((_, column) => column), atMost: heads }];
  for (const regime of regimes) rows.push(...coverageRows(patterns, regime, handed));
  const limit = { seconds, absoluteGap: BURDEN_GAP, start: valuesOf(patterns, known) };
  const postings = postingsOf(patterns, await solver({ costs: burden(search), rows }, limit));
  const chosen = isRoster(search, postings) && headsOf(postings) <= heads ? postings : known;
  return { postings: chosen, heads: headsOf(chosen), fewestHeads: Math.min(fewestHeads, headsOf(chosen)) };
}

/** Hours at night weigh first; premiums decide between rosters that are nearly alike in them. */
function burden({ patterns }: RosterSearch): number[] {
  return patterns.map(({ nightShare, premiumShare }) => nightShare + premiumShare / 5);
}

/** A two-hundredth of one head's week at night, or a fortieth of its pay: not worth the time of a proof. */
const BURDEN_GAP = 0.005;

function smaller(one: readonly Posting[] | undefined, other: readonly Posting[] | undefined): readonly Posting[] {
  if (one !== undefined && other !== undefined) return headsOf(other) < headsOf(one) ? other : one;
  const found = one ?? other;
  if (found === undefined) throw new Error("A need whose every half hour can be reached must have a roster.");
  return found;
}

/** A solution that does not cover the need is no roster, whatever the solver says of it. */
function bestOf(search: RosterSearch, found: readonly Posting[], known: readonly Posting[]): readonly Posting[] {
  return isRoster(search, found) ? smaller(known, found) : known;
}

function isRoster({ regimes, handed }: RosterSearch, postings: readonly Posting[]): boolean {
  return regimes.every((regime) => isCovered(postings, regime, handed));
}

function postingsOf(patterns: readonly WeekPattern[], { values }: SolverAnswer): Posting[] {
  return patterns.flatMap((pattern, column) => {
    const heads = Math.round(values?.[column] ?? 0);
    return heads > 0 ? [{ pattern, heads }] : [];
  });
}

function valuesOf(patterns: readonly WeekPattern[], postings: readonly Posting[]): number[] {
  const heads = new Map(postings.map(({ pattern, heads: each }) => [pattern, each]));
  return patterns.map((pattern) => heads.get(pattern) ?? 0);
}
