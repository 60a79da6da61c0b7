import { figures, word } from "@shoreline/decide";
import type { Tornado } from "../document/chart.ts";
import { type Canvas, framed, SIZE } from "./frame.ts";
import { textWidth } from "./lettering.ts";
import { axis, AXIS_HEIGHT } from "./moneyAxis.ts";
import { drawnLabel, type Label, labelOf, rowLayout, stacked } from "./rows.ts";
import { linearScale, type Scale } from "./scale.ts";
import { rectangle, stroke, words } from "./svg.ts";

type Row = Tornado["rows"][number];

const BAR = 13;
const HEAD = 18;

/** Bars from the lead with an input at its low end (hollow) to that at its high end (filled); below 0 the rival is ahead. */
export function tornadoChart(chart: Tornado, canvas: Canvas): string {
  const layout = rowLayout(canvas, 0.48);
  const values = [0, chart.lead, ...chart.rows.flatMap(({ low, high }) => [low, high])];
  const room = Math.max(...values.map((value) => textWidth(points(value), SIZE.small))) + 6;
  const scale = linearScale(values, layout.left + room, canvas.width - room, canvas.width < 440 ? 3 : 6);
  const { drawn, bottom } = stacked(chart.rows, HEAD, 6, (row, y) => {
    const label = labelOf(row.range === "" ? row.label : `${row.label} (${row.range})`, layout);
    const top = layout.isStacked ? y + label.height : y + Math.max(0, (label.height - BAR) / 2);
    const height = layout.isStacked ? label.height + BAR : Math.max(BAR, label.height);
    return { drawn: drawnRow(row, label, y, top, scale, chart.lead, canvas), height };
  });
  const lead = scale.position(chart.lead);
  const marks =
    stroke(scale.position(0), HEAD - 4, scale.position(0), bottom + 2, {
      stroke: canvas.ink.text,
      "stroke-width": 1.2,
    }) +
    stroke(lead, HEAD - 4, lead, bottom + 2, {
      stroke: canvas.ink.accent,
      "stroke-width": 1.2,
      "stroke-dasharray": "4 2",
    });
  const grid = axis(scale, HEAD, bottom + 2, points, canvas);
  return framed(chart, canvas, bottom + AXIS_HEIGHT, headWords(canvas) + grid + drawn + marks);
}

function headWords({ ink, width }: Canvas): string {
  const text = word("hollow: low end of the input · filled: high end · dashed: as it stands");
  const short = word("hollow: low end · filled: high end");
  return words(0, 11, textWidth(text, SIZE.small) > width ? short : text, { size: SIZE.small, fill: ink.quiet });
}

function drawnRow(row: Row, label: Label, y: number, top: number, scale: Scale, lead: number, canvas: Canvas): string {
  const { ink } = canvas;
  const [low, high, base] = [row.low, row.high, lead].map(scale.position) as [number, number, number];
  const side = (end: number, look: Record<string, string | number>) =>
    rectangle(Math.min(base, end), top, Math.max(0.8, Math.abs(end - base)), BAR, look);
  const labelTop = canvas.width <= 440 ? y : top + BAR / 2 - label.height / 2;
  return (
    drawnLabel(label, labelTop, canvas) +
    side(low, { fill: ink.paper, stroke: ink.text, "stroke-width": 1.2 }) +
    side(high, { fill: ink.plain, stroke: ink.text, "stroke-width": 1.2 }) +
    endWords(Math.min(row.low, row.high), true, Math.min(low, high, base), top, canvas) +
    endWords(Math.max(row.low, row.high), false, Math.max(low, high, base), top, canvas)
  );
}

/** The figure at an end of a bar, outside of it. */
function endWords(value: number, isLeft: boolean, x: number, top: number, { ink }: Canvas): string {
  const lettering = {
    size: SIZE.small,
    fill: ink.text,
    halo: ink.paper,
    ...(isLeft ? ({ anchor: "end" } as const) : {}),
  };
  return words(isLeft ? x - 4 : x + 4, top + BAR - 3, points(value), lettering);
}

function points(value: number): string {
  const text = value.toFixed(1);
  if (Number(text) === 0) return "0";
  return figures(value > 0 ? `+${text}` : text.replace("-", "−"));
}
