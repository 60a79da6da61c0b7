import { type Fault, givenText } from "@shoreline/units";

/** Deepest nesting of lists and mappings in a body; a brief needs eight. */
const DEEPEST = 64;
const MOST_FAULTS = 20;

/**
 * What no part of the service can keep, wherever it stands: text that the database cannot hold (NUL, half of a
 * surrogate pair), numbers beyond every bound, keys that reach into the language, nesting without end.
 */
export function harmFaults(data: unknown, base: string): Fault[] {
  const faults: Fault[] = [];
  look(data, base, 0, faults);
  return faults;
}

function look(value: unknown, path: string, depth: number, faults: Fault[]): void {
  if (faults.length >= MOST_FAULTS) return;
  if (typeof value === "string") {
    if (!isHarmlessText(value)) faults.push(strangeText(value, path));
  } else if (typeof value === "number") {
    if (!Number.isFinite(value)) faults.push({ code: "request.not-finite", path, allowed: "a finite number" });
  } else if (typeof value === "object" && value !== null) {
    if (depth === DEEPEST) faults.push({ code: "request.too-deep", path, allowed: `at most ${DEEPEST} levels` });
    else lookInside(value, path, depth + 1, faults);
  }
}

function lookInside(value: object, path: string, depth: number, faults: Fault[]): void {
  if (Array.isArray(value)) {
    value.forEach((each, index) => look(each, `${path}[${index}]`, depth, faults));
    return;
  }
  for (const [key, each] of Object.entries(value)) {
    const inner = path === "" ? key : `${path}.${key}`;
    if (key === "__proto__" || !isHarmlessText(key)) faults.push(strangeKey(key, path));
    else look(each, inner, depth, faults);
  }
}

/** Whether the database can keep a text. */
function isHarmlessText(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

function strangeText(text: string, path: string): Fault {
  return { code: "request.not-text", path, given: givenText(text.toWellFormed()), allowed: "text without NUL" };
}

function strangeKey(key: string, path: string): Fault {
  return { code: "request.refused-key", path, given: givenText(key.toWellFormed()), allowed: "an ordinary name" };
}
