import type { SearchSchemaInput } from "@tanstack/react-router";

/** What the address of the atlas says: places to compare, and what the map is shaded by. Anything else is ignored. */
export interface AtlasSearch {
  readonly compare: readonly string[];
  readonly by: string;
}

/** A link may leave out either. */
type Linked = Partial<AtlasSearch> & SearchSchemaInput;

const USUAL = "developerWageUsd";

/** Reads the address; a hand-made one does no harm. */
export function atlasSearch({ compare, by }: Linked): AtlasSearch {
  const given: readonly unknown[] = Array.isArray(compare) ? compare : [];
  return {
    compare: given.filter((each) => typeof each === "string").slice(0, 4),
    by: typeof by === "string" ? by : USUAL,
  };
}
