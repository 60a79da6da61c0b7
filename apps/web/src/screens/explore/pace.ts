/** Futures of an answer that somebody reads, as of every decision. */
export const REST_FUTURES = 4096;
/** Futures while a hand moves: as many as can be reckoned before it moves on. */
const MOST = 1024;
export const LEAST_FUTURES = 256;
/** An answer may take this long, so that its picture is there within a tenth of a second. */
const TOO_LONG_MS = 80;
const SHORT_MS = 35;

/** How many futures to ask for, learnt from how long the last ones took. */
export interface Pace {
  readonly trials: () => number;
  readonly took: (milliseconds: number) => void;
}

export function usualPace(): Pace {
  let trials = MOST;
  return {
    trials: () => trials,
    took: (milliseconds) => {
      if (milliseconds > TOO_LONG_MS) trials = Math.max(LEAST_FUTURES, trials / 2);
      else if (milliseconds < SHORT_MS) trials = Math.min(MOST, trials * 2);
    },
  };
}
