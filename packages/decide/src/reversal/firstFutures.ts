import type { Sampling } from "../sampling.ts";

/** So many of the futures say it well enough: a mean of a way back is then known to about a hundredth of itself. */
const MOST_TRIALS = 1024;

/** As many scramblings as a decision has, so that an error can be told. */
const PER_SCRAMBLE = MOST_TRIALS / 8;

/** The futures in which the way back is evaluated: the first of those of a decision, or as many points of shorter runs. */
export function firstFutures(sampling: Sampling): Sampling {
  if (sampling.trials <= MOST_TRIALS) return sampling;
  const { futures } = sampling;
  if (!futures?.quasi) return { ...sampling, trials: MOST_TRIALS };
  const quasi = { ...futures.quasi, perScramble: PER_SCRAMBLE };
  return { ...sampling, trials: MOST_TRIALS, perScramble: PER_SCRAMBLE, futures: { ...futures, quasi } };
}
