import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";

/** One field of a brief, said otherwise. */
export interface Change {
  /** As it was written: `work.roles.designer`, `candidates.vendors[0].ratePerHour`. */
  readonly path: string;
  readonly steps: readonly Step[];
  /** Null takes the field away, so that its default holds. */
  readonly value: unknown;
  /** What a fault calls it: `--set work.months`. */
  readonly place: string;
}

/** A key of a mapping, or a place in a list. */
export type Step = string | number;

const PATH = /^[^\s.=[\]]+(?:\.[^\s.=[\]]+|\[\d{1,4}\])*$/;

/** The path as keys and places, or why it is none. */
export function pathSteps(path: string, place: string): Result<readonly Step[]> {
  if (!PATH.test(path)) {
    const allowed = "a field of the brief, such as work.months or candidates.vendors[0].ratePerHour";
    return refuse([{ code: "brief.set-path", path: place, given: givenText(path), allowed }]);
  }
  const parts = path.match(/[^.[\]]+|\[\d+\]/g) ?? [];
  return succeed(parts.map((part) => (part.startsWith("[") ? Number(part.slice(1, -1)) : part)));
}

/** Fields that are said twice, or inside each other: nobody could tell which of the two is meant. */
export function conflictFaults(changes: readonly Change[]): Fault[] {
  return changes.flatMap((change, index) => {
    const other = changes.slice(0, index).find((each) => overlaps(each.steps, change.steps));
    if (other === undefined) return [];
    const given = `${change.path} beside ${other.path}`;
    return [{ code: "brief.set-twice", path: change.place, given, allowed: "each field once, and not inside another" }];
  });
}

/** Whether one path leads through the other, or both are the same. */
function overlaps(one: readonly Step[], other: readonly Step[]): boolean {
  return one.every((step, index) => index >= other.length || other[index] === step);
}
