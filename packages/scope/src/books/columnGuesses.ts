import { columnKind } from "../table/columnKind.ts";
import { isEmptyCell } from "../table/emptyCell.ts";
import { numberColumn } from "../table/numberColumn.ts";
import type { Table } from "../table/table.ts";
import type { ColumnGuess } from "./booksTypes.ts";
import { holdsOnlyCurrencies } from "./currencyCode.ts";
import { type ColumnMeaning, columnMeanings, headConfidence, isRowWord } from "./lexicon.ts";
import { holdsMonths } from "./rowMonths.ts";
import { sampledCells } from "./sampledCells.ts";

const MOST_ODD_SHARE = 0.2;
/** Columns told by their content alone. */
const BY_CONTENT = 0.45;

/** A guess with the place of its column. */
export interface PlacedGuess extends ColumnGuess {
  readonly index: number;
}

/**
 * What each column means, by its head and by what it holds; every meaning once, save "extra" and "person". `chosen` are
 * the user's own words (index of the column, or -1 for none) and stand before every guess.
 */
export function columnGuesses(table: Table, chosen: ReadonlyMap<ColumnMeaning, number>): PlacedGuess[] {
  const given = [...chosen].flatMap(([meaning, index]) => (index < 0 ? [] : [chosenGuess(table, meaning, index)]));
  const samples = table.columns.map((_, index) => sampledCells(table, index));
  const candidates = table.columns.flatMap((head, index) => candidatesFor(head, index, samples[index] ?? []));
  const named = assigned(given, candidates, chosen);
  return [...named, ...byContent(table, samples, named, chosen)];
}

function chosenGuess({ columns }: Table, meaning: ColumnMeaning, index: number): PlacedGuess {
  return { meaning, column: columns[index] ?? "", index, confidence: 1, because: "you said so" };
}

function candidatesFor(column: string, index: number, cells: readonly string[]): PlacedGuess[] {
  return columnMeanings.flatMap((meaning) => {
    const confidence = headConfidence(column, meaning);
    if (confidence === 0 || !isFitting(meaning, cells)) return [];
    const because = `${confidence > 0.85 ? "usual head" : "head holds a usual word"}${CONTENT[meaning] === undefined ? "" : `; holds ${CONTENT[meaning]}`}`;
    return [{ meaning, column, index, confidence: Math.round(confidence * 100) / 100, because }];
  });
}

const CONTENT: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  month: "months",
  year: "years",
  amount: "figures",
  debit: "figures",
  credit: "figures",
  salary: "figures",
  extra: "figures",
  fte: "figures",
  start: "dates",
  end: "dates",
  sign: "marks of debit and credit",
  currency: "currencies",
};

/** Whether the cells are of the kind that a meaning needs. */
export function isFitting(meaning: ColumnMeaning, cells: readonly string[]): boolean {
  const content = CONTENT[meaning];
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  if (filled.length === 0) return meaning === "end" || content === undefined;
  if (content === "figures") return numberColumn(filled).rejected.length <= filled.length * MOST_ODD_SHARE;
  if (content === "months") return holdsMonths(filled);
  if (content === "dates") return columnKind(filled) === "date";
  if (content === "years") return filled.every((cell) => /^(19|20)\d{2}$/.test(cell));
  if (content === "currencies") return holdsOnlyCurrencies(filled);
  if (meaning === "sign") return filled.every((cell) => isRowWord(cell, "debit") || isRowWord(cell, "credit"));
  return true;
}

/** The surest first, each column and each meaning once. */
function assigned(
  given: readonly PlacedGuess[],
  candidates: readonly PlacedGuess[],
  chosen: ReadonlyMap<ColumnMeaning, number>,
): PlacedGuess[] {
  const taken = [...given];
  for (const each of candidates.toSorted((one, other) => other.confidence - one.confidence)) {
    const isColumnTaken = taken.some(({ index }) => index === each.index);
    const isRepeatable = each.meaning === "extra" || each.meaning === "person";
    const isMeaningTaken = !isRepeatable && taken.some(({ meaning }) => meaning === each.meaning);
    if (!isColumnTaken && !isMeaningTaken && !chosen.has(each.meaning)) taken.push(each);
  }
  return taken;
}

/** An amount or a month that no head names, where just one free column can be it. */
function byContent(
  table: Table,
  samples: readonly (readonly string[])[],
  named: readonly PlacedGuess[],
  chosen: ReadonlyMap<ColumnMeaning, number>,
): PlacedGuess[] {
  const has = (...meanings: ColumnMeaning[]) => named.some(({ meaning }) => meanings.includes(meaning));
  const free = table.columns.flatMap((_, index) => (named.some((each) => each.index === index) ? [] : [index]));
  const only = (meaning: ColumnMeaning, kind: "number" | "date", words: string): PlacedGuess[] => {
    const fitting = free.filter((index) => columnKind(samples[index] ?? []) === kind);
    const [index] = fitting;
    if (index === undefined || fitting.length > 1 || chosen.has(meaning)) return [];
    return [{ meaning, column: table.columns[index] ?? "", index, confidence: BY_CONTENT, because: words }];
  };
  return [
    ...(has("amount", "debit", "credit", "salary") ? [] : only("amount", "number", "the only column of figures")),
    ...(has("month", "start", "salary") ? [] : only("month", "date", "the only column of dates")),
  ];
}
