import { address, fixedAddress } from "../grid/address.ts";
import { live, text } from "../grid/cell.ts";
import { MONTHLY_MONEY } from "../grid/formats.ts";
import type { Look, Row } from "../grid/sheet.ts";
import { FIRST_MONTH, monthCell } from "../graph/layout.ts";
import { presentValue, total } from "./blockValues.ts";
import { DISCOUNT_ROW } from "./cashFlowLayout.ts";
import type { Context } from "./context.ts";

/** What a row is called, and of which kind it is. */
export type Words = readonly [name: string, kind: string];

/** A row of money: its present value, its sum, and its months. */
export function amountRow(
  { calculation }: Context,
  row: number,
  [name, kind]: Words,
  formulas: readonly string[],
  values: readonly number[],
  look?: Look,
): Row {
  const months = `${address(row, FIRST_MONTH)}:${monthCell(row, calculation.months - 1)}`;
  const factors = `${fixedAddress(DISCOUNT_ROW, FIRST_MONTH)}:${fixedAddress(DISCOUNT_ROW, FIRST_MONTH + calculation.months - 1)}`;
  const discount = calculation.valuesOf(calculation.discount);
  return {
    cells: [
      text(name, look),
      text(kind, look),
      live(`SUMPRODUCT(${months},${factors})`, presentValue(values, discount), MONTHLY_MONEY, look),
      live(`SUM(${months})`, total(values), MONTHLY_MONEY, look),
      ...formulas.map((formula, month) => live(formula, values[month]!, MONTHLY_MONEY, look)),
    ],
  };
}

/** A row of present values: its sum stands under the present values. */
export function plainRow(
  { calculation }: Context,
  row: number,
  words: string,
  formulas: readonly string[],
  values: readonly number[],
  sum: number,
): Row {
  const months = `${address(row, FIRST_MONTH)}:${monthCell(row, calculation.months - 1)}`;
  return {
    cells: [
      text(words),
      text(""),
      live(`SUM(${months})`, sum, MONTHLY_MONEY),
      undefined,
      ...formulas.map((formula, month) => live(formula, values[month]!, MONTHLY_MONEY)),
    ],
  };
}
