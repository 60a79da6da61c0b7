import { word } from "@shoreline/decide";
import { figure, noteRow, text, titleRow } from "../grid/cell.ts";
import { DATE, WHOLE } from "../grid/formats.ts";
import type { Cell, Look, Row } from "../grid/sheet.ts";
import { FIRST_MONTH } from "../graph/layout.ts";
import { monthSerials } from "./calendar.ts";
import type { Context } from "./context.ts";

/** Widths of a sheet by month: what stands before the months, and the months. */
export function monthWidths(before: readonly number[], months: number): readonly number[] {
  return [...before, ...Array.from({ length: months }, () => 12)];
}

/** The rows above a sheet by month: title, note, what a sheet puts there, first days and numbers of the months. */
export function monthHeads(
  { decision, calculation }: Context,
  title: string,
  note: readonly string[],
  heads: readonly string[],
  third: Row,
): Row[] {
  const { months } = calculation;
  const dates = monthSerials(decision.brief.work.start, months).map((day) => figure(day, DATE, "head"));
  const numbers = dates.map((_, month) => figure(month + 1, WHOLE, "head"));
  return [
    titleRow(title),
    noteRow(note, FIRST_MONTH + 6, 170),
    third,
    { cells: [...heads.map((word, column) => text(word, column < 2 ? "head" : "headRight")), ...dates] },
    { cells: [...labels(word("Month")), ...numbers] },
  ];
}

/** A label in the first column, and nothing before the months. */
export function labels(word: string, look: Look = "head"): (Cell | undefined)[] {
  return Array.from({ length: FIRST_MONTH }, (_, column) => text(column === 0 ? word : "", look));
}

/** Printed pages side by side, at about a year and a half on each. */
export function pagesOf(months: number): number {
  return Math.max(1, Math.ceil(months / 18));
}
