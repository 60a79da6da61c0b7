import type { Sampling } from "../sampling.ts";

/** So many of the futures say it well enough: a mean of a way back is then known to about a hundredth of itself. */
const MOST_TRIALS = 1024;

/** The first of the futures of a decision, in which the way back is evaluated. */
export function firstFutures(sampling: Sampling): Sampling {
  return { ...sampling, trials: Math.min(MOST_TRIALS, sampling.trials) };
}
