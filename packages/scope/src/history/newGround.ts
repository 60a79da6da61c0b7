import { type NewProject, toldOf } from "./historyOf.ts";
import type { KnownColumn } from "./knownColumns.ts";
import { writtenValue } from "./writtenValue.ts";

/** Something that is told of a new project and lies outside of what past ones were. */
export interface NewGround {
  readonly column: string;
  readonly given: number | string;
  /** Whether it lies beyond a range, or is a word that was never used. */
  readonly kind: "range" | "word";
  /** The least and the most of past projects, or the words that were used for them, most frequent first. */
  readonly seen: readonly (number | string)[];
}

const SHOWN_WORDS = 8;

/** What no past project was like: figures outside of their range, words that were never used. Dates always move on. */
export function newGround(known: readonly KnownColumn[], project: NewProject): NewGround[] {
  return known.flatMap((column) => {
    const given = toldOf(project, column.name);
    if (given === undefined || column.scale === "dates") return [];
    const seen = column.kind === "category" ? unheardWord(column, given) : beyondRange(column, given);
    if (seen === undefined) return [];
    const written = (value: number | string) => writtenValue(column, value);
    const kind = column.kind === "category" ? "word" : "range";
    return [{ column: column.name, given: written(given), kind, seen: seen.map(written) }];
  });
}

function unheardWord({ values }: KnownColumn, given: number | string): (number | string)[] | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  if (counts.has(String(given))) return undefined;
  const most = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most.slice(0, SHOWN_WORDS).map(([word]) => word);
}

function beyondRange({ values }: KnownColumn, given: number | string): (number | string)[] | undefined {
  const figures = values.filter((value) => typeof value === "number");
  const least = figures.reduce((low, value) => Math.min(low, value), Infinity);
  const most = figures.reduce((high, value) => Math.max(high, value), -Infinity);
  return typeof given === "number" && (given < least || given > most) ? [least, most] : undefined;
}
