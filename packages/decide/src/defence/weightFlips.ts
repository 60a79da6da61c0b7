import { weightName } from "../language/weightName.ts";
import { stored } from "../figures.ts";
import { type Arena, scoreAt } from "./arena.ts";
import type { Flip } from "./defence.ts";

/**
 * For each criterion that is weighed the nearest weight at which another alternative has the highest expected score, the other weights
 * keeping their proportions. Scores are linear in a weight, so the value is exact for the mean values of the decision.
 */
export function weightFlips(arena: Arena): readonly Flip[] {
  return arena.study.weighed.flatMap(({ key }, index) => {
    const turn = nearestWeight(arena, index);
    return turn ? [{ ...turn, input: weightName(key), path: `weights.${key}` }] : [];
  });
}

/** Nobody moves half of all weight to one criterion or away from it and calls it the same question. */
const FARTHEST = 0.5;

type Turn = Omit<Flip, "input" | "path">;

/** Expected scores are a + (w − w₀)·slope when one weight moves to w; the first rival to catch up on either side wins. */
function nearestWeight(arena: Arena, criterion: number): Turn | undefined {
  const { contenders, scores, now, meanWeights, recommended } = arena;
  const weight = meanWeights[criterion]!;
  if (weight >= 1) return undefined;
  const slopes = now.values.map((values) => (values[criterion]! - scoreAt(meanWeights, values)) / (1 - weight));
  const lines = contenders.map((named, index) => ({ named, score: scores[index]!, slope: slopes[index]! }));
  const best = lines[recommended]!;
  const turns = lines
    .filter(({ named }, index) => now.feasible[index] && named.id !== best.named.id)
    .flatMap(({ named, score, slope }) => {
      const at = weight + (best.score - score) / (slope - best.slope);
      return at >= 0 && at <= 1 && Math.abs(at - weight) <= FARTHEST
        ? [{ named, at, distance: Math.abs(at - weight) }]
        : [];
    })
    .toSorted((a, b) => a.distance - b.distance);
  const first = turns[0];
  if (!first) return undefined;
  return {
    kind: "weight",
    unit: "share of all weight",
    now: stored(weight),
    at: stored(first.at),
    becomes: first.named.id,
    otherKind: first.named.cell !== best.named.cell,
    distanceShare: stored(first.distance),
  };
}
