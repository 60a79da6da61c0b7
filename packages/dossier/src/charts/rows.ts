import type { Standing } from "../document/chart.ts";
import { type Canvas, SIZE } from "./frame.ts";
import { wrapped } from "./lettering.ts";
import { words } from "./svg.ts";

/** Up to this width a label stands above its bar and not beside it. */
const NARROW = 440;
const LINE = 14;

/** Where labels and bars of a chart in rows stand. */
export interface RowLayout {
  /** Left edge of the bars. */
  readonly left: number;
  readonly isStacked: boolean;
  readonly labelWidth: number;
}

/** Labels beside the bars where there is room, above them where there is not. */
export function rowLayout({ width }: Canvas, labelShare = 0.34): RowLayout {
  const isStacked = width <= NARROW;
  return isStacked
    ? { left: 0, isStacked, labelWidth: width }
    : { left: width * labelShare, isStacked, labelWidth: width * labelShare - 12 };
}

/** The sign of a standing, before its label. */
export const SIGNS: Readonly<Record<Standing, string>> = { recommended: "● ", baseline: "○ ", other: "" };

/** A label in as many lines as it needs; each with its size and weight. */
export interface Label {
  readonly lines: readonly string[];
  readonly height: number;
}

/** The label of a row, broken into lines that fit beside the picture. */
export function labelOf(text: string, { labelWidth }: RowLayout): Label {
  const lines = wrapped(text, labelWidth, SIZE.label);
  return { lines, height: lines.length * LINE };
}

/** The label with its first line's top at `y`. */
export function drawnLabel({ lines }: Label, y: number, { ink }: Canvas, isStrong = false): string {
  const weight = isStrong ? ({ weight: "bold" } as const) : {};
  return lines
    .map((line, index) => words(0, y + (index + 0.78) * LINE, line, { size: SIZE.label, fill: ink.text, ...weight }))
    .join("");
}

/** Rows one below the other: each is drawn at its top, and says how high it is. */
export function stacked<T>(
  rows: readonly T[],
  top: number,
  gap: number,
  draw: (row: T, y: number) => { readonly drawn: string; readonly height: number },
): { readonly drawn: string; readonly bottom: number } {
  let y = top;
  let drawn = "";
  for (const row of rows) {
    const next = draw(row, y);
    drawn += next.drawn;
    y += next.height + gap;
  }
  return { drawn, bottom: rows.length === 0 ? top : y - gap };
}
