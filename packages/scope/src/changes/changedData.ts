import { type Fault, givenText, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import type { Change, Step } from "./change.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** A brief with those changes that can be made, and why the others cannot. */
export interface ChangedData {
  readonly data: unknown;
  readonly faults: readonly Fault[];
}

/**
 * A brief as it was written, with some of its fields said otherwise; mappings on the way are made where there are none.
 * Whether the fields are fields of a brief is found out when it is read. Where there are faults the data serves to find
 * more of them, and for nothing else. Faults: `brief.set-inside` where something stands in the way, `brief.set-absent` where
 * there is nothing to take away.
 */
export function changedData(data: unknown, changes: readonly Change[]): ChangedData {
  return changes.reduce<ChangedData>(
    (before, change) => {
      const made = withChange(before.data, change.steps, { change, before: [] });
      return made.ok
        ? { data: made.value, faults: before.faults }
        : { data: before.data, faults: [...before.faults, ...made.faults] };
    },
    { data, faults: [] },
  );
}

interface Way {
  readonly change: Change;
  readonly before: readonly Step[];
}

function withChange(node: unknown, [step, ...rest]: readonly Step[], way: Way): Result<unknown> {
  const { change, before } = way;
  if (step === undefined) return succeed(change.value);
  const further = { change, before: [...before, step] };
  if (typeof step === "number") return withItem(node, step, rest, further);
  if (node !== undefined && node !== null && !isMapping(node)) return refuse([inTheWay(node, way, "a mapping")]);
  const mapping = node ?? {};
  const isThere = Object.hasOwn(mapping, step);
  if (rest.length === 0 && change.value === null) return withoutKey(mapping, step, further);
  const inner = withChange(isThere ? mapping[step] : undefined, rest, further);
  return inner.ok ? succeed({ ...mapping, [step]: inner.value }) : inner;
}

function withoutKey(mapping: Mapping, step: string, { change }: Way): Result<unknown> {
  if (Object.hasOwn(mapping, step)) {
    return succeed(Object.fromEntries(Object.entries(mapping).filter(([key]) => key !== step)));
  }
  const hint = nearestHint(step, Object.keys(mapping)) ?? "The brief does not say it, so its default holds already.";
  const fault = { code: "brief.set-absent", path: change.place, given: "nothing to take away" };
  return refuse([{ ...fault, allowed: "a field that the brief says", hint }]);
}

/** An entry of a list that is there; a list that grows is written out as a whole. */
function withItem(node: unknown, place: number, rest: readonly Step[], way: Way): Result<unknown> {
  const before = way.before.slice(0, -1);
  if (!Array.isArray(node)) return refuse([inTheWay(node, { ...way, before }, "a list")]);
  if (place >= node.length) {
    const given = `entry ${place} of a list of ${node.length}`;
    const hint = "Entries count from 0; write the list out to make it longer.";
    return refuse([
      { code: "brief.set-inside", path: way.change.place, given, allowed: "an entry that is there", hint },
    ]);
  }
  const isRemoved = rest.length === 0 && way.change.value === null;
  const inner = isRemoved ? succeed(null) : withChange(node[place], rest, way);
  if (!inner.ok) return inner;
  return succeed(isRemoved ? node.toSpliced(place, 1) : node.with(place, inner.value));
}

function inTheWay(node: unknown, { change, before }: Way, allowed: string): Fault {
  const where = textOf(before);
  const given = node === undefined ? `${where}, which the brief does not say` : `${where}, which is ${givenText(node)}`;
  const hint = `Write ${where === "" ? "the brief" : `${where}=…`} out as a whole.`;
  return { code: "brief.set-inside", path: change.place, given, allowed: `${allowed} there`, hint };
}

function textOf(steps: readonly Step[]): string {
  return steps.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
