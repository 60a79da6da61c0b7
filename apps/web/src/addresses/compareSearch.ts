import type { SearchSchemaInput } from "@tanstack/react-router";

/**
 * What the address of a comparison says. A subject is `draft`, `example:NAME` or `decision:ID`. With `with` or `set`
 * two decisions are compared, otherwise alternatives of one.
 */
export interface CompareSearch {
  readonly of?: string;
  /** The other decision; the same brief where only `set` is said. */
  readonly with?: string;
  /** What is said otherwise in the other one: `work.months=18`. */
  readonly set?: string;
  readonly alternative?: readonly string[];
  readonly view?: "decisions";
}

type Linked = Partial<Record<keyof CompareSearch, unknown>> & SearchSchemaInput;

/** Reads the address; what is no text is left out. */
export function compareSearch({ alternative, view, ...rest }: Linked): CompareSearch {
  const texts = (["of", "with", "set"] as const).flatMap((key) => {
    const value = rest[key];
    return typeof value === "string" && value !== "" ? [[key, value]] : [];
  });
  const ids = [...new Set([alternative].flat().filter((each) => typeof each === "string"))];
  return {
    ...(Object.fromEntries(texts) as Pick<CompareSearch, "of" | "with" | "set">),
    ...(ids.length === 0 ? {} : { alternative: ids }),
    ...(view === "decisions" ? { view } : {}),
  };
}
