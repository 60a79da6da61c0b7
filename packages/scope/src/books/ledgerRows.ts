import { numberColumn } from "../table/numberColumn.ts";
import type { Table } from "../table/table.ts";
import type { DecimalSign } from "../table/writtenNumber.ts";
import type { DateOrder } from "../table/writtenDate.ts";
import type { BookRow } from "./bookRow.ts";
import { currencyCode } from "./currencyCode.ts";
import { type RowMonths, rowMonths } from "./rowMonths.ts";
import { type SignedAmounts, signedAmounts } from "./signedAmounts.ts";
import type { TableColumns } from "./tableColumns.ts";

/** How figures and dates are to be read where the table leaves it open. */
export interface Reading {
  readonly decimal?: DecimalSign | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/** The rows of a ledger with one amount a line. */
export interface LedgerRows {
  /** Rows with an amount; those without one are counted in `without`. */
  readonly rows: readonly BookRow[];
  /** Lines whose amount is empty or no figure. */
  readonly without: readonly number[];
  readonly amounts: SignedAmounts;
  readonly months: RowMonths;
}

/** Reads a ledger line by line. */
export function ledgerRows(table: Table, columns: TableColumns, { decimal, dateOrder }: Reading): LedgerRows {
  const amounts = signedAmounts(
    {
      amount: columns.cells("amount"),
      sign: columns.cells("sign"),
      debit: columns.cells("debit"),
      credit: columns.cells("credit"),
    },
    decimal,
  );
  const months = rowMonths(columns.cells("month") ?? table.rows.map(() => ""), columns.cells("year") ?? [], dateOrder);
  const fte = numberColumn(columns.cells("fte") ?? [], decimal).values;
  const described = rowDescriptions(table, columns);
  const rows = amounts.amounts.flatMap((amount, row): BookRow[] => {
    if (amount === null) return [];
    const entry = { month: months.months[row] ?? null, day: months.days[row] ?? null, amount, fte: fte[row] ?? null };
    return [{ ...described(row), entries: [entry] }];
  });
  const without = amounts.amounts.flatMap((amount, row) => (amount === null ? [table.lines[row] ?? 0] : []));
  return { rows, without, amounts, months };
}

/** Everything about a row but its amounts. */
export function rowDescriptions(table: Table, columns: TableColumns): (row: number) => Omit<BookRow, "entries"> {
  const cells = (["account", "accountName", "costCentre", "costCentreName", "currency"] as const).map((meaning) =>
    columns.cells(meaning),
  );
  return (row) => {
    const [account = "", accountName = "", costCentre = "", costCentreName = "", currency = ""] = cells.map(
      (column) => column?.[row] ?? "",
    );
    const whole = table.rows[row] ?? [];
    return {
      line: table.lines[row] ?? row + 1,
      account,
      accountName,
      costCentre,
      costCentreName,
      currency: currencyCode(currency) ?? currency,
      words: columns.wordIndexes.map((index) => whole[index] ?? "").filter((cell) => /\p{L}|^\*/u.test(cell)),
      fingerprint: whole.join("\u001F"),
    };
  };
}
