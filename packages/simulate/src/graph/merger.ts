import type { Expression } from "./expression.ts";
import { LeafTable } from "./leafTable.ts";
import { NodeTable } from "./nodeTable.ts";
import type { ScheduledNode } from "./schedule.ts";

/** The section of a node that no group has used yet. */
export const UNCLAIMED = -1;

/** Finds equal descriptions: same operation, same inputs, same numbers. */
export class Merger {
  /** In the order of computing: inputs stand before what is made of them. */
  readonly nodes: ScheduledNode[] = [];
  readonly #byExpression = new Map<Expression, ScheduledNode>();
  readonly #byValue = new Map<number, ScheduledNode>();
  readonly #leaves = new LeafTable();
  readonly #byInputs = new NodeTable(this.nodes);

  nodeOf(expression: Expression): ScheduledNode {
    const { value } = expression;
    // A map takes −0 for 0, which are two numbers here.
    if (value !== undefined && !Object.is(value, -0)) return this.#constant(value, expression);
    const seen = this.#byExpression.get(expression);
    if (seen) return seen;
    const node = expression.inputs.length > 0 ? this.#combined(expression) : this.#leaf(expression);
    this.#byExpression.set(expression, node);
    return node;
  }

  #constant(value: number, expression: Expression): ScheduledNode {
    const known = this.#byValue.get(value);
    if (known) return known;
    const node = this.#kept(expression, []);
    this.#byValue.set(value, node);
    return node;
  }

  #combined(expression: Expression): ScheduledNode {
    // Written out by number: an array that grows has room for a dozen, and this one is made for every node.
    const [a, b, c] = expression.inputs as [Expression, Expression?, Expression?];
    const first = this.nodeOf(a);
    if (b === undefined) return this.#among(expression, [first]);
    const second = this.nodeOf(b);
    return this.#among(expression, c === undefined ? [first, second] : [first, second, this.nodeOf(c)]);
  }

  #among(expression: Expression, inputs: readonly ScheduledNode[]): ScheduledNode {
    const known = this.#byInputs.find(expression.operation, inputs);
    if (known) return known;
    const node = this.#kept(expression, inputs);
    this.#byInputs.add(node);
    return node;
  }

  #leaf(expression: Expression): ScheduledNode {
    const known = this.#leaves.find(expression);
    if (known) return known;
    const node = this.#kept(expression, []);
    this.#leaves.add(node);
    return node;
  }

  #kept(expression: Expression, inputs: readonly ScheduledNode[]): ScheduledNode {
    const pass = passOf(expression, inputs);
    const node = { index: this.nodes.length, expression, inputs, section: UNCLAIMED, pass };
    this.nodes.push(node);
    return node;
  }
}

function passOf({ operation, shape }: Expression, inputs: readonly ScheduledNode[]): number {
  let before = 0;
  for (const { pass } of inputs) if (pass > before) before = pass;
  return operation === "total" || operation === "countMonths" ? before + 1 : shape === "constant" ? 0 : before;
}
