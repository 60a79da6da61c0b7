import type { Tone } from "./page.ts";

/** How a page is set on a terminal or in a pipe. */
export interface Style {
  /** Columns that a line may take. */
  readonly width: number;
  /** Marks a text; in a pipe the text as it is. */
  readonly paint: (text: string, tone: Tone | undefined) => string;
}

/** Select Graphic Rendition codes of ECMA-48: on and off. Colours are the terminal's own, so they fit its background. */
const CODES: Readonly<Record<Tone, readonly [on: string, off: string]>> = {
  strong: ["1", "22"],
  quiet: ["2", "22"],
  recommended: ["36", "39"],
  careful: ["33", "39"],
  fault: ["31", "39"],
};

/** Columns of a page when nobody says how wide it may be. */
export const USUAL_WIDTH = 80;

/** Without colour, 80 columns: what a pipe gets. */
export const plainStyle: Style = { width: USUAL_WIDTH, paint: (text) => text };

/** With the terminal's own colours, for a terminal of this many columns. */
export function colouredStyle(width: number): Style {
  return { width, paint: painted };
}

function painted(text: string, tone: Tone | undefined): string {
  if (tone === undefined || text.trim() === "") return text;
  const [on, off] = CODES[tone];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
