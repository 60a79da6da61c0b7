import type { Schedule, ScheduledNode } from "../schedule.ts";

const BITS = 32;

/**
 * Whether what a node makes stands until the next block: no other group takes its place in memory, because all share it or
 * there is one group only.
 */
function isLasting({ sections }: Schedule, { section }: ScheduledNode): boolean {
  return section === 0 || sections.length === 2;
}

/** Names of the streams on which a node depends, where it lasts. */
export function streamsOf(plan: Schedule): (node: ScheduledNode) => readonly string[] | undefined {
  const nodes = plan.nodes.filter((node) => isLasting(plan, node));
  const names = [...new Set(nodes.flatMap(({ expression: { source } }) => (source ? [source.name] : [])))];
  const words = Math.ceil(names.length / BITS);
  const numbers = new Map(names.map((name, number) => [name, number]));
  // One bit for each name, in words of each node: its own and those of its inputs, which stand before it.
  const bits = new Int32Array(words * plan.nodes.length);
  for (const { index, expression, inputs } of nodes) {
    const own = words * index;
    for (const input of inputs)
      for (let word = 0; word < words; word++) bits[own + word]! |= bits[words * input.index + word]!;
    const number = expression.source ? numbers.get(expression.source.name)! : -1;
    if (number >= 0) bits[own + Math.floor(number / BITS)]! |= 1 << (number % BITS);
  }
  const has = (index: number, number: number) =>
    (bits[words * index + Math.floor(number / BITS)]! >> (number % BITS)) & 1;
  return (node) => (isLasting(plan, node) ? names.filter((_, number) => has(node.index, number)) : undefined);
}
