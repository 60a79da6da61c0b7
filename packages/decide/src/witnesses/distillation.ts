import { TIE_SHARE } from "./averageRanks.ts";

/** How much less credible counts as clearly less: s(λ) = alpha + beta λ. */
export interface DistillationThreshold {
  readonly alpha: number;
  readonly beta: number;
}

type Credibility = readonly (readonly number[])[];

/**
 * One of the two complete pre-orders of ELECTRE III: the class of each alternative, 1 being the best.
 *
 * `descending` takes the most qualified out first, `ascending` the least qualified, and counts its classes from the end.
 * The qualification of an alternative is how many it is clearly more credibly at least as good as, less how many are so
 * over it, at a level that falls step by step until one alternative is left or nothing is credible
 * (Roy 1978; Vallée and Zielniewicz 1994, Cahier du LAMSADE 85; Figueira, Mousseau and Roy 2005, ch. 4.4).
 */
export function distillation(
  credibility: Credibility,
  way: "descending" | "ascending",
  threshold: DistillationThreshold,
): readonly number[] {
  const classes: (readonly number[])[] = [];
  let left = credibility.map((_, index) => index);
  while (left.length > 0) {
    const taken = distilled(credibility, left, way, threshold);
    classes.push(taken);
    left = left.filter((index) => !taken.includes(index));
  }
  if (way === "ascending") classes.reverse();
  return credibility.map((_, index) => classes.findIndex((members) => members.includes(index)) + 1);
}

/** The next class: those that stay ahead, or behind, as the level falls. */
function distilled(
  credibility: Credibility,
  from: readonly number[],
  way: "descending" | "ascending",
  threshold: DistillationThreshold,
): readonly number[] {
  let members = from;
  let level = Math.max(0, ...pairsOf(credibility, members));
  while (members.length > 1 && level > 0) {
    level = nextLevel(pairsOf(credibility, members), level, threshold);
    members = extremes(members, qualifications(credibility, members, level, threshold), way);
  }
  return members;
}

/** Credibilities of all ordered pairs of two members. */
function pairsOf(credibility: Credibility, members: readonly number[]): number[] {
  return members.flatMap((a) => members.flatMap((b) => (a === b ? [] : [credibility[a]![b]!])));
}

/** The highest credibility that is clearly below a level; 0 when there is none. */
function nextLevel(pairs: readonly number[], level: number, { alpha, beta }: DistillationThreshold): number {
  const below = level - (alpha + beta * level);
  return Math.max(0, ...pairs.filter((pair) => pair < below - TIE_SHARE));
}

function qualifications(
  credibility: Credibility,
  members: readonly number[],
  level: number,
  { alpha, beta }: DistillationThreshold,
): readonly number[] {
  const isAhead = (a: number, b: number): boolean => {
    const [there, back] = [credibility[a]![b]!, credibility[b]![a]!];
    return there > level + TIE_SHARE && there > back + alpha + beta * there + TIE_SHARE;
  };
  return members.map((a) =>
    members.reduce((sum, b) => sum + (a === b ? 0 : Number(isAhead(a, b)) - Number(isAhead(b, a))), 0),
  );
}

function extremes(
  members: readonly number[],
  qualification: readonly number[],
  way: "descending" | "ascending",
): readonly number[] {
  const wanted = way === "descending" ? Math.max(...qualification) : Math.min(...qualification);
  return members.filter((_, index) => qualification[index] === wanted);
}
