import type { Table } from "../table/table.ts";
import type { PlacedGuess } from "./columnGuesses.ts";
import type { ColumnMeaning } from "./lexicon.ts";

/** Looks up the cells of a table by what its columns mean. */
export interface TableColumns {
  /** The cells of a column; nothing where the table has none of that meaning. */
  readonly cells: (meaning: ColumnMeaning) => readonly string[] | undefined;
  readonly has: (meaning: ColumnMeaning) => boolean;
  /** The head of the column. */
  readonly head: (meaning: ColumnMeaning) => string | undefined;
  /** Columns in which totals and reversals may be told: their indexes. What they hold is looked at and never kept. */
  readonly wordIndexes: readonly number[];
}

const WORDS: readonly ColumnMeaning[] = [
  "account",
  "accountName",
  "costCentre",
  "costCentreName",
  "text",
  "month",
  "job",
  "person",
];

/** The columns of a table by meaning. */
export function tableColumns(table: Table, guesses: readonly PlacedGuess[]): TableColumns {
  const guessOf = (meaning: ColumnMeaning) => guesses.find((guess) => guess.meaning === meaning);
  const unguessed = table.columns.flatMap((_, index) =>
    guesses.some((guess) => guess.index === index) ? [] : [index],
  );
  const words = guesses.filter(({ meaning }) => WORDS.includes(meaning)).map(({ index }) => index);
  return {
    cells: (meaning) => {
      const guess = guessOf(meaning);
      return guess === undefined ? undefined : table.rows.map((row) => row[guess.index] ?? "");
    },
    has: (meaning) => guessOf(meaning) !== undefined,
    head: (meaning) => guessOf(meaning)?.column,
    wordIndexes: [...words, ...unguessed],
  };
}
