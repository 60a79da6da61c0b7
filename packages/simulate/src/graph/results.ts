import type { Schedule, ScheduledNode } from "./schedule.ts";

/** Where a computed output of a group goes. */
interface Copy {
  readonly output: number;
  readonly into: Float64Array;
}

/** The columns that an evaluation gives: one for each distinct output, filled block by block. */
export class Results {
  readonly columns: Float64Array[][];
  readonly #trials: number;
  readonly #columnOf = new Map<ScheduledNode, Float64Array>();
  readonly #copies: readonly (readonly Copy[])[];

  constructor({ outputs }: Schedule, trials: number) {
    this.#trials = trials;
    this.#copies = outputs.map((nodes) => this.#claim(nodes));
    this.columns = outputs.map((nodes) => nodes.map((node) => this.#columnOf.get(node)!));
  }

  /** Copies what a group has computed for the trials from `firstTrial` on. */
  take(group: number, columns: readonly Float64Array[], firstTrial: number): void {
    for (const { output, into } of this.#copies[group]!) {
      const column = columns[output]!;
      const room = this.#trials - firstTrial;
      into.set(room < column.length ? column.subarray(0, room) : column, firstTrial);
    }
  }

  /** Columns for the outputs that no group before had; those of a group share one piece of memory, got at once. */
  #claim(nodes: readonly ScheduledNode[]): readonly Copy[] {
    const fresh = new Set(nodes.filter((node) => !this.#columnOf.has(node)));
    const numbers = new Float64Array(fresh.size * this.#trials);
    let start = 0;
    for (const node of fresh) {
      this.#columnOf.set(node, numbers.subarray(start, (start += this.#trials)));
    }
    return nodes.flatMap((node, output) => {
      const into = this.#columnOf.get(node)!;
      if (!fresh.delete(node)) return [];
      const { shape, value } = node.expression;
      if (shape === "trial") return [{ output, into }];
      if (shape !== "constant") throw new Error("An output must be one figure per trial.");
      into.fill(value ?? Number.NaN);
      return [];
    });
  }
}
