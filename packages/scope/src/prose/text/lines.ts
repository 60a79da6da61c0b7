import type { Span } from "./span.ts";

/** A line of the text without its signs of quotation, list or heading. */
export interface Line extends Span {
  readonly kind: "prose" | "item" | "row" | "heading" | "blank" | "rule";
  readonly isQuoted: boolean;
  /** A list sign with a number or letter, which may also open a numbered heading. */
  readonly isNumbered: boolean;
}

const QUOTE_SIGNS = /^(?: {0,3}>)+ ?/;
const ITEM_SIGN = /^ {0,12}(?:[-*+~] |\(?(?!0\.\d)\d{1,2}[.)](?:\d{1,2}\.?)? |\(?[a-z][.)] ) {0,6}(?=[^ ])/;
const HEADING_SIGN = /^ {0,3}#{1,6} +/;
const RULE = /^[ |:=_*+-]*$/;
const ROW = /^[^|]{1,60}\|[^|]+\||^ *\|.*\|.|[^ |] *\|+ *[^ |].*\||^[^|]{1,40} ?\| ?[^|]+$/;

/** The lines of a folded text; `text` is the same text as it was written, in which lines still end. */
export function linesOf(text: string, folded: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push(lineOf(folded, { start, end }));
    start = end + 1;
  }
  return lines;
}

function lineOf(folded: string, { start, end }: Span): Line {
  const raw = folded.slice(start, end);
  const quote = QUOTE_SIGNS.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(quote);
  const kind = kindOf(body);
  const sign = signOf(kind, body);
  const from = start + quote + sign.length;
  const inner = folded.slice(from, end);
  const skipped = inner.length - inner.trimStart().length;
  const span = { start: from + skipped, end: Math.max(from + skipped, from + inner.trimEnd().length) };
  return { ...span, kind, isQuoted: quote > 0, isNumbered: /\w/.test(sign) };
}

function kindOf(body: string): Line["kind"] {
  if (body.trim() === "") return "blank";
  if (RULE.test(body)) return "rule";
  if (body.includes("|") && ROW.test(body)) return "row";
  if (HEADING_SIGN.test(body)) return "heading";
  return ITEM_SIGN.test(body) ? "item" : "prose";
}

function signOf(kind: Line["kind"], body: string): string {
  if (kind === "item") return ITEM_SIGN.exec(body)?.[0] ?? "";
  return kind === "heading" ? (HEADING_SIGN.exec(body)?.[0] ?? "") : "";
}
