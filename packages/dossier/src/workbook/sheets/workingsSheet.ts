import { word } from "@shoreline/decide";
import type { ScheduledNode } from "@shoreline/simulate";
import { eachWord, emptyRow, figure, live, sectionRow, text } from "../grid/cell.ts";
import { formatOf } from "../grid/formats.ts";
import type { Cell, Row, Sheet } from "../grid/sheet.ts";
import { howText } from "../graph/howText.ts";
import { FIRST_MONTH, formulasOf, MONTH_ROW, WORKINGS } from "../graph/layout.ts";
import { rowNames } from "../graph/rowNames.ts";
import { sourceKey } from "../graph/calculation.ts";
import type { Context } from "./context.ts";
import { monthHeads, monthWidths } from "./monthHeads.ts";
import type { WorkingSection } from "./workingSections.ts";

const NOTE = [
  "Every step between the inputs and the cash flow.",
  "A step that is one figure stands in column D, one that changes from month to month stands under the months.",
  "Names in [square brackets] are other rows or inputs.",
  "Numbers are known before any uncertainty: what facts and settings of the brief they were multiplied from stands in {curly brackets}.",
  "On paper this sheet is its title alone.",
];

/** Every step between inputs and cash flow, live. */
export function workingsSheet(context: Context, sections: readonly WorkingSection[]): Sheet {
  const { months } = context.calculation;
  const names = rowNames(context.calculation);
  const rowsOf = describer(context, names);
  return {
    name: WORKINGS,
    widths: monthWidths([56, 70, 16, 14], months),
    rows: [
      ...monthHeads(context, word(WORKINGS), NOTE, eachWord("Step", "How it is reckoned", "Unit", "Figure"), emptyRow),
      ...sections.flatMap(({ name, nodes }) => [sectionRow(name, FIRST_MONTH + months), ...nodes.map(rowsOf)]),
    ],
    frozen: { rows: MONTH_ROW + 1, columns: 1 },
    pages: 1,
    printed: { ranges: [[0, 1]], columns: FIRST_MONTH + 6 },
  };
}

function describer(context: Context, names: ReadonlyMap<ScheduledNode, string>): (node: ScheduledNode) => Row {
  const { calculation, groups, layout, decision } = context;
  const inputWords = new Map(
    groups.flatMap(({ inputs }) => inputs.map(({ source, words }) => [sourceKey(source), words.means] as const)),
  );
  const nameOf = (node: ScheduledNode) => {
    const { source } = node.expression;
    return source ? inputWords.get(sourceKey(source)) : names.get(node);
  };
  const unitOf = (node: ScheduledNode) => {
    const { unit = "" } = calculation.labels.get(node) ?? {};
    return unit === "money" ? decision.brief.company.currency : word(unit);
  };
  return (node) => {
    const values = calculation.valuesOf(node);
    const format = formatOf(...values);
    const how =
      node === calculation.discount || node === calculation.prices
        ? word(RATE_WORDS)
        : howText(node, nameOf, calculation.origins);
    return {
      cells: [
        text(names.get(node) ?? "", "wrapped"),
        text(how, "wrapped"),
        text(unitOf(node), "wrapped"),
        ...figureCells(node, values, format, context, layout),
      ],
    };
  };
}

const RATE_WORDS = "the yearly rate, to the middle of the month";

function figureCells(
  node: ScheduledNode,
  values: readonly number[],
  format: string,
  { calculation }: Context,
  layout: Context["layout"],
): (Cell | undefined)[] {
  if (node.expression.operation === "series") return [undefined, ...values.map((value) => figure(value, format))];
  const formulas = formulasOf(node, WORKINGS, calculation, layout);
  const cells = formulas.map((formula, month) => live(formula, values[values.length === 1 ? 0 : month]!, format));
  return node.expression.shape === "trial" ? cells : [undefined, ...cells];
}
