import type { Schedule, ScheduledNode } from "./schedule.ts";

/** Where the outputs that a group brings of its own are kept; plain data. */
export interface KeptGroup {
  /** Column after column, each of all trials: first those of `outputs`, then those of constants. */
  readonly numbers: Float64Array;
  /** Places among the group's outputs of those that are copied, in the order of their columns. */
  readonly outputs: Int32Array;
}

/** Copies what a group has computed for the trials from `firstTrial` on to where it is kept. */
export function keepBlock(
  { numbers, outputs }: KeptGroup,
  trials: number,
  columns: readonly Float64Array[],
  firstTrial: number,
): void {
  const room = trials - firstTrial;
  for (let place = 0; place < outputs.length; place++) {
    const column = columns[outputs[place]!]!;
    numbers.set(room < column.length ? column.subarray(0, room) : column, place * trials + firstTrial);
  }
}

/** The columns that an evaluation gives: one for each distinct output, filled block by block. */
export class Results {
  readonly columns: Float64Array[][];
  readonly groups: readonly KeptGroup[];
  readonly #trials: number;
  readonly #columnOf = new Map<ScheduledNode, Float64Array>();

  constructor({ outputs }: Schedule, trials: number) {
    this.#trials = trials;
    this.groups = outputs.map((nodes) => this.#claim(nodes));
    this.columns = outputs.map((nodes) => nodes.map((node) => this.#columnOf.get(node)!));
  }

  /** Copies what a group has computed for the trials from `firstTrial` on. */
  take(group: number, columns: readonly Float64Array[], firstTrial: number): void {
    keepBlock(this.groups[group]!, this.#trials, columns, firstTrial);
  }

  /** Columns for the outputs that no group before had; those of a group share one piece of memory, got at once. */
  #claim(nodes: readonly ScheduledNode[]): KeptGroup {
    const fresh = [...new Set(nodes.filter((node) => !this.#columnOf.has(node)))];
    const computed = fresh.filter(isPerTrial);
    const constant = fresh.filter((node) => !isPerTrial(node));
    const numbers = new Float64Array(fresh.length * this.#trials);
    [...computed, ...constant].forEach((node, place) => {
      this.#columnOf.set(node, numbers.subarray(place * this.#trials, (place + 1) * this.#trials));
    });
    for (const node of constant) this.#columnOf.get(node)!.fill(node.expression.value ?? Number.NaN);
    return { numbers, outputs: Int32Array.from(computed, (node) => nodes.indexOf(node)) };
  }
}

function isPerTrial({ expression: { shape } }: ScheduledNode): boolean {
  if (shape !== "trial" && shape !== "constant") throw new Error("An output must be one figure per trial.");
  return shape === "trial";
}
