import { evaluate } from "@shoreline/simulate";
import { startCrew } from "@shoreline/threads";
import { MONTHS, SEED } from "./figures.ts";
import { referenceModel } from "./model.ts";
import { futuresOf } from "./points.ts";

/** How many times as long one thread takes as two, by the clock. */
export interface ThreadGain {
  readonly trials: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** A tenth of a second on one thread, and so many that what only one thread does of a run no longer counts. */
const TRIALS = [65_536, 262_144];
/** So many make the threads start. */
const MANY_TRIALS = 2 ** 20;
/** Runs of a turn, and how many of them count: the first finds its memory and its threads cold. */
const RUNS = 5;
const COUNTED = RUNS - 1;

/** What a second thread gains a program that computes again and again: turns of one and of two threads in one process. */
export async function threadGains(rounds: number): Promise<readonly ThreadGain[]> {
  const crew = startCrew(2);
  const model = referenceModel();
  const timeOf = (trials: number, threads: 1 | 2): number => {
    const run = { seed: SEED, trials, months: MONTHS, futures: futuresOf("sobol", trials) };
    const start = performance.now();
    evaluate(model, threads === 2 ? { ...run, crew } : run);
    return performance.now() - start;
  };
  const turn = (trials: number, threads: 1 | 2): number =>
    median(Array.from({ length: RUNS }, () => timeOf(trials, threads)).slice(-COUNTED));
  timeOf(MANY_TRIALS, 2);
  const gains = TRIALS.map((trials) => {
    const ratios = Array.from({ length: rounds }, () => turn(trials, 1) / turn(trials, 2));
    return { trials, least: Math.min(...ratios), median: median(ratios), most: Math.max(...ratios) };
  });
  await crew.stop();
  return gains;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
