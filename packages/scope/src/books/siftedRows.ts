import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { BookRow } from "./bookRow.ts";
import type { BooksOptions, BooksWarning, Exclusion } from "./booksTypes.ts";
import { type Sifted, sift } from "./exclusions.ts";
import { holdsRowWord, isRowWord } from "./lexicon.ts";
import { headRowTest } from "./meanFte.ts";
import { remembered } from "./remembered.ts";
import { reversedRows } from "./reversedRows.ts";
import { isSelected, selectionFaults } from "./selected.ts";
import { summaryRows } from "./totalRows.ts";

/** The rows that are cost of the work, and those that count heads. */
export interface SiftedRows {
  readonly rows: readonly BookRow[];
  readonly headRows: readonly BookRow[];
  readonly excluded: readonly Exclusion[];
  readonly warnings: readonly BooksWarning[];
}

/**
 * Leaves out what is no running cost of the work: sums, balances, other currencies, other cost centres and accounts,
 * reversed bookings and what comes once. Faults: `books.no-such-cost-centre`, `books.no-such-account`.
 */
export function siftedRows(
  all: readonly BookRow[],
  options: BooksOptions,
  { currency, excluded }: { currency: string; excluded: readonly Exclusion[] },
): Result<SiftedRows> {
  const faults = choiceFaults(all, options);
  if (faults.length > 0) return refuse(faults);
  const { totals, balances } = summaryRows(all);
  const { costCentres = {}, accounts = {} } = options;
  let sifted: Sifted = { kept: all, left: excluded };
  sifted = sift(sifted, "balances", ({ line }) => balances.has(line));
  sifted = sift(sifted, "totals", ({ line }) => totals.has(line));
  sifted = sift(sifted, "plans", planTest(sifted.kept));
  sifted = sift(sifted, "otherCostCentre", (row) => !isSelected(costCentres, row.costCentre, row.costCentreName));
  const isHeadRow = headRowTest();
  const headRows = sifted.kept.filter(isHeadRow);
  sifted = { ...sifted, kept: sifted.kept.filter((row) => !isHeadRow(row)) };
  sifted = sift(sifted, "otherCurrency", (row) => row.currency !== "" && row.currency !== currency);
  sifted = sift(sifted, "otherAccount", (row) => !isSelected(accounts, row.account, row.accountName));
  const { pairs, alone } = reversedRows(sifted.kept);
  sifted = sift(sifted, "reversed", ({ line }) => pairs.has(line));
  // Whoever names an account wants it counted.
  if ((accounts.only ?? []).length === 0) sifted = sift(sifted, "oneOff", oneOffTest());
  return succeed({ rows: sifted.kept, headRows, excluded: sifted.left, warnings: aloneWarning(alone) });
}

/** Rows marked as plan, where others are marked as actual; a lone word such as "budget" may be anything. */
function planTest(rows: readonly BookRow[]): (row: BookRow) => boolean {
  const isPlan = remembered((text) => isRowWord(text, "planRow"));
  const isActual = remembered((text) => isRowWord(text, "actualRow"));
  const hasActual = rows.some(({ words }) => words.some(isActual));
  return ({ words }) => hasActual && words.some(isPlan);
}

function oneOffTest(): (row: BookRow) => boolean {
  const comesOnce = remembered((text) => holdsRowWord(text, "oneOff"));
  return ({ account, accountName }) => comesOnce(account) || comesOnce(accountName);
}

function choiceFaults(rows: readonly BookRow[], { costCentres = {}, accounts = {} }: BooksOptions): Fault[] {
  const centres = rows.flatMap(({ costCentre, costCentreName }) => [costCentre, costCentreName]);
  const names = rows.flatMap(({ account, accountName }) => [account, accountName]);
  return [
    ...selectionFaults(costCentres, { code: "books.no-such-cost-centre", path: "costCentres" }, centres),
    ...selectionFaults(accounts, { code: "books.no-such-account", path: "accounts" }, names),
  ];
}

function aloneWarning(lines: readonly number[]): BooksWarning[] {
  if (lines.length === 0) return [];
  const text = `${lines.length} reversals take back bookings that are not in the table (line ${lines.slice(0, 3).join(", ")}); they lower the cost.`;
  return [{ code: "reversal-alone", text }];
}
