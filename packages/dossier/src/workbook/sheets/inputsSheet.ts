import { phrase, word } from "@shoreline/decide";
import { quantile } from "@shoreline/simulate";
import { address } from "../grid/address.ts";
import { eachWord, figure, headRow, noteRow, sectionRow, text, titleRow } from "../grid/cell.ts";
import { formatOf, WHOLE } from "../grid/formats.ts";
import type { NumberRange, Row, Sheet } from "../grid/sheet.ts";
import { INPUT_COLUMN, INPUTS } from "../graph/layout.ts";
import { DISCOUNT_RATE, INFLATION } from "../graph/openSetting.ts";
import type { Context } from "./context.ts";
import { WRITE_OFF_YEARS } from "./blockValues.ts";
import type { Input } from "../inputs/inputGroups.ts";
import { numbersOnly } from "../inputs/numbersOnly.ts";
import { FISCAL_YEAR_ROW, WRITE_OFF_ROW } from "../inputs/inputLayout.ts";

const COLUMNS = 10;
const NOTE = [
  "Yellow cells may be changed: the cash flow, the profit and loss and the answer follow at once.",
  "Each starts at the median of what is uncertain; nine values in ten lie above the column 10 % and nine in ten below the column 90 %.",
  "The column “As reckoned” keeps the value with which Shoreline reckoned, so that a change can be taken back.",
  "What the brief and the facts say beside these is part of the formulas: to change it, ask Shoreline anew.",
];

/** Everything uncertain, each in a yellow cell that holds its median. */
export function inputsSheet(context: Context): Sheet {
  const groups = context.groups
    .map(({ name, inputs }) => ({ name, inputs: inputs.filter(({ eachMonth }) => !eachMonth) }))
    .filter(({ inputs }) => inputs.length > 0);
  const rows: Row[] = [
    titleRow(word(INPUTS)),
    noteRow(NOTE, 7, 150),
    headRow(
      [
        ...eachWord("Input", "Unit", "Value", "As reckoned", "10 %", "90 %"),
        ...eachWord("Used by", "Source", "Evidence", "In the model"),
      ],
      [2, 3, 4, 5],
    ),
    sectionRow(word("Only in this workbook"), COLUMNS),
    ownRow(eachWord("Month in which the fiscal year begins", "1–12", "calendar year unless it is changed"), 1),
    ownRow(
      eachWord("Years over which goods are written off, straight", "years", "usual for equipment"),
      WRITE_OFF_YEARS,
    ),
    ...groups.flatMap(({ name, inputs }) => [
      sectionRow(name, COLUMNS),
      ...inputs.map((input) => inputRow(input, context)),
    ]),
  ];
  return {
    name: INPUTS,
    widths: [72, 30, 14, 14, 12, 12, 34, 84, 22, 44],
    rows,
    frozen: { rows: 3, columns: 1 },
    pages: 2,
    numbersOnly: numberRanges(rows),
  };
}

function ownRow([means = "", unit = "", why = ""]: readonly string[], value: number): Row {
  return {
    cells: [
      text(means),
      text(unit),
      figure(value, WHOLE, "input"),
      figure(value, WHOLE),
      undefined,
      undefined,
      text(word("profit and loss")),
      text(why, "wrapped"),
      text(word("convention")),
    ],
  };
}

function inputRow({ source, words, users }: Input, { calculation }: Context): Row {
  const rate = rateNamed(source.name, calculation.setting);
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => rate ?? quantile(source.distribution, share)) as [
    number,
    number,
    number,
  ];
  const format = rate === undefined ? formatOf(middle, high) : "0.00%";
  const isKnown = low === high;
  return {
    cells: [
      text(words.means, "wrapped"),
      text(words.unit, "wrapped"),
      figure(middle, format, "input"),
      figure(middle, format),
      isKnown ? undefined : figure(low, format),
      isKnown ? undefined : figure(high, format),
      text(rate !== undefined ? word(EVERY) : usedBy(users, calculation.alternatives.length)),
      text(words.source, "wrapped"),
      text(words.evidence, "wrapped"),
      text(source.name, "note"),
    ],
  };
}

/** A rate as it was given, where an input is one; the model works with its logarithm. */
function rateNamed(name: string, { brief, world }: Context["calculation"]["setting"]): number | undefined {
  if (name === DISCOUNT_RATE) return brief.company.discountRate;
  return name === INFLATION ? world.inflationPerYear : undefined;
}

const EVERY = "every alternative";

function usedBy(users: ReadonlySet<number>, all: number): string {
  if (users.size === 0 || users.size === all) return word(EVERY);
  if (users.has(0)) return phrase`${users.size} of ${all} alternatives, the recommended`;
  return phrase`${users.size} of ${all} alternatives`;
}

function valueAt(row: number): string {
  return address(row, INPUT_COLUMN);
}

/** The yellow cells, run by run, each checked for numbers. */
function numberRanges(rows: readonly Row[]): readonly NumberRange[] {
  const ranges: NumberRange[] = [
    numbersOnly(valueAt(FISCAL_YEAR_ROW), [1, 12]),
    numbersOnly(valueAt(WRITE_OFF_ROW), [1, 50]),
  ];
  let from: number | undefined;
  rows.forEach((row, index) => {
    if (index <= WRITE_OFF_ROW) return;
    const isInput = row.cells[INPUT_COLUMN]?.look === "input";
    if (isInput) from ??= index;
    const isLast = index === rows.length - 1;
    if (from !== undefined && (!isInput || isLast)) {
      ranges.push(numbersOnly(`${valueAt(from)}:${valueAt(isInput ? index : index - 1)}`));
      from = undefined;
    }
  });
  return ranges;
}
