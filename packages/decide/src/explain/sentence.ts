import { phrase, translated } from "../language/templates.ts";

/** A sentence of which every figure leads to its place in the decision. */
export interface Sentence {
  readonly text: string;
  readonly links: readonly Link[];
}

/** Where in a sentence a figure stands, in UTF-16 units, and where it comes from. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** JSON Pointer (RFC 6901) into the decision. */
  readonly path: string;
}

/** Words that say a figure, or a name, of the decision. */
export interface Said {
  readonly words: string;
  readonly path: string;
}

/** What a sentence is put together from. */
type Piece = string | Said | Sentence;

/** Words with the place they come from; the steps to it as they are, unescaped. */
export function said(words: string, ...steps: readonly (string | number)[]): Said {
  const path = steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { words, path };
}

/** A sentence, or a part of one, from a template, in the language that is spoken: what is `said` becomes a link. */
export function say(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Sentence {
  const parts = translated(texts);
  if (parts !== undefined) return joined(parts.map((part) => (typeof part === "number" ? pieces[part]! : part)));
  return joined(texts.flatMap((text, place) => (place === 0 ? [text] : [pieces[place - 1]!, text])));
}

/** Pieces one after the other. */
export function joined(pieces: readonly Piece[]): Sentence {
  let text = "";
  const links: Link[] = [];
  for (const piece of pieces) {
    const start = text.length;
    if (typeof piece === "string") text += piece;
    else if ("words" in piece) {
      text += piece.words;
      links.push({ start, end: text.length, path: piece.path });
    } else {
      text += piece.text;
      links.push(...piece.links.map((link) => ({ ...link, start: link.start + start, end: link.end + start })));
    }
  }
  return { text, links };
}

/** Pieces as a list in a sentence: "a, b and c". */
export function listedPieces(pieces: readonly Piece[]): Sentence {
  const last = phrase` and `;
  return joined(
    pieces.flatMap((piece, place) => {
      if (place === 0) return [piece];
      return [place === pieces.length - 1 ? last : ", ", piece];
    }),
  );
}
