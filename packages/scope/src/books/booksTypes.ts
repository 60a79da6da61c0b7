import type { ColumnMeaning } from "./lexicon.ts";
import type { MonthKey } from "./monthKey.ts";
import type { DateOrder } from "../table/writtenDate.ts";
import type { DecimalSign } from "../table/writtenNumber.ts";

/** Which lines of a ledger belong to the work; a value may end in `*` for all that begin so. */
export interface Selection {
  /** Only these; all where it is empty or absent. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** What a reader of books may be told; everything else it finds in the table. */
export interface BooksOptions {
  /** The heads of columns by meaning, `{ amount: "Betrag" }`; "-" says that there is no such column. */
  readonly columns?: Readonly<Partial<Record<ColumnMeaning, string>>>;
  readonly costCentres?: Selection;
  readonly accounts?: Selection;
  /** ISO 4217. */
  readonly currency?: string;
  /** Months that the whole table covers, where it names none. */
  readonly months?: number;
  readonly decimal?: DecimalSign;
  readonly dateOrder?: DateOrder;
  /** ISO date at which a personnel list is counted; the latest date in it unless given. */
  readonly date?: string;
  readonly salaryPer?: "year" | "month";
  /** Employer contributions and benefits on top of each salary, as a share of it. */
  readonly onCostShare?: number;
}

/** What a column was taken for, and why; the user confirms or corrects it. */
export interface ColumnGuess {
  readonly meaning: ColumnMeaning;
  /** Its head. */
  readonly column: string;
  /** 0–1; 1 where the user said so. */
  readonly confidence: number;
  readonly because: string;
}

/** Why rows do not count. */
export type ExclusionReason =
  | "totals"
  | "balances"
  | "plans"
  | "noFigure"
  | "noMonth"
  | "otherCurrency"
  | "otherCostCentre"
  | "otherAccount"
  | "oneOff"
  | "reversed"
  | "earlier"
  | "partialMonth"
  | "left"
  | "notYetStarted";

/** Rows that do not count, by reason. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly rows: number;
  /** Their sum; null where they hold no figure. */
  readonly amount: number | null;
  /** The first of their lines in the file. */
  readonly lines: readonly number[];
}

/** A part of the yearly cost. */
export interface CostPart {
  /** The number or code; for a personnel list, the job. */
  readonly key: string;
  /** What it is called, where the books say so. */
  readonly name?: string;
  readonly perYear: number;
  /** Of the yearly cost, 0–1; negative for a credit. */
  readonly share: number;
}

/** Something that its reader should know before using the figure. */
export interface BooksWarning {
  readonly code: string;
  readonly text: string;
}

/** What the work costs today, by the user's own books. No name of a person is read into it. */
export interface BaselineFromBooks {
  readonly schema: "books/1";
  /** One amount a line, one column a month, or one person a line. */
  readonly layout: "ledger" | "wide" | "staff";
  /** In `currency`, to the cent. */
  readonly runCostPerYear: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly months: {
    /** Months that count, in order. */
    readonly covered: readonly MonthKey[];
    /** Months in between without a booking. */
    readonly missing: readonly MonthKey[];
    /** Months at the ends that are not complete and do not count. */
    readonly partial: readonly MonthKey[];
  };
  /** How the year was reached, in a sentence. */
  readonly annualised: string;
  readonly byMonth: readonly { readonly month: MonthKey; readonly amount: number }[];
  readonly byAccount: readonly CostPart[];
  readonly byCostCentre: readonly CostPart[];
  /** Full-time equivalents, the mean over the months. */
  readonly fte?: number;
  readonly costPerFte?: number;
  /** Growth over the months covered, as a share of the mean per year; from six months on. */
  readonly trendSharePerYear?: number;
  readonly columns: readonly ColumnGuess[];
  /** Heads that were not used; those of columns on persons among them. */
  readonly unusedColumns: readonly string[];
  readonly excluded: readonly Exclusion[];
  readonly warnings: readonly BooksWarning[];
}
