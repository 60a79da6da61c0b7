import { type Fault, givenText } from "@shoreline/units";

/** A fault of a table; `given` may be anything that JSON holds, and undefined says that it is missing. */
export function matrixFault(what: MatrixFault, path: string, given: unknown, allowed: string, hint?: string): Fault {
  return {
    code: `decide.matrix-${what}`,
    path,
    ...(given === undefined ? {} : { given: givenText(given) }),
    allowed,
    ...(hint === undefined ? {} : { hint }),
  };
}

type MatrixFault =
  | "shape"
  | "empty"
  | "name"
  | "direction"
  | "count"
  | "value"
  | "weight"
  | "preference"
  | "threshold"
  | "option"
  | "too-large";

/** Is this a JSON object, and no list? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Is this a number that can be computed with? */
export function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
