import { collect, type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { type Change, conflictFaults, pathSteps } from "./change.ts";
import { changedData } from "./changedData.ts";

/** One field of a brief said otherwise, as it is kept: `{ path: "work.months", value: 18 }`; null takes it away. */
export interface FieldChange {
  readonly path: string;
  readonly value: unknown;
}

/**
 * The data of a brief with some of its fields said otherwise, or why that cannot be; whether it is a brief then is for
 * `readBrief` to say. Faults are found at `place`, such as `changes[0]`.
 * Faults: `brief.set-path`, `brief.set-twice`, `brief.set-inside`, `brief.set-absent`.
 */
export function changedBrief(data: unknown, given: readonly FieldChange[]): Result<unknown> {
  const changes = collect(given.map(changeOf));
  if (!changes.ok) return changes;
  const made = changedData(data, changes.value);
  const faults: Fault[] = [...conflictFaults(changes.value), ...made.faults];
  return faults.length > 0 ? refuse(faults) : succeed(made.data);
}

function changeOf({ path, value }: FieldChange, index: number): Result<Change> {
  const place = `changes[${index}]`;
  const steps = pathSteps(path, place);
  return steps.ok ? succeed({ path, steps: steps.value, value, place }) : steps;
}
