import type { ColumnMemory } from "../columnMemory.ts";
import { BlockSums } from "../statistics/blockSums.ts";
import { sumOf } from "../statistics/exactSum.ts";
import { BLOCK } from "./block.ts";
import type { Schedule, ScheduledNode } from "./schedule.ts";

/** Where the outputs that a group brings of its own are kept. */
export interface KeptGroup {
  /** Column after column, each of all trials: first those of `outputs`, then those of constants. */
  readonly numbers: Float64Array;
  /** Places among the group's outputs: of those that are copied, in the order of their columns, and then of those averaged. */
  readonly outputs: Int32Array;
  /** How many of them are averaged, and where to; none unless given. */
  readonly averaged?: { readonly count: number; readonly sums: BlockSums };
}

/** Copies what a group has computed for the trials from `firstTrial` on to where it is kept. */
export function keepBlock(
  group: KeptGroup,
  trials: number,
  columns: readonly Float64Array[],
  firstTrial: number,
): void {
  const { outputs } = group;
  const room = trials - firstTrial;
  for (let place = 0; place < outputs.length; place++) {
    const column = columns[outputs[place]!]!;
    keepPart(group, trials, place, room < column.length ? column.subarray(0, room) : column, firstTrial);
  }
}

/** Keeps the figures of one output, given by its place among those of the group, from a trial on that begins a block. */
export function keepPart(
  { numbers, outputs, averaged }: KeptGroup,
  trials: number,
  place: number,
  figures: Float64Array,
  firstTrial: number,
): void {
  const copied = outputs.length - (averaged?.count ?? 0);
  if (place < copied) numbers.set(figures, place * trials + firstTrial);
  else {
    for (let from = 0; from < figures.length; from += BLOCK) {
      averaged!.sums.put(place - copied, firstTrial + from, figures.subarray(from, from + BLOCK));
    }
  }
}

/** The outputs of a group: those of which columns are wanted, and those of which means are. */
interface Wanted {
  readonly all: readonly ScheduledNode[];
  readonly columns: readonly ScheduledNode[];
  readonly means: readonly ScheduledNode[];
}

/** An output of which only the mean is kept: where its sum is made. */
interface Averaged {
  readonly sums: BlockSums;
  readonly place: number;
}

/**
 * The columns that an evaluation gives: one for each distinct output, filled block by block. Of the outputs of a group
 * the last may be wanted as means alone, which take no column.
 */
export class Results {
  readonly groups: readonly KeptGroup[];
  readonly #outputs: Schedule["outputs"];
  readonly #averaged: readonly number[];
  readonly #trials: number;
  readonly #memory: ColumnMemory | undefined;
  readonly #columnOf = new Map<ScheduledNode, Float64Array>();
  readonly #averageOf = new Map<ScheduledNode, Averaged>();

  /** `averaged` says of each group how many of its last outputs are wanted as means alone; none unless given. */
  constructor({ outputs }: Schedule, trials: number, averaged: readonly number[] = [], memory?: ColumnMemory) {
    this.#outputs = outputs;
    this.#averaged = averaged;
    this.#trials = trials;
    this.#memory = memory;
    this.groups = outputs.map((nodes, group) => this.#claim(this.#wanted(nodes, group)));
  }

  /** The columns of each group. */
  get columns(): Float64Array[][] {
    return this.#outputs.map((nodes, group) =>
      this.#wanted(nodes, group).columns.map((node) => this.#columnOf.get(node)!),
    );
  }

  /** The means of each group. */
  get means(): number[][] {
    return this.#outputs.map((nodes, group) => this.#wanted(nodes, group).means.map((node) => this.#meanOf(node)));
  }

  /** Copies what a group has computed for the trials from `firstTrial` on. */
  take(group: number, columns: readonly Float64Array[], firstTrial: number): void {
    keepBlock(this.groups[group]!, this.#trials, columns, firstTrial);
  }

  #wanted(nodes: readonly ScheduledNode[], group: number): Wanted {
    const copied = nodes.length - (this.#averaged[group] ?? 0);
    return { all: nodes, columns: nodes.slice(0, copied), means: nodes.slice(copied) };
  }

  /** Columns for the outputs that no group before had; those of a group share one piece of memory, got at once. */
  #claim({ all, columns, means }: Wanted): KeptGroup {
    const fresh = [...new Set(columns.filter((node) => !this.#columnOf.has(node)))];
    const computed = fresh.filter(isPerTrial);
    const constant = fresh.filter((node) => !isPerTrial(node));
    const count = fresh.length * this.#trials;
    const numbers = this.#memory?.take(count) ?? new Float64Array(count);
    [...computed, ...constant].forEach((node, place) => {
      this.#columnOf.set(node, numbers.subarray(place * this.#trials, (place + 1) * this.#trials));
    });
    for (const node of constant) this.#columnOf.get(node)!.fill(node.expression.value ?? Number.NaN);
    const averaged = this.#claimMeans(means);
    const outputs = Int32Array.from([...computed, ...averaged.nodes], (node) => all.indexOf(node));
    return averaged.nodes.length === 0
      ? { numbers, outputs }
      : { numbers, outputs, averaged: { count: averaged.nodes.length, sums: averaged.sums } };
  }

  #claimMeans(means: readonly ScheduledNode[]) {
    const isKept = (node: ScheduledNode) => this.#columnOf.has(node) || this.#averageOf.has(node);
    const nodes = [...new Set(means.filter((node) => isPerTrial(node) && !isKept(node)))];
    const sums = new BlockSums(nodes.length, this.#trials, BLOCK);
    nodes.forEach((node, place) => this.#averageOf.set(node, { sums, place }));
    return { nodes, sums };
  }

  #meanOf(node: ScheduledNode): number {
    const averaged = this.#averageOf.get(node);
    if (averaged) return averaged.sums.sumOf(averaged.place) / this.#trials;
    const column = this.#columnOf.get(node);
    return (column ? sumOf(column) : (node.expression.value ?? Number.NaN) * this.#trials) / this.#trials;
  }
}

function isPerTrial({ expression: { shape } }: ScheduledNode): boolean {
  if (shape !== "trial" && shape !== "constant") throw new Error("An output must be one figure per trial.");
  return shape === "trial";
}
