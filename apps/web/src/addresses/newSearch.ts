import type { SearchSchemaInput } from "@tanstack/react-router";

const ways = ["words", "form", "text"] as const;

/** How a brief is being written. */
export type Way = (typeof ways)[number];

/** What the address of the new brief says. Anything else is ignored. */
export interface NewSearch {
  readonly by: Way;
}

/** Reads the address; a link may leave everything out. */
export function newSearch({ by }: { readonly by?: unknown } & SearchSchemaInput): NewSearch {
  return { by: ways.find((way) => way === by) ?? "words" };
}
