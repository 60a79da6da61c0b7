import type { NamedPlacement } from "../alternatives/arrangement.ts";
import type { Standing } from "./standing.ts";

/** Who is recommended in a case, and by how much the recommendation of the decision itself leads there. */
export interface Outlook {
  /** Null when the limits leave nobody. */
  readonly named: NamedPlacement | null;
  /** Points of score ahead of any other alternative; below 0 another one is recommended. */
  readonly lead: number;
  /** The same of its kind (party and reach) ahead of any other kind. */
  readonly kindLead: number;
}

/** Contenders with the scores that a case is compared with. */
export interface Incumbents {
  readonly contenders: readonly NamedPlacement[];
  /** Expected score of each contender in the decision itself; of one that is not feasible, at mean weights. */
  readonly scores: readonly number[];
  /** Place of the recommendation among the contenders. */
  readonly recommended: number;
  /** How the contenders stand in the futures of a case as things are. */
  readonly now: Standing;
}

/**
 * How a case looks: the contender with the highest expected score among those that the limits leave is recommended. A
 * score is that of the decision and the difference that the case makes in the same futures.
 */
export function outlook({ contenders, scores, now, recommended }: Incumbents, then: Standing): Outlook {
  const standing = contenders.map((_, index) =>
    then.feasible[index] ? scores[index]! + (then.scores[index]! - now.scores[index]!) : Number.NEGATIVE_INFINITY,
  );
  const best = contenders[recommended]!;
  const most = (wanted: (named: NamedPlacement) => boolean) =>
    standing.reduce(
      (top, score, index) => (wanted(contenders[index]!) ? Math.max(top, score) : top),
      Number.NEGATIVE_INFINITY,
    );
  const top = most(() => true);
  return {
    named: top === Number.NEGATIVE_INFINITY ? null : contenders[standing.indexOf(top)]!,
    lead: ahead(
      standing[recommended]!,
      most(({ id }) => id !== best.id),
    ),
    kindLead: ahead(
      most(({ cell }) => cell === best.cell),
      most(({ cell }) => cell !== best.cell),
    ),
  };
}

/** Where nobody is left, nobody has overtaken. */
function ahead(mine: number, theirs: number): number {
  return theirs === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : mine - theirs;
}
