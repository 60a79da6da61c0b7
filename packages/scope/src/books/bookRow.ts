import type { MonthKey } from "./monthKey.ts";

/** What a row says for one month. */
export interface Entry {
  /** null where the row names none. */
  readonly month: MonthKey | null;
  /** Day of the month, where the books name it. */
  readonly day: number | null;
  readonly amount: number;
  /** Heads that the row names beside its amount. */
  readonly fte: number | null;
}

/** A row of the books: one amount, or one for each month where months stand side by side. */
export interface BookRow {
  readonly line: number;
  readonly account: string;
  readonly accountName: string;
  readonly costCentre: string;
  readonly costCentreName: string;
  /** Empty where the books name none. */
  readonly currency: string;
  /** Cells that hold words: where totals and reversals are told. */
  readonly words: readonly string[];
  /** All cells, for telling whether two rows are the same. */
  readonly fingerprint: string;
  readonly entries: readonly Entry[];
}

/** The sum of a row over its months. */
export function rowAmount({ entries }: BookRow): number {
  return entries.reduce((sum, { amount }) => sum + amount, 0);
}
