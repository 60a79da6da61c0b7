import type { ScheduledNode } from "@shoreline/simulate";
import { address, columnLetters, fixedAddress, onSheet } from "../grid/address.ts";
import { type Calculation, sourceKey, type UsedSource } from "./calculation.ts";
import { COLUMN_BEFORE, formulaText, type Places, THIS_COLUMN } from "./formulaText.ts";
import { DISCOUNT_RATE, INFLATION } from "./openSetting.ts";

/** Names of the sheets that formulas refer to, in English; `onSheet` writes them in the language that is spoken. */
export const INPUTS = "Inputs";
export const MONTHLY_INPUTS = "Monthly inputs";
export const CASH_FLOW = "Cash flow";
export const WORKINGS = "Workings";

/** Column of the values of inputs. */
export const INPUT_COLUMN = 2;
/** Column of figures that are the same in all months, and the first of the months; alike on all sheets by month. */
const SINGLE_COLUMN = 3;
export const FIRST_MONTH = 4;
/** Row of the month's number, alike on all sheets by month. */
export const MONTH_ROW = 4;

/** In which row everything stands. */
export interface Layout {
  readonly months: number;
  /** Rows of the inputs, by the key of their source; those by month stand on a sheet of their own. */
  readonly inputRows: ReadonlyMap<string, number>;
  readonly sources: readonly UsedSource[];
  readonly workingRows: ReadonlyMap<ScheduledNode, number>;
}

/** How a sheet writes where figures stand. */
export function placesOn(sheet: string, layout: Layout): Places {
  const lastMonth = FIRST_MONTH + layout.months - 1;
  const prefix = (name: string) => (name === sheet ? "" : onSheet(name, ""));
  const rowOf = (node: ScheduledNode) => monthlyRow(node, layout);
  const inMonth = (node: ScheduledNode, letters: string): string => {
    const { name, row } = rowOf(node);
    return `${prefix(name)}${letters}${row + 1}`;
  };
  return {
    cellOf: (node) => {
      const { operation, source, shape } = node.expression;
      if (operation === "draw") return rated(source!.name, inputCell(sourceKey(source!), layout));
      if (operation !== "drawEachMonth" && !layout.workingRows.has(node)) return undefined;
      if (shape !== "trial") return inMonth(node, THIS_COLUMN);
      return prefix(WORKINGS) + fixedAddress(layout.workingRows.get(node)!, SINGLE_COLUMN);
    },
    before: (node) => inMonth(node, COLUMN_BEFORE),
    rangeOf: (node) => {
      const { name, row } = rowOf(node);
      return prefix(name) + monthRange(row, lastMonth);
    },
  };
}

function monthlyRow(node: ScheduledNode, { inputRows, workingRows }: Layout): { name: string; row: number } {
  const { source } = node.expression;
  if (source) return { name: MONTHLY_INPUTS, row: inputRows.get(sourceKey(source))! };
  return { name: WORKINGS, row: workingRows.get(node)! };
}

/** The months of a row, as a range that stays where it is. */
function monthRange(row: number, lastMonth: number): string {
  return `${fixedAddress(row, FIRST_MONTH)}:${fixedAddress(row, lastMonth)}`;
}

/** Where the value of an input stands. */
function inputCell(key: string, { inputRows }: Layout): string {
  return onSheet(INPUTS, fixedAddress(inputRows.get(key)!, INPUT_COLUMN));
}

/** Rates are given for a year, and the model works with the logarithm of the factor. */
function rated(name: string, cell: string): string {
  return isRate(name) ? `LN(1+${cell})` : cell;
}

function isRate(name: string): boolean {
  return name === DISCOUNT_RATE || name === INFLATION;
}

/** The formulas of a node: one for each month, or one alone. */
export function formulasOf(node: ScheduledNode, sheet: string, calculation: Calculation, layout: Layout): string[] {
  const places = placesOn(sheet, layout);
  const rate = rateFormula(node, calculation, layout);
  if (node.expression.shape === "trial") return [formulaText(node, places, false)];
  const [first, later] = rate ? [rate, rate] : [true, false].map((isFirst) => formulaText(node, places, isFirst));
  return Array.from({ length: layout.months }, (_, month) => inColumn(month === 0 ? first! : later!, month));
}

/** A formula as it stands in the column of a month. */
function inColumn(formula: string, month: number): string {
  return formula
    .replaceAll(THIS_COLUMN, columnLetters(FIRST_MONTH + month))
    .replaceAll(COLUMN_BEFORE, columnLetters(FIRST_MONTH + month - 1));
}

/** Discounting and prices, as a finance department writes them: to the middle of the month. */
function rateFormula(node: ScheduledNode, { discount, prices }: Calculation, layout: Layout): string | undefined {
  const years = `((${THIS_COLUMN}$${MONTH_ROW + 1}-0.5)/12)`;
  const factor = (name: string): string => {
    const source = layout.sources.find((each) => each.source.name === name)!.source;
    return `(1+${inputCell(sourceKey(source), layout)})^${years}`;
  };
  if (node === discount) return `1/${factor(DISCOUNT_RATE)}`;
  return node === prices ? factor(INFLATION) : undefined;
}

/** The address of a month's cell. */
export function monthCell(row: number, month: number): string {
  return address(row, FIRST_MONTH + month);
}
