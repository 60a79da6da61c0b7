import { standardErrorOfShare } from "@shoreline/simulate";
import type { Duel } from "./decision.ts";
import { meanOf } from "./figures.ts";
import { weighted, type WeightColumns } from "./weights.ts";

/** What one alternative is worth in each trial, by criterion: columns in the order of `criteria`. */
export interface Candidate {
  readonly id: string;
  /** Party and reach: alternatives of one cell are variants of one answer. */
  readonly cell: string;
  readonly values: readonly Float64Array[];
  /** Mean cost: of two that score alike the cheaper goes first. */
  readonly cost?: number;
}

/** How a candidate stands among the others over all futures and weights. */
export interface Ranked {
  readonly id: string;
  readonly cell: string;
  readonly cost?: number;
  /** Weighted value of each trial. */
  readonly scores: Float64Array;
  readonly expectedScore: number;
  /** Share of futures and weights in which it takes each rank (Lahdelma, Salminen 2001: rank acceptability). */
  readonly rankShares: readonly number[];
  readonly firstRankShare: number;
  /** Mean weights of the trials in which it ranks first; null when it never does. */
  readonly centralWeights: readonly number[] | null;
}

/** Ranks all candidates in every trial, in the order given. Ties go to the cheaper and then the earlier id, so that the order changes nothing. */
export function rank(candidates: readonly Candidate[], weights: WeightColumns): readonly Ranked[] {
  const ordered = candidates.toSorted(cheaperFirst);
  const ranked = new Map(rankInOrder(ordered, weights).map((each) => [each.id, each]));
  return candidates.map(({ id }) => ranked.get(id)!);
}

function cheaperFirst(a: Pick<Ranked, "id" | "cost">, b: Pick<Ranked, "id" | "cost">): number {
  return (a.cost ?? 0) - (b.cost ?? 0) || (a.id < b.id ? -1 : 1);
}

function rankInOrder(candidates: readonly Candidate[], weights: WeightColumns): readonly Ranked[] {
  const scores = candidates.map(({ values }) => weighted(weights, values));
  const trials = weights[0]?.length ?? 0;
  const places = candidates.map(() => new Float64Array(candidates.length));
  const firsts = candidates.map(() => new Float64Array(weights.length));
  const order = Int32Array.from(candidates, (_, index) => index);
  const scoresOfTrial = new Float64Array(candidates.length);
  for (let trial = 0; trial < trials; trial++) {
    for (let c = 0; c < scoresOfTrial.length; c++) scoresOfTrial[c] = scores[c]![trial]!;
    sortByScore(order, scoresOfTrial);
    for (let place = 0; place < order.length; place++) places[order[place]!]![place]!++;
    const best = firsts[order[0] ?? 0];
    if (best) for (let c = 0; c < weights.length; c++) best[c]! += weights[c]![trial]!;
  }
  return candidates.map(({ id, cell, cost }, index) => {
    const wins = places[index]?.[0] ?? 0;
    return {
      id,
      cell,
      ...(cost === undefined ? {} : { cost }),
      scores: scores[index] ?? new Float64Array(0),
      expectedScore: meanOf(scores[index] ?? new Float64Array(0)),
      rankShares: Array.from(places[index] ?? [], (count) => count / trials),
      firstRankShare: wins / trials,
      centralWeights: wins === 0 ? null : Array.from(firsts[index] ?? [], (sum) => sum / wins),
    };
  });
}

/** Insertion sort, best first: there are few alternatives, and their order changes little from trial to trial. */
function sortByScore(order: Int32Array, scores: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const candidate = order[i]!;
    const score = scores[candidate]!;
    let place = i;
    while (place > 0 && isBehind(order[place - 1]!, scores[order[place - 1]!]!, candidate, score)) {
      order[place] = order[place - 1]!;
      place--;
    }
    order[place] = candidate;
  }
}

/** Of equal scores the earlier candidate goes first. */
function isBehind(other: number, otherScore: number, candidate: number, score: number): boolean {
  return otherScore < score || (otherScore === score && other > candidate);
}

/** Share of trials in which one scores above the other, with the standard error of that share. */
export function duel(
  one: Pick<Ranked, "scores">,
  other: Pick<Ranked, "scores">,
): { probability: number; error: number } {
  const probability = pointsAgainst(one.scores, other.scores) / one.scores.length;
  return { probability, error: standardErrorOfShare(probability, one.scores.length) };
}

/** Far less than any two scores that are not equal differ by, and no trouble to add. */
const TINY = 1 / 2 ** 900;

/**
 * One point for each trial won and half a point for each tie. A difference over its own size is 1, −1 or 0 without a
 * branch, and which of two scores is higher no processor can foretell.
 */
function pointsAgainst(scores: Float64Array, others: Float64Array): number {
  let lead = 0;
  for (let trial = 0; trial < scores.length; trial++) {
    const gap = scores[trial]! - others[trial]!;
    lead += gap / (Math.abs(gap) + TINY);
  }
  return (scores.length + lead) / 2;
}

/** Highest expected score first; of two alike the cheaper, and then the earlier id. */
export function byExpectedScore(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.toSorted((a, b) => b.expectedScore - a.expectedScore || cheaperFirst(a, b));
}

/** How one stands against the best of each other kind (party and reach), by expected score; `ranking` is best first. */
export function duelsWithOtherKinds(ranking: readonly Ranked[], one: Ranked): readonly Duel[] {
  const met = new Set([one.cell]);
  return ranking.flatMap((other) => {
    if (met.has(other.cell)) return [];
    met.add(other.cell);
    return [{ versus: other.id, ...duel(one, other) }];
  });
}

/** The duel that is won least often, the earlier one where two are alike; null when there is none. */
export function hardest(duels: readonly Duel[]): Duel | null {
  return duels.reduce<Duel | null>(
    (least, each) => (least === null || each.probability < least.probability ? each : least),
    null,
  );
}
