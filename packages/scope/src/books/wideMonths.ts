import { columnKind } from "../table/columnKind.ts";
import type { Table } from "../table/table.ts";
import { writtenDate } from "../table/writtenDate.ts";
import { holdsRowWord, normalWords } from "./lexicon.ts";
import type { MonthKey } from "./monthKey.ts";
import { monthOfPeriod } from "./rowMonths.ts";

/** A column that holds the amounts of one month. */
export interface MonthColumn {
  readonly index: number;
  readonly month: MonthKey;
}

/** As many columns of months make a table one of months side by side. */
const LEAST_MONTHS = 3;

/**
 * The columns that are months: "Jan 2026", "2026-01", "Januar", "P03", "Ist Mai 26". Columns of plans and of earlier
 * years beside them are left out. Empty where months do not stand side by side.
 */
export function monthColumns({ columns, rows }: Table): MonthColumn[] {
  const found = columns.flatMap((head, index) => {
    const month = holdsRowWord(head, "plan") ? undefined : headMonth(head);
    const holdsFigures =
      month !== undefined && ["number", "empty"].includes(columnKind(rows.map((row) => row[index] ?? "")));
    return month !== undefined && holdsFigures ? [{ index, month }] : [];
  });
  const isUnique = new Set(found.map(({ month }) => month)).size === found.length;
  return found.length >= LEAST_MONTHS && isUnique ? found : [];
}

/** The month that a head names, a word for "actual" beside it left out. */
function headMonth(head: string): MonthKey | undefined {
  const words = head.split(/\s+/).filter((word) => !holdsRowWord(normalWords(word), "actual"));
  const plain = words.join(" ");
  const date = writtenDate(plain);
  if (date !== undefined)
    return date.precision === "month" || date.dayFirst?.endsWith("-01") ? date.dayFirst?.slice(0, 7) : undefined;
  const month = /^\d+$/.test(plain) && plain.length > 2 ? undefined : monthOfPeriod(plain);
  return month === undefined ? undefined : `--${String(month).padStart(2, "0")}`;
}
