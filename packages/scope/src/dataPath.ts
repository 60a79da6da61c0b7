/** A place inside data: keys and list positions from the top. */
export type DataPath = readonly PropertyKey[];

/** A path as faults and assumptions print it: `limits.countries[2]`. */
export function pathText(path: DataPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
}

/** What stands at `path` in `data`, or undefined where there is no such place. Inherited keys do not count. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<PropertyKey, unknown>)[step];
  }, data);
}

/** The list at `path`; empty where something else stands. */
export function listAt(data: unknown, path: DataPath): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}
