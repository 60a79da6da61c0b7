import type { CashLines } from "../document/chart.ts";
import { type Canvas, framed, SIZE } from "./frame.ts";
import { textWidth } from "./lettering.ts";
import { money, phrase } from "@shoreline/decide";
import { type Scale, linearScale } from "./scale.ts";
import { at, element, stroke, words } from "./svg.ts";

const PLOT_HEIGHT = 190;
const TOP = 10;

/** Money that has gone out by the end of each month: the recommendation thick, the baseline dashed. */
export function cashLinesChart(chart: CashLines, canvas: Canvas): string {
  const { width, ink } = canvas;
  const values = [0, ...chart.lines.flatMap(({ cumulative }) => cumulative)];
  const scale = linearScale(values, TOP + PLOT_HEIGHT, TOP, 5);
  const left = Math.max(...scale.ticks.map((tick) => textWidth(money(tick, chart.currency), SIZE.small))) + 6;
  const last = Math.max(1, chart.months.length);
  const x = (months: number) => left + (months / last) * (width - left - 8);
  const grid = scale.ticks.map((tick) => {
    const y = scale.position(tick);
    return (
      stroke(left, y, width - 8, y, { stroke: ink.rule, "stroke-width": 0.8 }) +
      words(left - 5, y + 3.5, money(tick, chart.currency), { size: SIZE.small, fill: ink.quiet, anchor: "end" })
    );
  });
  const lines = chart.lines.map((line) => drawnLine(line, x, scale, canvas));
  const key = legend(chart, canvas, TOP + PLOT_HEIGHT + 34);
  const months = monthWords(chart.months, x, canvas);
  return framed(chart, canvas, key.bottom, grid.join("") + months + lines.join("") + key.drawn);
}

function look(standing: CashLines["lines"][number]["standing"], { ink }: Canvas) {
  return standing === "recommended"
    ? { stroke: ink.accent, "stroke-width": 2.6 }
    : { stroke: ink.text, "stroke-width": 1.6, "stroke-dasharray": "5 3" };
}

function drawnLine(
  { cumulative, standing }: CashLines["lines"][number],
  x: (months: number) => number,
  scale: Scale,
  canvas: Canvas,
): string {
  const points = [0, ...cumulative].map((amount, month) => `${at(x(month))},${at(scale.position(amount))}`);
  return element("polyline", {
    points: points.join(" "),
    fill: "none",
    "stroke-linejoin": "round",
    ...look(standing, canvas),
  });
}

/** The first month of the work and then as many as there is room for, each where it begins. */
function monthWords(months: readonly string[], x: (months: number) => number, { ink, width }: Canvas): string {
  const step = [1, 2, 3, 6, 12, 24, 36, 60].find((each) => (months.length / each) * 62 <= width) ?? 120;
  const y = TOP + PLOT_HEIGHT;
  return months
    .map((month, index) =>
      index % step === 0 && x(index) + 50 < width
        ? stroke(x(index), y, x(index), y + 4, { stroke: ink.quiet, "stroke-width": 0.8 }) +
          words(x(index), y + 15, month, { size: SIZE.small, fill: ink.quiet })
        : "",
    )
    .join("");
}

function legend(chart: CashLines, canvas: Canvas, top: number): { readonly drawn: string; readonly bottom: number } {
  const drawn = chart.lines.map(({ label, standing }, index) => {
    const y = top + index * 16;
    const text = standingWords(label, standing);
    return (
      stroke(0, y - 4, 26, y - 4, look(standing, canvas)) +
      words(32, y, text, { size: SIZE.label, fill: canvas.ink.text })
    );
  });
  return { drawn: drawn.join(""), bottom: top + Math.max(0, chart.lines.length - 1) * 16 + 6 };
}

/** What a line is: "Pune vendor (recommended)". */
function standingWords(label: string, standing: CashLines["lines"][number]["standing"]): string {
  if (standing === "other") return label;
  return standing === "baseline" ? phrase`${label} (baseline)` : phrase`${label} (recommended)`;
}
