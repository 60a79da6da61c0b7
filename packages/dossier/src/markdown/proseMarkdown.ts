import { cleanText } from "../document/cleanText.ts";
import type { Prose } from "../document/prose.ts";

/** On one line, and with every sign that Markdown or HTML would read as markup escaped. */
export function escapedMarkdown(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll(/[\\`*_~[\]<>|]/g, "\\$&")
    .replace(/^(\s*)([#+=-]+)(?=\s|$)/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Words, and figures as links to where they come from. */
export function proseMarkdown(prose: Prose): string {
  return prose
    .map((span) => {
      if (typeof span === "string") return escapedMarkdown(span);
      const { text, to } = span;
      return to === undefined ? escapedMarkdown(text) : `[${escapedMarkdown(text)}](#${encodeURI(to)})`;
    })
    .join("");
}

/** Where a link within the document leads. */
export function anchorMark(id: string | undefined): string {
  return id === undefined ? "" : `<a id="${id}"></a>`;
}
