/** Futures of an answer that somebody reads, as of every decision. */
export const REST_FUTURES = 4096;

/** What is reckoned for an answer while a hand moves. */
interface Effort {
  readonly trials: number;
  /** Sites that are followed, where there are many. */
  readonly sites: number;
}

/** As much as can be reckoned before a hand moves on. */
const MOST: Effort = { trials: 1024, sites: 4 };
const LEAST_EFFORT: Effort = { trials: 256, sites: 2 };
/** An answer may take this long: drawn, it is there within a tenth of a second, also now and then after a longer one. */
const TOO_LONG_MS = 40;
const SHORT_MS = 20;

/** How much to ask for, learnt from how long the last answers took. */
export interface Pace {
  readonly effort: () => Effort;
  readonly took: (milliseconds: number) => void;
}

/** Futures are given up before sites, and come back after them: fewer sites can hide an answer, fewer futures blur it. */
export function usualPace(): Pace {
  let effort = MOST;
  return {
    effort: () => effort,
    took: (milliseconds) => {
      if (milliseconds > TOO_LONG_MS) effort = less(effort);
      else if (milliseconds < SHORT_MS) effort = more(effort);
    },
  };
}

function less({ trials, sites }: Effort): Effort {
  if (trials > LEAST_EFFORT.trials) return { trials: trials / 2, sites };
  return { trials, sites: Math.max(LEAST_EFFORT.sites, sites - 1) };
}

function more({ trials, sites }: Effort): Effort {
  if (sites < MOST.sites) return { trials, sites: sites + 1 };
  return { trials: Math.min(MOST.trials, trials * 2), sites };
}
