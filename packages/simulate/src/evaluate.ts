import type { ColumnMemory } from "./columnMemory.ts";
import { quantile } from "./distribution.ts";
import type { Expression } from "./graph/expression.ts";
import { fillDraws, type Futures } from "./graph/futures.ts";
import { interpreter, type Point } from "./graph/interpret.ts";
import { schedule } from "./graph/schedule.ts";
import { BLOCK } from "./graph/block.ts";
import type { Crew } from "./crew/crew.ts";
import { type FuturesRun, PreparedModel } from "./preparedModel.ts";

/** How many futures are drawn, from which seed, over how many months. */
export interface Run {
  readonly seed: number;
  readonly trials: number;
  readonly months: number;
  /** How these futures depart from those of the seed. */
  readonly futures?: Futures;
  /** `typescript` does without WebAssembly, as is done anyway where there is none; the bits are the same. */
  readonly engine?: "wasm" | "typescript";
  /** Where columns are kept; in memory of their own unless given. */
  readonly memory?: ColumnMemory | undefined;
  /** Threads that compute along where that is worth it; the bits are the same. */
  readonly crew?: Crew | undefined;
}

/**
 * One column of `trials` figures per output, group by group. Same seed, same bits, whatever the grouping and the engine.
 * Outputs that are described alike share one column, so columns are for reading.
 */
export function evaluate(groups: readonly (readonly Expression[])[], run: Run): Float64Array[][] {
  return new PreparedModel(schedule(groups), run).results([run])[0]!.columns;
}

/** Outputs of a group: those of which columns are wanted, and those of which nothing is but the mean over all trials. */
export interface WantedOutputs {
  readonly columns: readonly Expression[];
  readonly means: readonly Expression[];
}

/** The same, evaluated, in the same order. */
export interface EvaluatedOutputs {
  readonly columns: readonly Float64Array[];
  readonly means: readonly number[];
}

/**
 * As `evaluate`, where of some outputs the mean is enough: they take no memory and little time. A mean has the bits of
 * `sumOf` over the number of trials, unless the figures of a column cancel each other to less than 3 · 10^-8 of the largest.
 */
export function evaluateWithMeans(groups: readonly WantedOutputs[], run: Run): EvaluatedOutputs[] {
  const plan = schedule(groups.map(({ columns, means }) => [...columns, ...means]));
  const model = new PreparedModel(
    plan,
    run,
    groups.map(({ means }) => means.length),
  );
  const { columns, means } = model.results([run])[0]!;
  return groups.map((_, group) => ({ columns: columns[group]!, means: means[group]! }));
}

/** A model that was made ready: gives the columns of a run as `evaluate` does. */
export interface Evaluator {
  (run: FuturesRun): Float64Array[][];
  /** The columns of each of these runs. A crew computes runs side by side of which each alone would be too small. */
  readonly all: (runs: readonly FuturesRun[]) => Float64Array[][][];
}

/**
 * The same in two steps: what is described is made ready once, and may then be evaluated in other futures again and
 * again. Used where one question is asked many times, as by a sensitivity analysis.
 */
export function evaluator(
  groups: readonly (readonly Expression[])[],
  { months, engine, crew }: Pick<Run, "months" | "engine" | "crew">,
): Evaluator {
  const model = new PreparedModel(schedule(groups), { months, engine, crew, isAskedAgain: true });
  const all = (runs: readonly FuturesRun[]) => model.results(runs).map(({ columns }) => columns);
  return Object.assign((run: FuturesRun) => all([run])[0]!, { all });
}

/** Takes the figures of an output for the trials from `firstTrial` on; they are gone when it returns. */
export type BlockVisit = (figures: Float64Array, at: { group: number; output: number; firstTrial: number }) => void;

/**
 * Walks through all futures each time it is called and shows the figures of every output block by block, without
 * keeping any: the same bits in every walk, and those of `evaluate`.
 */
export function futuresWalk(groups: readonly (readonly Expression[])[], run: Run): (visit: BlockVisit) => void {
  const plan = schedule(groups);
  const { seed, trials, futures } = run;
  const model = new PreparedModel(plan, run);
  return (visit) => {
    const program = model.program();
    for (let firstTrial = 0; firstTrial < trials; firstTrial += BLOCK) {
      const room = Math.min(BLOCK, trials - firstTrial);
      program.runBlock({ seed, firstTrial, futures }, (group, columns) => {
        plan.outputs[group]!.forEach(({ expression }, output) => {
          visit(blockOf(expression, columns[output]!, room), { group, output, firstTrial });
        });
      });
    }
  };
}

function blockOf({ shape, value }: Expression, column: Float64Array, room: number): Float64Array {
  if (shape === "trial") return column.subarray(0, room);
  if (shape !== "constant") throw new Error("An output must be one figure per trial.");
  return new Float64Array(room).fill(value ?? Number.NaN);
}

/** Values at the medians of all draws: one figure a month, or one figure. */
export function evaluateAtMedians(expressions: readonly Expression[], months: number): (readonly number[])[] {
  return expressions.map(interpreter(months, (source) => quantile(source.distribution, 0.5)));
}

/** The point of the world that a trial of a seed stands for; the scalar twin of `evaluate`. */
export function trialPoint(seed: number, trial: number, futures: Futures = {}): Point {
  return (source, month) => {
    const draws = new Float64Array(month + 1);
    fillDraws(draws, source, { seed, firstTrial: trial, count: 1, months: month + 1 }, futures);
    return draws[month] ?? Number.NaN;
  };
}
