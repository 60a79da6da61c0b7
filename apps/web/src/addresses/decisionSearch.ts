import type { SearchSchemaInput } from "@tanstack/react-router";

/** What the address of a decision says: which example, and which of its figures is opened. */
export interface DecisionSearch {
  readonly example?: string;
  /** Anchor of what the opened figure rests on, and its place in the decision. */
  readonly at?: string;
  readonly of?: string;
  /** Sections and tables of the evidence that are unfolded: `why,facts-PL`. */
  readonly open?: string;
}

/** What the address of an exploration says: of which brief or example, and what is said otherwise. */
export interface ExploreSearch {
  readonly example?: string;
  readonly brief?: string;
  /** `work.months=18,nature.clarity=0.5` */
  readonly set?: string;
}

/** Reads the address; what is no text is left out. */
export function decisionSearch({ example, at, of, open }: DecisionSearch & SearchSchemaInput): DecisionSearch {
  return said({ example, at, of, open });
}

/** Reads the address; what is no text is left out. */
export function exploreSearch({ example, brief, set }: ExploreSearch & SearchSchemaInput): ExploreSearch {
  return said({ example, brief, set });
}

function said<Search extends Readonly<Record<string, unknown>>>(search: Search): { [Key in keyof Search]?: string } {
  const texts = Object.entries(search).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : []));
  return Object.fromEntries(texts);
}
