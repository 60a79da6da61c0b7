import type { Operation } from "../expression.ts";
import type { Schedule, ScheduledNode } from "../schedule.ts";

/** Who computes a node: nobody (it is known), a call of our own over a column, or a fused function. */
export type Worker = "known" | "column" | "fused";

/**
 * Part of a section that is computed in one go: first the columns, each by a call, then all fused nodes in one function.
 * A fused node whose inputs need a column of the next round comes in the next round.
 */
export interface Round {
  readonly columns: readonly ScheduledNode[];
  readonly phases: readonly Phase[];
}

/** Within a fused function: what is done once for a pair of trials, then what is done every month. */
export interface Phase {
  readonly once: ScheduledNode[];
  readonly monthly: ScheduledNode[];
}

/** How the sections of a schedule are split, and which nodes must stand in memory. */
export interface Fragments {
  readonly sections: readonly (readonly Round[])[];
  /** By index of the node: true where another function, a column call or a reader of outputs needs its values. */
  readonly isStored: readonly boolean[];
}

const WORKERS: { readonly [operation in Operation]?: Worker } = {
  constant: "known",
  series: "known",
  draw: "column",
  drawEachMonth: "column",
  exponential: "column",
  logarithm: "column",
};

export function workerOf({ expression }: ScheduledNode): Worker {
  return WORKERS[expression.operation] ?? "fused";
}

export function isReduction({ expression: { operation } }: ScheduledNode): boolean {
  return operation === "total" || operation === "countMonths";
}

export function isPath({ expression }: ScheduledNode): boolean {
  return expression.shape === "path";
}

/** Is this fused node part of a loop over the months? */
export function worksMonthly(node: ScheduledNode): boolean {
  return isPath(node) || isReduction(node);
}

/** Splits every section into rounds of columns and fused functions. */
export function fragments({ nodes, sections, outputs }: Schedule): Fragments {
  const places = new Places(nodes);
  const isStored = nodes.map((node) => workerOf(node) === "column");
  for (const node of nodes) {
    for (const input of node.inputs) if (places.mustStore(input, node)) isStored[input.index] = true;
  }
  for (const node of outputs.flat()) isStored[node.index] = true;
  return { sections: sections.map((section) => places.roundsOf(section)), isStored };
}

/** In which round of its section, and there in which phase, each node is computed. */
class Places {
  readonly #round: Int32Array;
  readonly #phase: Int32Array;

  constructor(nodes: readonly ScheduledNode[]) {
    this.#round = new Int32Array(nodes.length);
    this.#phase = new Int32Array(nodes.length);
    for (const node of nodes) {
      const round = this.#roundFor(node);
      this.#round[node.index] = round;
      if (workerOf(node) === "fused") this.#phase[node.index] = this.#phaseFor(node, round);
    }
  }

  roundsOf(section: readonly ScheduledNode[]): readonly Round[] {
    const rounds: { columns: ScheduledNode[]; phases: Phase[] }[] = [];
    for (const node of section) {
      const worker = workerOf(node);
      if (worker === "known") continue;
      const round = reach(rounds, this.#round[node.index]!, () => ({ columns: [], phases: [] }));
      if (worker === "column") round.columns.push(node);
      else {
        const phase = reach(round.phases, this.#phase[node.index]!, () => ({ once: [], monthly: [] }));
        (worksMonthly(node) ? phase.monthly : phase.once).push(node);
      }
    }
    return rounds;
  }

  /** Values pass from node to node in registers only within a function, and monthly ones only within a loop. */
  mustStore(input: ScheduledNode, reader: ScheduledNode): boolean {
    if (workerOf(input) !== "fused") return false;
    if (workerOf(reader) !== "fused" || !this.#together(input, reader)) return true;
    return isPath(input) && this.#phase[input.index] !== this.#phase[reader.index];
  }

  #together(one: ScheduledNode, other: ScheduledNode): boolean {
    return one.section === other.section && this.#round[one.index] === this.#round[other.index];
  }

  #roundFor(node: ScheduledNode): number {
    const isColumn = workerOf(node) === "column";
    return node.inputs.reduce((latest, input) => {
      if (input.section !== node.section) return latest;
      const waits = isColumn && workerOf(input) === "fused" ? 1 : 0;
      return Math.max(latest, this.#round[input.index]! + waits);
    }, 0);
  }

  #phaseFor(node: ScheduledNode, round: number): number {
    return node.inputs.reduce((latest, input) => {
      if (input.section !== node.section || this.#round[input.index] !== round) return latest;
      return Math.max(latest, this.#phase[input.index]! + (isReduction(input) ? 1 : 0));
    }, 0);
  }
}

/** The entry at a place of a list, made together with what is missing before it. */
function reach<T>(list: T[], place: number, make: () => T): T {
  while (list.length <= place) list.push(make());
  return list[place]!;
}
