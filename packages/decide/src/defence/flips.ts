import type { DrawnInput } from "../drawn/drawnInputs.ts";
import type { Arena } from "./arena.ts";
import type { Flip } from "./defence.ts";
import { drawnFlips } from "./drawnFlips.ts";
import { limitFlips } from "./limitFlips.ts";
import { weightFlips } from "./weightFlips.ts";

/** The flips that need no other brief: of what is drawn, of weights and of limits. */
export function flips(ground: Arena, inputs: readonly DrawnInput[]): readonly Flip[] {
  return ordered([...drawnFlips(ground, inputs), ...weightFlips(ground), ...limitFlips(ground.study)]);
}

/** Flips that lead to another kind of arrangement before those that only move it; the nearest first. */
export function ordered(found: readonly Flip[]): readonly Flip[] {
  return found.toSorted(
    (a, b) =>
      Number(b.otherKind) - Number(a.otherKind) || a.distanceShare - b.distanceShare || (a.path < b.path ? -1 : 1),
  );
}
