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
}

/** How a model is computed: over how many months, by what, and with whom. */
export interface Engine {
  readonly months: number;
  /** `wasm` unless given. */
  readonly engine?: "wasm" | "typescript" | undefined;
  readonly crew?: Crew | undefined;
}

/** A schedule that is made ready when it is first run, and again whenever another program has taken its memory. */
export class PreparedModel {
  readonly #plan: Schedule;
  readonly #engine: Engine;
  /** Null where it cannot be had. */
  #image: ProgramImage | null | undefined;
  #program: Program | undefined;

  constructor(plan: Schedule, engine: Engine) {
    this.#plan = plan;
    this.#engine = engine;
  }

  /** The columns of each run, group by group. */
  columns(runs: readonly FuturesRun[]): Float64Array[][][] {
    const program = this.program();
    const crew = this.#crewFor(runs);
    return crew ? this.#together(crew, program, runs) : runs.map((run) => this.#alone(program, run));
  }

  /** A program that can be run now. */
  program(): Program {
    if (!this.#program?.isReady()) this.#program = this.#madeReady();
    return this.#program;
  }

  #madeReady(): Program {
    const { months, engine = "wasm" } = this.#engine;
    if (this.#image === undefined) this.#image = (engine === "wasm" && fusedImage(this.#plan, months)) || null;
    const bound = this.#image && boundProgram(this.#image);
    if (bound) return bound;
    this.#image = null;
    return scriptProgram(this.#plan, months) ?? columnProgram(this.#plan, months);
  }

  /** The crew where it helps: there is one, it can run the model and see its memory, and the work is worth the waking. */
  #crewFor(runs: readonly FuturesRun[]): Crew | undefined {
    const { crew } = this.#engine;
    if (!crew || crew.size < 2 || !this.#image || typeof SharedArrayBuffer === "undefined") return undefined;
    const blocks = runs.reduce((sum, { trials }) => sum + Math.ceil(trials / BLOCK), 0);
    return blocks * blockNanoseconds(this.#image) < crew.worthMilliseconds * 1e6 ? undefined : crew;
  }

  #together(crew: Crew, program: Program, runs: readonly FuturesRun[]): Float64Array[][][] {
    const asked = runs.map(({ seed, trials, futures }) => {
      return { run: { seed, trials, futures }, results: new Results(this.#plan, trials) };
    });
    runTogether(crew, { image: this.#image!, program }, asked);
    return asked.map(({ results }) => results.columns);
  }

  #alone(program: Program, { seed, trials, futures }: FuturesRun): Float64Array[][] {
    const results = new Results(this.#plan, trials);
    for (let firstTrial = 0; firstTrial < trials; firstTrial += BLOCK) {
      program.runBlock({ seed, firstTrial, futures }, (group, columns) => results.take(group, columns, firstTrial));
    }
    return results.columns;
  }
}
