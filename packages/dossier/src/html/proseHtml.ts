import { phrase } from "@shoreline/decide";
import { escaped } from "../charts/svg.ts";
import { unbroken } from "@shoreline/units";
import type { Figure, Prose } from "../document/prose.ts";

/** Words, and figures as links to where they come from; the title says their place in the decision. */
export function proseHtml(prose: Prose): string {
  return prose.map((span) => (typeof span === "string" ? kept(span) : figureHtml(span))).join("");
}

/** Longest figure that is kept on one line. */
const SHORT = 18;

function figureHtml({ text, to, from }: Figure): string {
  const title = from === undefined ? "" : ` title="${placeHtml(escaped(from))}"`;
  const look = text.length <= SHORT ? "figure short" : "figure";
  if (to === undefined) return `<span${title}>${kept(text)}</span>`;
  return `<a class="${look}" href="#${encodeURI(to)}"${title}>${kept(text)}</a>`;
}

/** An id or a path as it is typed. */
export function codeHtml(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** Where something stands in the decision, its place escaped: "In the decision: facts". */
export function placeHtml(place: string): string {
  return phrase`In the decision: ${place}`;
}

/** Escaped, with signs and units kept beside their numbers. */
function kept(text: string): string {
  return escaped(unbroken(text)).replaceAll(/−(?=\S)/g, "−\u2060");
}
