import { type BookRow, rowAmount } from "./bookRow.ts";
import type { Exclusion, ExclusionReason } from "./booksTypes.ts";
import { toCents } from "./costParts.ts";

const MOST_LINES = 5;

/** Rows that stay, and those that do not with their reasons. */
export interface Sifted {
  readonly kept: readonly BookRow[];
  readonly left: readonly Exclusion[];
}

/** Takes the rows for which `isOut` holds out of those that stay. */
export function sift({ kept, left }: Sifted, reason: ExclusionReason, isOut: (row: BookRow) => boolean): Sifted {
  const out = kept.filter(isOut);
  if (out.length === 0) return { kept, left };
  return { kept: kept.filter((row) => !isOut(row)), left: [...left, exclusionOf(reason, out)] };
}

/** Takes single months out of the rows; a row without any month left goes. */
export function siftEntries(
  { kept, left }: Sifted,
  reason: ExclusionReason,
  isOut: (entry: BookRow["entries"][number]) => boolean,
): Sifted {
  if (!kept.some(({ entries }) => entries.some(isOut))) return { kept, left };
  const parts = kept.map((row) => ({ ...row, entries: row.entries.filter(isOut) }));
  const out = parts.filter(({ entries }) => entries.length > 0);
  const stay = kept.map((row) => ({ ...row, entries: row.entries.filter((entry) => !isOut(entry)) }));
  return { kept: stay.filter(({ entries }) => entries.length > 0), left: [...left, exclusionOf(reason, out)] };
}

/** Rows without a figure, by their lines. */
export function withoutFigure(lines: readonly number[]): Exclusion[] {
  if (lines.length === 0) return [];
  return [{ reason: "noFigure", rows: lines.length, amount: null, lines: lines.slice(0, MOST_LINES) }];
}

function exclusionOf(reason: ExclusionReason, rows: readonly BookRow[]): Exclusion {
  const amount = toCents(rows.reduce((sum, row) => sum + rowAmount(row), 0));
  return { reason, rows: rows.length, amount, lines: rows.slice(0, MOST_LINES).map(({ line }) => line) };
}
