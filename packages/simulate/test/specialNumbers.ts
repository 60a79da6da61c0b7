import type { Expression, Operation, Shape } from "../src/graph/expression.ts";
import type { ScheduledNode } from "../src/graph/schedule.ts";

/** What the tests of both code writers put into memory. */
export const MONTHS = 3;
const SPECIALS = [0, -0, 1, -2.5, Number.NaN, Infinity, -Infinity, 5e-324];

/** Nodes as a schedule would hold them, numbered in the order in which they are made. */
export class Nodes {
  readonly all: ScheduledNode[] = [];

  add(operation: Operation, shape: Shape, inputs: readonly ScheduledNode[] = []): ScheduledNode {
    const expression: Expression = { operation, shape, inputs: inputs.map((input) => input.expression) };
    const node = { index: this.all.length, expression, inputs, section: 0, pass: 0 };
    this.all.push(node);
    return node;
  }
}

/** The values of a node by their place in memory. */
export type Columns = ReadonlyMap<ScheduledNode, (place: number) => number>;

/** Each trial has its own triple of special numbers; 8³ = 512 triples take two blocks. */
export const special =
  (place: number, offset: number) =>
  (trial: number): number =>
    SPECIALS[Math.floor((trial + offset) / SPECIALS.length ** place) % SPECIALS.length]!;

/** In memory a path stands pair by pair, in each pair month by month. */
export const placeInPath = (trial: number, month: number): number =>
  (trial >> 1) * 2 * MONTHS + 2 * month + (trial & 1);

/** The special number at a place of a path: by trial, another one each month. */
export function specialInPath(place: number): number {
  const trial = 2 * Math.floor(place / (2 * MONTHS)) + (place & 1);
  return special((place >> 1) % MONTHS, 0)(trial);
}
