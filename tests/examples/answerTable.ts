import { decidedExample } from "./decidedExample.ts";
import { openStories, stories, type Story } from "./stories.ts";

/** Rows of the page's tables, cell by cell, as the model answers today. */
export function computedRows(): string[][] {
  return [...stories, ...openStories].flatMap(storyRows);
}

/** The example with its answer, and a row below it for each further way to turn it. */
function storyRows({ example, driver, turns }: Story): string[][] {
  return turns.map(({ what, overrides }, index) => {
    const told = index === 0 ? [linkTo(example), driver, answerName(example)] : ["", "", ""];
    return [...told, what, answerName(example, overrides)];
  });
}

function answerName(...[example, overrides]: Parameters<typeof decidedExample>): string {
  return decidedExample(example, overrides).recommendation.name;
}

function linkTo(example: string): string {
  return `[${example}](../examples/${example}.yaml)`;
}

/** The cells of every table row of a page, headings and rules left out. */
export function rowsOf(page: string): string[][] {
  const rows = page.split("\n").filter((line) => line.startsWith("|"));
  return rows.filter((line, index) => !isRule(line) && !isRule(rows[index + 1] ?? "")).map(cellsOf);
}

/** The line between a table's heading and its rows. */
function isRule(row: string): boolean {
  return /^[|\s:-]+$/.test(row);
}

function cellsOf(row: string): string[] {
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
