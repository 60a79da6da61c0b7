import type { Operation } from "./expression.ts";
import type { ScheduledNode } from "./schedule.ts";

const FIRST_PLACES = 1 << 12;
/** Numbers of a place: index of the node + 1, or 0 where there is none, and those of up to three inputs, + 1. */
const NUMBERS = 4;

/**
 * Finds a node by its operation and inputs: hashing with open addressing. A model of 20,000 nodes is merged on every run,
 * and maps of numbers take several times as long.
 */
export class NodeTable {
  readonly #nodes: readonly ScheduledNode[];
  /** A power of two of places, at most half of them taken. */
  #places = new Int32Array(NUMBERS * FIRST_PLACES);
  #count = 0;

  /** Over nodes that stand at their index. */
  constructor(nodes: readonly ScheduledNode[]) {
    this.#nodes = nodes;
  }

  /** The node with this operation on exactly these inputs, if there is one. */
  find(operation: Operation, inputs: readonly ScheduledNode[]): ScheduledNode | undefined {
    const places = this.#places;
    const [a, b, c] = [numberOf(inputs[0]), numberOf(inputs[1]), numberOf(inputs[2])];
    for (let at = this.#firstPlace(a, b, c); places[at] !== 0; at = this.#nextPlace(at)) {
      if (places[at + 1] !== a || places[at + 2] !== b || places[at + 3] !== c) continue;
      const node = this.#nodes[places[at]! - 1]!;
      if (node.expression.operation === operation) return node;
    }
    return undefined;
  }

  /** Adds a node that is not yet in the table. */
  add({ index, inputs }: ScheduledNode): void {
    if (2 * NUMBERS * ++this.#count > this.#places.length) this.#grow();
    this.#place(index + 1, numberOf(inputs[0]), numberOf(inputs[1]), numberOf(inputs[2]));
  }

  #place(node: number, a: number, b: number, c: number): void {
    let at = this.#firstPlace(a, b, c);
    while (this.#places[at] !== 0) at = this.#nextPlace(at);
    this.#places[at] = node;
    this.#places[at + 1] = a;
    this.#places[at + 2] = b;
    this.#places[at + 3] = c;
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += NUMBERS)
      if (before[at] !== 0) this.#place(before[at]!, before[at + 1]!, before[at + 2]!, before[at + 3]!);
  }

  #firstPlace(a: number, b: number, c: number): number {
    return NUMBERS * (hashOf(a, b, c) & (this.#places.length / NUMBERS - 1));
  }

  #nextPlace(at: number): number {
    return (at + NUMBERS) & (this.#places.length - 1);
  }
}

function numberOf(input: ScheduledNode | undefined): number {
  return input === undefined ? 0 : input.index + 1;
}

/** Multiplies and mixes as Murmur3 does (Appleby 2011). */
function hashOf(a: number, b: number, c: number): number {
  const hash = Math.imul(a, 0xcc9e2d51) ^ Math.imul(b, 0x1b873593) ^ Math.imul(c, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) >>> 13;
}
