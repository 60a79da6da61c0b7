import type { Expression } from "./expression.ts";
import { Merger, UNCLAIMED } from "./merger.ts";

/** A node of the schedule: an expression once, however often the description repeats it. */
export interface ScheduledNode {
  /** Its place in the order of computing: inputs have smaller ones. */
  readonly index: number;
  readonly expression: Expression;
  readonly inputs: readonly ScheduledNode[];
  /** 0 for what all groups share, otherwise group number + 1: where it is computed. */
  section: number;
  /** How many passes over the months must have ended before it can be computed. */
  readonly pass: number;
}

/** Which nodes are computed where: what several groups use is computed once, before any group. */
export interface Schedule {
  /** All nodes, each at its index. */
  readonly nodes: readonly ScheduledNode[];
  readonly sections: readonly (readonly ScheduledNode[])[];
  readonly outputs: readonly (readonly ScheduledNode[])[];
  /** The node of any description: that of the schedule where an equal one is computed, otherwise one of its own. */
  readonly nodeOf: (expression: Expression) => ScheduledNode;
}

/** Orders the nodes of all groups, equal descriptions merged (structural sharing by operation and inputs). */
export function schedule(groups: readonly (readonly Expression[])[]): Schedule {
  const merger = new Merger();
  const outputs = groups.map((group) => group.map((expression) => merger.nodeOf(expression)));
  outputs.forEach((nodes, group) => nodes.forEach((node) => claim(node, group + 1)));
  const sections: ScheduledNode[][] = Array.from({ length: groups.length + 1 }, () => []);
  for (const node of merger.nodes) sections[node.section]?.push(node);
  return { nodes: [...merger.nodes], sections, outputs, nodeOf: (expression) => merger.nodeOf(expression) };
}

/** Gives a node to the group that uses it, or to the shared section when another group used it before. */
function claim(node: ScheduledNode, section: number): void {
  if (node.section === section || node.section === 0) return;
  node.section = node.section === UNCLAIMED ? section : 0;
  for (const input of node.inputs) claim(input, node.section);
}

/** Does this node make one figure of all months? */
export function isReduction({ expression: { operation } }: ScheduledNode): boolean {
  return operation === "total" || operation === "countMonths";
}

/** Does this node carry something from month to month? */
export function hasState(node: ScheduledNode): boolean {
  const { operation } = node.expression;
  return isReduction(node) || operation === "cumulate" || operation === "compound" || operation === "previous";
}
