import { type Data, withValueAt } from "../compare/fieldChanges.ts";
import { givenBrief } from "../compare/givenBrief.ts";
import { readBrief } from "@shoreline/scope";
import type { Considered } from "../considered.ts";
import type { NamedPlacement } from "../alternatives/arrangement.ts";
import { contenders, meanWeights } from "./contenders.ts";
import { type Doubt, type Standing, standings, standingUnder } from "./standing.ts";

/** The contenders of a decision, and how another case is compared with it. */
export interface Arena {
  readonly study: Considered;
  readonly contenders: readonly NamedPlacement[];
  readonly meanWeights: readonly number[];
  /** Expected score of each contender in the decision itself; of one that is not feasible, at mean weights. */
  readonly scores: readonly number[];
  /** The brief as it was given: what it left open follows anew when another field changes. */
  readonly given: Data;
  /** Place of the recommendation among the contenders. */
  readonly recommended: number;
  /** Futures of a case, the first of those of the decision, and how the contenders stand in them as it is. */
  readonly doubt: Doubt;
  readonly now: Standing;
}

/** Futures of a case: on common random numbers a difference needs far fewer than a level. */
const CASE_TRIALS = 512;

/** Prepares the comparison of a decision with other cases. */
export function arena(study: Considered): Arena {
  const kept = contenders(study).map(({ named }) => named);
  const weights = meanWeights(study);
  const trials = Math.min(CASE_TRIALS, study.sampling.trials);
  const doubt = {
    sampling: { ...study.sampling, trials },
    weighed: study.weighed,
    weights: study.weights.map((column) => column.subarray(0, trials)),
  };
  const now = standings(study.setting, kept, study.baseline.placement, doubt)([{}])[0]!;
  const ranked = new Map(study.ranking.map(({ id, expectedScore }) => [id, expectedScore]));
  const scores = kept.map(({ id }, index) => ranked.get(id) ?? now.scores[index]!);
  const feasible = kept.map(({ id }) => ranked.has(id));
  const recommended = kept.findIndex(({ id }) => id === study.ranking[0]!.id);
  const given = givenBrief({ brief: study.setting.brief, assumptions: study.assumptions }).data;
  return {
    study,
    contenders: kept,
    meanWeights: weights,
    scores,
    given,
    recommended,
    doubt,
    now: { ...now, feasible },
  };
}

/** Score of mean values at fixed weights. */
export function scoreAt(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * values[index]!, 0);
}

/** Who is recommended in a case, and by how much the recommendation of the decision itself leads there. */
export interface Outlook {
  /** Null when the limits leave nobody. */
  readonly named: NamedPlacement | null;
  /** Points of score ahead of any other alternative; below 0 another one is recommended. */
  readonly lead: number;
  /** The same of its kind (party and reach) ahead of any other kind. */
  readonly kindLead: number;
}

/**
 * How a case looks: the contender with the highest expected score among those that the limits leave is recommended. A
 * score is that of the decision and the difference that the case makes in the same futures.
 */
export function outlook({ contenders, scores, now, recommended }: Arena, then: Standing): Outlook {
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

/** A field of the brief with another value. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}

/**
 * How it looks with fields of the brief said otherwise, as \`--set\` says them: defaults that depend on them follow.
 * What the reader refuses looks like nothing: null.
 */
export function outlookWith(arena: Arena, changes: readonly Change[], doubt: Doubt = arena.doubt): Outlook | null {
  const data = changes.reduce<Data>(
    (said, { path, value }) => withValueAt(said, path.split("."), value as Data) ?? {},
    arena.given,
  );
  const reading = readBrief(data);
  if (!reading.ok) return null;
  return outlook(arena, standingUnder(arena.study, reading.value, arena.contenders, doubt));
}
