import { phrase, word } from "@shoreline/decide";
import { address, columnLetters, fixedAddress, onSheet } from "../grid/address.ts";
import { emptyRow, live, noteRow, sectionRow, text, titleRow } from "../grid/cell.ts";
import { MONTHLY_MONEY, WHOLE } from "../grid/formats.ts";
import type { Look, Row, Sheet } from "../grid/sheet.ts";
import { CASH_FLOW, FIRST_MONTH } from "../graph/layout.ts";
import { lineName } from "../graph/lineName.ts";
import { total } from "./blockValues.ts";
import { monthYears, mostYears } from "./calendar.ts";
import { type Block, YEAR_ROW } from "./cashFlowLayout.ts";
import { blockOf, type Context } from "./context.ts";

const PROFIT_AND_LOSS = "Profit and loss";
/** Row of the fiscal years, and the columns of the sum and of the first year. */
const HEAD = 2;

const FIRST_YEAR = 2;

const NOTE = [
  "Before tax, by fiscal year (the sheet Inputs says in which month it begins), live.",
  "Goods are paid for in the cash flow and written off in the profit and loss; what is not written off when the work ends stays in the books.",
];

/** Costs by fiscal year of the recommendation and of the baseline, and what is saved. */
export function profitAndLossSheet(context: Context): Sheet {
  const { decision, calculation } = context;
  const recommended = blockOf(context, decision.recommendation.alternative);
  const baseline = blockOf(context, decision.baseline);
  const years = mostYears(calculation.months);
  const builder = new YearRows(context, HEAD + 1);
  const theirs = builder.block(recommended, (words) => phrase`Recommended: ${words}`);
  const ours = recommended === baseline ? undefined : builder.block(baseline, (words) => phrase`Baseline: ${words}`);
  if (ours) builder.savings(ours, theirs);
  return {
    name: PROFIT_AND_LOSS,
    widths: [54, 16, ...Array.from({ length: years }, () => 15)],
    rows: [
      titleRow(word("Profit and loss by fiscal year")),
      noteRow(NOTE, 2 + Math.min(years, 5), 125),
      yearHeads(context, years),
      ...builder.rows,
    ],
    frozen: { rows: HEAD + 1, columns: 2 },
    pages: "one",
  };
}

/** Fiscal years across, the first one that of the first month. */
export function yearHeads({ decision, calculation }: Context, years: number): Row {
  const [first = 0] = monthYears(decision.brief.work.start, calculation.months);
  const firstYear = onSheet(CASH_FLOW, fixedAddress(YEAR_ROW, FIRST_MONTH));
  return {
    cells: [
      text(decision.brief.company.currency, "head"),
      text(word("Sum"), "headRight"),
      ...Array.from({ length: years }, (_, index) =>
        live(index === 0 ? firstYear : `${address(HEAD, FIRST_YEAR + index - 1)}+1`, first + index, WHOLE, "head"),
      ),
    ],
  };
}

/** The months of a row that fall into each fiscal year. */
function byYear({ decision, calculation }: Context, years: number, monthly: readonly number[]): number[] {
  const of = monthYears(decision.brief.work.start, calculation.months);
  return Array.from({ length: years }, (_, index) =>
    monthly.reduce((sum, value, month) => (of[month] === of[0]! + index ? sum + value : sum), 0),
  );
}

/** The formula of a row's months in the fiscal year that stands above in this column. */
export function yearFormula(name: string, row: number, months: number, column: number): string {
  const last = FIRST_MONTH + months - 1;
  const range = (of: number) => `${fixedAddress(of, FIRST_MONTH)}:${fixedAddress(of, last)}`;
  return `SUMIF(${onSheet(CASH_FLOW, range(YEAR_ROW))},${columnLetters(column)}$${HEAD + 1},${onSheet(name, range(row))})`;
}

interface Result {
  readonly result: number;
  readonly paid: number;
  readonly values: { readonly result: readonly number[]; readonly paid: readonly number[] };
}

/** Builds rows one below the other and knows where each of them stands. */
class YearRows {
  readonly rows: Row[] = [];
  readonly #context: Context;
  readonly #first: number;
  readonly #years: number;

  constructor(context: Context, first: number) {
    this.#context = context;
    this.#first = first;
    this.#years = mostYears(context.calculation.months);
  }

  block(block: Block, title: (words: string) => string): Result {
    const { words, id } = block.alternative.candidate;
    const values = this.#context.values.get(id)!;
    this.#push(sectionRow(title(words), FIRST_YEAR + this.#years));
    const running = block.lines.map(({ line, row }, index) =>
      line.kind === "run" ? this.#fromMonths(lineName(line.key), row, values.lines[index]!) : undefined,
    );
    const once = block.lines.map(({ line, row }, index) =>
      line.kind === "oneOff" ? this.#fromMonths(lineName(line.key), row, values.lines[index]!) : undefined,
    );
    const writeOff = this.#fromMonths(word("Write-off of goods"), block.writeOff, values.writeOff);
    const parts = [...running, ...once, writeOff].filter((row) => row !== undefined);
    const result = this.#sumOf(word("Cost in the profit and loss"), parts);
    const paid = this.#fromMonths(word("Cash paid"), block.all, values.all, "total");
    this.#push(emptyRow);
    return { result: result.row, paid: paid.row, values: { result: result.values, paid: paid.values } };
  }

  savings(baseline: Result, recommended: Result): void {
    this.#push(sectionRow(word("Saving"), FIRST_YEAR + this.#years));
    for (const [words, which] of [
      [word("Saving in the profit and loss"), "result"],
      [word("Saving in cash"), "paid"],
    ] as const) {
      const values = baseline.values[which].map((value, index) => value - recommended.values[which][index]!);
      this.#row(
        words,
        values,
        (column) => `${address(baseline[which], column)}-${address(recommended[which], column)}`,
        "total",
      );
    }
  }

  #fromMonths(words: string, row: number, monthly: readonly number[], look?: Look) {
    const { months } = this.#context.calculation;
    const values = byYear(this.#context, this.#years, monthly);
    return this.#row(words, values, (column) => yearFormula(CASH_FLOW, row, months, column), look);
  }

  #sumOf(words: string, parts: readonly { readonly row: number; readonly values: readonly number[] }[]) {
    const values = Array.from({ length: this.#years }, (_, index) => total(parts.map((part) => part.values[index]!)));
    const [first, last] = [parts[0]!.row, parts.at(-1)!.row];
    return this.#row(words, values, (column) => `SUM(${address(first, column)}:${address(last, column)})`, "total");
  }

  #row(words: string, values: readonly number[], formula: (column: number) => string, look?: Look) {
    const row = this.#first + this.rows.length;
    const range = `${address(row, FIRST_YEAR)}:${address(row, FIRST_YEAR + this.#years - 1)}`;
    this.#push({
      cells: [
        text(words, look),
        live(`SUM(${range})`, total(values), MONTHLY_MONEY, look),
        ...values.map((value, index) => live(formula(FIRST_YEAR + index), value, MONTHLY_MONEY, look)),
      ],
    });
    return { row, values };
  }

  #push(row: Row): void {
    this.rows.push(row);
  }
}
