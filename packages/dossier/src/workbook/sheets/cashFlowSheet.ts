import { phrase, word, wordOf } from "@shoreline/decide";
import type { ScheduledNode } from "@shoreline/simulate";
import { columnLetters, fixedAddress, onSheet } from "../grid/address.ts";
import { eachWord, emptyRow, live, text } from "../grid/cell.ts";
import { FACTOR, WHOLE } from "../grid/formats.ts";
import type { Cell, Row, Sheet } from "../grid/sheet.ts";
import { CASH_FLOW, FIRST_MONTH, formulasOf, INPUT_COLUMN, INPUTS, monthCell, placesOn } from "../graph/layout.ts";
import { lineName } from "../graph/lineName.ts";
import { FISCAL_YEAR_ROW } from "../inputs/inputLayout.ts";
import { amountRow } from "./amountRow.ts";
import { monthsOf } from "./blockValues.ts";
import { monthYears } from "./calendar.ts";
import { type Block, DATE_ROW, HEAD_ROWS, kindWords } from "./cashFlowLayout.ts";
import type { Context } from "./context.ts";
import { labels, monthHeads, monthWidths, pagesOf } from "./monthHeads.ts";
import { totalRows } from "./totalRows.ts";

const NOTE = [
  "One future: every uncertain input takes the value on the sheet Inputs, at first its median.",
  "Money is as it is paid; a cost is positive.",
  "Present values are to the start, from the middle of each month.",
  "The mean over all futures differs, because what is rare and dear has a median of nothing: it stands on the sheet Distributions.",
];

/** What is paid when, for each alternative: live. */
export function cashFlowSheet(context: Context): Sheet {
  const { calculation, blocks, decision } = context;
  const { months } = calculation;
  const { currency } = decision.brief.company;
  const heads = [phrase`Line, in ${currency}`, ...eachWord("Kind", "Present value", "Sum")];
  return {
    name: CASH_FLOW,
    widths: monthWidths([52, 17, 16, 16], months),
    rows: [
      ...monthHeads(context, word(CASH_FLOW), NOTE, heads, yearRow(context)),
      { cells: [...labels(word("Present value of 1")), ...discountCells(context)] },
      ...blocks.flatMap((block) => blockRows(block, context)),
    ],
    frozen: { rows: HEAD_ROWS, columns: FIRST_MONTH },
    pages: pagesOf(months),
    printed: { ranges: printedBlocks(context) },
  };
}

/** On paper the recommendation and the baseline are enough: the heads are repeated above both. */
function printedBlocks({ blocks, decision }: Context): (readonly [number, number])[] {
  const wanted = new Set([decision.recommendation.alternative, decision.baseline]);
  return blocks
    .filter(({ alternative }) => wanted.has(alternative.candidate.id))
    .map(({ heading, writeOff }) => [heading, writeOff] as const);
}

/** The fiscal year of each month, named by the year in which it ends. */
function yearRow({ decision, calculation }: Context): Row {
  const begins = onSheet(INPUTS, fixedAddress(FISCAL_YEAR_ROW, INPUT_COLUMN));
  const cells = monthYears(decision.brief.work.start, calculation.months).map((year, month) => {
    const date = monthCell(DATE_ROW, month);
    return live(`YEAR(${date})+IF(AND(${begins}>1,MONTH(${date})>=${begins}),1,0)`, year, WHOLE, "head");
  });
  return { cells: [...labels(word("Fiscal year")), ...cells] };
}

function discountCells({ calculation, layout }: Context): Cell[] {
  const reference = placesOn(CASH_FLOW, layout).cellOf(calculation.discount)!;
  const values = calculation.valuesOf(calculation.discount);
  return values.map((value, month) => live(inMonth(reference, month), value, FACTOR, "head"));
}

function inMonth(reference: string, month: number): string {
  return reference.replace("\u0001", columnLetters(FIRST_MONTH + month));
}

function blockRows(block: Block, context: Context): Row[] {
  const { calculation, decision } = context;
  const { candidate } = block.alternative;
  const values = context.values.get(candidate.id)!;
  const isBaseline = candidate.id === decision.baseline;
  const lines = block.lines.map(({ line, row }, index) =>
    amountRow(
      context,
      row,
      [lineName(line.key), wordOf(kindWords, line.kind)],
      lineCells(line.node, context),
      values.lines[index]!,
    ),
  );
  return [
    emptyRow,
    {
      cells: [
        ...labels(headingOf(context, candidate.id, candidate.words), "section"),
        ...monthsOf(calculation.months).map(() => text("", "section")),
      ],
    },
    ...lines,
    ...totalRows(block, values, context, isBaseline),
  ];
}

function headingOf({ decision }: Context, id: string, words: string): string {
  const recommended = id === decision.recommendation.alternative ? word(" – recommended") : "";
  return words + recommended + (id === decision.baseline ? word(" – baseline") : "");
}

function lineCells(node: ScheduledNode, { calculation, layout }: Context): readonly string[] {
  const reference = placesOn(CASH_FLOW, layout).cellOf(node);
  if (reference === undefined) return formulasOf(node, CASH_FLOW, calculation, layout);
  return monthsOf(calculation.months).map((month) => inMonth(reference, month));
}
