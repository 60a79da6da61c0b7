import { type Fault, givenText, nearestHint } from "@shoreline/units";
import type { Table } from "../table/table.ts";
import type { BooksOptions } from "./booksTypes.ts";
import { isFitting } from "./columnGuesses.ts";
import { type ColumnMeaning, columnMeanings } from "./lexicon.ts";

/** The columns that the user named, by meaning: the index of each, -1 for "-". */
export interface ChosenColumns {
  readonly indexes: ReadonlyMap<ColumnMeaning, number>;
  readonly faults: readonly Fault[];
}

/**
 * Finds the columns that were named; case does not matter. Faults: `books.unknown-meaning`, `books.no-such-column`,
 * `books.column-content` where a column cannot be what it is said to be.
 */
export function chosenColumns(table: Table, given: NonNullable<BooksOptions["columns"]>): ChosenColumns {
  const indexes = new Map<ColumnMeaning, number>();
  const faults: Fault[] = [];
  for (const [meaning, head] of Object.entries(given)) {
    const fault = placed(table, { meaning, head }, indexes);
    if (fault !== undefined) faults.push(fault);
  }
  return { indexes, faults };
}

function placed(
  table: Table,
  { meaning, head }: { meaning: string; head: string },
  indexes: Map<ColumnMeaning, number>,
): Fault | undefined {
  if (!isMeaning(meaning)) return unknownMeaning(meaning);
  const index = head === "-" ? -1 : table.columns.findIndex((each) => each.toLowerCase() === head.trim().toLowerCase());
  if (index === -1 && head !== "-") return noSuchColumn(table, meaning, head);
  indexes.set(meaning, index);
  const cells = table.rows.map((row) => row[index] ?? "");
  return index === -1 || isFitting(meaning, cells) ? undefined : wrongContent(meaning, head);
}

function isMeaning(word: string): word is ColumnMeaning {
  return (columnMeanings as readonly string[]).includes(word);
}

function unknownMeaning(meaning: string): Fault {
  const fault = {
    code: "books.unknown-meaning",
    path: "columns",
    given: givenText(meaning),
    allowed: columnMeanings.join(", "),
  };
  const hint = nearestHint(meaning, columnMeanings);
  return hint === undefined ? fault : { ...fault, hint };
}

function noSuchColumn({ columns }: Table, meaning: string, head: string): Fault {
  const path = `columns.${meaning}`;
  const fault = { code: "books.no-such-column", path, given: givenText(head), allowed: columns.join(", ") };
  const hint = nearestHint(head, columns);
  return hint === undefined ? fault : { ...fault, hint };
}

const NEEDS: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  month: "dates, months (2026-03, Mar 2026) or periods (1 to 16)",
  year: "years of four digits",
  start: "dates",
  end: "dates",
  sign: "S and H, D and C, or their likes",
  currency: "ISO 4217 codes",
};

function wrongContent(meaning: ColumnMeaning, head: string): Fault {
  const allowed = NEEDS[meaning] ?? "a column of figures";
  const hint = "Choose another column, or mend the cells that do not fit.";
  return { code: "books.column-content", path: `columns.${meaning}`, given: givenText(head), allowed, hint };
}
