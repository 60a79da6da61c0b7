import { type Alternative, type Decision, phrase, word } from "@shoreline/decide";
import { alternativeOf, rankedAlternatives } from "../../document/arrangementWords.ts";
import { address, onSheet } from "../grid/address.ts";
import { columns, eachWord, figure, headRow, linkTo, live, noteRow, text, titleRow } from "../grid/cell.ts";
import { MONEY, PERCENT, WHOLE } from "../grid/formats.ts";
import type { Row, Sheet } from "../grid/sheet.ts";
import { CASH_FLOW } from "../graph/layout.ts";
import { presentValue } from "./blockValues.ts";
import { type Block, TODAY_COLUMN } from "./cashFlowLayout.ts";
import type { Context } from "./context.ts";

const COMPARISON = "Comparison";
/** Rows above the first alternative. */
const FIRST_ROW = 3;
const COST = 2;
const SAVING = 3;
const ONCE = 4;
const AS_RECKONED = 5;
const MOVED = 6;

const NOTE = [
  "Live figures come from the sheet Cash flow and follow the inputs.",
  "“As reckoned” is what Shoreline's own engine makes of the same future at unchanged inputs; the column beside it is 0 until an input is changed.",
  "The last columns are from the simulation of all futures and do not follow the inputs.",
];

/** Every alternative in one row: what it costs at these inputs, and over all futures. */
export function comparisonSheet(context: Context): Sheet {
  const { decision, blocks } = context;
  const { currency } = decision.brief.company;
  return {
    name: COMPARISON,
    widths: [44, 8, 18, 18, 16, 18, 16, 18, 18, 18, 18, 12],
    rows: [
      titleRow(word("All alternatives")),
      noteRow(NOTE, 12, 180),
      headRow(
        [
          ...eachWord("Alternative", "Rank"),
          phrase`Cost, ${currency}, live`,
          ...eachWord("Saving, live", "Paid once, live", "Cost as reckoned", "Moved by inputs", "Mean cost"),
          ...eachWord("Mean saving", "Saving, 10 %", "Saving, 90 %", "First rank"),
        ],
        columns(1, 11),
      ),
      ...blocks.map((block, index) => alternativeRow(block, FIRST_ROW + index, context)),
    ],
    frozen: { rows: FIRST_ROW, columns: 1 },
    pages: 1,
  };
}

function alternativeRow(block: Block, row: number, context: Context): Row {
  const { decision, values, calculation } = context;
  const { id, words } = block.alternative.candidate;
  const known = alternativeOf(decision, id);
  const { cost, once } = values.get(id)!;
  const baseline = values.get(decision.baseline)!.cost;
  const baselineRow =
    FIRST_ROW + context.blocks.findIndex((each) => each.alternative.candidate.id === decision.baseline);
  return {
    cells: [
      linkTo(words + standingWords(decision, known), onSheet(CASH_FLOW, address(block.heading, 0))),
      known.feasible ? figure(rankOf(decision, known), WHOLE) : text("–"),
      live(presentValueAt(block.all), cost, MONEY),
      live(`${address(baselineRow, COST)}-${address(row, COST)}`, baseline - cost, MONEY),
      live(presentValueAt(block.once), presentValue(once, calculation.valuesOf(calculation.discount)), MONEY),
      figure(cost, MONEY),
      live(`${address(row, COST)}/${address(row, AS_RECKONED)}-1`, 0, "0.00%"),
      figure(known.cost.mean, MONEY),
      figure(known.saving.mean, MONEY),
      figure(known.saving.p10, MONEY),
      figure(known.saving.p90, MONEY),
      figure(known.firstRankShare, PERCENT),
    ],
  };
}

/** Where the present value of a row of the cash flow stands. */
function presentValueAt(row: number): string {
  return onSheet(CASH_FLOW, address(row, TODAY_COLUMN));
}

function standingWords({ recommendation, baseline }: Decision, { id, feasible }: Alternative): string {
  const words = [
    ...(id === recommendation.alternative ? eachWord("recommended") : []),
    ...(id === baseline ? eachWord("baseline") : []),
    ...(feasible ? [] : eachWord("breaks a limit")),
  ];
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

function rankOf(decision: Decision, { id }: Alternative): number {
  return rankedAlternatives(decision).findIndex((each) => each.id === id) + 1;
}

/** Where the live figures of an alternative stand. */
export function comparedAt(
  context: Context,
  id: string,
): { readonly cost: string; readonly saving: string; readonly once: string } {
  const row = FIRST_ROW + context.blocks.findIndex(({ alternative }) => alternative.candidate.id === id);
  const at = (column: number) => onSheet(COMPARISON, address(row, column));
  return { cost: at(COST), saving: at(SAVING), once: at(ONCE) };
}

/** The column that says how far changed inputs have moved each cost. */
export function movedRange({ blocks }: Context): string {
  return onSheet(COMPARISON, `${address(FIRST_ROW, MOVED)}:${address(FIRST_ROW + blocks.length - 1, MOVED)}`);
}
