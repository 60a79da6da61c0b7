import type { CoverageSite } from "./coverageSite.ts";
import type { Posting } from "./rosterWeek.ts";
import { canFollow, patternKey, rotation } from "./rotation.ts";
import { type WeekPattern, weekdaysOf } from "./weekPattern.ts";
import { weekendDays } from "../weekendDays.ts";

/** Least and most of something among the heads of a site. */
interface Spread {
  readonly least: number;
  readonly most: number;
}

/** How unevenly nights and weekends fall on the heads of a site in 52 weeks. */
export interface Fairness {
  /** If everybody keeps a pattern all year. */
  readonly fixed: { readonly nights: Spread; readonly weekendDays: Spread };
  /** If heads move to the next pattern every few weeks in an order that keeps every rest; null where there is none. */
  readonly rotating: { readonly nights: Spread; readonly weekendDays: Spread; readonly everyWeeks: number } | null;
}

const WEEKS = 52;
const EVERY_WEEKS = 4;

/** Spread of nights (shifts of a night worker) and of weekend days between the heads of a site. */
export function fairness(postings: readonly Posting[], site: CoverageSite): Fairness {
  const seats = postings.flatMap(({ pattern, heads }) => Array.from({ length: heads }, () => pattern));
  const order = rotation(seats, site);
  const fixed = spreads(
    seats.map((seat) => Array.from({ length: WEEKS }, () => seat)),
    site,
  );
  if (order === undefined) return { fixed, rotating: null };
  const ways = lawfulSteps(order, site).map((step) => spreads(turning(order, step), site));
  const [fairest] = ways.toSorted((a, b) => widthOf(a) - widthOf(b));
  return { fixed, rotating: { ...(fairest ?? fixed), everyWeeks: EVERY_WEEKS } };
}

/** The weeks of each head that moves so many seats on at every turn. */
function turning(order: readonly WeekPattern[], step: number): WeekPattern[][] {
  return order.map((_, head) =>
    Array.from({ length: WEEKS }, (_each, week) => seatIn(order, head + step * Math.floor(week / EVERY_WEEKS))),
  );
}

/**
 * By how many seats heads may move at a turn: by one, and in a team of more seats than a year has turns by as many as
 * bring a head round once or several times, where every rest holds then too.
 */
function lawfulSteps(order: readonly WeekPattern[], site: CoverageSite): number[] {
  const turns = WEEKS / EVERY_WEEKS;
  if (order.length <= turns) return [1];
  const rounds = [1, 2, 3, 4, 5, 6].map((round) => Math.round((order.length * round) / turns));
  const isLawful = (step: number) => order.every((seat, at) => mayMove(seat, seatIn(order, at + step), site));
  return [1, ...new Set(rounds)].filter((step) => step === 1 || isLawful(step));
}

function mayMove(from: WeekPattern, to: WeekPattern, site: CoverageSite): boolean {
  return patternKey(from) === patternKey(to) || canFollow(from, to, site);
}

/** How far nights and weekend days lie apart, together. */
function widthOf({ nights, weekendDays: days }: Fairness["fixed"]): number {
  return nights.most - nights.least + days.most - days.least;
}

function seatIn(order: readonly WeekPattern[], at: number): WeekPattern {
  const seat = order[at % order.length];
  if (seat === undefined) throw new RangeError("A rotation has a seat for every week.");
  return seat;
}

function spreads(years: readonly (readonly WeekPattern[])[], { country }: CoverageSite) {
  const weekend = weekendDays(country);
  const nights = years.map((weeks) => weeks.reduce((sum, { isNight, days }) => sum + (isNight ? days : 0), 0));
  const weekends = years.map((weeks) =>
    weeks.reduce((sum, week) => sum + weekdaysOf(week).filter((day) => weekend.includes(day)).length, 0),
  );
  return { nights: spread(nights), weekendDays: spread(weekends) };
}

function spread(values: readonly number[]): Spread {
  return values.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...values), most: Math.max(...values) };
}
