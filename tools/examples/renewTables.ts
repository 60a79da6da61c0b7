import { readFileSync, writeFileSync } from "node:fs";
import { computedRows } from "../../tests/examples/answerTable.ts";
import { stories } from "../../tests/examples/stories.ts";

/* Writes the answers that are computed now into the two tables of docs/examples.md: `npm run examples`. */

const PAGE = "docs/examples.md";
const TABLE_BODY = /(\| -+ \|[^\n]*\n)((?:\|[^\n]*\n)+)/g;

const rows = computedRows().map((row) => `| ${row.join(" | ")} |`);
const told = stories.reduce((count, { turns }) => count + turns.length, 0);
const bodies = [rows.slice(0, told), rows.slice(told)];
const page = readFileSync(PAGE, "utf8").replace(TABLE_BODY, (_, rule: string) => {
  return `${rule}${(bodies.shift() ?? []).join("\n")}\n`;
});
writeFileSync(PAGE, page);
