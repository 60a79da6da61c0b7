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
  const classOf = credibility.map(() => 0);
  let left = credibility.map((_, index) => index);
  let classes = 0;
  while (left.length > 0) {
    classes++;
    for (const index of distilled(credibility, left, way, threshold)) classOf[index] = classes;
    left = left.filter((index) => classOf[index] === 0);
  }
  return way === "descending" ? classOf : classOf.map((place) => classes + 1 - place);
}

/** The next class: those that stay ahead, or behind, as the level falls. */
function distilled(
  credibility: Credibility,
  from: readonly number[],
  way: "descending" | "ascending",
  threshold: DistillationThreshold,
): readonly number[] {
  let members = from;
  let level = highestBelow(credibility, members, Infinity);
  while (members.length > 1 && level > 0) {
    const below = level - (threshold.alpha + threshold.beta * level);
    level = highestBelow(credibility, members, below - TIE_SHARE);
    members = extremes(members, qualifications(credibility, members, level, threshold), way);
  }
  return members;
}

/** The highest credibility below a level among the ordered pairs of two members; 0 when there is none. */
function highestBelow(credibility: Credibility, members: readonly number[], level: number): number {
  let highest = 0;
  for (const a of members) {
    const row = credibility[a]!;
    for (const b of members) {
      const pair = row[b]!;
      if (pair > highest && pair < level && a !== b) highest = pair;
    }
  }
  return highest;
}

function qualifications(
  credibility: Credibility,
  members: readonly number[],
  level: number,
  { alpha, beta }: DistillationThreshold,
): readonly number[] {
  const least = level + TIE_SHARE;
  const quality = members.map(() => 0);
  for (let i = 0; i < members.length; i++) {
    const a = members[i]!;
    const row = credibility[a]!;
    for (let j = 0; j < members.length; j++) {
      const there = row[members[j]!]!;
      if (there <= least || i === j) continue;
      const back = credibility[members[j]!]![a]!;
      if (there <= back + alpha + beta * there + TIE_SHARE) continue;
      quality[i]!++;
      quality[j]!--;
    }
  }
  return quality;
}

function extremes(
  members: readonly number[],
  qualification: readonly number[],
  way: "descending" | "ascending",
): readonly number[] {
  const wanted = way === "descending" ? Math.max(...qualification) : Math.min(...qualification);
  return members.filter((_, index) => qualification[index] === wanted);
}
