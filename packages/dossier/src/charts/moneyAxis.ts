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

/** The same with words of one's own. */
export function axis(
  scale: Scale,
  top: number,
  bottom: number,
  label: (tick: number) => string,
  canvas: Canvas,
): string {
  const { ink, width } = canvas;
  return scale.ticks
    .map((tick) => {
      const x = scale.position(tick);
      const text = label(tick);
      const half = textWidth(text, SIZE.small) / 2;
      const anchor = x + half > width ? "end" : x - half < 0 ? undefined : "middle";
      const lettering: Lettering = { size: SIZE.small, fill: ink.quiet, ...(anchor === undefined ? {} : { anchor }) };
      return (
        stroke(x, top, x, bottom, { stroke: ink.rule, "stroke-width": 0.8 }) + words(x, bottom + 14, text, lettering)
      );
    })
    .join("");
}
