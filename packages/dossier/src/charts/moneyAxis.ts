import { money } from "@shoreline/decide";
import { type Canvas, SIZE } from "./frame.ts";
import { textWidth } from "./lettering.ts";
import type { Scale } from "./scale.ts";
import { type Lettering, stroke, words } from "./svg.ts";

export const AXIS_HEIGHT = 20;

/** Grid lines from top to bottom and round amounts below them; the outer ones turn inwards so that nothing is cut off. */
export function moneyAxis(scale: Scale, top: number, bottom: number, currency: string, canvas: Canvas): string {
  return axis(scale, top, bottom, (tick) => money(tick, currency), canvas);
}

/** Room between the words of two ticks. */
const APART = 4;

/** The same with words of one's own; where they would run into each other, a tick stays without. */
export function axis(
  scale: Scale,
  top: number,
  bottom: number,
  label: (tick: number) => string,
  canvas: Canvas,
): string {
  const { ink, width } = canvas;
  let free = -Infinity;
  return scale.ticks
    .map((tick) => {
      const x = scale.position(tick);
      const grid = stroke(x, top, x, bottom, { stroke: ink.rule, "stroke-width": 0.8 });
      const { text, start, end, anchor } = tickLabel(label(tick), x, width);
      if (start < free) return grid;
      free = end + APART;
      const lettering: Lettering = { size: SIZE.small, fill: ink.quiet, ...(anchor === undefined ? {} : { anchor }) };
      return grid + words(x, bottom + 14, text, lettering);
    })
    .join("");
}

/** Words centred below a tick, or turned inwards at either edge; from where to where they reach. */
function tickLabel(text: string, x: number, width: number) {
  const whole = textWidth(text, SIZE.small);
  if (x + whole / 2 > width) return { text, start: x - whole, end: x, anchor: "end" as const };
  if (x - whole / 2 < 0) return { text, start: x, end: x + whole, anchor: undefined };
  return { text, start: x - whole / 2, end: x + whole / 2, anchor: "middle" as const };
}
