import { type Fault, renderFault } from "@shoreline/units";
import type { Problem } from "./problem.ts";

/** A problem as lines for a reader: what went wrong, then every fault in the words that all of Shoreline uses. */
export function problemLines({ title, detail, faults = [] }: Problem): string[] {
  const first = detail === undefined ? `${title}.` : `${title}: ${detail}`;
  return [first, ...faults.map((fault) => renderFault(said(fault)))];
}

/** Without the fields that say nothing: JSON has no place for them, but a type may. */
function said(fault: NonNullable<Problem["faults"]>[number]): Fault {
  const { code, path, ...rest } = fault;
  return { code, path, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) };
}
