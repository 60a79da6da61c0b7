import type { DrawnInput } from "../drawn/drawnInputs.ts";
import type { Arena } from "./arena.ts";
import { briefFlips } from "./briefFlips.ts";
import type { Flip } from "./defence.ts";
import { drawnFlips } from "./drawnFlips.ts";
import { postponed } from "../postponed.ts";
import { SideWork } from "./sideWork.ts";
import { limitFlips } from "./limitFlips.ts";
import { weightFlips } from "./weightFlips.ts";

/**
 * The flips of what is drawn, of weights, of limits and of the fields of the brief: those that lead to another kind of
 * arrangement before those that only move it, and the nearest first.
 */
export function flips(ground: Arena, inputs: readonly DrawnInput[], sideWork = new SideWork()): readonly Flip[] {
  const drawn = postponed(() => drawnFlips(ground, inputs));
  sideWork.add(drawn);
  const ofFields = briefFlips(ground);
  return ordered([...drawn(), ...weightFlips(ground), ...limitFlips(ground.study), ...ofFields]);
}

function ordered(found: readonly Flip[]): readonly Flip[] {
  return found.toSorted(
    (a, b) =>
      Number(b.otherKind) - Number(a.otherKind) || a.distanceShare - b.distanceShare || (a.path < b.path ? -1 : 1),
  );
}
