import type { ColumnMemory, Crew, Futures, Mixture } from "@shoreline/simulate";
import { drawnKinds } from "./drawnKinds.ts";

/** How futures are drawn: as points of a scrambled Sobol sequence, or independently of each other. */
export const samplingMethods = ["sobol", "random"] as const;
export type SamplingMethod = (typeof samplingMethods)[number];
export const USUAL_METHOD: SamplingMethod = "sobol";

/** Which futures: the seed of all draws, and how many. */
export interface Sampling {
  readonly seed: number;
  readonly trials: number;
  /** Points of the sequence, and inputs that move together. */
  readonly futures?: Futures;
  /** Futures of one scrambling of the sequence, whose means are independent of those of the others; absent for random ones. */
  readonly perScramble?: number;
  /** Threads that compute along; what comes out does not hang on them. */
  readonly crew?: Crew | undefined;
}

/** The same, with memory for columns that do not outlive the decision. */
export interface KeptSampling extends Sampling {
  readonly memory?: ColumnMemory | undefined;
}

/** How many independent scramblings a decision has: their spread is its sampling error. */
const SCRAMBLES = 8;

/** How futures are to be drawn. */
export interface AskedSampling {
  readonly seed: number;
  readonly trials: number;
  /** `sobol` unless given. */
  readonly method?: SamplingMethod;
  /** An eighth of the futures unless given: that of a decision whose first futures are wanted. */
  readonly perScramble?: number;
  /** Streams that are known: the probability at which each stands in every future. */
  readonly held?: ReadonlyMap<string, number>;
  readonly crew?: Crew | undefined;
}

/** Futures of so many months, in which some inputs may move together. */
export function samplingOf(asked: AskedSampling, months: number, mixtures?: ReadonlyMap<string, Mixture>): Sampling {
  const { seed, trials, held, crew, method = USUAL_METHOD, perScramble = eighthOf(trials) } = asked;
  const plain = { seed, trials, ...(crew ? { crew } : {}) };
  const departures = { ...(mixtures && mixtures.size > 0 ? { mixtures } : {}), ...(held ? { held } : {}) };
  if (method === "random") return Object.keys(departures).length > 0 ? { ...plain, futures: departures } : plain;
  return { ...plain, perScramble, futures: { ...departures, quasi: { perScramble, months, kinds: drawnKinds } } };
}

function eighthOf(trials: number): number {
  return Math.max(1, Math.ceil(trials / SCRAMBLES));
}

/** The first futures of a kept decision, which may not say how they were drawn. */
export function firstFuturesOf(
  { seed, trials, sampling = "random" }: { seed: number; trials: number; sampling?: SamplingMethod },
  wanted: number,
): AskedSampling {
  return { seed, trials: wanted, method: sampling, perScramble: eighthOf(trials) };
}

/** Which futures, as a name; null where inputs move together or are held, which nothing short says. */
export function samplingName({ seed, trials, perScramble, futures }: Sampling): string | null {
  const { quasi, ...departures } = futures ?? {};
  return Object.keys(departures).length > 0 ? null : `${seed} ${trials} ${perScramble} ${quasi?.months}`;
}
