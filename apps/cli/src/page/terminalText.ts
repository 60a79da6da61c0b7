import { displayText } from "./displayText.ts";
import type { Block, Page, Section } from "./page.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./tableLines.ts";
import { wrapped } from "./wrapped.ts";

const INDENT = "  ";
const BULLET = "· ";

/** A page as it is printed: sections apart by an empty line, what stands under a title set in a little. */
export function terminalText(page: Page, style: Style): string {
  const sections = page.map((section) => sectionLines(section, style).join("\n"));
  return `${sections.join("\n\n")}\n`;
}

function sectionLines({ title, blocks }: Section, style: Style): string[] {
  if (title === undefined) return blocks.flatMap((block) => blockLines(block, style));
  const inner = { ...style, width: style.width - INDENT.length };
  const lines = blocks.flatMap((block) => blockLines(block, inner));
  const heads = wrapped(title, style.width).map((line) => style.paint(line, "strong"));
  return [...heads, ...lines.map((line) => (line === "" ? "" : INDENT + line))];
}

function blockLines(block: Block, style: Style): string[] {
  switch (block.kind) {
    case "text":
      return wrapped(block.text, style.width).map((line) => style.paint(line, block.tone));
    case "list":
      return block.items.flatMap((item) => itemLines(item, style.width));
    case "table":
      return tableLines(block.columns, block.rows, style);
    case "picture":
      return block.lines.map((line) => displayText(line).trimEnd());
  }
}

function itemLines(item: string, width: number): string[] {
  const lines = wrapped(item, width - BULLET.length);
  return lines.map((line, index) => (index === 0 ? BULLET : " ".repeat(BULLET.length)) + line);
}
