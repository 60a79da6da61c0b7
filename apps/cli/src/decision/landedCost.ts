import type { Decision } from "@shoreline/decide";
import { LANDED_COST, landedTable } from "@shoreline/dossier";
import { type Section, sectionOf, tableBlock } from "../page/page.ts";
import { wrapped } from "../page/wrapped.ts";

/** Three columns beside the words of a row, on a screen of eighty signs. */
const HEAD_WIDTH = 17;

/** Goods alone: what a unit costs with the recommendation, the status quo and the rival, part by part. */
export function landedCostSection(decision: Decision): Section[] {
  const table = landedTable(decision);
  if (table === undefined) return [];
  const { heads, rows } = table;
  return sectionOf(LANDED_COST, [
    tableBlock(
      [
        { head: "", wraps: true },
        ...heads.map((head) => ({ head: wrapped(head, HEAD_WIDTH).join("\n"), align: "right" as const })),
      ],
      rows.map(({ words, cells }) => [words, ...cells]),
    ),
  ]);
}
