import type { ColumnMemory } from "./columnMemory.ts";
import type { Crew } from "./crew/crew.ts";
import { blockNanoseconds } from "./crew/estimatedTime.ts";
import { runTogether } from "./crew/runTogether.ts";
import { BLOCK } from "./graph/block.ts";
import { columnProgram } from "./graph/columns/columnProgram.ts";
import type { Futures } from "./graph/futures.ts";
import type { Program } from "./graph/program.ts";
import { Results } from "./graph/results.ts";
import type { Schedule } from "./graph/schedule.ts";
import { scriptProgram } from "./graph/script/scriptProgram.ts";
import { boundProgram, fusedImage } from "./graph/wasm/fusedProgram.ts";
import type { ProgramImage } from "./graph/wasm/programImage.ts";

/** Which futures of a prepared model are wanted. */
export interface FuturesRun {
  readonly seed: number;
  readonly trials: number;
  readonly futures?: Futures | undefined;
  /** Where columns are kept; in memory of their own unless given. */
  readonly memory?: ColumnMemory | undefined;
}

/** How a model is computed: over how many months, by what, and with whom. */
export interface Engine {
  readonly months: number;
  /** `wasm` unless given. */
  readonly engine?: "wasm" | "typescript" | undefined;
  readonly crew?: Crew | undefined;
  /** Whether many runs will be asked for that hardly differ: what they have in common is then computed once. */
  readonly isAskedAgain?: boolean;
}

/** A schedule that is made ready when it is first run, and again whenever another program has taken its memory. */
export class PreparedModel {
  readonly #plan: Schedule;
  readonly #engine: Engine;
  readonly #averaged: readonly number[] | undefined;
  /** Null where it cannot be had. */
  #image: ProgramImage | null | undefined;
  #program: Program | undefined;

  /** `averaged` says of each group how many of its last outputs are wanted as means alone; none unless given. */
  constructor(plan: Schedule, engine: Engine, averaged?: readonly number[]) {
    this.#plan = plan;
    this.#engine = engine;
    this.#averaged = averaged;
  }

  /** What is kept of each run, group by group. */
  results(runs: readonly FuturesRun[]): Results[] {
    const program = this.program();
    const crew = this.#crewFor(runs);
    return crew ? this.#together(crew, program, runs) : this.#alone(program, runs);
  }

  /** A program that can be run now. */
  program(): Program {
    if (!this.#program?.isReady()) this.#program = this.#madeReady();
    return this.#program;
  }

  #madeReady(): Program {
    const { months, engine = "wasm", isAskedAgain } = this.#engine;
    if (this.#image === undefined)
      this.#image = (engine === "wasm" && fusedImage(this.#plan, months, isAskedAgain)) || null;
    const bound = this.#image && boundProgram(this.#image);
    if (bound) return bound;
    this.#image = null;
    return scriptProgram(this.#plan, months, { isAskedAgain }) ?? columnProgram(this.#plan, months);
  }

  /** The crew where it helps: there is one, it can run the model and see its memory, and the work is worth the waking. */
  #crewFor(runs: readonly FuturesRun[]): Crew | undefined {
    const { crew } = this.#engine;
    if (!crew || crew.size < 2 || !this.#image || typeof SharedArrayBuffer === "undefined") return undefined;
    const blocks = runs.reduce((sum, { trials }) => sum + Math.ceil(trials / BLOCK), 0);
    return blocks * blockNanoseconds(this.#image) < crew.worthMilliseconds * 1e6 ? undefined : crew;
  }

  #together(crew: Crew, program: Program, runs: readonly FuturesRun[]): Results[] {
    const asked = runs.map(({ seed, trials, futures, memory }) => {
      return { run: { seed, trials, futures }, results: new Results(this.#plan, trials, this.#averaged, memory) };
    });
    runTogether(crew, { image: this.#image!, program }, asked);
    return asked.map(({ results }) => results);
  }

  /** Block by block and in each run after run: what runs have in common of a block is then computed once. */
  #alone(program: Program, runs: readonly FuturesRun[]): Results[] {
    const asked = runs.map((run) => ({
      run,
      results: new Results(this.#plan, run.trials, this.#averaged, run.memory),
    }));
    const most = runs.reduce((longest, { trials }) => Math.max(longest, trials), 0);
    for (let firstTrial = 0; firstTrial < most; firstTrial += BLOCK) {
      for (const { run, results } of asked) {
        if (firstTrial >= run.trials) continue;
        const { seed, futures } = run;
        program.runBlock({ seed, firstTrial, futures }, (group, columns) => results.take(group, columns, firstTrial));
      }
    }
    return asked.map(({ results }) => results);
  }
}
