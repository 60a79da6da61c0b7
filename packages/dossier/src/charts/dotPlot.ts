import type { DotPlot } from "../document/chart.ts";
import { type Canvas, framed } from "./frame.ts";
import { AXIS_HEIGHT, moneyAxis } from "./moneyAxis.ts";
import { drawnLabel, labelOf, rowLayout, SIGNS, stacked } from "./rows.ts";
import { linearScale } from "./scale.ts";
import { element, stroke } from "./svg.ts";

type Row = DotPlot["rows"][number];

const MOST_STACK_HEIGHT = 46;
const LEAST_ROW_HEIGHT = 16;

/** Quantile dot plots on one scale (Kay et al. 2016): a dot is one future in fifty, piled up where futures crowd. */
export function dotPlot(chart: DotPlot, canvas: Canvas): string {
  const layout = { ...rowLayout(canvas), left: 0, isStacked: true, labelWidth: canvas.width };
  const all = chart.rows.flatMap(({ dots }) => dots);
  if (all.length === 0) return framed(chart, canvas, 1, "");
  const scale = linearScale(all, 6, canvas.width - 6, canvas.width < 400 ? 4 : 7);
  const size = dotSize(chart.rows, scale.position);
  const { drawn, bottom } = stacked(chart.rows, 0, 6, (row, y) => {
    const label = labelOf(`${SIGNS[row.standing]}${row.label}`, layout);
    const columns = piles(row.dots.map(scale.position), size);
    const rise = Math.min(size, MOST_STACK_HEIGHT / Math.max(...columns.map(({ count }) => count)));
    const height = Math.max(LEAST_ROW_HEIGHT, Math.max(...columns.map(({ count }) => count)) * rise + 2);
    const floor = y + label.height + height;
    const base = stroke(0, floor, canvas.width, floor, { stroke: canvas.ink.rule, "stroke-width": 0.8 });
    const dots = columns.map(({ x, count }) => pile(x, floor, count, rise, size, row, canvas)).join("");
    return {
      drawn: base + drawnLabel(label, y, canvas, row.standing === "recommended") + dots,
      height: label.height + height,
    };
  });
  const grid = moneyAxis(scale, 0, bottom, chart.currency, canvas);
  return framed(chart, canvas, bottom + AXIS_HEIGHT, grid + drawn);
}

/** The largest dots of which no pile grows higher than a row may be; within what can still be seen as a dot. */
function dotSize(rows: readonly Row[], position: (value: number) => number): number {
  const sizes = [9, 8, 7, 6, 5, 4.5];
  const fits = (size: number) =>
    rows.every(({ dots }) => piles(dots.map(position), size).every(({ count }) => count * size <= MOST_STACK_HEIGHT));
  return sizes.find(fits) ?? 4.5;
}

interface Pile {
  readonly x: number;
  readonly count: number;
}

/** Dots from left to right: each joins the pile that it would touch, or starts the next (Wilkinson 1999). */
function piles(positions: readonly number[], size: number): Pile[] {
  const found: { first: number; count: number; sum: number }[] = [];
  for (const x of positions) {
    const last = found.at(-1);
    if (last !== undefined && x - last.first < size) {
      last.count += 1;
      last.sum += x;
    } else found.push({ first: x, count: 1, sum: x });
  }
  return found.map(({ count, sum }) => ({ x: sum / count, count }));
}

/** Filled where it is recommended, hollow where it is the baseline: the difference stays without colour. */
function pile(
  x: number,
  floor: number,
  count: number,
  rise: number,
  size: number,
  { standing }: Row,
  { ink }: Canvas,
): string {
  const r = size / 2 - 0.4;
  const look =
    standing === "baseline"
      ? { fill: ink.paper, stroke: ink.text, "stroke-width": 1 }
      : { fill: standing === "recommended" ? ink.accent : ink.plain };
  return Array.from({ length: count }, (_, index) =>
    element("circle", { cx: x, cy: floor - 1 - r - index * rise, r: standing === "baseline" ? r - 0.4 : r, ...look }),
  ).join("");
}
