import type { Alternative, Decision } from "../decision.ts";
import type { AlternativeDifference, AlternativeFigures, Answered, ResultChanges } from "./comparison.ts";

/** What the later decision answers otherwise. */
export function resultChanges(before: Decision, after: Decision): ResultChanges {
  const recommended = [after.recommendation.alternative, before.recommendation.alternative];
  const [held, holds] = [idsOf(before), idsOf(after)];
  return {
    recommendation: { before: answered(before), after: answered(after) },
    baseline: { before: before.baseline, after: after.baseline },
    alternatives: [...new Set(recommended)].map((id) => alternativeDifference(id, before, after)),
    onlyBefore: held.filter((id) => !holds.includes(id)),
    onlyAfter: holds.filter((id) => !held.includes(id)),
  };
}

function idsOf({ alternatives }: Decision): readonly string[] {
  return alternatives.map(({ id }) => id);
}

/** The alternative with this id; undefined where the decision does not hold it. */
export function alternativeIn({ alternatives }: Decision, id: string): Alternative | undefined {
  return alternatives.find((each) => each.id === id);
}

function answered(decision: Decision): Answered {
  const { alternative, verdict, confidenceShare, cellShare } = decision.recommendation;
  const duel = alternativeIn(decision, alternative)?.winsAgainstBest ?? null;
  return { alternative, verdict, confidenceShare, cellShare, winsAgainstBest: duel };
}

function alternativeDifference(id: string, before: Decision, after: Decision): AlternativeDifference {
  const [was, is] = [alternativeIn(before, id), alternativeIn(after, id)];
  return {
    alternative: id,
    before: was === undefined ? null : figuresOf(was),
    after: is === undefined ? null : figuresOf(is),
    lines: was === undefined || is === undefined ? [] : lineChanges(was, is),
  };
}

function figuresOf({ feasible, faults, expectedScore, cost, saving, firstRankShare }: Alternative): AlternativeFigures {
  return {
    feasible,
    breaks: [...new Set(faults.map(({ path }) => path))],
    expectedScore,
    cost: cost.mean,
    saving: saving.mean,
    confidenceShare: firstRankShare,
  };
}

/** Mean cost by line, the largest change first; a line that one does not have costs nothing there. */
function lineChanges(was: Alternative, is: Alternative): AlternativeDifference["lines"] {
  const [then, now] = [meansOf(was), meansOf(is)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((line) => ({ line, before: then.get(line) ?? 0, after: now.get(line) ?? 0 }))
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.line < b.line ? -1 : 1));
}

function meansOf({ lines }: Alternative): ReadonlyMap<string, number> {
  return new Map(Object.entries(lines).map(([line, { mean }]) => [line, mean ?? 0]));
}
