import { word } from "@shoreline/decide";
import type { ScheduledNode } from "@shoreline/simulate";
import type { Calculation } from "../graph/calculation.ts";
import { MONTH_ROW } from "../graph/layout.ts";

/** Rows of the workings under one heading. */
export interface WorkingSection {
  readonly name: string;
  readonly nodes: readonly ScheduledNode[];
}

/** What all share first, then each alternative's own steps. */
export function workingSections({ shared, alternatives }: Calculation): readonly WorkingSection[] {
  return [
    { name: word("Shared by several alternatives"), nodes: shared },
    ...alternatives.map(({ candidate, own }) => ({ name: candidate.words, nodes: own })),
  ];
}

/** In which row each step stands. */
export function workingRows(sections: readonly WorkingSection[]): ReadonlyMap<ScheduledNode, number> {
  const rows = new Map<ScheduledNode, number>();
  let next = MONTH_ROW + 1;
  for (const { nodes } of sections) {
    next++;
    for (const node of nodes) rows.set(node, next++);
  }
  return rows;
}
