import { BLOCK } from "../block.ts";
import { isReduction, type ScheduledNode } from "../schedule.ts";

/** Where a node's values stand: one column a month, or a single one when it does not vary by month or is not kept. */
export type Operand = readonly Float64Array[];

/** A block of memory as one column a month. */
export function monthlyColumns(months: number): Operand {
  const data = new Float64Array(BLOCK * months);
  return Array.from({ length: months }, (_, month) => data.subarray(BLOCK * month, BLOCK * (month + 1)));
}

/** The values of one month; the only column of what does not vary by month. */
export function columnAt(operand: Operand, month: number): Float64Array {
  return operand[operand.length === 1 ? 0 : month]!;
}

/** Columns that are handed out, given back and handed out again, so that the working set stays small. */
export class ColumnPool {
  readonly #free: Float64Array[] = [];

  take(): Float64Array {
    return this.#free.pop() ?? new Float64Array(BLOCK);
  }

  giveBack(column: Float64Array): void {
    this.#free.push(column);
  }
}

/**
 * Path nodes whose every month has to be kept: another section reads them, or a later pass does.
 * All other path nodes live for one month in a column that is used again.
 */
export function keptPaths(sections: readonly (readonly ScheduledNode[])[]): ReadonlySet<ScheduledNode> {
  const kept = new Set<ScheduledNode>();
  for (const node of sections.flat()) {
    const loop = loopOf(node);
    for (const input of node.inputs) {
      if (input.expression.shape !== "path") continue;
      if (input.section !== node.section || input.pass !== loop) kept.add(input);
    }
  }
  return kept;
}

/** The pass over the months in which a node does its work: a reduction works in the loop that it ends. */
export function loopOf(node: ScheduledNode): number {
  return isReduction(node) ? node.pass - 1 : node.pass;
}
