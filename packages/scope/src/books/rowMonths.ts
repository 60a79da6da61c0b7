import { dateColumn } from "../table/dateColumn.ts";
import { isEmptyCell } from "../table/emptyCell.ts";
import { monthOfName } from "../table/monthOfName.ts";
import type { DateOrder } from "../table/writtenDate.ts";
import type { MonthKey } from "./monthKey.ts";

/** The month of each row, and the day where the books name one. */
export interface RowMonths {
  readonly months: readonly (MonthKey | null)[];
  readonly days: readonly (number | null)[];
  /** Whether day and month cannot be told apart. */
  readonly isAmbiguous: boolean;
  /** Whether the dates are the first days of months in one reading only, and were read so. */
  readonly isSettledByFirstDays: boolean;
}

const MOST_ODD_SHARE = 0.1;
/** Closing periods 13 to 16 of a ledger belong to its last month. */
const LAST_PERIOD = 16;

/** Whether the cells are dates, months, names of months or numbers of periods. */
export function holdsMonths(filled: readonly string[]): boolean {
  const { rejected } = dateColumn(filled);
  if (rejected.length <= filled.length * MOST_ODD_SHARE) return true;
  const odd = filled.filter((cell) => monthOfPeriod(cell) === undefined);
  return odd.length <= filled.length * MOST_ODD_SHARE;
}

/** The month, 1–12, of "3", "003", "P03", "M3" or "März". */
export function monthOfPeriod(cell: string): number | undefined {
  const period = /^[PMpm]?0{0,2}(\d{1,2})$/.exec(cell.trim());
  if (period === null) return monthOfName(cell.trim());
  const number = Number(period[1]);
  return number >= 1 && number <= LAST_PERIOD ? Math.min(number, 12) : undefined;
}

/** Reads a column of dates, months or periods; `years` tells the year where the column does not. */
export function rowMonths(cells: readonly string[], years: readonly string[], order?: DateOrder): RowMonths {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  const found = dateColumn(cells, order);
  if (found.rejected.length > filled.length / 2) return byPeriod(cells, years);
  const isFirstDays = found.otherwise !== undefined && isSettled(found.dates, found.otherwise);
  const dates = isFirstDays && isAllFirst(found.otherwise ?? []) ? (found.otherwise ?? []) : found.dates;
  return {
    months: dates.map((date) => date?.slice(0, 7) ?? null),
    days: dates.map((date) => (date === null || found.precision === "month" ? null : Number(date.slice(8)))),
    isAmbiguous: found.ambiguous && !isFirstDays,
    isSettledByFirstDays: isFirstDays,
  };
}

/** Dates that are all firsts of a month in just one reading are meant so: a ledger by month, not twelve days in January. */
function isSettled(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  return isAllFirst(one) !== isAllFirst(other);
}

function isAllFirst(dates: readonly (string | null)[]): boolean {
  return dates.every((date) => date === null || date.endsWith("-01"));
}

function byPeriod(cells: readonly string[], years: readonly string[]): RowMonths {
  const months = cells.map((cell, row) => {
    const month = monthOfPeriod(cell);
    if (month === undefined) return null;
    const year = /^(19|20)\d{2}$/.test(years[row] ?? "") ? years[row] : "-";
    return `${year}-${String(month).padStart(2, "0")}`;
  });
  return { months, days: cells.map(() => null), isAmbiguous: false, isSettledByFirstDays: false };
}
