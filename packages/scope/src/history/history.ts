import type { PublicClass } from "./publicClass.ts";

/**
 * Past projects as figures: what each took in the end, and what was known of it before. Rows are projects; rows that
 * are to be forecast stand among them, and every method is told which rows it may learn from.
 */
export interface History {
  readonly count: number;
  /** Natural logarithm of the effort; not a number where it is not known yet. */
  readonly logEffort: Float64Array;
  /** Natural logarithm of the main size, where every project has one above zero. */
  readonly logSize?: Float64Array;
  /** What was known before, each column with mean 0 and standard deviation 1 over the projects that are known. */
  readonly features: readonly Float64Array[];
  /** Which of the features is the main size; -1 for none. */
  readonly sizeFeature: number;
  /** Columns of amounts that are never negative, each with mean 1, led by a column of ones. */
  readonly amounts: readonly Float64Array[];
  /** How many projects are dated later; infinite without a date. Absent where no project has one. */
  readonly age?: Float64Array;
  /** The public class whose measure the main size is, in whose unit the effort stands; few projects lean on it. */
  readonly prior?: PublicClass;
}

/** A way to forecast effort from past projects. It works on the natural logarithm of effort. */
export interface Method {
  readonly name: string;
  /** Methods of one family say nearly the same thing; the family's favour is shared out among them. */
  readonly family: string;
  /** How much the family is trusted before anything is known: simple ones more than others. */
  readonly favour: number;
  /** Whether the method can learn from these rows; large histories leave out what would take minutes. */
  readonly suits: (history: History, rows: readonly number[]) => boolean;
  /** For each of `rows`, the forecast learned from the other ones. */
  readonly heldOut: (history: History, rows: readonly number[]) => Float64Array;
  /** For each of `targets`, the forecast learned from `rows`. */
  readonly forecast: (history: History, rows: readonly number[], targets: readonly number[]) => Float64Array;
}

/** The size of a row, or 0 where the history has no sizes: what a productivity is measured against. */
export function logSizeOf({ logSize }: History, row: number): number {
  return logSize?.[row] ?? 0;
}
