import type { Expression } from "./expression.ts";

/** A node of the schedule: an expression once, however often the description repeats it. */
export interface ScheduledNode {
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
  readonly sections: readonly (readonly ScheduledNode[])[];
  readonly outputs: readonly (readonly ScheduledNode[])[];
}

/** Orders the nodes of all groups, equal descriptions merged (structural sharing by operation and inputs). */
export function schedule(groups: readonly (readonly Expression[])[]): Schedule {
  const merged = merger();
  const outputs = groups.map((group) => group.map((expression) => merged.nodeOf(expression)));
  outputs.forEach((nodes, group) => nodes.forEach((node) => claim(node, group + 1, merged.claimed)));
  const sections: ScheduledNode[][] = Array.from({ length: groups.length + 1 }, () => []);
  for (const node of merged.nodes) sections[node.section]?.push(node);
  return { sections, outputs };
}

function merger() {
  const nodes: ScheduledNode[] = [];
  const byKey = new Map<string, ScheduledNode>();
  const byExpression = new Map<Expression, ScheduledNode>();
  const claimed = new Set<ScheduledNode>();
  const nodeOf = (expression: Expression): ScheduledNode => {
    const seen = byExpression.get(expression);
    if (seen) return seen;
    const inputs = expression.inputs.map(nodeOf);
    const key = structuralKey(expression, inputs);
    const node = byKey.get(key) ?? newNode(expression, inputs, key);
    byExpression.set(expression, node);
    return node;
  };
  const newNode = (expression: Expression, inputs: readonly ScheduledNode[], key: string): ScheduledNode => {
    const node = { index: nodes.length, expression, inputs, section: 0, pass: passOf(expression, inputs) };
    nodes.push(node);
    byKey.set(key, node);
    return node;
  };
  return { nodes, claimed, nodeOf };
}

function structuralKey({ operation, value, series, source }: Expression, inputs: readonly ScheduledNode[]): string {
  const payload = source
    ? JSON.stringify(source)
    : (series?.join(" ") ?? (value === undefined ? "" : numberKey(value)));
  return `${operation}(${inputs.map(({ index }) => index).join(",")})${payload}`;
}

/** Distinguishes −0 from 0, which print alike. */
function numberKey(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function passOf({ operation, shape }: Expression, inputs: readonly ScheduledNode[]): number {
  const before = inputs.reduce((most, input) => Math.max(most, input.pass), 0);
  return operation === "total" || operation === "countMonths" ? before + 1 : shape === "constant" ? 0 : before;
}

/** Gives a node to the group that uses it, or to the shared section when another group used it before. */
function claim(node: ScheduledNode, section: number, claimed: Set<ScheduledNode>): void {
  if (!claimed.has(node)) {
    claimed.add(node);
    node.section = section;
  } else if (node.section === section || node.section === 0) return;
  else node.section = 0;
  const next = node.section;
  for (const input of node.inputs) claim(input, next, claimed);
}
