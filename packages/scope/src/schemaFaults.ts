import { type Fault, givenText, nearestHint, shareHint } from "@shoreline/units";
import type { z } from "zod";
import { type DataPath, pathText, valueAt } from "./dataPath.ts";
import { numberHint } from "./numberHint.ts";
import { briefSchema } from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** Looking for the nearest spelling takes a while; so many unknown keys of one mapping are given one. */
const MOST_HINTS = 1000;

/** Everything in `data` that a schema refuses, with what is allowed there and the nearest spelling; a brief's unless told. */
export function schemaFaults(data: unknown, schema: z.ZodType = briefSchema): Fault[] {
  const outcome = schema.safeParse(data);
  return outcome.success ? [] : outcome.error.issues.flatMap((issue) => issueFaults(issue, [], data));
}

function issueFaults(issue: Issue, base: DataPath, data: unknown): Fault[] {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, path, issue.message);
  if (issue.code === "invalid_union") return unionFaults(issue, path, data);
  const given = valueAt(data, path);
  if (given === undefined) return [{ code: "brief.missing", path: pathText(path), allowed: issue.message }];
  return [leafFault(issue, path, given)];
}

function leafFault(issue: Issue, path: DataPath, given: unknown): Fault {
  const fault = { code: leafCode(issue), path: pathText(path), given: givenText(given), allowed: issue.message };
  const hint = leafHint(issue, given);
  return hint === undefined ? fault : { ...fault, hint };
}

function leafCode(issue: Issue): string {
  if (issue.code === "custom") return String(issue.params?.["code"] ?? "brief.refused");
  if (issue.code === "invalid_value") return "brief.unknown-value";
  if (issue.code === "too_small" || issue.code === "too_big") return "brief.out-of-range";
  return issue.code === "invalid_type" ? "brief.wrong-type" : "brief.refused";
}

function leafHint(issue: Issue, given: unknown): string | undefined {
  if (issue.code === "custom" && issue.params?.["hint"] !== undefined) return String(issue.params["hint"]);
  if (issue.code === "invalid_value" && typeof given === "string") return nearestHint(given, words(issue.message));
  if (issue.message === "a number from 0 to 1") return shareHint(given);
  if (typeof given === "string" && issue.message.includes("number")) return numberHint(given, issue.message);
  return undefined;
}

function unknownKeys(keys: readonly string[], parent: DataPath, allowed: string): Fault[] {
  const accepted = words(allowed);
  return keys.map((key, index) => {
    const fault = { code: "brief.unknown-key", path: pathText([...parent, key]), given: givenText(key), allowed };
    const hint = index < MOST_HINTS ? nearestHint(key, accepted) : undefined;
    return hint === undefined ? fault : { ...fault, hint };
  });
}

/** Of a value that may take several forms, only the faults against the form that it comes closest to. */
function unionFaults(issue: Issue & { code: "invalid_union" }, path: DataPath, data: unknown): Fault[] {
  const given = valueAt(data, path);
  const sameType = issue.errors.filter((issues) => !issues.some(isOfWrongType));
  const closest = sameType.toSorted((a, b) => a.length - b.length)[0];
  if (given !== undefined && closest !== undefined) return closest.flatMap((inner) => issueFaults(inner, path, data));
  const message = issue.message === UNWORDED ? formsOf(issue) : issue.message;
  if (given === undefined) return [{ code: "brief.missing", path: pathText(path), allowed: message }];
  return [{ code: "brief.wrong-type", path: pathText(path), given: givenText(given), allowed: message }];
}

/** What Zod says of a union that has no words of its own. */
const UNWORDED = "Invalid input";

function formsOf({ errors }: Issue & { code: "invalid_union" }): string {
  const forms = errors.flatMap((issues) => issues.filter(isOfWrongType).map((inner) => inner.message));
  return [...new Set(forms)].join(", or ");
}

function isOfWrongType(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

function words(allowed: string): string[] {
  return allowed.split(", ");
}
