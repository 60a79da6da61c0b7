import { collect, type Fault, givenText, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { type Change, conflictFaults, parseText, pathSteps } from "@shoreline/scope";

/** What if: a name, fields of the brief that are said otherwise, and perhaps why. */
export interface Scenario {
  readonly name: string;
  readonly why: string | null;
  readonly changes: readonly Change[];
}

type Mapping = Readonly<Record<string, unknown>>;

const MOST_SCENARIOS = 50;
const LONGEST_NAME = 60;
const FILE_KEYS = ["schema", "scenarios"];
const SCENARIO_KEYS = ["set", "why"];

/**
 * Scenarios from a text of schema `scenarios/1`: `scenarios: { NAME: { set: { path: value }, why? } }`. A value of null
 * takes the field away. Faults: those of the text, `scenarios.schema`, `scenarios.unknown-key`, `scenarios.missing`,
 * `scenarios.refused`, and those of the paths.
 */
export function readScenarios(text: string, file: string): Result<readonly Scenario[]> {
  const parsed = parseText(text, file);
  if (!parsed.ok) return parsed;
  const data = parsed.value;
  if (!isMapping(data)) return refuse([refused("", data, "a mapping with scenarios")]);
  const faults = [...schemaFaults(data), ...unknownKeys(data, FILE_KEYS, "")];
  const all = data["scenarios"];
  if (!isMapping(all) || Object.keys(all).length === 0 || Object.keys(all).length > MOST_SCENARIOS)
    return refuse([...faults, refused("scenarios", all, `a mapping of 1 to ${MOST_SCENARIOS} names to scenarios`)]);
  const read = collect(Object.entries(all).map(([name, each]) => readScenario(name, each)));
  if (read.ok && faults.length === 0) return read;
  return refuse([...faults, ...(read.ok ? [] : read.faults)]);
}

function schemaFaults({ schema }: Mapping): Fault[] {
  if (schema === undefined || schema === "scenarios/1") return [];
  return [{ code: "scenarios.schema", path: "schema", given: givenText(schema), allowed: "scenarios/1" }];
}

function unknownKeys(mapping: Mapping, known: readonly string[], path: string): Fault[] {
  return Object.keys(mapping)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const hint = nearestHint(key, known);
      const where = path === "" ? key : `${path}.${key}`;
      const fault = { code: "scenarios.unknown-key", path: where, given: givenText(key), allowed: known.join(", ") };
      return hint === undefined ? fault : { ...fault, hint };
    });
}

function readScenario(name: string, data: unknown): Result<Scenario> {
  const path = `scenarios.${name}`;
  const named =
    name.trim() !== "" && name.length <= LONGEST_NAME
      ? []
      : [refused(path, name, `a name of 1 to ${LONGEST_NAME} characters`)];
  if (!isMapping(data)) return refuse([...named, refused(path, data, "a mapping with set")]);
  const { set, why = null } = data;
  const changes = readSet(set, path);
  const faults = [
    ...named,
    ...unknownKeys(data, SCENARIO_KEYS, path),
    ...(why === null || typeof why === "string" ? [] : [refused(`${path}.why`, why, "text")]),
    ...(changes.ok ? conflictFaults(changes.value) : changes.faults),
  ];
  if (!changes.ok || faults.length > 0) return refuse(faults);
  return succeed({ name, why: why as string | null, changes: changes.value });
}

function readSet(set: unknown, path: string): Result<readonly Change[]> {
  if (!isMapping(set) || Object.keys(set).length === 0)
    return refuse([refused(`${path}.set`, set, "a mapping of fields to values, such as { work.months: 36 }")]);
  return collect(
    Object.entries(set).map(([field, value]): Result<Change> => {
      const place = `${path}.set.${field}`;
      const steps = pathSteps(field, place);
      return steps.ok ? succeed({ path: field, steps: steps.value, value: value ?? null, place }) : steps;
    }),
  );
}

function refused(path: string, given: unknown, allowed: string): Fault {
  if (given === undefined || given === null) return { code: "scenarios.missing", path, allowed };
  return { code: "scenarios.refused", path, given: givenText(given), allowed };
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
