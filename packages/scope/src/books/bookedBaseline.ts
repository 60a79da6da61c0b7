import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { Table } from "../table/table.ts";
import { bookRows, type BookRows } from "./bookRows.ts";
import { bookedWarnings } from "./bookedWarnings.ts";
import type { BookRow } from "./bookRow.ts";
import type { BaselineFromBooks, BooksOptions, Exclusion } from "./booksTypes.ts";
import { booksCurrency } from "./booksCurrency.ts";
import { costParts, toCents } from "./costParts.ts";
import { currencyInHead } from "./currencyCode.ts";
import { withoutFigure } from "./exclusions.ts";
import { meanFte } from "./meanFte.ts";
import { monthNumber } from "./monthKey.ts";
import { siftedRows, type SiftedRows } from "./siftedRows.ts";
import type { TableColumns } from "./tableColumns.ts";
import { trendSharePerYear } from "./trendShare.ts";
import type { MonthColumn } from "./wideMonths.ts";
import { yearOfMonths, type YearOfMonths } from "./yearOfMonths.ts";

/** A baseline without what is told of its columns. */
export type BareBaseline = Omit<BaselineFromBooks, "columns" | "unusedColumns">;

/** The baseline of a ledger or of a table with months side by side. Faults as its parts give them. */
export function bookedBaseline(
  table: Table,
  columns: TableColumns,
  { months, options }: { months: readonly MonthColumn[]; options: BooksOptions },
): Result<BareBaseline> {
  const read = bookRows(table, columns, { months, options });
  if (!read.ok) return read;
  const currency = booksCurrency({
    ofRows: [...new Set(read.value.rows.map((row) => row.currency))],
    beside: [...read.value.units, ...AMOUNT_COLUMNS.map((meaning) => currencyInHead(columns.head(meaning) ?? ""))],
    given: options.currency,
  });
  const sifted = siftedRows(read.value.rows, options, {
    currency: currency.ok ? currency.value : "",
    excluded: withoutFigure(read.value.without),
  });
  const faults = [currency, sifted].flatMap((each) => (each.ok ? [] : each.faults));
  if (!currency.ok || !sifted.ok) return refuse(faults);
  if (sifted.value.rows.length === 0) return refuse([nothingLeft(sifted.value.excluded)]);
  if (isBalanced(sifted.value.rows)) return refuse([balanced(sifted.value.rows.length)]);
  const year = yearOfMonths(sifted.value.rows, sifted.value.excluded, options.months);
  if (!year.ok) return year;
  const layout = months.length > 0 ? "wide" : "ledger";
  return succeed(
    baselineOf({ layout, currency: currency.value, read: read.value, sifted: sifted.value, year: year.value }),
  );
}

const AMOUNT_COLUMNS = ["amount", "debit", "credit"] as const;

interface Parts {
  readonly layout: "ledger" | "wide";
  readonly currency: string;
  readonly read: BookRows;
  readonly sifted: SiftedRows;
  readonly year: YearOfMonths;
}

function baselineOf({ layout, currency, read, sifted, year }: Parts): BareBaseline {
  const total = sumOf(year.rows);
  // Reports of profit and loss show costs below zero.
  const sign = total < 0 ? -1 : 1;
  const factor = sign * year.factor;
  const runCostPerYear = toCents(total * factor);
  const fte = meanFte({ headRows: sifted.headRows, rows: year.rows }, year.months.covered);
  const byMonth = monthAmounts(year, sign);
  const byAccount = costParts(
    year.rows.map((row) => partOf(row, row.account, row.accountName)),
    factor,
  );
  const trend = trendSharePerYear(
    byMonth.map(({ month }) => monthNumber(month)),
    byMonth.map(({ amount }) => amount),
  );
  return {
    schema: "books/1",
    layout,
    runCostPerYear,
    currency,
    months: year.months,
    annualised: year.annualised,
    byMonth,
    byAccount,
    byCostCentre: costParts(
      year.rows.map((row) => partOf(row, row.costCentre, row.costCentreName)),
      factor,
    ),
    ...(fte === undefined ? {} : { fte: toCents(fte), costPerFte: toCents(runCostPerYear / fte) }),
    ...(trend === undefined ? {} : { trendSharePerYear: trend }),
    excluded: year.excluded,
    warnings: [
      ...(sign === -1 ? [TURNED] : []),
      ...read.warnings,
      ...year.warnings,
      ...sifted.warnings,
      ...bookedWarnings(year.rows, byAccount),
    ],
  };
}

const TURNED = { code: "turned-signs", text: "Costs stand below zero in these books; all signs were turned." };

function partOf(row: BookRow, key: string, name: string) {
  return { key, name, amount: sumOf([row]) };
}

function sumOf(rows: readonly BookRow[]): number {
  return rows.reduce((sum, { entries }) => sum + entries.reduce((part, { amount }) => part + amount, 0), 0);
}

function monthAmounts({ rows, months }: YearOfMonths, sign: number): { month: string; amount: number }[] {
  const sums = new Map<string, number>();
  for (const { month, amount } of rows.flatMap(({ entries }) => entries)) {
    if (month !== null) sums.set(month, (sums.get(month) ?? 0) + amount);
  }
  return months.covered.map((month) => ({ month, amount: toCents(sign * (sums.get(month) ?? 0)) }));
}

/** Amounts to the cent may miss zero by half a cent a row. */
const HALF_A_CENT = 0.005;

/** Whether debit and credit cancel out, as they do where both sides of every booking are in the table. */
function isBalanced(rows: readonly BookRow[]): boolean {
  const hasCost = rows.some((row) => sumOf([row]) > 0);
  return hasCost && Math.abs(sumOf(rows)) <= HALF_A_CENT * rows.length;
}

function balanced(rows: number): Fault {
  return {
    code: "books.balanced",
    path: "accounts",
    given: `${rows} bookings whose debits and credits cancel out`,
    allowed: "the accounts of expense alone",
    hint: "The table holds both sides of each booking; choose the accounts of expense, such as 6*.",
  };
}

function nothingLeft(excluded: readonly Exclusion[]): Fault {
  const reasons = excluded.map(({ reason, rows }) => `${rows} ${reason}`).join(", ");
  return {
    code: "books.nothing-left",
    path: "",
    given: `a table of which no row is a cost of the work${reasons === "" ? "" : ` (${reasons})`}`,
    allowed: "at least one row with an amount",
    hint: "Choose other columns, cost centres or accounts.",
  };
}
