import { word, wordOf } from "@shoreline/decide";
import { address, columnLetters, fixedAddress, onSheet } from "../grid/address.ts";
import { live, text } from "../grid/cell.ts";
import { MONTHLY_MONEY } from "../grid/formats.ts";
import type { Row } from "../grid/sheet.ts";
import { FIRST_MONTH, INPUT_COLUMN, INPUTS, MONTH_ROW, monthCell } from "../graph/layout.ts";
import { WRITE_OFF_ROW } from "../inputs/inputLayout.ts";
import { amountRow, plainRow, type Words } from "./amountRow.ts";
import { type BlockValues, monthsOf, total } from "./blockValues.ts";
import { type Block, DISCOUNT_ROW, kindWords, TODAY_COLUMN } from "./cashFlowLayout.ts";
import { blockOf, type Context } from "./context.ts";

/** The rows below an alternative's lines: sums by kind, present values, what was saved, what is written off. */
export function totalRows(block: Block, values: BlockValues, context: Context, isBaseline: boolean): Row[] {
  const months = monthsOf(context.calculation.months);
  const summed = (words: Words, row: number, amounts: readonly number[], formula: (month: number) => string) =>
    amountRow(context, row, words, months.map(formula), amounts, row === block.capital ? undefined : "total");
  const ofKind = (kind: keyof typeof kindWords, month: number) => kindSum(block, wordOf(kindWords, kind), month);
  return [
    summed([word("Running costs"), ""], block.running, values.running, (month) => ofKind("run", month)),
    summed(
      [word("Paid once"), ""],
      block.once,
      values.once,
      (month) => `${ofKind("oneOff", month)}+${monthCell(block.capital, month)}`,
    ),
    summed([word("of it goods"), ""], block.capital, values.capital, (month) => ofKind("capital", month)),
    summed(
      [word("All payments"), ""],
      block.all,
      values.all,
      (month) => `${monthCell(block.running, month)}+${monthCell(block.once, month)}`,
    ),
    todayRow(block, values, context),
    savedRow(block, values, context, isBaseline),
    writeOffRow(block, values, context),
  ];
}

/** What the lines of a kind come to in a month. */
function kindSum({ heading, lines }: Block, kind: string, month: number): string {
  const range = (letters: string) => `${letters}$${heading + 2}:${letters}$${heading + 1 + lines.length}`;
  return `SUMIF(${range("$B")},"${kind}",${range(columnLetters(FIRST_MONTH + month))})`;
}

function todayRow(block: Block, { today, cost }: BlockValues, context: Context): Row {
  const formulas = today.map(
    (_, month) => `${monthCell(block.all, month)}*${columnLetters(FIRST_MONTH + month)}$${DISCOUNT_ROW + 1}`,
  );
  return plainRow(context, block.today, word("At present value"), formulas, today, cost);
}

/** What was saved so far against the baseline, at present value: it has paid back for good once it stays above 0. */
function savedRow(block: Block, { today }: BlockValues, context: Context, isBaseline: boolean): Row {
  const baseline = blockOf(context, context.decision.baseline);
  const theirs = context.values.get(context.decision.baseline)!.today;
  let sum = 0;
  const values = today.map((amount, month) => (sum += theirs[month]! - amount));
  const formulas = today.map((_, month) => {
    const difference = `${monthCell(baseline.today, month)}-${monthCell(block.today, month)}`;
    return month === 0 ? difference : `${monthCell(block.saved, month - 1)}+${difference}`;
  });
  const words = word(
    isBaseline ? "Saved so far (the baseline itself)" : "Saved so far against the baseline, at present value",
  );
  const row = plainRow(context, block.saved, words, formulas, values, sum);
  const last = `${monthCell(block.saved, today.length - 1)}`;
  return { cells: row.cells.map((cell, column) => (column === TODAY_COLUMN ? live(last, sum, MONTHLY_MONEY) : cell)) };
}

/** What the books write off each month: goods paid for in the last years, over those years. */
function writeOffRow(block: Block, { writeOff }: BlockValues, { calculation }: Context): Row {
  const life = `(12*${onSheet(INPUTS, fixedAddress(WRITE_OFF_ROW, INPUT_COLUMN))})`;
  const last = FIRST_MONTH + calculation.months - 1;
  const range = (row: number) => `${fixedAddress(row, FIRST_MONTH)}:${fixedAddress(row, last)}`;
  const formulas = writeOff.map((_, month) => {
    const number = `${columnLetters(FIRST_MONTH + month)}$${MONTH_ROW + 1}`;
    return `SUMIFS(${range(block.capital)},${range(MONTH_ROW)},">"&(${number}-${life}),${range(MONTH_ROW)},"<="&${number})/${life}`;
  });
  return {
    cells: [
      text(word("Written off in the books")),
      text(""),
      undefined,
      live(
        `SUM(${address(block.writeOff, FIRST_MONTH)}:${monthCell(block.writeOff, calculation.months - 1)})`,
        total(writeOff),
        MONTHLY_MONEY,
      ),
      ...formulas.map((formula, month) => live(formula, writeOff[month]!, MONTHLY_MONEY)),
    ],
  };
}
