import type { ClockRegime } from "./clockRegimes.ts";
import { answeredHalfHours, answering, coverageRows, type Handed } from "./coverageRows.ts";
import { greedyRoster } from "./greedyRoster.ts";
import { headsOf, isCovered, type Posting } from "./rosterWeek.ts";
import { roundedRoster } from "./roundedRoster.ts";
import { searchOfSites } from "./searchOfSites.ts";
import type { Programme, ProgrammeRow, Solver, SolverAnswer } from "./solver.ts";
import type { WeekPattern } from "./weekPattern.ts";

/** A roster and how far it is known to be the smallest. */
export interface SmallestRoster {
  readonly postings: readonly Posting[];
  readonly heads: number;
  /** No lawful roster of these patterns has fewer heads, as the solver proves. */
  readonly fewestHeads: number;
  /** Heads of the smallest roster without night workers that was found; null where nights cannot be avoided. */
  readonly headsByDay: number | null;
  /** No lawful roster without night workers has fewer; `headsByDay` where that is proven to be the smallest. */
  readonly fewestByDay: number | null;
}

/** What a roster is looked for with. */
export interface RosterSearch {
  readonly patterns: readonly WeekPattern[];
  readonly regimes: readonly ClockRegime[];
  readonly handed: Handed;
  readonly solver: Solver;
  /** Longest time for one call of the solver. */
  readonly seconds: number;
  /** Rosters of some of the patterns that cover the need, found before; one site alone is then not looked at again. */
  readonly known?: readonly (readonly Posting[])[];
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
  const without = { headsByDay, fewestByDay: day?.fewestHeads ?? null };
  if (day !== undefined && headsOf(day.postings) <= (await leastHeads(search)))
    return { ...(await eased(byDay, day)), ...without };
  const all = await fewestOf(search, day?.postings);
  if (day === undefined || headsOf(all.postings) < headsOf(day.postings))
    return { ...(await eased(search, all)), ...without };
  return { ...(await eased(byDay, { ...day, fewestHeads: all.fewestHeads })), ...without };
}

interface Fewest {
  readonly postings: readonly Posting[];
  readonly fewestHeads: number;
}

/** A number of heads below which nothing covers: the programme in fractions, rounded up. */
async function leastHeads(search: RosterSearch): Promise<number> {
  const { patterns, solver, seconds } = search;
  const rows = allRows(search);
  const { bound } = await solver({ costs: patterns.map(() => 1), rows, isRelaxed: true }, { seconds });
  return bound === null ? 1 : Math.max(1, Math.ceil(bound - TOLERANCE));
}

/** HiGHS keeps its rows and bounds to 1e-7 and 1e-6; a head is far more. */
const TOLERANCE = 1e-4;

/**
 * The fewest heads: what steps, rounding or one site alone find, where the bound says that nothing is smaller; else the
 * rows of one regime first, then those of each that the answer leaves uncovered. Where the solver's time runs out, the
 * best roster that is known stands in.
 */
async function fewestOf(search: RosterSearch, elsewhere?: readonly Posting[]): Promise<Fewest> {
  const { patterns, regimes, handed } = search;
  const fewestHeads = await leastHeads(search);
  const earlier = (search.known ?? []).filter((postings) =>
    postings.every(({ pattern }) => patterns.includes(pattern)),
  );
  const greedy = [elsewhere, ...earlier].reduce(smaller, greedyRoster(patterns, regimes, handed)) ?? [];
  const nearly = headsOf(greedy) <= fewestHeads ? greedy : await roundedFewest(search, greedy);
  const known = headsOf(nearly) <= fewestHeads ? nearly : await fewestAlone(search, nearly);
  if (headsOf(known) <= fewestHeads) return { postings: known, fewestHeads };
  const rows = [{ columns: patterns.map((_, column) => column), atLeast: fewestHeads }];
  return coveringMore(search, { rows, open: regimes, found: { postings: known, fewestHeads } });
}

function roundedFewest(search: RosterSearch, known: readonly Posting[]): Promise<readonly Posting[]> {
  return rounded(search, known, { costs: search.patterns.map(() => 1), rows: allRows(search) });
}

/** One site alone is a smaller programme, and where it is as good as all of them its roster is theirs. */
async function fewestAlone(search: RosterSearch, known: readonly Posting[]): Promise<readonly Posting[]> {
  const sites = [...new Set(search.patterns.map(({ site }) => site))];
  if (sites.length === 1 || search.known !== undefined) return known;
  const alone = sites.map((site) => searchOfSites(search, [site])).filter((one) => unreachable(one).length === 0);
  const found = await Promise.all(alone.map((one) => fewestOf(one)));
  return found.reduce((best, { postings }) => smaller(best, postings), known);
}

/** Rows that say "every half hour is answered for" in every regime. */
function allRows({ patterns, regimes, handed }: RosterSearch): ProgrammeRow[] {
  return regimes.flatMap((regime) => coverageRows(patterns, regime, handed));
}

/** The roster that rounding finds, where it is one and better by the costs of the programme; else the known one. */
async function rounded(
  search: RosterSearch,
  known: readonly Posting[],
  programme: Programme,
): Promise<readonly Posting[]> {
  const { patterns, solver, seconds } = search;
  const values = await roundedRoster(programme, solver, { seconds: seconds / 2, absoluteGap: BURDEN_GAP });
  if (values === undefined) return known;
  const found = postingsOf(patterns, values);
  const costOf = (each: readonly number[]) =>
    each.reduce((sum, heads, column) => sum + heads * (programme.costs[column] ?? 0), 0);
  const isBetter = costOf(values) < costOf(valuesOf(patterns, known));
  return isBetter && isRoster(search, found) ? found : known;
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
  const postings = postingsOf(patterns, answer.values);
  const uncovered = rest.find((regime) => !isCovered(postings, regime, handed));
  if (uncovered === undefined) return { postings: bestOf(search, postings, found.postings), fewestHeads };
  const left = [uncovered, ...rest.filter((regime) => regime !== uncovered)];
  return coveringMore(search, { rows: more, open: left, found: { ...found, fewestHeads } });
}

/** The same number of heads with fewer hours at night and less in premiums, as far as the solver gets. */
async function eased(search: RosterSearch, { postings: known, fewestHeads }: Fewest) {
  const { patterns, solver, seconds } = search;
  const heads = headsOf(known);
  const rows = [{ columns: patterns.map((_, column) => column), atMost: heads }, ...allRows(search)];
  const programme = { costs: burden(search), rows };
  const start = await rounded(search, known, programme);
  const limit = { seconds, absoluteGap: BURDEN_GAP, start: valuesOf(patterns, start) };
  const postings = postingsOf(patterns, (await solver(programme, limit)).values);
  const chosen = isRoster(search, postings) && headsOf(postings) <= heads ? postings : start;
  return { postings: chosen, heads: headsOf(chosen), fewestHeads: Math.min(fewestHeads, headsOf(chosen)) };
}

/** Hours at night weigh first; premiums and hours in which nobody is needed decide between rosters nearly alike in them. */
function burden(search: RosterSearch): number[] {
  return search.patterns.map(
    (pattern) => pattern.nightShare + pattern.premiumShare / 5 + idleShare(pattern, search) / 10,
  );
}

/** Hours of a week in which nobody is needed over hours worked, while the clocks stand as on most days. */
function idleShare(pattern: WeekPattern, { regimes, handed: { need } }: RosterSearch): number {
  const ahead = regimes[0]?.aheadMinutes[pattern.site] ?? 0;
  const worked = answeredHalfHours(pattern, ahead, { need, handOverMinutes: 0 });
  return worked.filter((slot) => (need.heads[slot] ?? 0) === 0).length / Math.max(1, worked.length);
}

/** A two-hundredth of one head's week at night, or a fortieth of its pay: not worth the time of a proof. */
const BURDEN_GAP = 0.005;

function smaller<T extends readonly Posting[] | undefined>(one: T, other: T): T {
  if (one === undefined || other === undefined) return one ?? other;
  return headsOf(other) < headsOf(one) ? other : one;
}

/** A solution that does not cover the need is no roster, whatever the solver says of it. */
function bestOf(search: RosterSearch, found: readonly Posting[], known: readonly Posting[]): readonly Posting[] {
  return isRoster(search, found) ? smaller(known, found) : known;
}

function isRoster({ regimes, handed }: RosterSearch, postings: readonly Posting[]): boolean {
  return regimes.every((regime) => isCovered(postings, regime, handed));
}

function postingsOf(patterns: readonly WeekPattern[], values: SolverAnswer["values"]): Posting[] {
  return patterns.flatMap((pattern, column) => {
    const heads = Math.round(values?.[column] ?? 0);
    return heads > 0 ? [{ pattern, heads }] : [];
  });
}

function valuesOf(patterns: readonly WeekPattern[], postings: readonly Posting[]): number[] {
  const heads = new Map(postings.map(({ pattern, heads: each }) => [pattern, each]));
  return patterns.map((pattern) => heads.get(pattern) ?? 0);
}
