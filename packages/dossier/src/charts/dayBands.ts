import type { DayBands, HourSpan } from "../document/chart.ts";
import { type Canvas, framed, SIZE } from "./frame.ts";
import { drawnLabel, labelOf, rowLayout, stacked } from "./rows.ts";
import { rectangle, stroke, words } from "./svg.ts";

const BAR = 13;
const HEAD = 20;

/** Working days on the clock of home over 24 hours: hollow at work, filled at work together with home. */
export function dayBandsChart(chart: DayBands, canvas: Canvas): string {
  const layout = rowLayout(canvas, 0.32);
  const right = canvas.width - 8;
  const left = layout.left + 8;
  const x = (hour: number) => left + (hour / 24) * (right - left);
  const { drawn, bottom } = stacked(chart.rows, HEAD, 6, (row, y) => {
    const isHome = row === chart.rows[0];
    const label = labelOf(`${row.label}: ${row.note}`, layout);
    const top = layout.isStacked ? y + label.height : y + Math.max(0, (label.height - BAR) / 2);
    const height = layout.isStacked ? label.height + BAR : Math.max(BAR, label.height);
    const labelTop = layout.isStacked ? y : top + BAR / 2 - label.height / 2;
    return { drawn: drawnLabel(label, labelTop, canvas, isHome) + band({ ...row, isHome }, x, top, canvas), height };
  });
  return framed(chart, canvas, bottom + 4, hours(x, bottom, canvas) + drawn);
}

function band(
  { working, shared, isHome }: DayBands["rows"][number] & { readonly isHome: boolean },
  x: (hour: number) => number,
  top: number,
  { ink }: Canvas,
): string {
  const box = ({ start, end }: HourSpan, look: Record<string, string | number>) =>
    rectangle(x(start), top, x(end) - x(start), BAR, look);
  const atWork = isHome ? { fill: ink.plain } : { fill: ink.paper, stroke: ink.text, "stroke-width": 1 };
  return [
    ...working.map((span) => box(span, atWork)),
    ...shared.map((span) => box(span, { fill: ink.accent, stroke: ink.text, "stroke-width": 1 })),
  ].join("");
}

/** Every third hour, every sixth where it is narrow. */
function hours(x: (hour: number) => number, bottom: number, { ink, width }: Canvas): string {
  const step = width < 440 ? 6 : 3;
  return Array.from({ length: 24 / step + 1 }, (_, index) => index * step)
    .map(
      (hour) =>
        stroke(x(hour), HEAD - 5, x(hour), bottom, { stroke: ink.rule, "stroke-width": 0.8 }) +
        words(x(hour), 11, String(hour), { size: SIZE.small, fill: ink.quiet, anchor: "middle" }),
    )
    .join("");
}
