import { quantile } from "../distribution.ts";
import { fillUniforms, streamKey } from "../stream.ts";
import type { Expression } from "./expression.ts";
import { interpreter, type Point } from "./interpret.ts";
import { compile } from "./program.ts";
import { BLOCK } from "./storage.ts";

/** How many futures are drawn, from which seed, over how many months. */
export interface Run {
  readonly seed: number;
  readonly trials: number;
  readonly months: number;
}

/** One column of `trials` figures per output, group by group. Same seed, same bits, whatever the grouping. */
export function evaluate(groups: readonly (readonly Expression[])[], { seed, trials, months }: Run): Float64Array[][] {
  const program = compile(groups, months);
  const results = groups.map((group) => group.map(() => new Float64Array(trials)));
  for (let firstTrial = 0; firstTrial < trials; firstTrial += BLOCK) {
    const count = Math.min(BLOCK, trials - firstTrial);
    program.runBlock({ seed, firstTrial }, (group, columns) => {
      columns.forEach((column, output) => results[group]?.[output]?.set(column.subarray(0, count), firstTrial));
    });
  }
  return results;
}

/** Values at the medians of all draws: one figure a month, or one figure. */
export function evaluateAtMedians(expressions: readonly Expression[], months: number): (readonly number[])[] {
  return expressions.map(interpreter(months, (source) => quantile(source.distribution, 0.5)));
}

/** The point of the world that a trial of a seed stands for; the scalar twin of `evaluate`. */
export function trialPoint(seed: number, trial: number): Point {
  const block = new Float64Array(BLOCK);
  return ({ name, distribution }, dimension) => {
    const firstTrial = trial - (trial % BLOCK);
    fillUniforms(block, { seed, key: streamKey(name), dimension, firstTrial, count: BLOCK });
    return quantile(distribution, block[trial - firstTrial] ?? Number.NaN);
  };
}
