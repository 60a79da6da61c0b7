import type { Futures } from "@shoreline/simulate";
import { INPUTS, MONTHS } from "./figures.ts";

/** How the futures of the reference model are sampled: as the product does by default, or at random. */
export type Sampling = "sobol" | "random";

/** A sampling by its name; throws for any other word. */
export function samplingNamed(name: string | undefined): Sampling {
  if (name === "sobol" || name === "random") return name;
  throw new Error(`A sampling is called sobol or random, not ${name}.`);
}

/** Each run of the trials, one after the other, is scrambled by itself; the product does as many. */
export const SCRAMBLES = 8;

/** The order in which what is drawn gets the dimensions of the sequence. */
export const KINDS = {
  singles: Object.keys(INPUTS),
  paths: ["fxShock"],
  events: ["changeOrders", "service"],
} as const;

/** Dimensions that the sequence keeps for each path. */
export const LONGEST_PATH = 128;

/** The futures of a run of so many trials. */
export function futuresOf(sampling: Sampling, trials: number): Futures {
  if (sampling === "random") return {};
  return { quasi: { perScramble: trials / SCRAMBLES, months: MONTHS, kinds: KINDS } };
}
