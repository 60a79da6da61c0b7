import { displayText, displayWidth, padded } from "./displayText.ts";
import type { Cell, Column } from "./page.ts";
import type { Style } from "./style.ts";
import { wrapped } from "./wrapped.ts";

const GAP = "  ";
const NARROWEST = 8;

/** A table in lines: heads, then rows; columns that may wrap give way when it is wider than the style allows. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly Cell[])[], style: Style): string[] {
  const widths = columnWidths(columns, rows, style.width);
  const head = columns.map(({ head: text }) => ({ text, tone: "quiet" as const }));
  const heads = columns.some(({ head: text }) => text !== "") ? rowLines(head, columns, widths, style) : [];
  return [...heads, ...rows.flatMap((row) => rowLines(row, columns, widths, style))];
}

function columnWidths(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): number[] {
  const natural = columns.map(({ head }, index) =>
    Math.max(...[head, ...rows.map((row) => row[index]?.text ?? "")].flatMap(linesOf).map(displayWidth)),
  );
  const excess = sum(natural) + GAP.length * (columns.length - 1) - width;
  return excess <= 0 ? natural : narrowed(natural, columns, excess);
}

/** Takes the excess from the widest wrapping column, one sign at a time, until nothing more can give way. */
function narrowed(natural: readonly number[], columns: readonly Column[], excess: number): number[] {
  const widths = [...natural];
  for (let left = excess; left > 0; left--) {
    const givers = widths.flatMap((width, index) =>
      columns[index]?.wraps && width > NARROWEST ? [{ width, index }] : [],
    );
    const widest = givers.reduce<{ width: number; index: number } | undefined>(
      (best, each) => (best === undefined || each.width > best.width ? each : best),
      undefined,
    );
    if (widest === undefined) return widths;
    widths[widest.index] = widest.width - 1;
  }
  return widths;
}

function rowLines(row: readonly Cell[], columns: readonly Column[], widths: readonly number[], style: Style): string[] {
  const cells = columns.map(({ wraps }, index) => {
    const text = row[index]?.text ?? "";
    return wraps ? wrapped(text, widths[index] ?? 0) : linesOf(text);
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, index) =>
        style.paint(padded(cells[index]?.[line] ?? "", widths[index] ?? 0, align), row[index]?.tone),
      )
      .join(GAP)
      .trimEnd(),
  );
}

function linesOf(text: string): string[] {
  return displayText(text).split("\n");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
