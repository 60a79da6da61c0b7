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
  /** Its weighted values where they are known: those of `weighted`. */
  readonly scores?: Float64Array;
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
  const scores = candidates.map((each) => each.scores ?? weighted(weights, each.values));
  const means = scores.map(meanOf);
  const { places, firsts } = tallied(scores, means, weights);
  const trials = weights[0]?.length ?? 0;
  return candidates.map(({ id, cell, cost }, index) => {
    const wins = places[index]?.[0] ?? 0;
    return {
      id,
      cell,
      ...(cost === undefined ? {} : { cost }),
      scores: scores[index]!,
      expectedScore: means[index]!,
      rankShares: Array.from(places[index] ?? [], (count) => count / trials),
      firstRankShare: wins / trials,
      centralWeights: wins === 0 ? null : Array.from(firsts[index] ?? [], (sum) => sum / wins),
    };
  });
}

/** In how many futures each takes each place, and the sums of the weights of those in which it is first. */
function tallied(scores: readonly Float64Array[], means: readonly number[], weights: WeightColumns) {
  const places = scores.map(() => new Float64Array(scores.length));
  const firsts = scores.map(() => new Float64Array(weights.length));
  // What is better on average mostly is so in a future, too: little is left to sort.
  const usual = Int32Array.from(scores.keys()).toSorted((a, b) => means[b]! - means[a]! || a - b);
  const order = usual.slice();
  const sorted = new Float64Array(scores.length);
  const trials = weights[0]?.length ?? 0;
  for (let trial = 0; trial < trials; trial++) {
    order.set(usual);
    for (let place = 0; place < sorted.length; place++) sorted[place] = scores[order[place]!]![trial]!;
    sortByScore(order, sorted);
    for (let place = 0; place < order.length; place++) places[order[place]!]![place]!++;
    const best = firsts[order[0] ?? 0];
    if (best) for (let c = 0; c < weights.length; c++) best[c]! += weights[c]![trial]!;
  }
  return { places, firsts };
}

/** Insertion sort of candidates with their scores, best first: there are few, and they are nearly in order. */
function sortByScore(order: Int32Array, scores: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const score = scores[i]!;
    if (scores[i - 1]! > score) continue;
    const candidate = order[i]!;
    let place = i;
    while (place > 0 && isBehind(scores[place - 1]!, order[place - 1]!, score, candidate)) {
      scores[place] = scores[place - 1]!;
      order[place] = order[place - 1]!;
      place--;
    }
    scores[place] = score;
    order[place] = candidate;
  }
}

/** Of equal scores the earlier candidate goes first. */
function isBehind(otherScore: number, other: number, score: number, candidate: number): boolean {
  return otherScore < score || (otherScore === score && other > candidate);
}

/** Share of trials in which one scores above the other, with the standard error of that share. */
export function duel(
  one: Pick<Ranked, "scores">,
  other: Pick<Ranked, "scores">,
): { probability: number; error: number } {
  return shareOfLead(leadOver(one.scores, other.scores), one.scores.length);
}

/** One point for each trial won and half a point for each tie. */
function shareOfLead(lead: number, trials: number) {
  const probability = (trials + lead) / 2 / trials;
  return { probability, error: standardErrorOfShare(probability, trials) };
}

/** After so many trials it is looked whether the others can still matter. */
const BLOCK = 256;

/** Trials won less trials lost; as soon as that is certain to be `enough` or more, `enough`. */
function leadOver(scores: Float64Array, others: Float64Array, enough = Number.POSITIVE_INFINITY): number {
  let lead = 0;
  for (let from = 0; from < scores.length; from += BLOCK) {
    if (lead - (scores.length - from) >= enough) return enough;
    lead += leadWithin(scores, others, from, Math.min(from + BLOCK, scores.length));
  }
  return lead;
}

/** Without a branch: which of two scores is higher no processor can foretell. */
function leadWithin(scores: Float64Array, others: Float64Array, from: number, to: number): number {
  let lead = 0;
  for (let trial = from; trial < to; trial++) {
    const score = scores[trial]!;
    const other = others[trial]!;
    lead += Number(score > other) - Number(score < other);
  }
  return lead;
}

/** Highest expected score first; of two alike the cheaper, and then the earlier id. */
export function byExpectedScore(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.toSorted((a, b) => b.expectedScore - a.expectedScore || cheaperFirst(a, b));
}

/** How one stands against the best of each other kind (party and reach), by expected score; `ranking` is best first. */
export function duelsWithOtherKinds(ranking: readonly Ranked[], one: Ranked): readonly Duel[] {
  return bestOfKinds(ranking)
    .filter(({ cell }) => cell !== one.cell)
    .map((other) => ({ versus: other.id, ...duel(one, other) }));
}

/** The best of each kind by expected score; `ranking` is best first. */
export function bestOfKinds(ranking: readonly Ranked[]): readonly Ranked[] {
  const met = new Set<string>();
  return ranking.filter(({ cell }) => !met.has(cell) && met.add(cell));
}

/**
 * The hardest of the duels with the best of other kinds; null when there is none. One that cannot be the hardest any more
 * is not fought to its end.
 */
export function hardestDuel(bests: readonly Ranked[], one: Ranked): Duel | null {
  let versus: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, cell, scores } of bests) {
    const lead = cell === one.cell ? least : leadOver(one.scores, scores, least);
    if (lead < least) [versus, least] = [id, lead];
  }
  return versus === null ? null : { versus, ...shareOfLead(least, one.scores.length) };
}

/** The duel that is won least often, the earlier one where two are alike; null when there is none. */
export function hardest(duels: readonly Duel[]): Duel | null {
  return duels.reduce<Duel | null>(
    (least, each) => (least === null || each.probability < least.probability ? each : least),
    null,
  );
}
