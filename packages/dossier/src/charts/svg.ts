import { cleanText } from "../document/cleanText.ts";

/** Text made safe inside SVG, HTML and XML: in elements and in quoted attributes. */
export function escaped(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A coordinate to a tenth: what lies below it nobody sees, and the same figure gives the same bytes everywhere. */
export function at(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** Attributes of an element; numbers are coordinates, what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes, empty without content; the content is markup and stands as it is. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? at(value) : escaped(String(value))}"`)
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** How words of a chart look. */
export interface Lettering {
  readonly size: number;
  readonly fill: string;
  readonly anchor?: "middle" | "end";
  readonly weight?: "bold";
  /** Colour of a margin around the letters, so that they can be read over lines. */
  readonly halo?: string;
}

/** Words at a point of their base line, made safe. */
export function words(x: number, y: number, text: string, lettering: Lettering): string {
  const { size, fill, anchor, weight, halo } = lettering;
  const around =
    halo === undefined ? {} : { stroke: halo, "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" };
  return element(
    "text",
    { x, y, "font-size": size, fill, "text-anchor": anchor, "font-weight": weight, ...around },
    escaped(text),
  );
}

/** A rectangle from its upper left corner; a negative width draws nothing. */
export function rectangle(x: number, y: number, width: number, height: number, attributes: Attributes): string {
  return element("rect", { x, y, width: Math.max(0, width), height, ...attributes });
}

/** A straight line between two points. */
export function stroke(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string {
  return element("line", { x1, y1, x2, y2, ...attributes });
}
