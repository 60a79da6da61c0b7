import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";

/** A condition on the parameters of a distribution; `name` is where in them it is broken. */
export interface Condition {
  readonly name: string;
  readonly given: unknown;
  readonly allowed: string;
  readonly holds: boolean;
  readonly hint?: string;
}

/** The distribution when every parameter is a finite number and every condition holds, else all faults at once. */
export function checked<D extends { readonly kind: string }>(
  distribution: D,
  conditions: readonly Condition[],
  path: string,
): Result<D> {
  const notFinite = Object.entries(distribution).filter(([, value]) => typeof value === "number" && !isFinite(value));
  const faults = notFinite.map(([name, given]) => finiteFault(place(path, name), given));
  if (faults.length > 0) return refuse(faults);
  const broken = conditions.filter((condition) => !condition.holds);
  return broken.length > 0 ? refuse(broken.map((condition) => conditionFault(condition, path))) : succeed(distribution);
}

/** The fault of a figure that is not a finite number. */
export function finiteFault(path: string, given: unknown): Fault {
  return { code: "simulate.not-finite", path, given: givenText(given), allowed: "a finite number" };
}

function conditionFault({ name, given, allowed, hint }: Condition, path: string): Fault {
  const fault = { code: "simulate.out-of-range", path: place(path, name), given: givenText(given), allowed };
  return hint === undefined ? fault : { ...fault, hint };
}

/** Where a parameter stands: its name under the path of the whole. */
export function place(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** A number that must be at least zero. */
export function atLeastZero(name: string, given: number): Condition {
  return { name, given, allowed: "0 or more", holds: given >= 0 };
}

/** Two numbers of which the second must not be the smaller one. */
export function inOrder(lower: string, low: number, name: string, given: number): Condition {
  return { name, given, allowed: `${lower} (${low}) or more`, holds: given >= low };
}

/** A number that must lie in a range, both ends allowed. */
export function between(name: string, given: number, low: number, high: number): Condition {
  return { name, given, allowed: `${low} to ${high}`, holds: given >= low && given <= high };
}
