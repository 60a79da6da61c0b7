import type { Brief } from "@shoreline/scope";

/** What a brief says at a path such as `nature.clarity`; undefined where it says nothing. */
export function valueAt(brief: Brief, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), brief);
}

/** The same brief with another value at a path. */
export function withValueAt(brief: Brief, path: string, value: unknown): Brief {
  const set = (node: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return value;
    return isRecord(node) ? { ...node, [key]: set(node[key], rest) } : node;
  };
  return set(brief, path.split(".")) as Brief;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
