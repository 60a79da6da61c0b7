import type { Described } from "../document/chart.ts";
import type { Ink } from "./ink.ts";
import { element, escaped } from "./svg.ts";

/** How large a chart is drawn and with what. */
export interface Canvas {
  /** In the units of the type size: pixels on a screen, points in print. */
  readonly width: number;
  readonly ink: Ink;
  /** Makes ids unique where one chart stands twice in a document. */
  readonly key?: string;
}

/** Type sizes of charts. In print these are points. */
export const SIZE = { label: 11, small: 10 } as const;

/** A finished chart: its name and description for those who do not see it, then what is drawn. */
export function framed(chart: Described, canvas: Canvas, height: number, content: string): string {
  const { width, ink, key = "chart" } = canvas;
  const [titleId, descriptionId] = [`${chart.id}-${key}-title`, `${chart.id}-${key}-text`];
  const names =
    element("title", { id: titleId }, escaped(chart.title)) +
    element("desc", { id: descriptionId }, escaped(chart.description));
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: "img",
      "aria-labelledby": `${titleId} ${descriptionId}`,
      "font-family": ink.face,
    },
    names + content,
  );
}
