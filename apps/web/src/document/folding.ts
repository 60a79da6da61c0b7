import type { Table } from "@shoreline/dossier";
import type { ShownBlock } from "../engine/shown/shownBlocks.ts";
import type { ShownSection } from "../engine/shown/shownDocument.ts";

type Row = Table["rows"][number];

/** Rows of a table up to which it is never folded. */
const FEW = 12;
/** Rows that a folded table shows, unless it says itself which of them matter. */
const FIRST = 8;

/** What is unfolded, as the address says it: ids of sections and keys of tables. */
export function unfoldedOf(text: string | undefined): ReadonlySet<string> {
  return new Set((text ?? "").split(",").filter((key) => key !== ""));
}

/** The same as text for the address; undefined where nothing is unfolded. */
export function unfoldedText(keys: ReadonlySet<string>): string | undefined {
  return keys.size === 0 ? undefined : [...keys].join(",");
}

/** By what a table is known in the address: its id, or that of its first row. */
function keyOf({ id, rows }: Table): string | undefined {
  return id ?? rows[0]?.id;
}

/** A long table while it is folded. */
export interface FoldedTable {
  readonly key: string;
  readonly shown: ReadonlySet<Row>;
}

/** What a long table shows while it is folded: what it names as foremost, or its first rows; and what is recommended and compared with. Undefined for a short one. */
export function foldedTable(table: Table): FoldedTable | undefined {
  const { rows, foremost } = table;
  const key = keyOf(table);
  if (key === undefined || rows.length <= FEW) return undefined;
  const named = foremost && new Set(foremost);
  const matters = ({ id }: Row, place: number) => (named ? id !== undefined && named.has(id) : place < FIRST);
  const shown = rows.filter((row, place) => row.standing !== undefined || matters(row, place));
  return { key, shown: new Set(shown) };
}

/** Every long table of a section. */
export function foldedTables({ blocks }: Pick<ShownSection, "blocks">): readonly FoldedTable[] {
  return tablesIn(blocks).flatMap((table) => foldedTable(table) ?? []);
}

/** What has to be unfolded so that a place of the evidence is seen; undefined where the evidence does not hold it. */
export function waysTo(anchor: string, sections: readonly ShownSection[]): readonly string[] | undefined {
  for (const section of sections) {
    if (section.id === anchor || hasHeading(section.blocks, anchor)) return [section.id];
    for (const table of tablesIn(section.blocks)) {
      if (table.id === anchor) return [section.id];
      const row = table.rows.find(({ id }) => id === anchor);
      if (row === undefined) continue;
      const folded = foldedTable(table);
      return folded === undefined || folded.shown.has(row) ? [section.id] : [section.id, folded.key];
    }
  }
  return undefined;
}

function tablesIn(blocks: readonly ShownBlock[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === "pair") return [...tablesIn(block.left), ...tablesIn(block.right)];
    return block.kind === "table" ? [block.table] : [];
  });
}

function hasHeading(blocks: readonly ShownBlock[], anchor: string): boolean {
  return blocks.some((block) => {
    if (block.kind === "pair") return hasHeading(block.left, anchor) || hasHeading(block.right, anchor);
    if (block.kind === "chart") return `chart-${block.chart.id}` === anchor;
    return block.kind === "heading" && block.id === anchor;
  });
}
