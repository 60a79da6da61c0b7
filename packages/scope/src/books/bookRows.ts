import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { columnKind } from "../table/columnKind.ts";
import { type NumberColumn, shownDecimal } from "../table/numberColumn.ts";
import type { Table } from "../table/table.ts";
import type { DecimalSign } from "../table/writtenNumber.ts";
import type { BookRow } from "./bookRow.ts";
import type { BooksOptions, BooksWarning } from "./booksTypes.ts";
import { toCents } from "./costParts.ts";
import { ledgerRows } from "./ledgerRows.ts";
import { sampledCells } from "./sampledCells.ts";
import type { TableColumns } from "./tableColumns.ts";
import type { MonthColumn } from "./wideMonths.ts";
import { wideRows } from "./wideRows.ts";

/** The rows of a ledger or of a table by month, before anything is left out. */
export interface BookRows {
  readonly rows: readonly BookRow[];
  /** Lines without a figure. */
  readonly without: readonly number[];
  /** What stands beside the figures: signs of currencies. */
  readonly units: readonly (string | undefined)[];
  readonly warnings: readonly BooksWarning[];
}

/**
 * Reads the rows. Faults: `books.ambiguous-numbers` and `books.ambiguous-dates` with both readings, where nothing in the
 * table tells which is meant.
 */
export function bookRows(
  table: Table,
  columns: TableColumns,
  { months, options }: { months: readonly MonthColumn[]; options: BooksOptions },
): Result<BookRows> {
  const decimal = options.decimal ?? decimalOf(table);
  if (months.length > 0) {
    const wide = wideRows(table, columns, { months, decimal });
    const faults = wide.columns.some(({ ambiguous }) => ambiguous) ? [ambiguousNumbers(wide.columns)] : [];
    return faults.length > 0 ? refuse(faults) : succeed({ ...wide, units: unitsOf(wide.columns), warnings: [] });
  }
  const {
    rows,
    without,
    amounts,
    months: found,
  } = ledgerRows(table, columns, { decimal, dateOrder: options.dateOrder });
  const faults = [
    ...(amounts.columns.some(({ ambiguous }) => ambiguous) ? [ambiguousNumbers(amounts.columns)] : []),
    ...(found.isAmbiguous ? [ambiguousDates(columns.head("month") ?? "")] : []),
  ];
  if (faults.length > 0) return refuse(faults);
  const warnings = [
    ...(amounts.isSignedAlready ? [SIGNED_ALREADY] : []),
    ...(found.isSettledByFirstDays ? [FIRST_DAYS] : []),
  ];
  return succeed({ rows, without, units: unitsOf(amounts.columns), warnings });
}

/** The decimal sign of the table: what it says itself, or what its columns of figures show together. */
export function decimalOf(table: Table): DecimalSign | undefined {
  if (table.decimal !== undefined) return table.decimal;
  const figures = table.columns.flatMap((_, index) =>
    columnKind(sampledCells(table, index)) === "number" ? [index] : [],
  );
  return shownDecimal(figures.map((index) => table.rows.map((row) => row[index] ?? "")));
}

function unitsOf(columns: readonly NumberColumn[]): (string | undefined)[] {
  return columns.map(({ unit }) => unit);
}

/** Both sums, so that the reader sees at once which one is meant. */
function ambiguousNumbers(columns: readonly NumberColumn[]): Fault {
  const point = toCents(columns.reduce((total, { values }) => total + sum(values), 0));
  const comma = toCents(columns.reduce((total, { values, otherwise }) => total + sum(otherwise ?? values), 0));
  return {
    code: "books.ambiguous-numbers",
    path: "decimal",
    given: `amounts that add up to ${point} with a decimal point and to ${comma} with a decimal comma`,
    allowed: "point, comma",
    hint: "Say which sign is the decimal one.",
  };
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

function ambiguousDates(head: string): Fault {
  return {
    code: "books.ambiguous-dates",
    path: "dateOrder",
    given: `dates in ${JSON.stringify(head)} that can be read with the day or the month first`,
    allowed: "dayFirst, monthFirst",
    hint: "Say which of the two stands first.",
  };
}

const SIGNED_ALREADY: BooksWarning = {
  code: "signed-already",
  text: "Credits stand below zero already, so their marks of debit and credit were not applied again.",
};

const FIRST_DAYS: BooksWarning = {
  code: "first-days",
  text: "Dates were read as the first days of months, because in the other order they would all fall into one month.",
};
