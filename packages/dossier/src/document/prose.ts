import { translated } from "@shoreline/decide";

/** A figure in a sentence or a table, and where it leads. */
export interface Figure {
  readonly text: string;
  /** Anchor of what it rests on: a fact, an assumption, an alternative, a section. */
  readonly to?: string;
  /** Its place in the decision: `alternatives[vendor@pl-krakow].saving.mean`. */
  readonly from?: string;
}

/** Words and figures in the order in which they are read. Never markup: every renderer escapes all of it. */
export type Prose = readonly (string | Figure)[];

/** A figure that leads to an anchor of the dossier. */
export function figureTo(text: string, to: string, from?: string): Figure {
  return from === undefined ? { text, to } : { text, to, from };
}

type Piece = string | number | Figure | Prose;

/** Prose from a template, in the language that is spoken: prose`ahead in ${share} of futures`. */
export function prose(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Prose {
  const parts: Translated =
    translated(texts) ?? texts.flatMap((text, place) => (place === 0 ? [text] : [place - 1, text]));
  return merged(parts.flatMap((part) => (typeof part === "number" ? spansOf(pieces[part]!) : [part])));
}

type Translated = NonNullable<ReturnType<typeof translated>>;

function spansOf(piece: Piece): Prose {
  if (typeof piece === "number") return [String(piece)];
  return typeof piece === "object" && "map" in piece ? piece : [piece];
}

/** Words that follow each other as one span; empty ones fall away. */
function merged(spans: Prose): Prose {
  const all: (string | Figure)[] = [];
  for (const span of spans) {
    const before = all.at(-1);
    if (typeof span === "string" && typeof before === "string") all[all.length - 1] = before + span;
    else if (span !== "") all.push(span);
  }
  return all;
}

/** The words alone. */
export function plainText(prose: Prose): string {
  return prose.map((span) => (typeof span === "string" ? span : span.text)).join("");
}

/** Pieces of prose with words between them. */
export function joined(parts: readonly Prose[], between: string): Prose {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}
