import { type BriefReading, readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";

/** Fields of a brief that are put in the place of its own; nested fields are set one by one, lists as a whole. */
export interface Overrides {
  readonly [field: string]: unknown;
}

/** The same brief with some fields turned, read again: what it leaves out falls to its defaults anew. */
export function turned({ given }: BriefReading, overrides: Overrides): BriefReading {
  return expectOk(readBrief(overridden(given, overrides)));
}

/** Data with some fields replaced, at any depth; what is overridden stays as it was. */
export function overridden(data: unknown, overrides: Overrides): unknown {
  const fields = isFields(data) ? data : {};
  const changed = Object.entries(overrides).map(([field, value]) => [
    field,
    isFields(value) ? overridden(fields[field], value) : value,
  ]);
  return { ...fields, ...Object.fromEntries(changed) };
}

function isFields(value: unknown): value is Overrides {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
