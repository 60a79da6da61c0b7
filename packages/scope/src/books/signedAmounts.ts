import { numberColumn, type NumberColumn } from "../table/numberColumn.ts";
import type { DecimalSign } from "../table/writtenNumber.ts";
import { isRowWord } from "./lexicon.ts";

/** The cells from which an amount is made, column by column. */
export interface AmountCells {
  readonly amount?: readonly string[] | undefined;
  readonly sign?: readonly string[] | undefined;
  readonly debit?: readonly string[] | undefined;
  readonly credit?: readonly string[] | undefined;
}

/** One amount for each row, costs above zero. */
export interface SignedAmounts {
  readonly amounts: readonly (number | null)[];
  /** The columns as they were read. */
  readonly columns: readonly NumberColumn[];
  /** Whether credits stood below zero already, so that the marks of debit and credit were not needed. */
  readonly isSignedAlready: boolean;
}

/** Amounts with the sign of their mark (S/H, D/C), or debit less credit; null where a row has none. */
export function signedAmounts({ amount, sign, debit, credit }: AmountCells, decimal?: DecimalSign): SignedAmounts {
  if (amount === undefined) return netAmounts(debit ?? [], credit ?? [], decimal);
  const column = numberColumn(amount, decimal);
  const isSignedAlready =
    sign !== undefined && column.values.some((value, row) => isCredit(sign[row]) && (value ?? 0) < 0);
  const isTurned = (row: number) => sign !== undefined && !isSignedAlready && isCredit(sign[row]);
  const amounts = column.values.map((value, row) => (value === null ? null : isTurned(row) ? 0 - value : value));
  return { amounts, columns: [column], isSignedAlready };
}

function isCredit(mark: string | undefined): boolean {
  return mark !== undefined && isRowWord(mark, "credit");
}

function netAmounts(debit: readonly string[], credit: readonly string[], decimal?: DecimalSign): SignedAmounts {
  const [plus, minus] = [numberColumn(debit, decimal), numberColumn(credit, decimal)];
  const rows = Math.max(debit.length, credit.length);
  // Some ledgers write every credit below zero in its own column.
  const factor = minus.values.every((value) => (value ?? 0) <= 0) ? -1 : 1;
  const amounts = Array.from({ length: rows }, (_, row) => {
    const [more, less] = [plus.values[row] ?? null, minus.values[row] ?? null];
    return more === null && less === null ? null : (more ?? 0) - factor * (less ?? 0);
  });
  return { amounts, columns: [plus, minus], isSignedAlready: false };
}
