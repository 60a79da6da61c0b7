import { requireSlice } from "../../stream.ts";
import type { Position, Program } from "../program.ts";
import type { Schedule, ScheduledNode } from "../schedule.ts";
import { BLOCK } from "../block.ts";
import { columnCall, type ColumnTools } from "./columnCalls.ts";
import { fragments, isKnown, type Round } from "./fragments.ts";
import { ADDRESS_BYTES, type FusedCode, fusedCode, PAIR_BYTES } from "./fusedCode.ts";
import type { FusedFunction } from "./fusedFunctions.ts";
import { type GraphMemory, graphMemory } from "./graphMemory.ts";
import { memoryPlan, numbersOf } from "./memoryPlan.ts";

type Step = () => void;

/** A round of columns and, unless there is nothing to fuse, the code that follows them. */
interface CodedRound {
  readonly columns: Round["columns"];
  readonly code: FusedCode | undefined;
}

/**
 * Makes a program whose plain arithmetic runs as WebAssembly, two trials at a time; nothing where the engine has no
 * such thing or the machine no room. It may be run until the next one is made: all share one memory.
 */
export function fusedProgram(plan: Schedule, months: number): Program | undefined {
  const memory = graphMemory();
  if (!memory || months < 1) return undefined;
  const { sections, isStored } = fragments(plan);
  const coded = sections.map((rounds) => rounds.map((round) => codedRound(round, isStored)));
  const codes = coded.flat().flatMap(({ code }) => (code ? [code] : []));
  const functions = memory.functions.of(codes.map(({ body }) => body));
  const tables = codes.reduce((bytes, { addressed }) => bytes + ADDRESS_BYTES * addressed.length, 0);
  const { addresses, bytes } = memoryPlan(plan, isStored, months, PAIR_BYTES * Math.ceil(tables / PAIR_BYTES));
  if (!functions || !memory.reserve(plan, bytes)) return undefined;
  return new Assembly(plan, addresses, memory, months).program(coded, codes, functions);
}

function codedRound({ columns, phases }: Round, isStored: readonly boolean[]): CodedRound {
  return { columns, code: phases.length > 0 ? fusedCode(phases, isStored) : undefined };
}

class Assembly {
  readonly #plan: Schedule;
  readonly #addresses: Int32Array;
  readonly #memory: GraphMemory;
  readonly #months: number;
  readonly #tools: ColumnTools;

  constructor(plan: Schedule, addresses: Int32Array, memory: GraphMemory, months: number) {
    this.#plan = plan;
    this.#addresses = addresses;
    this.#memory = memory;
    this.#months = months;
    this.#tools = {
      viewOf: (node) => this.#view(node),
      fill: memory.functions.fillUniforms,
      position: { seed: 0, firstTrial: 0 },
      months,
    };
  }

  program(
    sections: readonly (readonly CodedRound[])[],
    codes: readonly FusedCode[],
    functions: readonly FusedFunction[],
  ): Program {
    this.#writeKnown();
    const calls = this.#calls(codes, functions);
    const steps = sections.map((rounds) => rounds.flatMap((round) => this.#stepsOf(round, calls)));
    const outputs = this.#plan.outputs.map((nodes) => nodes.map((node) => this.#view(node)));
    return {
      isReady: () => this.#memory.isHeldBy(this.#plan),
      runBlock: (position, afterGroup) => {
        this.#moveTo(position);
        steps.forEach((section, index) => {
          for (const step of section) step();
          if (index > 0) afterGroup(index - 1, outputs[index - 1]!);
        });
      },
    };
  }

  #moveTo(position: Position): void {
    if (!this.#memory.isHeldBy(this.#plan)) throw new Error("Another program has taken the memory of this one.");
    requireSlice({ ...position, dimension: this.#months - 1, count: BLOCK }, BLOCK);
    Object.assign(this.#tools.position, { futures: undefined }, position);
  }

  /** Constants stand twice, and series twice a month: once for each trial of a pair. */
  #writeKnown(): void {
    const numbers = new Float64Array(this.#memory.buffer);
    for (const { index, expression } of this.#plan.nodes.filter(isKnown)) {
      const { value, series } = expression;
      const first = this.#addresses[index]! / Float64Array.BYTES_PER_ELEMENT;
      const count = series ? this.#months : 1;
      for (let at = 0; at < count; at++) {
        numbers[first + 2 * at] = numbers[first + 2 * at + 1] = series?.[at] ?? value ?? Number.NaN;
      }
    }
  }

  /** Writes the tables of addresses, one after the other from 0 on, and binds each function to its own. */
  #calls(codes: readonly FusedCode[], functions: readonly FusedFunction[]): ReadonlyMap<FusedCode, Step> {
    const words = new Int32Array(this.#memory.buffer);
    const monthBytes = PAIR_BYTES * this.#months;
    let next = 0;
    const bound = (code: FusedCode, index: number): [FusedCode, Step] => {
      const table = next * ADDRESS_BYTES;
      for (const node of code.addressed) words[next++] = this.#addresses[node.index]!;
      const run = functions[index]!;
      return [code, () => run(table, monthBytes)];
    };
    return new Map(codes.map(bound));
  }

  #stepsOf({ columns, code }: CodedRound, calls: ReadonlyMap<FusedCode, Step>): readonly Step[] {
    const steps = columns.map((node): Step => columnCall(node, this.#tools));
    return code ? [...steps, calls.get(code)!] : steps;
  }

  /** The numbers of a node as they stand in memory. */
  #view(node: ScheduledNode): Float64Array {
    const length = numbersOf(node, this.#months);
    return new Float64Array(this.#memory.buffer, this.#addresses[node.index]!, length);
  }
}
