import { quantile } from "./distribution.ts";
import type { Expression } from "./graph/expression.ts";
import { fillFutures, type Futures } from "./graph/futures.ts";
import { interpreter, type Point } from "./graph/interpret.ts";
import { columnProgram } from "./graph/columns/columnProgram.ts";
import type { Program } from "./graph/program.ts";
import { Results } from "./graph/results.ts";
import { type Schedule, schedule } from "./graph/schedule.ts";
import { BLOCK } from "./graph/block.ts";
import { fusedProgram } from "./graph/wasm/fusedProgram.ts";

/** How many futures are drawn, from which seed, over how many months. */
export interface Run {
  readonly seed: number;
  readonly trials: number;
  readonly months: number;
  /** How these futures depart from those of the seed. */
  readonly futures?: Futures;
  /** `typescript` does without WebAssembly, as is done anyway where there is none; the bits are the same. */
  readonly engine?: "wasm" | "typescript";
}

/**
 * One column of `trials` figures per output, group by group. Same seed, same bits, whatever the grouping and the engine.
 * Outputs that are described alike share one column, so columns are for reading.
 */
export function evaluate(groups: readonly (readonly Expression[])[], run: Run): Float64Array[][] {
  return evaluator(groups, run)(run);
}

/** Which futures of a prepared model are wanted. */
export interface FuturesRun {
  readonly seed: number;
  readonly trials: number;
  readonly futures?: Futures | undefined;
}

/**
 * The same in two steps: what is described is made ready once, and may then be evaluated in other futures again and
 * again. Used where one question is asked many times, as by a sensitivity analysis.
 */
export function evaluator(
  groups: readonly (readonly Expression[])[],
  { months, engine = "wasm" }: Pick<Run, "months" | "engine">,
): (run: FuturesRun) => Float64Array[][] {
  const plan = schedule(groups);
  let program: Program | undefined;
  return ({ seed, trials, futures }) => {
    if (!program?.isReady()) program = programFor(plan, months, engine);
    const results = new Results(plan, trials);
    for (let firstTrial = 0; firstTrial < trials; firstTrial += BLOCK) {
      program.runBlock({ seed, firstTrial, futures }, (group, columns) => results.take(group, columns, firstTrial));
    }
    return results.columns;
  };
}

function programFor(plan: Schedule, months: number, engine: "wasm" | "typescript"): Program {
  const fused = engine === "wasm" ? fusedProgram(plan, months) : undefined;
  return fused ?? columnProgram(plan, months);
}

/** Values at the medians of all draws: one figure a month, or one figure. */
export function evaluateAtMedians(expressions: readonly Expression[], months: number): (readonly number[])[] {
  return expressions.map(interpreter(months, (source) => quantile(source.distribution, 0.5)));
}

/** The point of the world that a trial of a seed stands for; the scalar twin of `evaluate`. */
export function trialPoint(seed: number, trial: number, futures: Futures = {}): Point {
  const block = new Float64Array(BLOCK);
  return ({ name, distribution }, dimension) => {
    const firstTrial = trial - (trial % BLOCK);
    fillFutures(block, name, { seed, dimension, firstTrial, count: BLOCK }, futures);
    return quantile(distribution, block[trial - firstTrial] ?? Number.NaN);
  };
}
