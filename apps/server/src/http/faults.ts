import { type Fault, fewFaults, givenText, nearestHint } from "@shoreline/units";
import type { z } from "zod";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Most faults that one answer names; one who gets more than these mends something else first. */
export const MOST_FAULTS = 200;

/** What a schema refuses in one part of a request, as faults below `base`: all, or the first of very many. */
export function schemaFaults(issues: readonly Issue[], data: unknown, base: string): Fault[] {
  return fewFaults(
    issues.flatMap((issue) => issueFaults(issue, [], data, base)),
    MOST_FAULTS,
  );
}

function issueFaults(issue: Issue, above: Path, data: unknown, base: string): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      code: "request.unknown-field",
      path: pathText(base, [...path, key]),
      given: givenText(key),
      allowed: "only the fields that the API describes",
    }));
  if (issue.code === "invalid_union") return unionFaults(issue, path, data, base);
  return [leafFault(issue, path, valueAt(data, path), base)];
}

function leafFault(issue: Issue, path: Path, given: unknown, base: string): Fault {
  const where = { path: pathText(base, path), allowed: allowedText(issue) };
  if (given === undefined) return { code: "request.missing", ...where };
  const fault = { code: codeOf(issue), ...where, given: givenText(given) };
  const hint = issue.code === "invalid_value" ? nearestHint(String(given), issue.values.map(String)) : undefined;
  return hint === undefined ? fault : { ...fault, hint };
}

/** Of several forms, the faults against the one that comes closest. */
function unionFaults(issue: Issue & { code: "invalid_union" }, path: Path, data: unknown, base: string): Fault[] {
  const closest = issue.errors.toSorted((a, b) => a.length - b.length || depth(b) - depth(a))[0];
  if (closest === undefined) return [leafFault(issue, path, valueAt(data, path), base)];
  return closest.flatMap((inner) => issueFaults(inner, path, data, base));
}

/** There may be more issues than a function takes arguments. */
function depth(issues: readonly Issue[]): number {
  return issues.reduce((deepest, issue) => Math.max(deepest, issue.path.length), 0);
}

function codeOf(issue: Issue): string {
  if (issue.code === "invalid_type") return "request.wrong-type";
  if (issue.code === "too_small" || issue.code === "too_big") return "request.out-of-range";
  return issue.code === "invalid_value" ? "request.unknown-value" : "request.refused";
}

function allowedText(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(", ");
    case "too_small":
      return `at least ${issue.minimum}${unitOf(issue.origin)}`;
    case "too_big":
      return `at most ${issue.maximum}${unitOf(issue.origin)}`;
    case "invalid_format":
      return issue.format === "regex" ? issue.message : issue.format;
    default:
      return issue.message;
  }
}

function unitOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" || origin === "set" ? " entries" : "";
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** `limits.countries[2]`, or `query.limit` below a base. */
function pathText(base: string, path: Path): string {
  let text = base;
  for (const key of path) text += typeof key === "number" ? `[${key}]` : `${text === "" ? "" : "."}${String(key)}`;
  return text;
}

/** A fault of a document, where the document stands within the request. */
export function below(place: string, fault: Fault): Fault {
  return { ...fault, path: [place, fault.path].filter((part) => part !== "").join(".") };
}
