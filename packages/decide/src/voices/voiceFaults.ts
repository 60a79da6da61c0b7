import { type CriterionKey, criterionKeys } from "@shoreline/scope";
import { type Fault, givenText, nearestHint, refuse, type Result, succeed } from "@shoreline/units";

/** Data with names. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Something that is missing or cannot be. */
export function refused(path: string, given: unknown, allowed: string): Fault {
  if (given === undefined || given === null) return { code: "voices.missing", path, allowed };
  return { code: "voices.refused", path, given: givenText(given), allowed };
}

/** A field of what stands at a path. */
export function inside(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** Keys that nothing reads, with the nearest that something does. */
export function unknownKeys(mapping: Mapping, known: readonly string[], path: string): Fault[] {
  return Object.keys(mapping)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const hint = nearestHint(key, known);
      const fault = {
        code: "voices.unknown-key",
        path: inside(path, key),
        given: givenText(key),
        allowed: known.join(", "),
      };
      return hint === undefined ? fault : { ...fault, hint };
    });
}

/** A list of criteria, each once. */
export function readCriteria(data: unknown, path: string, least: number): Result<readonly CriterionKey[]> {
  if (!Array.isArray(data) || data.length < least)
    return refuse([refused(path, data, `a list of ${least} or more criteria`)]);
  const faults = data.flatMap((each: unknown, index) => {
    const here = `${path}[${index}]`;
    if (data.indexOf(each) < index) return [{ ...refused(here, each, "each criterion once"), code: "voices.twice" }];
    return criterionFaults(each, here);
  });
  return faults.length > 0 ? refuse(faults) : succeed(data as CriterionKey[]);
}

const known: readonly string[] = criterionKeys;

/** Why something is not a criterion that decisions weigh. */
export function criterionFaults(key: unknown, path: string): Fault[] {
  if (typeof key === "string" && known.includes(key)) return [];
  const hint = nearestHint(String(key), known);
  const fault = { code: "voices.unknown-criterion", path, given: givenText(key), allowed: known.join(", ") };
  return [hint === undefined ? fault : { ...fault, hint }];
}

/** A finite number above 0. */
export function isPositive(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

/** Whether data is a mapping: not a list, not null. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
