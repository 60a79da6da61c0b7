import { decidedExample } from "./decidedExample.ts";
import { openStories, stories, type Story } from "./stories.ts";

/** Rows of the page's tables, cell by cell, as the model answers today. */
export function computedRows(): string[][] {
  return [...stories.flatMap(storyRows), ...Object.entries(openStories).map(openRow)];
}

/** The example with its answer, and a row below it for each further way to turn it. */
function storyRows({ example, driver, turns }: Story): string[][] {
  return turns.map(({ what, overrides }, index) => {
    const told = index === 0 ? [linkTo(example), driver, answerName(example)] : ["", "", ""];
    return [...told, what, answerName(example, overrides)];
  });
}

function openRow([example, driver]: [string, string]): string[] {
  return [linkTo(example), driver, answerName(example)];
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
  const isRule = (line: string | undefined) => /^[|\s:-]+$/.test(line ?? "");
  return rows.filter((line, index) => !isRule(line) && !isRule(rows[index + 1])).map(cellsOf);
}

function cellsOf(row: string): string[] {
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
