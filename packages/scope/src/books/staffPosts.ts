import { dateColumn } from "../table/dateColumn.ts";
import { numberColumn } from "../table/numberColumn.ts";
import type { Table } from "../table/table.ts";
import { decimalOf } from "./bookRows.ts";
import type { BooksOptions } from "./booksTypes.ts";
import type { PlacedGuess } from "./columnGuesses.ts";
import { currencyCode } from "./currencyCode.ts";
import { holdsRowWord, isRowWord } from "./lexicon.ts";
import { headSpan, type SalarySpan } from "./salarySpan.ts";
import type { TableColumns } from "./tableColumns.ts";

/** A person of the list, without a name. */
export interface Post {
  readonly line: number;
  readonly job: string;
  readonly costCentre: string;
  readonly costCentreName: string;
  readonly currency: string;
  readonly fte: number;
  /** null where the list gives no pay. */
  readonly costPerYear: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly isTotal: boolean;
}

/** The people of the list, each with what a year costs. */
export function staffPosts(
  table: Table,
  columns: TableColumns,
  {
    guesses,
    salary,
    span,
    options,
  }: {
    guesses: readonly PlacedGuess[];
    salary: readonly (number | null)[];
    span: SalarySpan;
    options: BooksOptions;
  },
): Post[] {
  const decimal = options.decimal ?? decimalOf(table);
  const fte = numberColumn(columns.cells("fte") ?? [], decimal).values;
  const extras = extrasPerYear(table, guesses, { span, decimal });
  const [starts, ends] = (["start", "end"] as const).map(
    (meaning) => dateColumn(columns.cells(meaning) ?? [], options.dateOrder).dates,
  );
  const words = (["job", "costCentre", "costCentreName", "currency"] as const).map((meaning) => columns.cells(meaning));
  const isFullTimePay = holdsRowWord(columns.head("salary") ?? "", "fullTime");
  return table.rows.map((row, index) => {
    const [job = "", costCentre = "", costCentreName = "", currency = ""] = words.map((cells) => cells?.[index] ?? "");
    const heads = headShare(fte[index] ?? null);
    const pay = salary[index] ?? null;
    const yearly = pay === null ? null : pay * (span.per === "month" ? 12 : 1) * (isFullTimePay ? heads : 1);
    const costPerYear = yearly === null ? null : yearly * (1 + (options.onCostShare ?? 0)) + (extras[index] ?? 0);
    const isTotal = columns.wordIndexes.some((at) => isRowWord(row[at] ?? "", "total"));
    const [start, end] = [starts?.[index] ?? null, ends?.[index] ?? null];
    const line = table.lines[index] ?? index + 1;
    return {
      line,
      job,
      costCentre,
      costCentreName,
      currency: currencyCode(currency) ?? currency,
      fte: heads,
      costPerYear,
      start,
      end,
      isTotal,
    };
  });
}

/** Heads as a share of a full-time one; lists give 0.8 as well as 80, which means per cent. */
function headShare(fte: number | null): number {
  if (fte === null) return 1;
  return fte > 2 ? fte / 100 : fte;
}

/** Bonus, contributions and benefits in columns of their own; they cover the same span as the salary unless their head says otherwise. */
function extrasPerYear(
  table: Table,
  guesses: readonly PlacedGuess[],
  { span, decimal }: { span: SalarySpan; decimal?: "point" | "comma" | undefined },
): number[] {
  const columns = guesses.filter(({ meaning }) => meaning === "extra");
  const figures = columns.map(({ index, column }) => {
    const per = headSpan(column) ?? span.per;
    const { values, unit } = numberColumn(
      table.rows.map((row) => row[index] ?? ""),
      decimal,
    );
    return unit === "%" ? [] : values.map((value) => (value ?? 0) * (per === "month" ? 12 : 1));
  });
  return table.rows.map((_, row) => figures.reduce((sum, values) => sum + (values[row] ?? 0), 0));
}
