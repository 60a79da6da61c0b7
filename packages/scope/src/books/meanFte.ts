import type { BookRow } from "./bookRow.ts";
import { isRowWord } from "./lexicon.ts";
import type { MonthKey } from "./monthKey.ts";
import { remembered } from "./remembered.ts";

/** Tells rows that count heads and not money: statistical lines of the ledger. */
export function headRowTest(): (row: BookRow) => boolean {
  const isHeads = remembered((text) => isRowWord(text, "fte"));
  return ({ account, accountName, words }) => [account, accountName, ...words.slice(0, 1)].some(isHeads);
}

/**
 * Mean full-time equivalents over the months: from rows that count heads, or else from a column beside the amounts.
 * Nothing where the books name none. A cost centre that shows the same number on each of its lines of a month is
 * counted once.
 */
export function meanFte(
  { headRows, rows }: { headRows: readonly BookRow[]; rows: readonly BookRow[] },
  months: readonly MonthKey[],
): number | undefined {
  const byMonth = headRows.length > 0 ? headsOfRows(headRows) : headsBeside(rows);
  const counted = months.length === 0 ? [...byMonth.values()] : months.flatMap((month) => byMonth.get(month) ?? []);
  const sum = counted.reduce((total, each) => total + each, 0);
  return sum > 0 ? sum / counted.length : undefined;
}

function headsOfRows(rows: readonly BookRow[]): Map<MonthKey | null, number> {
  const heads = new Map<MonthKey | null, number>();
  for (const { month, amount } of rows.flatMap(({ entries }) => entries))
    heads.set(month, (heads.get(month) ?? 0) + amount);
  return heads;
}

function headsBeside(rows: readonly BookRow[]): Map<MonthKey | null, number> {
  const seen = new Map<string, { month: MonthKey | null; values: number[] }>();
  for (const { costCentre, entries } of rows) {
    for (const { month, fte } of entries) {
      if (fte === null || fte === 0) continue;
      const key = `${month ?? ""}\u001F${costCentre}`;
      const group = seen.get(key) ?? { month, values: [] };
      group.values.push(fte);
      seen.set(key, group);
    }
  }
  const heads = new Map<MonthKey | null, number>();
  // Lines of single people show 1 or less each; what is larger is the number of the whole cost centre.
  const groups = [...seen.values()];
  const isRepeated =
    groups.every(({ values }) => new Set(values).size === 1) && groups.some(({ values }) => values[0]! > 1);
  for (const { month, values } of groups) {
    const count = isRepeated ? values[0]! : values.reduce((sum, each) => sum + each, 0);
    heads.set(month, (heads.get(month) ?? 0) + count);
  }
  return heads;
}
