import type { Schedule, ScheduledNode } from "../schedule.ts";
import { BLOCK } from "../block.ts";
import { isKnown } from "./fragments.ts";

/** Where the values of each node stand, by index of the node; −1 for those that stay in registers. */
export interface MemoryPlan {
  readonly addresses: Int32Array;
  /** The first byte after what is known. */
  readonly knownEnd: number;
  /** The first byte that nobody uses. */
  readonly bytes: number;
}

const LANES = 2;
/** One cache line: columns whose distance is a power of two would fight for the same places of the cache. */
const GAP_BYTES = 64;

/**
 * Gives addresses, from `from` on, to all that must stand in memory. Known numbers and what all groups share keep
 * theirs; the groups use one place in turn, because the outputs of a group are read before the next one begins.
 */
export function memoryPlan(
  { nodes, sections }: Schedule,
  isStored: readonly boolean[],
  months: number,
  from: number,
): MemoryPlan {
  const addresses = new Int32Array(nodes.length).fill(-1);
  const place = (chosen: readonly ScheduledNode[], start: number): number =>
    chosen.reduce((next, node) => {
      addresses[node.index] = next;
      return next + numbersOf(node, months) * Float64Array.BYTES_PER_ELEMENT + GAP_BYTES;
    }, start);
  const computed = sections.map((section) => section.filter((node) => isStored[node.index] && !isKnown(node)));
  const known = place(nodes.filter(isKnown), from);
  const shared = place(computed[0] ?? [], known);
  const bytes = computed.slice(1).reduce((most, section) => Math.max(most, place(section, shared)), shared);
  return { addresses, knownEnd: known, bytes };
}

/** How many numbers of a node stand in memory: known ones for a pair of trials, others for a block of them. */
export function numbersOf({ expression: { shape } }: ScheduledNode, months: number): number {
  switch (shape) {
    case "constant":
      return LANES;
    case "month":
      return LANES * months;
    case "trial":
      return BLOCK;
    case "path":
      return BLOCK * months;
  }
}
