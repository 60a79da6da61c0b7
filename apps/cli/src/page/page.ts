/**
 * What a command has to say, before anyone knows where it will be read: the terminal and a Markdown file lay out the
 * same page. A page holds words and figures that are already rounded; nothing is computed after it.
 */
export type Page = readonly Section[];

/** A part of a page; the first one usually has no title. */
export interface Section {
  readonly title?: string;
  readonly blocks: readonly Block[];
}

/** What a section consists of. */
export type Block =
  | { readonly kind: "text"; readonly text: string; readonly tone?: Tone }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }
  /** Lines whose signs stand above each other; they are never wrapped. */
  | { readonly kind: "picture"; readonly lines: readonly string[] };

/** How a word is meant; never the only sign of it. */
export type Tone = "strong" | "quiet" | "recommended" | "careful" | "fault";

/** One entry of a table. */
export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

/** Head and layout of a table's column. */
export interface Column {
  /** May hold several lines. */
  readonly head: string;
  readonly align?: "left" | "right";
  /** Gives way when the table is too wide: its text goes on in the next line. */
  readonly wraps?: boolean;
}

/** A paragraph, wrapped where it is read. */
export function textBlock(text: string, tone?: Tone): Block {
  return tone === undefined ? { kind: "text", text } : { kind: "text", text, tone };
}

/** Points of equal standing, one below the other. */
export function listBlock(items: readonly string[]): Block {
  return { kind: "list", items };
}

/** A table in which every cell is plain text. */
export function tableBlock(columns: readonly Column[], rows: readonly (readonly (string | Cell)[])[]): Block {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : cell)));
  return { kind: "table", columns, rows: cells };
}

/** A section, or nothing where it would be empty. */
export function sectionOf(title: string, blocks: readonly Block[]): Section[] {
  return blocks.length === 0 ? [] : [{ title, blocks }];
}
