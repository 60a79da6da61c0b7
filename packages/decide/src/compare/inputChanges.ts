import type { Decision } from "../decision.ts";
import type { FactChanges, FactFigure, FieldDifference, InputChanges } from "./comparison.ts";
import { type Data, fieldChanges, isEqual, type Keys, valueAt } from "./fieldChanges.ts";

/** What the later decision was told otherwise: fields, which of them were defaults, and parameters of the model. */
export function inputChanges(before: Decision, after: Decision): InputChanges {
  const [told, tells] = [assumedPaths(before), assumedPaths(after)];
  const fields = fieldChanges(dataOf(before), dataOf(after)).map(
    ({ keys, before: was, after: is }): FieldDifference => ({
      path: keys.join("."),
      before: was ?? null,
      after: is ?? null,
      follows: told.has(keys.join(".")) && tells.has(keys.join(".")),
    }),
  );
  return { fields, assumptions: turned(before, after), parameters: parameterChanges(before, after) };
}

function dataOf({ brief }: Decision): Data {
  return brief as unknown as Data;
}

function assumedPaths({ assumptions }: Decision): ReadonlySet<string> {
  return new Set(assumptions.map(({ path }) => path));
}

/** Defaults that became words of the user, and words that became defaults; both decisions have the field. */
function turned(before: Decision, after: Decision): InputChanges["assumptions"] {
  return [
    ...assumedOnlyIn(before, after).map((path) => ({ path, became: "given" as const })),
    ...assumedOnlyIn(after, before).map((path) => ({ path, became: "assumed" as const })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function assumedOnlyIn(one: Decision, other: Decision): readonly string[] {
  const there = assumedPaths(other);
  return [...assumedPaths(one)].filter((path) => !there.has(path) && has(one, path) && has(other, path));
}

function has(decision: Decision, path: string): boolean {
  return valueAt(dataOf(decision), keysOf(path)) !== undefined;
}

function keysOf(path: string): Keys {
  return path.split(".");
}

const PARAMETER = /^parameters\.(.+)$/;

/** A decision lists only the parameters that moved it, so one that stands in one list alone says nothing. */
function parameterChanges(before: Decision, after: Decision): InputChanges["parameters"] {
  const now = new Map(after.assumptions.map(({ path, value }) => [path, value as Data]));
  return before.assumptions.flatMap(({ path, value }) => {
    const [, key] = PARAMETER.exec(path) ?? [];
    const later = now.get(path);
    if (key === undefined || later === undefined || isEqual(value as Data, later)) return [];
    return [{ key, before: value as Data, after: later }];
  });
}

/** Facts that were known otherwise, by key and place; those of places that only one considered are counted. */
export function factChanges(before: Decision, after: Decision): FactChanges {
  const [known, knows] = [factsByName(before), factsByName(after)];
  const changed = before.facts.flatMap(({ key, place }) => {
    const [was, is] = [known.get(`${key} ${place}`)!, knows.get(`${key} ${place}`)];
    return is === undefined || isEqual(was as unknown as Data, is as unknown as Data)
      ? []
      : [{ key, place, before: was, after: is }];
  });
  return { changed, onlyBefore: missingIn(knows, known), onlyAfter: missingIn(known, knows) };
}

function missingIn(other: ReadonlyMap<string, FactFigure>, all: ReadonlyMap<string, FactFigure>): number {
  return [...all.keys()].filter((name) => !other.has(name)).length;
}

function factsByName({ facts }: Decision): ReadonlyMap<string, FactFigure> {
  return new Map(facts.map(({ key, place, value, unit, date }) => [`${key} ${place}`, { value, unit, date }]));
}
