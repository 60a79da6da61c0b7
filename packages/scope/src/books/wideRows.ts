import { numberColumn, type NumberColumn } from "../table/numberColumn.ts";
import type { Table } from "../table/table.ts";
import type { DecimalSign } from "../table/writtenNumber.ts";
import type { BookRow, Entry } from "./bookRow.ts";
import { rowDescriptions } from "./ledgerRows.ts";
import type { TableColumns } from "./tableColumns.ts";
import type { MonthColumn } from "./wideMonths.ts";

/** The rows of a table with months side by side. */
export interface WideRows {
  readonly rows: readonly BookRow[];
  /** Lines without any amount: captions, blank lines. */
  readonly without: readonly number[];
  readonly columns: readonly NumberColumn[];
}

/** Reads a table with one column a month. A month without a figure in any row is not covered at all. */
export function wideRows(
  table: Table,
  columns: TableColumns,
  { months, decimal }: { months: readonly MonthColumn[]; decimal?: DecimalSign | undefined },
): WideRows {
  const figures = months.map(({ index }) =>
    numberColumn(
      table.rows.map((row) => row[index] ?? ""),
      decimal,
    ),
  );
  const described = rowDescriptions(table, columns);
  const entriesOf = (row: number): Entry[] =>
    months.flatMap(({ month }, column) => {
      const amount = figures[column]?.values[row] ?? null;
      return amount === null ? [] : [{ month, day: null, amount, fte: null }];
    });
  const rows = table.rows.flatMap((_, row) => {
    const entries = entriesOf(row);
    return entries.length === 0 ? [] : [{ ...described(row), entries }];
  });
  const filled = new Set(rows.map(({ line }) => line));
  return { rows, without: table.lines.filter((line) => !filled.has(line)), columns: figures };
}
