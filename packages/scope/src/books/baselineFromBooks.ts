import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { Table } from "../table/table.ts";
import { bookedBaseline, type BareBaseline } from "./bookedBaseline.ts";
import { unsureWarnings } from "./bookedWarnings.ts";
import type { BaselineFromBooks, BooksOptions } from "./booksTypes.ts";
import { chosenColumns } from "./chosenColumns.ts";
import { columnGuesses, type PlacedGuess } from "./columnGuesses.ts";
import { staffBaseline } from "./staffBaseline.ts";
import { tableColumns } from "./tableColumns.ts";
import { type MonthColumn, monthColumns } from "./wideMonths.ts";

/**
 * What the work costs today in a year, out of a ledger, a table with months side by side, or a personnel list. Columns
 * are told by their heads and by what they hold, and every guess is given with its reason, for the user to confirm or to
 * correct by `options.columns`. Sums, balances, reversed bookings and what comes once do not count; a year is twelve
 * complete months, or the mean of fewer × 12. Names of persons are not read.
 * Faults, all at once where they can be told together: `books.…`; most name an option that settles them.
 */
export function baselineFromBooks(table: Table, options: BooksOptions = {}): Result<BaselineFromBooks> {
  const chosen = chosenColumns(table, options.columns ?? {});
  const faults = [...chosen.faults, ...optionFaults(options)];
  if (faults.length > 0) return refuse(faults);
  const guesses = columnGuesses(table, chosen.indexes);
  const months = chosen.indexes.has("amount") || chosen.indexes.has("debit") ? [] : monthColumns(table);
  const layout = layoutOf(guesses, months);
  if (layout === undefined) return refuse([noAmount(table)]);
  const used = usedGuesses(guesses, { layout, months });
  const columns = tableColumns(table, used);
  const found =
    layout === "staff"
      ? staffBaseline(table, columns, { guesses: used, options })
      : bookedBaseline(table, columns, { months, options });
  return found.ok ? succeed(withColumns(found.value, table, { used, months })) : found;
}

type Layout = BaselineFromBooks["layout"];

function layoutOf(guesses: readonly PlacedGuess[], months: readonly MonthColumn[]): Layout | undefined {
  const has = (meaning: string) => guesses.some((guess) => guess.meaning === meaning);
  if (months.length > 0) return "wide";
  if (has("salary") && !has("month")) return "staff";
  return has("amount") || has("debit") || has("credit") || has("salary") ? "ledger" : undefined;
}

const STAFF_ONLY: ReadonlySet<string> = new Set(["salary", "extra", "start", "end", "job"]);
const LEDGER_ONLY: ReadonlySet<string> = new Set([
  "month",
  "year",
  "amount",
  "debit",
  "credit",
  "sign",
  "text",
  "document",
]);
const AMOUNTS: ReadonlySet<string> = new Set(["amount", "debit", "credit", "sign", "month", "year", "fte"]);

/** The guesses that the layout uses. A payroll by month is a ledger whose amount is the pay. */
function usedGuesses(
  guesses: readonly PlacedGuess[],
  { layout, months }: { layout: Layout; months: readonly MonthColumn[] },
): PlacedGuess[] {
  if (layout === "staff") return guesses.filter(({ meaning }) => !LEDGER_ONLY.has(meaning));
  const isMonth = (index: number) => months.some((month) => month.index === index);
  const hasAmount = guesses.some(({ meaning }) => meaning === "amount" || meaning === "debit");
  return guesses.flatMap((guess) => {
    if (layout === "wide" && (AMOUNTS.has(guess.meaning) || isMonth(guess.index))) return [];
    if (guess.meaning === "salary" && !hasAmount && layout === "ledger")
      return [{ ...guess, meaning: "amount" as const }];
    if (guess.meaning === "job") return [{ ...guess, meaning: "account" as const }].filter(() => !hasAccount(guesses));
    return STAFF_ONLY.has(guess.meaning) ? [] : [guess];
  });
}

function hasAccount(guesses: readonly PlacedGuess[]): boolean {
  return guesses.some(({ meaning }) => meaning === "account");
}

function withColumns(
  found: BareBaseline,
  table: Table,
  { used, months }: { used: readonly PlacedGuess[]; months: readonly MonthColumn[] },
): BaselineFromBooks {
  const shown = used.filter(({ meaning }) => meaning !== "person" && meaning !== "document");
  const heads = new Set([...shown.map(({ column }) => column), ...months.map(({ index }) => table.columns[index])]);
  return {
    ...found,
    columns: shown.map(({ meaning, column, confidence, because }) => ({ meaning, column, confidence, because })),
    unusedColumns: table.columns.filter((head) => !heads.has(head)),
    warnings: [...found.warnings, ...unsureWarnings(shown)],
  };
}

function optionFaults({ months, onCostShare }: BooksOptions): Fault[] {
  const isMonths = months === undefined || (Number.isInteger(months) && months >= 1 && months <= 120);
  const isShare = onCostShare === undefined || (onCostShare >= 0 && onCostShare <= 2);
  return [
    ...(isMonths
      ? []
      : [{ code: "books.months", path: "months", given: String(months), allowed: "a whole number from 1 to 120" }]),
    ...(isShare
      ? []
      : [{ code: "books.on-costs", path: "onCostShare", given: String(onCostShare), allowed: "a share from 0 to 2" }]),
  ];
}

function noAmount({ columns }: Table): Fault {
  return {
    code: "books.no-amount",
    path: "columns.amount",
    allowed: `one of ${columns.join(", ")}`,
    hint: "No column looks like an amount, a debit, a salary or a row of months; name it.",
  };
}
