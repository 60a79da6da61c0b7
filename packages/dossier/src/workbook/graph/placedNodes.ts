import type { Schedule, ScheduledNode } from "@shoreline/simulate";

/** Longer than this nobody reads a formula: what is longer gets cells of its own on the way. */
const LONGEST_PART = 90;
const REFERENCE = 14;

/**
 * The nodes that stand in cells of their own: what has a name, what several figures use, what carries something from
 * month to month or is summed over them, what is the same in all months of a formula, and what is too long to be read
 * inside another formula. Everything else is written out where it is used.
 */
export function placedNodes(plan: Schedule, hasName: (node: ScheduledNode) => boolean): ReadonlySet<ScheduledNode> {
  const nodes = plan.sections.flat().toSorted((a, b) => a.index - b.index);
  const needed = neededNodes(nodes, plan.outputs.flat());
  const placed = new Set<ScheduledNode>();
  const sizes = new Map<ScheduledNode, number>();
  for (const node of nodes) {
    for (const input of node.inputs) if (sizes.get(input)! > LONGEST_PART) placed.add(input);
    if (!isLeaf(node) && (needed.has(node) || hasName(node) || carries(node))) placed.add(node);
    if (node.expression.operation === "series" && !isSteady(node)) placed.add(node);
    sizes.set(node, isLeaf(node) || placed.has(node) ? REFERENCE : sizeOf(node, placed, sizes));
  }
  return placed;
}

function sizeOf(node: ScheduledNode, placed: ReadonlySet<ScheduledNode>, sizes: Map<ScheduledNode, number>): number {
  return node.inputs.reduce((sum, input) => sum + (placed.has(input) ? REFERENCE : sizes.get(input)!), 4);
}

/** What more than one formula uses, what a formula by month takes from outside the months, what is walked as a range. */
function neededNodes(nodes: readonly ScheduledNode[], outputs: readonly ScheduledNode[]): ReadonlySet<ScheduledNode> {
  const needed = new Set<ScheduledNode>();
  const used = new Set<ScheduledNode>();
  const use = (node: ScheduledNode) => void (used.has(node) ? needed.add(node) : used.add(node));
  for (const node of nodes) {
    for (const input of node.inputs) {
      use(input);
      if (walksMonths(node) || (node.expression.shape === "path" && input.expression.shape === "trial"))
        needed.add(input);
    }
  }
  for (const output of outputs) use(output);
  return needed;
}

/** Whether a node has no inputs: a number, a series or something drawn. */
function isLeaf({ inputs }: ScheduledNode): boolean {
  return inputs.length === 0;
}

/** The same figure in every month. */
function isSteady({ expression: { series = [] } }: ScheduledNode): boolean {
  return series.every((value) => value === series[0]);
}

function carries({ expression: { operation } }: ScheduledNode): boolean {
  return operation === "cumulate" || operation === "compound";
}

function walksMonths({ expression: { operation } }: ScheduledNode): boolean {
  return operation === "previous" || operation === "total" || operation === "countMonths";
}
