import { displayText } from "./displayText.ts";
import type { Block, Cell, Column, Page } from "./page.ts";

/** A page as a Markdown document (CommonMark with tables as GitHub has them). */
export function markdownText(heading: string, page: Page): string {
  const parts = page.flatMap(({ title, blocks }) => [
    ...(title === undefined ? [] : [`## ${escaped(title)}`]),
    ...blocks.map(blockText),
  ]);
  return `${[`# ${escaped(heading)}`, ...parts].join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "text":
      return block.tone === "strong" ? `**${escaped(block.text)}**` : escaped(block.text);
    case "list":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "table":
      return tableText(block.columns, block.rows);
    case "picture":
      return ["```text", ...block.lines.map((line) => displayText(line).trimEnd()), "```"].join("\n");
  }
}

function tableText(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const heads = columns.map(({ head }) => escaped(head));
  const rules = columns.map(({ align }) => (align === "right" ? "--:" : ":--"));
  const cells = rows.map((row) => columns.map((_, index) => escaped(row[index]?.text ?? "")));
  return [rowText(heads), rowText(rules), ...cells.map(rowText)].join("\n");
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** On one line, and with every sign that Markdown or HTML would read as markup escaped. */
function escaped(text: string): string {
  return displayText(text)
    .replaceAll("\n", " ")
    .replaceAll(/[\\`*_[\]<>|]/g, "\\$&")
    .replace(/^(\s*)([#+-])/, "$1\\$2");
}
