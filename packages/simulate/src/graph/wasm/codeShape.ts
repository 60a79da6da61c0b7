import type { Operation, Shape } from "../expression.ts";
import type { ScheduledNode } from "../schedule.ts";
import { boundOf, boundWord } from "./boundCode.ts";
import type { Phase } from "./fragments.ts";

/** What the code of a fused function follows from, and nothing else of the model. */
export interface CodeShape {
  /** Phases, operations and how they are wired; equal for functions of equal code. */
  readonly words: Int32Array;
  /** The nodes that the words number, in this order: what the function makes, and what it reads of others. */
  readonly nodes: readonly ScheduledNode[];
}

const OPERATIONS: Readonly<Record<Operation, number>> = {
  constant: 0,
  series: 1,
  draw: 2,
  drawEachMonth: 3,
  add: 4,
  subtract: 5,
  multiply: 6,
  multiplyAdd: 7,
  divide: 8,
  minimum: 9,
  maximum: 10,
  isBelow: 11,
  select: 12,
  exponential: 13,
  logarithm: 14,
  squareRoot: 15,
  cumulate: 16,
  compound: 17,
  previous: 18,
  total: 19,
  countMonths: 20,
};
const SHAPES: Readonly<Record<Shape, number>> = { constant: 0, month: 1, trial: 2, path: 3 };
/** Words below zero that are no numbers of nodes. */
const MONTHS_BEGIN = -1;
const PHASE_ENDS = -2;
const READ = -3;

/** Writes shapes of functions over the nodes of one schedule. */
export class CodeShapes {
  readonly #isStored: readonly boolean[];
  /** By index of the node: its number in the function at hand + 1; 0 of all others. */
  readonly #numbers: Int32Array;
  #nodes: ScheduledNode[] = [];
  /** Of the function at hand, so many of these: one after the other uses them. */
  #words = new Int32Array(1 << 12);
  #count = 0;

  constructor(isStored: readonly boolean[]) {
    this.#isStored = isStored;
    this.#numbers = new Int32Array(isStored.length);
  }

  of(phases: readonly Phase[]): CodeShape {
    [this.#nodes, this.#count] = [[], 0];
    for (const { once, monthly } of phases) {
      for (const node of once) this.#make(node);
      this.#write(MONTHS_BEGIN);
      for (const node of monthly) this.#make(node);
      this.#write(PHASE_ENDS);
    }
    for (const { index } of this.#nodes) this.#numbers[index] = 0;
    return { words: this.#words.slice(0, this.#count), nodes: this.#nodes };
  }

  #make(node: ScheduledNode): void {
    for (const input of node.inputs) if (this.#numbers[input.index] === 0) this.#read(input);
    const { operation, shape } = node.expression;
    this.#write(2 * (4 * OPERATIONS[operation] + SHAPES[shape]) + (this.#isStored[node.index] ? 1 : 0));
    for (const { index } of node.inputs) this.#write(this.#numbers[index]!);
    if (operation === "minimum" || operation === "maximum") this.#write(boundWord(boundOf(node)));
    this.#number(node);
  }

  #read(input: ScheduledNode): void {
    this.#write(READ - SHAPES[input.expression.shape]);
    this.#number(input);
  }

  #write(word: number): void {
    if (this.#count === this.#words.length) {
      const before = this.#words;
      this.#words = new Int32Array(2 * before.length);
      this.#words.set(before);
    }
    this.#words[this.#count++] = word;
  }

  #number(node: ScheduledNode): void {
    this.#nodes.push(node);
    this.#numbers[node.index] = this.#nodes.length;
  }
}
