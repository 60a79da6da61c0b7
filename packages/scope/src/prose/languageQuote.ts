import type { Span } from "./text/span.ts";

/**
 * Where a quote stands in a text: letter by letter, but for the length of blanks and line breaks. Gives the first such
 * stretch of the text as it is; undefined where there is none. A quote that cuts into a word or a number is grown to
 * its ends, so that "4,000" is not quoted out of "14,000".
 */
export function languageQuote(text: string, quote: string): Span | undefined {
  const words = quote.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return undefined;
  const match = new RegExp(words.map(escaped).join("\\s+")).exec(text);
  return match === null ? undefined : grown(text, { start: match.index, end: match.index + match[0].length });
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

const LONGEST_WORD = 40;

function grown(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const after = text.slice(end, end + LONGEST_WORD);
  const [first, last] = [text.charAt(start), text.charAt(end - 1)];
  return {
    start: start - (tailOf(first).exec(before)?.[0].length ?? 0),
    end: end + (headOf(last).exec(after)?.[0].length ?? 0),
  };
}

/** What may stand before a quote and belong to its first word. */
function tailOf(first: string): RegExp {
  if (/\d/.test(first)) return /\d[\d.,]*$/;
  return /\p{L}/u.test(first) ? /[\p{L}\p{M}]+$/u : /$/;
}

function headOf(last: string): RegExp {
  if (/\d/.test(last)) return /^[\d.,]*\d/;
  return /\p{L}/u.test(last) ? /^[\p{L}\p{M}]+/u : /^/;
}
