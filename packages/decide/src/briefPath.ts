import type { Brief } from "@shoreline/scope";
import { type Data, valueAt as dataAt, withValueAt as dataWith } from "./compare/fieldChanges.ts";

/** What a brief says at a path such as `nature.clarity`; undefined where it says nothing. */
export function valueAt(brief: Brief, path: string): unknown {
  return dataAt(brief as unknown as Data, path.split("."));
}

/** The same brief with another value at a path. */
export function withValueAt(brief: Brief, path: string, value: unknown): Brief {
  return dataWith(brief as unknown as Data, path.split("."), value as Data) as unknown as Brief;
}
