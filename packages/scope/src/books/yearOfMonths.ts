import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { BookRow } from "./bookRow.ts";
import type { BaselineFromBooks, BooksWarning, Exclusion } from "./booksTypes.ts";
import { type CoveredMonths, coveredMonths } from "./coveredMonths.ts";
import { siftEntries } from "./exclusions.ts";

/** How a year is made of what the books cover. */
export interface YearOfMonths {
  /** Rows of the covered months only. */
  readonly rows: readonly BookRow[];
  readonly excluded: readonly Exclusion[];
  readonly months: BaselineFromBooks["months"];
  /** × the sum of the covered months. */
  readonly factor: number;
  readonly annualised: string;
  readonly warnings: readonly BooksWarning[];
}

const MONTHS_PER_YEAR = 12;
const FEW_MONTHS = 6;

/**
 * The latest twelve complete months, or the mean of fewer × 12. `given` is the number of months that a table without
 * months covers. Fault: `books.no-month`.
 */
export function yearOfMonths(
  rows: readonly BookRow[],
  excluded: readonly Exclusion[],
  given?: number,
): Result<YearOfMonths> {
  const found = coveredMonths(rows);
  if (found.covered.length === 0) return yearOfNoMonths(rows, excluded, given);
  let sifted = siftEntries({ kept: rows, left: excluded }, "noMonth", ({ month }) => month === null);
  sifted = siftEntries(sifted, "partialMonth", isOf(found.partial));
  sifted = siftEntries(sifted, "earlier", isOf(found.earlier));
  // Months of nothing but zeros at an end are neither covered nor worth a word.
  sifted = { ...sifted, kept: siftEntries(sifted, "noMonth", (entry) => !isOf(found.covered)(entry)).kept };
  const { covered, missing, partial, step } = found;
  const counted = covered.length * step;
  return succeed({
    rows: sifted.kept,
    excluded: sifted.left,
    months: { covered, missing, partial },
    factor: MONTHS_PER_YEAR / counted,
    annualised: annualisedWords(found),
    warnings: coverageWarnings(found),
  });
}

/** Whether an entry falls into one of the months. */
function isOf(months: readonly string[]): (entry: BookRow["entries"][number]) => boolean {
  return ({ month }) => months.includes(month ?? "");
}

function annualisedWords({ covered, step }: CoveredMonths): string {
  const counted = covered.length * step;
  if (counted === MONTHS_PER_YEAR) return step === 1 ? "the sum of twelve months" : "the sum of a year's periods";
  if (counted === 1) return "one month × 12";
  return step === 1
    ? `the mean of ${counted} months × 12`
    : `the mean of ${covered.length} periods of ${step} months, × 12`;
}

function coverageWarnings({ covered, missing, partial, step }: CoveredMonths): BooksWarning[] {
  const counted = covered.length * step;
  const few = `Only ${counted === 1 ? "one complete month is" : `${counted} complete months are`} covered: what comes once a year may be missing or count too often.`;
  const some = `${counted} complete months are covered and the mean × 12 is taken; what comes once a year may be missing.`;
  return [
    ...(counted < FEW_MONTHS ? [{ code: "few-months", text: few }] : []),
    ...(counted >= FEW_MONTHS && counted < MONTHS_PER_YEAR ? [{ code: "not-a-year", text: some }] : []),
    ...(missing.length > 0 ? [{ code: "missing-months", text: `Nothing is booked in ${missing.join(", ")}.` }] : []),
    ...(partial.length > 0
      ? [{ code: "partial-month", text: `${partial.join(" and ")} is not complete and was left out.` }]
      : []),
    ...(step > 1
      ? [{ code: "periods", text: `Bookings come every ${step} months; each is taken to stand for ${step} months.` }]
      : []),
  ];
}

function yearOfNoMonths(
  rows: readonly BookRow[],
  excluded: readonly Exclusion[],
  given?: number,
): Result<YearOfMonths> {
  if (given === undefined) return refuse([noMonth()]);
  const isYear = given === MONTHS_PER_YEAR;
  return succeed({
    rows,
    excluded,
    months: { covered: [], missing: [], partial: [] },
    factor: MONTHS_PER_YEAR / given,
    annualised: isYear
      ? "the sum of the table, which covers a year"
      : `the sum of the table, which covers ${given} months, as a year`,
    warnings: given < FEW_MONTHS ? [{ code: "few-months", text: `Only ${given} months are covered.` }] : [],
  });
}

function noMonth(): Fault {
  return {
    code: "books.no-month",
    path: "columns.month",
    allowed: "a column of dates, months or periods, or one column for each month",
    hint: "Name that column, or say how many months the whole table covers.",
  };
}
