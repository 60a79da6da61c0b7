import { reaches } from "@shoreline/arrangements";
import { phrase, word, wordOf } from "@shoreline/decide";
import { alternativeAnchor } from "../document/anchors.ts";
import { reachWords } from "../document/arrangementWords.ts";
import { VERDICT_MARKS } from "../document/chart.ts";
import type { Block, Table } from "../document/document.ts";
import { firstWords, matrixLegend, savingWords } from "../document/matrixWords.ts";
import { figureTo } from "../document/prose.ts";
import type { WhoWhere, WhoWhereCell } from "../document/whoWhere.ts";
import { anchorMark, escapedMarkdown, proseMarkdown } from "./proseMarkdown.ts";

/** A block as paragraphs of Markdown. */
export function blockMarkdown(block: Block): string[] {
  switch (block.kind) {
    case "lead":
      return [`**${proseMarkdown(block.text)}**`];
    case "verdict":
      return [`${VERDICT_MARKS[block.verdict].sign} ${escapedMarkdown(block.label)}${proseMarkdown(block.text)}`];
    case "text":
      return [proseMarkdown(block.text)];
    case "heading":
      return [`### ${anchorMark(block.id)}${escapedMarkdown(block.text)}`];
    case "labelled":
      return [`**${escapedMarkdown(block.label)}:** ${proseMarkdown(block.text)}`];
    case "list":
      return [block.items.map((item) => `- ${proseMarkdown(item)}`).join("\n")];
    case "table":
      return tableMarkdown(block.table);
    case "matrix":
      return matrixMarkdown(block.matrix);
    case "chart":
      return [`**${escapedMarkdown(block.chart.title)}.** ${escapedMarkdown(block.chart.description)}`];
    case "pair":
      return [...block.left, ...block.right].flatMap(blockMarkdown);
  }
}

function tableMarkdown({ id, caption, columns, rows, from }: Table): string[] {
  const rules = columns.map(({ align }) => (align === "right" ? "--:" : ":--"));
  const lines = rows.map((row) =>
    columns.map((_, index) => `${index === 0 ? anchorMark(row.id) : ""}${proseMarkdown(row.cells[index] ?? [])}`),
  );
  const source = from === undefined ? "" : ` ${phrase`In the decision: ${escapedMarkdown(from)}`}.`;
  return [
    `${anchorMark(id)}${escapedMarkdown(caption)}.${source}`,
    [columns.map(({ head }) => escapedMarkdown(head)), rules, ...lines].map(lineMarkdown).join("\n"),
  ];
}

function lineMarkdown(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function matrixMarkdown({ rows, measures }: WhoWhere): string[] {
  const heads = ["", ...reaches.map((reach) => wordOf(reachWords, reach))];
  const lines = rows.map(({ who, cells }) => [who, ...cells.map(cellMarkdown)]);
  const reasons = [...new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.reasons)))];
  return [
    `**${word("Who × where")}**`,
    [heads, heads.map((_, index) => (index === 0 ? ":--" : ":-:")), ...lines].map(lineMarkdown).join("\n"),
    matrixLegend({ measures }),
    ...(reasons.length === 0 ? [] : [phrase`Not feasible: ${reasons.map(escapedMarkdown).join(" ")}`]),
  ];
}

function cellMarkdown(cell: WhoWhereCell): string {
  if (cell.state !== "feasible") return firstWords(cell);
  const saving = savingWords(cell);
  const linked = cell.best === null ? [saving] : [figureTo(saving, alternativeAnchor(cell.best))];
  return `${cell.isRecommended ? "● " : ""}${escapedMarkdown(firstWords(cell))}, ${proseMarkdown(linked)}`;
}
