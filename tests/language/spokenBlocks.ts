import type { Block, Prose } from "@shoreline/dossier";

/** All that a block says, text by text: captions, heads and cells one by one. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "pair":
      return [...block.left, ...block.right].flatMap(textsOf);
    case "matrix":
      return block.matrix.rows.flatMap(({ who, cells }) => [who, ...cells.flatMap(({ reasons }) => reasons)]);
    case "chart":
      return [block.chart.title, block.chart.description];
    case "table": {
      const { caption, columns, rows } = block.table;
      return [caption, ...columns.map(({ head }) => head), ...rows.flatMap(({ cells }) => cells.map(wordsOf))];
    }
    case "heading":
      return [block.text];
    case "list":
      return block.items.map(wordsOf);
    default:
      return ["label" in block ? `${block.label} ${wordsOf(block.text)}` : wordsOf(block.text)];
  }
}

function wordsOf(prose: Prose): string {
  return prose.map((span) => (typeof span === "string" ? span : span.text)).join("");
}
