import { dateColumn } from "./dateColumn.ts";
import { isEmptyCell } from "./emptyCell.ts";
import { numberColumn } from "./numberColumn.ts";

/** What a column holds; "category" is one of few short texts, "empty" nothing at all. */
export type ColumnKind = "number" | "date" | "category" | "text" | "empty";

/** Of the filled cells, this share may be of another kind: totals, notes, a typing error. */
const MOST_ODD_SHARE = 0.1;
const MOST_CATEGORIES = 50;
const FEW_CATEGORIES = 12;
const LONGEST_CATEGORY = 60;

/** What the cells of a column are, by at least nine of ten that are filled. */
export function columnKind(cells: readonly string[]): ColumnKind {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  if (filled.length === 0) return "empty";
  if (isDates(filled)) return "date";
  if (isNumbers(filled)) return "number";
  return isCategory(filled) ? "category" : "text";
}

/** Figures such as 202601 and 1.2026 are dates only where every one of them is. */
function isDates(filled: readonly string[]): boolean {
  const { rejected } = dateColumn(filled);
  const isBare = filled.some((cell) => /^(\d{6,8}|\d{1,2}\.\d{4})$/.test(cell));
  return rejected.length <= (isBare ? 0 : filled.length * MOST_ODD_SHARE);
}

function isNumbers(filled: readonly string[]): boolean {
  return numberColumn(filled).rejected.length <= filled.length * MOST_ODD_SHARE;
}

function isCategory(filled: readonly string[]): boolean {
  const distinct = new Set(filled);
  const isShort = [...distinct].every((text) => text.length <= LONGEST_CATEGORY);
  const repeats = distinct.size <= FEW_CATEGORIES || distinct.size * 2 <= filled.length;
  return isShort && repeats && distinct.size <= MOST_CATEGORIES;
}
