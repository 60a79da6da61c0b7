import type { RoleKey } from "@shoreline/atlas";
import reasons from "./functionReasons.json" with { type: "json" };
import functions from "./functions.json" with { type: "json" };
import type { Nature } from "./brief.ts";
import type { Level } from "./vocabulary.ts";

/** A kind of work such as `software` or `contact-center`; the list grows by an entry in `functions.json`. */
export type FunctionKey = keyof typeof functions;

/** What is usual for a function: used, and listed as an assumption, where a brief is silent. */
export interface FunctionDefaults {
  readonly title: string;
  /** What the defaults follow from, in one sentence. */
  readonly because: string;
  /** Share of hours by role, sum 1. */
  readonly roles: Readonly<Partial<Record<RoleKey, number>>>;
  readonly nature: Omit<Nature, "costOfDelayPerMonth" | "quality">;
  readonly intellectualProperty: Level;
}

/** All function keys, in alphabetical order. */
export const functionKeys = Object.keys(functions).toSorted() as readonly FunctionKey[];

/** What is usual for `key`. */
export function functionDefaults(key: FunctionKey): FunctionDefaults {
  return functions[key] as FunctionDefaults;
}

/** Why a default of a function is plausible, and its source. */
export function functionReason(key: FunctionKey, field: keyof typeof reasons): { why: string; source: string } {
  const { why, source } = reasons[field];
  return { why: `${functions[key].because} ${why}`, source };
}
