import { type DataPath, listAt, pathText, valueAt } from "../dataPath.ts";
import { isMapping, type PlainData, type PlainMapping } from "../plainData.ts";

/** A copy of `data` in which `value` stands at `path`; mappings on the way are made. */
export function withValueAt(data: PlainMapping, [key, ...rest]: readonly string[], value: PlainData): PlainMapping {
  if (key === undefined) throw new Error("A value needs a place.");
  const inner = data[key];
  const below = isMapping(inner) ? inner : {};
  return { ...data, [key]: rest.length === 0 ? value : withValueAt(below, rest, value) };
}

/** A copy of `data` in whose list at `path` `value` is the last item. */
export function withItemAt(data: PlainMapping, path: readonly string[], value: PlainData): PlainMapping {
  return withValueAt(data, path, [...(listAt(data, path) as PlainData[]), value]);
}

/** What stands at `path`, or in its place further up: a number where a mapping was looked for. */
export function saidAt(data: PlainMapping, path: DataPath): { path: string; value: unknown } | undefined {
  for (let length = 1; length <= path.length; length++) {
    const value = valueAt(data, path.slice(0, length));
    if (value === undefined) return undefined;
    if (length === path.length || !isMapping(value)) return { path: pathText(path.slice(0, length)), value };
  }
  return undefined;
}
