import { isEmptyCell } from "./emptyCell.ts";
import type { RejectedCell } from "./numberColumn.ts";
import { type DateOrder, type WrittenDate, writtenDate } from "./writtenDate.ts";

/** The dates of a column. */
export interface DateColumn {
  /** One ISO date for each cell; null where it says nothing or was rejected. A month alone is its first day. */
  readonly dates: readonly (string | null)[];
  readonly rejected: readonly RejectedCell[];
  /** "month" where no cell names a day. */
  readonly precision: "day" | "month";
  /** Whether day and month can be told apart nowhere: all like 03/04/2026. */
  readonly ambiguous: boolean;
  /** Where it is ambiguous: the dates with the month first. */
  readonly otherwise?: readonly (string | null)[];
}

/**
 * Reads a column of dates in one order for all its cells: a first number above 12 is a day, a second one tells that the
 * month stands first. Where nothing decides, `order` does; without it the day is taken first and the column called
 * ambiguous. Cells that do not fit are rejected one by one.
 */
export function dateColumn(cells: readonly string[], order?: DateOrder): DateColumn {
  const written = readCells(cells);
  const shown = shownOrder(written);
  const isOpen = shown === undefined && written.some(hasTwoReadings);
  const by = shown ?? order ?? "dayFirst";
  const datesBy = (each: DateOrder) => written.map((date) => date?.[each] ?? null);
  const dates = datesBy(by);
  const rejected = cells.flatMap((text, row) => (dates[row] === null && written[row] !== null ? [{ row, text }] : []));
  const ambiguous = isOpen && order === undefined;
  const hasDay = written.some((date) => date?.precision === "day");
  return {
    dates,
    rejected,
    precision: hasDay ? "day" : "month",
    ambiguous,
    ...(ambiguous ? { otherwise: datesBy("monthFirst") } : {}),
  };
}

type Written = WrittenDate | null | undefined;

/** Many rows share few dates, so each text is read once. */
function readCells(cells: readonly string[]): readonly Written[] {
  const read = new Map<string, Written>();
  return cells.map((cell) => {
    if (!read.has(cell)) read.set(cell, isEmptyCell(cell) ? null : writtenDate(cell));
    return read.get(cell);
  });
}

function hasTwoReadings(date: Written): boolean {
  return date?.dayFirst !== undefined && date.monthFirst !== undefined && date.dayFirst !== date.monthFirst;
}

/** The order of most cells that can be read in one order only. */
function shownOrder(written: readonly Written[]): DateOrder | undefined {
  const dayFirst = written.filter((date) => date?.dayFirst !== undefined && date.monthFirst === undefined).length;
  const monthFirst = written.filter((date) => date?.monthFirst !== undefined && date.dayFirst === undefined).length;
  if (dayFirst === 0 && monthFirst === 0) return undefined;
  return dayFirst >= monthFirst ? "dayFirst" : "monthFirst";
}
