import type { SearchSchemaInput } from "@tanstack/react-router";

const overlapViews = ["day", "year", "cover"] as const;
type OverlapView = (typeof overlapViews)[number];

/** What the address of the overlap says. Words that were typed go to the engine as they are, which refuses wrong ones. */
export interface OverlapSearch {
  readonly place: readonly string[];
  readonly view: OverlapView;
  readonly date?: string;
  readonly year?: string;
  readonly hours?: string;
  readonly need?: string;
  readonly heads?: string;
  readonly handOver?: string;
  readonly nights?: "none";
}

type Linked = Partial<Record<keyof OverlapSearch, unknown>> & SearchSchemaInput;

export const MOST_PLACES = 6;

/** Reads the address; a hand-made one does no harm. */
export function overlapSearch(linked: Linked): OverlapSearch {
  const { place, view, nights } = linked;
  const texts = (["date", "year", "hours", "need", "heads", "handOver"] as const).flatMap((key) => {
    const value = linked[key];
    const isSaid = (typeof value === "string" && value !== "") || typeof value === "number";
    return isSaid ? [[key, String(value)]] : [];
  });
  return {
    place: [...new Set([place].flat().filter((each) => typeof each === "string"))].slice(0, MOST_PLACES),
    view: overlapViews.find((each) => each === view) ?? "day",
    ...(nights === "none" ? { nights } : {}),
    ...(Object.fromEntries(texts) as Partial<OverlapSearch>),
  };
}
