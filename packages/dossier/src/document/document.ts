import type { Verdict } from "@shoreline/decide";
import type { Chart } from "./chart.ts";
import type { Prose } from "./prose.ts";
import type { WhoWhere } from "./whoWhere.ts";

/**
 * A decision as a document: what is said, in which order, and where each figure comes from. Plain data that every
 * renderer shows in the same order; nothing is computed after it.
 */
export interface Document {
  readonly title: string;
  /** Id of the decision, which is the same in every copy. */
  readonly id: string;
  readonly sections: readonly Section[];
}

/** A question and its answer. The first section is the page that a board reads alone. */
export interface Section {
  /** Anchor. */
  readonly id: string;
  readonly title: string;
  /** Its answer in one line, for where it is folded; the answer section has none. */
  readonly summary?: string;
  readonly blocks: readonly Block[];
  /** Tag of its language (BCP 47); English where nothing is said. */
  readonly language?: string;
}

/** What a section consists of. */
export type Block =
  | { readonly kind: "lead"; readonly text: Prose }
  | { readonly kind: "verdict"; readonly verdict: Verdict; readonly label: string; readonly text: Prose }
  | { readonly kind: "text"; readonly text: Prose; readonly tone?: "quiet" | "careful" }
  | { readonly kind: "heading"; readonly id: string; readonly text: string }
  | { readonly kind: "labelled"; readonly label: string; readonly text: Prose; readonly about?: LabelledPart }
  | { readonly kind: "list"; readonly items: readonly Prose[] }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "matrix"; readonly matrix: WhoWhere }
  | { readonly kind: "chart"; readonly chart: Chart }
  /** Two things side by side where there is room. */
  | { readonly kind: "pair"; readonly left: readonly Block[]; readonly right: readonly Block[] };

/** Parts of the answer that have a label, whatever the label is called in the language of the page. */
export type LabelledPart = "limits" | "why" | "against" | "findOut" | "confirm";

/** A table. The first cell of a row names it. */
export interface Table {
  readonly id?: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Ids of the rows that matter most, where these are not simply the first: what is shown while the table is folded. */
  readonly foremost?: readonly string[];
  /** Place of its figures in the decision. */
  readonly from?: string;
}

export interface Column {
  readonly head: string;
  readonly align?: "right";
  /** Takes what room is left, in proportion; columns without it are as wide as their words. */
  readonly grow?: number;
}

export interface Row {
  readonly id?: string;
  readonly cells: readonly Prose[];
  readonly standing?: "recommended" | "baseline";
}

/** A paragraph; `quiet` for what is said beside the answer, `careful` for what one should beware of. */
export function textBlock(text: string | Prose, tone?: "quiet" | "careful"): Block {
  const prose = typeof text === "string" ? [text] : text;
  return tone === undefined ? { kind: "text", text: prose } : { kind: "text", text: prose, tone };
}

/** A table, or nothing where it would have no row. */
export function tableBlocks(table: Table): Block[] {
  return table.rows.length === 0 ? [] : [{ kind: "table", table }];
}

/** Every block, those side by side included, in the order of reading. */
export function blocksOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === "pair" ? [block, ...blocksOf(block.left), ...blocksOf(block.right)] : [block],
  );
}

/** Every table of a document, in the order of reading. */
export function tablesOf({ sections }: Pick<Document, "sections">): Table[] {
  return sections
    .flatMap(({ blocks }) => blocksOf(blocks))
    .flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

/** Every chart of a document, in the order of reading. */
export function chartsOf({ sections }: Pick<Document, "sections">): Chart[] {
  return sections
    .flatMap(({ blocks }) => blocksOf(blocks))
    .flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
}
