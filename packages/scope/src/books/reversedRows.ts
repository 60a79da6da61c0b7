import { type BookRow, rowAmount } from "./bookRow.ts";
import { holdsRowWord } from "./lexicon.ts";
import { remembered } from "./remembered.ts";

/** Bookings that were taken back, with what took them back. */
export interface ReversedRows {
  /** Lines of both, which add up to nothing. */
  readonly pairs: ReadonlySet<number>;
  /** Lines of reversals whose booking is not in the table. */
  readonly alone: readonly number[];
}

/** Finds the booking to each row whose words call it a reversal: same account and cost centre, opposite amount. */
export function reversedRows(rows: readonly BookRow[]): ReversedRows {
  const takesBack = remembered((word) => holdsRowWord(word, "reversal"));
  const reversals = rows.filter(({ words }) => words.some(takesBack));
  if (reversals.length === 0) return { pairs: new Set(), alone: [] };
  const isReversal = new Set(reversals.map(({ line }) => line));
  const open = new Map<string, number[]>();
  for (const row of rows) {
    if (isReversal.has(row.line)) continue;
    const same = open.get(keyOf(row, 1));
    if (same === undefined) open.set(keyOf(row, 1), [row.line]);
    else same.push(row.line);
  }
  const pairs = new Set<number>();
  const alone: number[] = [];
  for (const row of reversals) {
    const booking = open.get(keyOf(row, -1))?.pop();
    if (booking === undefined) alone.push(row.line);
    else pairs.add(row.line).add(booking);
  }
  return { pairs, alone };
}

function keyOf(row: BookRow, factor: 1 | -1): string {
  return [row.account, row.costCentre, (factor * rowAmount(row) + 0).toFixed(2)].join("\u001F");
}
