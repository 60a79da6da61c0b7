import type { Expression, RandomSource } from "./expression.ts";
import type { ScheduledNode } from "./schedule.ts";

/** More nodes than a graph ever has; two numbers below it make one key that a double holds exactly. */
const MOST_NODES = 2 ** 26;

/** The section of a node that no group has used yet. */
export const UNCLAIMED = -1;

/**
 * Finds equal descriptions: same operation, same inputs, same numbers. Keys are numbers wherever possible, because a
 * model of 20,000 nodes is merged on every run.
 */
export class Merger {
  /** In the order of computing: inputs stand before what is made of them. */
  readonly nodes: ScheduledNode[] = [];
  readonly #byExpression = new Map<Expression, ScheduledNode>();
  readonly #byValue = new Map<number, ScheduledNode>();
  readonly #byText = new Map<string, ScheduledNode>();
  readonly #byInputs = new Map<string, Map<number, ScheduledNode>>();
  readonly #pairs = new Map<number, number>();
  readonly #textOfSource = new Map<RandomSource, string>();

  nodeOf(expression: Expression): ScheduledNode {
    const { value, inputs } = expression;
    // A map takes −0 for 0, which are two numbers here.
    if (value !== undefined && !Object.is(value, -0)) return this.#constant(value, expression);
    const seen = this.#byExpression.get(expression);
    if (seen) return seen;
    const node = inputs.length > 0 ? this.#combined(expression) : this.#leaf(expression);
    this.#byExpression.set(expression, node);
    return node;
  }

  #constant(value: number, expression: Expression): ScheduledNode {
    return this.#byValue.get(value) ?? this.#keep(this.#byValue, value, expression, []);
  }

  #combined(expression: Expression): ScheduledNode {
    const inputs = expression.inputs.map((input) => this.nodeOf(input));
    const alike = this.#alike(expression.operation);
    const key = this.#keyOf(inputs);
    return alike.get(key) ?? this.#keep(alike, key, expression, inputs);
  }

  #leaf(expression: Expression): ScheduledNode {
    const { operation, series, source } = expression;
    const text = `${operation} ${source ? this.#sourceText(source) : (series?.map(numberText).join(" ") ?? "-0")}`;
    return this.#byText.get(text) ?? this.#keep(this.#byText, text, expression, []);
  }

  #alike(operation: string): Map<number, ScheduledNode> {
    const known = this.#byInputs.get(operation);
    if (known) return known;
    const alike = new Map<number, ScheduledNode>();
    this.#byInputs.set(operation, alike);
    return alike;
  }

  /** One number for up to three inputs; an operation always has the same count of them. */
  #keyOf([a, b, c]: readonly ScheduledNode[]): number {
    if (!a || !b) return a?.index ?? 0;
    const pair = a.index * MOST_NODES + b.index;
    return c ? this.#pairNumber(pair) * MOST_NODES + c.index : pair;
  }

  #pairNumber(pair: number): number {
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    this.#pairs.set(pair, this.#pairs.size);
    return this.#pairs.size - 1;
  }

  #sourceText(source: RandomSource): string {
    const known = this.#textOfSource.get(source);
    if (known !== undefined) return known;
    const text = JSON.stringify(source);
    this.#textOfSource.set(source, text);
    return text;
  }

  #keep<K>(
    among: Map<K, ScheduledNode>,
    key: K,
    expression: Expression,
    inputs: readonly ScheduledNode[],
  ): ScheduledNode {
    const pass = passOf(expression, inputs);
    const node = { index: this.nodes.length, expression, inputs, section: UNCLAIMED, pass };
    this.nodes.push(node);
    among.set(key, node);
    return node;
  }
}

/** Distinguishes −0 from 0, which print alike. */
function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function passOf({ operation, shape }: Expression, inputs: readonly ScheduledNode[]): number {
  const before = inputs.reduce((most, input) => Math.max(most, input.pass), 0);
  return operation === "total" || operation === "countMonths" ? before + 1 : shape === "constant" ? 0 : before;
}
