import { isReduction, type Schedule, type ScheduledNode } from "../schedule.ts";

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

/** Is this a number or a series that no run changes? */
export function isKnown({ expression }: ScheduledNode): boolean {
  return expression.value !== undefined || expression.series !== undefined;
}

/** Is this computed by a call of our own over a whole column: a draw, or a function that is no plain arithmetic? */
function isColumn({ expression: { operation, source } }: ScheduledNode): boolean {
  return source !== undefined || operation === "exponential" || operation === "logarithm";
}

/** Does this vary by trial and by month? */
export function isPath({ expression }: ScheduledNode): boolean {
  return expression.shape === "path";
}

/** Is this fused node part of a loop over the months? */
function worksMonthly(node: ScheduledNode): boolean {
  return isPath(node) || isReduction(node);
}

/** Splits every section into rounds of columns and fused functions, each of at most so many nodes. */
export function fragments({ nodes, sections, outputs }: Schedule, mostFused = Infinity): Fragments {
  const places = new Places(nodes, mostFused);
  const isStored = nodes.map(isColumn);
  for (const node of nodes) {
    const { inputs } = node;
    for (let at = 0; at < inputs.length; at++) {
      const input = inputs[at]!;
      if (places.mustStore(input, node)) isStored[input.index] = true;
    }
  }
  for (const group of outputs) for (const node of group) isStored[node.index] = true;
  return { sections: sections.map((section) => places.roundsOf(section)), isStored };
}

const KNOWN = 0;
const COLUMN = 1;
const FUSED = 2;

function workerOf(node: ScheduledNode): number {
  return isKnown(node) ? KNOWN : isColumn(node) ? COLUMN : FUSED;
}

/** In which round of its section, and there in which phase, each node is computed. */
class Places {
  readonly #worker: Uint8Array;
  readonly #round: Uint32Array;
  readonly #phase: Uint32Array;
  readonly #mostFused: number;
  /** By section: how many fused nodes each round has. */
  readonly #fused: number[][] = [];

  constructor(nodes: readonly ScheduledNode[], mostFused: number) {
    this.#mostFused = mostFused;
    this.#worker = new Uint8Array(nodes.length);
    for (let index = 0; index < nodes.length; index++) this.#worker[index] = workerOf(nodes[index]!);
    this.#round = new Uint32Array(nodes.length);
    this.#phase = new Uint32Array(nodes.length);
    for (const node of nodes) this.#place(node);
  }

  roundsOf(section: readonly ScheduledNode[]): readonly Round[] {
    const rounds: { columns: ScheduledNode[]; phases: Phase[] }[] = [];
    for (const node of section) {
      const worker = this.#worker[node.index];
      if (worker === KNOWN) continue;
      const round = reach(rounds, this.#round[node.index]!, () => ({ columns: [], phases: [] }));
      if (worker === COLUMN) round.columns.push(node);
      else {
        const phase = reach(round.phases, this.#phase[node.index]!, () => ({ once: [], monthly: [] }));
        (worksMonthly(node) ? phase.monthly : phase.once).push(node);
      }
    }
    return rounds;
  }

  /** Values pass from node to node in registers only within a function, and monthly ones only within a loop. */
  mustStore(input: ScheduledNode, reader: ScheduledNode): boolean {
    if (this.#worker[input.index] !== FUSED) return false;
    if (this.#worker[reader.index] !== FUSED || !this.#areTogether(input, reader)) return true;
    return isPath(input) && this.#phase[input.index] !== this.#phase[reader.index];
  }

  #areTogether(one: ScheduledNode, other: ScheduledNode): boolean {
    return one.section === other.section && this.#round[one.index] === this.#round[other.index];
  }

  #place(node: ScheduledNode): void {
    const isColumnNode = this.#worker[node.index] === COLUMN;
    let round = 0;
    let phase = 0;
    for (const input of node.inputs) {
      if (input.section !== node.section) continue;
      const inputRound = this.#round[input.index]! + (isColumnNode ? this.#waitsFor(input) : 0);
      const inputPhase = this.#phase[input.index]! + (isReduction(input) ? 1 : 0);
      if (inputRound > round) [round, phase] = [inputRound, inputPhase];
      else if (inputRound === round && inputPhase > phase) phase = inputPhase;
    }
    const roomy = this.#worker[node.index] === FUSED ? this.#roomyFrom(round, node.section) : round;
    this.#round[node.index] = roomy;
    this.#phase[node.index] = isColumnNode || roomy > round ? 0 : phase;
  }

  /** The first round from this one on whose function has room for a node more; takes the room. */
  #roomyFrom(round: number, section: number): number {
    const counts = (this.#fused[section] ??= []);
    let roomy = round;
    while ((counts[roomy] ?? 0) >= this.#mostFused) roomy++;
    counts[roomy] = (counts[roomy] ?? 0) + 1;
    return roomy;
  }

  /** A column is computed before the fused function of its round: what that one makes, it finds a round later. */
  #waitsFor(input: ScheduledNode): number {
    return this.#worker[input.index] === FUSED ? 1 : 0;
  }
}

/** The entry at a place of a list, made together with what is missing before it. */
function reach<T>(list: T[], place: number, make: () => T): T {
  while (list.length <= place) list.push(make());
  return list[place]!;
}
