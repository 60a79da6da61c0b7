import type { Result } from "@shoreline/units";
import type { BaselineFromBooks } from "../../src/books/booksTypes.ts";
import type { Table } from "../../src/table/table.ts";

/** A table out of lines parted by semicolons; the first holds the heads. */
export function tableOf(...lines: readonly string[]): Table {
  const [columns = [], ...rows] = lines.map((line) => line.split(";"));
  return { name: "books.csv", columns, rows, lines: rows.map((_, index) => index + 2) };
}

/** The months of a year as "01" to "12". */
export const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

export const HEADS = "Posting date;Account;Account name;Cost center;Amount;Currency";

/** Twelve months of 1000 for pay and 200 for seats. */
export const YEAR = MONTHS.flatMap((month) => [
  `2025-${month}-28;6200;Salaries;D1;1000.00;EUR`,
  `2025-${month}-28;6815;Seats;D2;200.00;EUR`,
]);

export const codes = (found: Result<BaselineFromBooks>) => (found.ok ? [] : found.faults.map(({ code }) => code));
export const warned = ({ warnings }: BaselineFromBooks) => warnings.map(({ code }) => code);
export const reasons = ({ excluded }: BaselineFromBooks) => excluded.map(({ reason, rows }) => [reason, rows]);
