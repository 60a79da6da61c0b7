import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { type Change, conflictFaults, parseText, pathSteps } from "@shoreline/scope";

/** Changes that could be read, and what is wrong with the others. */
export interface TypedChanges {
  readonly changes: readonly Change[];
  readonly faults: readonly Fault[];
}

/**
 * Changes as they are typed behind `--set`: `work.months=24`, the value in YAML; nothing or `null` behind the sign takes
 * the field away. Faults: `cli.set`, `brief.set-path`, `cli.set-value`, `brief.set-twice`.
 */
export function typedChanges(words: readonly string[]): TypedChanges {
  const read = words.map(typedChange);
  const changes = read.flatMap((each) => (each.ok ? [each.value] : []));
  const faults = read.flatMap((each) => (each.ok ? [] : each.faults));
  return { changes, faults: [...faults, ...conflictFaults(changes)] };
}

function typedChange(word: string): Result<Change> {
  const sign = word.indexOf("=");
  if (sign === -1) {
    const hint = "Nothing behind the sign takes the field away.";
    return refuse([
      { code: "cli.set", path: "--set", given: givenText(word), allowed: "PATH=VALUE, such as work.months=24", hint },
    ]);
  }
  const path = word.slice(0, sign).trim();
  const place = `--set ${path}`;
  const steps = pathSteps(path, place);
  const value = valueOf(word.slice(sign + 1), place);
  if (steps.ok && value.ok) return succeed({ path, steps: steps.value, value: value.value, place });
  return refuse([...(steps.ok ? [] : steps.faults), ...(value.ok ? [] : value.faults)]);
}

function valueOf(text: string, place: string): Result<unknown> {
  if (text.trim() === "") return succeed(null);
  const parsed = parseText(text, place);
  if (parsed.ok) return succeed(parsed.value ?? null);
  const allowed = "a value in YAML: 24, high, [in-pune, pl-krakow], { p10: 20, p50: 25, p90: 30 }";
  return refuse([{ code: "cli.set-value", path: place, given: givenText(text), allowed }]);
}
