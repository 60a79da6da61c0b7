import { type Fault, givenText } from "@shoreline/units";
import { isMapping } from "./fieldChanges.ts";

/** Looks at a value that came from outside: why it is not what is needed there; nothing when it is. */
export type Shape = (value: unknown, path: string) => readonly Fault[];

/** A code for every fault of a shape. */
const CODE = "compare.damaged";

/** A value that passes a test. */
export function such(allowed: string, passes: (value: unknown) => boolean): Shape {
  return (value, path) => (passes(value) ? [] : [faultAt(value, path, allowed)]);
}

function faultAt(value: unknown, path: string, allowed: string): Fault {
  if (value === undefined) return { code: CODE, path, allowed };
  return { code: CODE, path, given: givenText(value), allowed };
}

/** Text that says something. */
export const text: Shape = such("text", (value) => typeof value === "string" && value !== "");

/** A finite number. */
export const number: Shape = such("a number", (value) => Number.isFinite(value));

/** A share, 0–1. */
export const share: Shape = such(
  "a number from 0 to 1",
  (value) => typeof value === "number" && value >= 0 && value <= 1,
);

/** Anything that is there. */
export const anything: Shape = such("a value", (value) => value !== undefined);

/** One of some words. */
export function oneOf(words: readonly string[]): Shape {
  return such(words.join(", "), (value) => words.some((word) => word === value));
}

/** What the shape says, or null. */
export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? [] : shape(value, path));
}

/** A list of which every entry has the shape. */
export function listOf(shape: Shape): Shape {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => shape(each, `${path}[${index}]`))
      : [faultAt(value, path, "a list")];
}

/** A mapping with at least these fields; more may stand beside them. */
export function mapping(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, path) =>
    isMapping(value)
      ? Object.entries(fields).flatMap(([name, shape]) => shape(value[name], path === "" ? name : `${path}.${name}`))
      : [faultAt(value, path, "a mapping")];
}

/** A mapping with any names, of which every value has the shape. */
export function recordOf(shape: Shape): Shape {
  return (value, path) =>
    isMapping(value)
      ? Object.entries(value).flatMap(([name, each]) => shape(each, `${path}.${name}`))
      : [faultAt(value, path, "a mapping")];
}
