import { type Fault, givenText, nearestHint } from "@shoreline/units";
import { listAt, valueAt } from "./dataPath.ts";
import { partId } from "./partId.ts";
import { isMapping } from "./plainData.ts";

/** Rounding that shares which were typed by hand may leave when they are added up. */
const SHARE_TOLERANCE = 0.005;

/** Faults of lists as a whole: ids given twice, shares that do not add up, weights that weigh nothing. */
export function listFaults(data: unknown): Fault[] {
  return [
    ...twice(data, ["candidates", "vendors"], "id", "each vendor id once"),
    ...twice(data, ["work", "split"], "name", "each name once"),
    ...orderTwice(data),
    ...splitFaults(data),
    ...partNameFaults(data),
    ...interfaceFaults(data),
    ...weightFaults(data),
    ...seasonFaults(data),
  ];
}

function twice(data: unknown, path: readonly string[], key: string, allowed: string): Fault[] {
  const ids = listAt(data, path).map((item) => valueAt(item, [key]));
  return repeats(ids, (index) => `${path.join(".")}[${index}].${key}`, allowed);
}

function orderTwice(data: unknown): Fault[] {
  const wrapped = valueAt(data, ["priorities", "order"]) !== undefined;
  const path = wrapped ? ["priorities", "order"] : ["priorities"];
  return repeats(listAt(data, path), (index) => `${path.join(".")}[${index}]`, "each criterion once");
}

function repeats(items: readonly unknown[], pathOf: (index: number) => string, allowed: string): Fault[] {
  return items.flatMap((item, index) => {
    if (typeof item !== "string" || items.indexOf(item) === index) return [];
    return [{ code: "brief.duplicate", path: pathOf(index), given: givenText(item), allowed }];
  });
}

function splitFaults(data: unknown): Fault[] {
  const parts = listAt(data, ["work", "split"]);
  const shares = parts.map((part) => valueAt(part, ["share"]));
  if (parts.length === 0 || !shares.every((share) => typeof share === "number")) return [];
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (Math.abs(total - 1) <= SHARE_TOLERANCE) return [];
  const given = `shares that add up to ${Number(total.toFixed(4))}`;
  return [{ code: "brief.shares-do-not-add-up", path: "work.split", given, allowed: "shares that add up to 1" }];
}

/** Names of parts stand in ids: each needs a letter or digit, and no two may read alike without what ids leave out. */
function partNameFaults(data: unknown): Fault[] {
  const names = namesOfParts(data);
  const ids = names.map(partId);
  return names.flatMap((name, index) => {
    const path = `work.split[${index}].name`;
    if (/\p{Cc}/u.test(name))
      return [{ code: "brief.name", path, given: givenText(name), allowed: "a name in one line" }];
    if (ids[index] === "")
      return [{ code: "brief.name", path, given: givenText(name), allowed: "a name with letters or digits" }];
    const first = ids.indexOf(ids[index]!);
    if (first === index || names.indexOf(name) < index) return [];
    return [{ code: "brief.duplicate", path, given: givenText(name), allowed: `another name than "${names[first]}"` }];
  });
}

function namesOfParts(data: unknown): string[] {
  const names = listAt(data, ["work", "split"]).map((part) => valueAt(part, ["name"]));
  return names.filter((name) => typeof name === "string");
}

/** Interfaces lie between two different parts that the split names, each pair once. */
function interfaceFaults(data: unknown): Fault[] {
  const names = namesOfParts(data);
  const path = ["work", "interfaces"];
  const pairs = listAt(data, path).map((item) => listAt(item, ["between"]));
  const unknown = pairs.flatMap((pair, index) =>
    pair.flatMap((name, side) => {
      if (typeof name !== "string" || names.includes(name)) return [];
      const allowed = names.length > 0 ? names.join(", ") : "the parts of work.split, which names none";
      const hint = nearestHint(name, names);
      const fault = { code: "brief.unknown-part", path: `work.interfaces[${index}].between[${side}]` };
      return [{ ...fault, given: givenText(name), allowed, ...(hint === undefined ? {} : { hint }) }];
    }),
  );
  return [...unknown, ...pairFaults(pairs)];
}

function pairFaults(pairs: readonly (readonly unknown[])[]): Fault[] {
  const keys = pairs.map((pair) => JSON.stringify(pair.toSorted()));
  return pairs.flatMap(([one, other], index) => {
    const fault = { code: "brief.duplicate", path: `work.interfaces[${index}].between` };
    const given = givenText(`${String(one)}, ${String(other)}`);
    if (one === other && typeof one === "string") return [{ ...fault, given, allowed: "two different parts" }];
    return keys.indexOf(keys[index]!) < index ? [{ ...fault, given, allowed: "each pair once" }] : [];
  });
}

function weightFaults(data: unknown): Fault[] {
  const priorities = valueAt(data, ["priorities"]);
  if (!isMapping(priorities)) return [];
  const weights = Object.hasOwn(priorities, "kind") ? priorities["weights"] : priorities;
  const path = Object.hasOwn(priorities, "kind") ? "priorities.weights" : "priorities";
  if (!isMapping(weights) || Object.values(weights).some((weight) => weight !== 0)) return [];
  return [
    { code: "brief.no-weight", path, given: "no weight", allowed: "at least one criterion with a weight above 0" },
  ];
}

function seasonFaults(data: unknown): Fault[] {
  const factors = listAt(data, ["work", "volumes", "seasonality"]);
  if (factors.length === 0 || factors.some((factor) => factor !== 0)) return [];
  const path = "work.volumes.seasonality";
  return [{ code: "brief.no-amount", path, given: "nothing in any month", allowed: "at least one factor above 0" }];
}
