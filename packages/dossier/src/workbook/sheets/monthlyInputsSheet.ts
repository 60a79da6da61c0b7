import { word } from "@shoreline/decide";
import { quantile } from "@shoreline/simulate";
import { eachWord, emptyRow, figure, text } from "../grid/cell.ts";
import type { Row, Sheet } from "../grid/sheet.ts";
import { FIRST_MONTH, monthCell, MONTH_ROW, MONTHLY_INPUTS } from "../graph/layout.ts";
import { monthsOf } from "./blockValues.ts";
import { numbersOnly } from "../inputs/numbersOnly.ts";
import type { Context } from "./context.ts";
import { monthHeads, monthWidths, pagesOf } from "./monthHeads.ts";

const NOTE = [
  "What is drawn anew in each month, here at its median.",
  "Yellow cells may be changed: 0.01 in one month makes the currency about 1 % dearer against the US dollar from that month on.",
];

/** What is uncertain month by month: exchange rates; undefined where all is in one currency. */
export function monthlyInputsSheet(context: Context): Sheet | undefined {
  const { months } = context.calculation;
  const inputs = context.groups.flatMap((group) => group.inputs).filter(({ eachMonth }) => eachMonth);
  if (inputs.length === 0) return undefined;
  const rows = inputs.map(({ source, words }): Row => {
    const at = (share: number) => figure(quantile(source.distribution, share), "0.0000");
    const middle = quantile(source.distribution, 0.5);
    return {
      cells: [text(words.means), text(words.unit), at(0.1), at(0.9), ...monthsOf(months).map(() => yellow(middle))],
    };
  });
  const last = MONTH_ROW + inputs.length;
  return {
    name: MONTHLY_INPUTS,
    widths: monthWidths([58, 12, 12, 12], months),
    rows: [
      ...monthHeads(context, word("Inputs by month"), NOTE, eachWord("Input", "Unit", "10 %", "90 %"), emptyRow),
      ...rows,
    ],
    frozen: { rows: MONTH_ROW + 1, columns: FIRST_MONTH },
    pages: pagesOf(months),
    numbersOnly: [numbersOnly(`${monthCell(MONTH_ROW + 1, 0)}:${monthCell(last, months - 1)}`)],
  };
}

function yellow(value: number) {
  return figure(value, "0.0000", "input");
}
