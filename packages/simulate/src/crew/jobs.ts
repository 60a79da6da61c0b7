import { BLOCK } from "../graph/block.ts";
import type { Program } from "../graph/program.ts";
import { keepBlock, type KeptGroup } from "../graph/results.ts";
import type { CrewRun, ModelTask } from "./crew.ts";

/** Some futures of one run: whole blocks, of which the last of a run may be cut. */
export interface Job {
  /** Place of the run in its task. */
  readonly index: number;
  readonly run: CrewRun;
  readonly firstTrial: number;
  /** The first trial after them. */
  readonly end: number;
}

/** What is made for a scrambling of the sequence is made in each thread: longer runs have longer jobs, up to a limit. */
const FEWEST_BLOCKS = 2;
const MOST_BLOCKS = 8;
/** So many jobs leave no thread waiting long for the last one. */
const USUAL_JOBS = 16;
/** Numbers that a job makes at most, unless a single block makes more: 16 MB. */
const MOST_NUMBERS = 2 ** 21;

/**
 * The jobs of all runs, in an order on which all threads agree: they hang on the task alone and not on who works. Of many
 * runs each job is a block, and those of the same futures follow each other: what they have in common is computed once.
 */
export function jobsOf({ runs, kept }: Pick<ModelTask, "runs" | "kept">): readonly Job[] {
  const columns = kept.reduce((sum, { length }) => sum + length, 0);
  const jobs = runs.flatMap((run, index) => {
    const { trials } = run;
    const ends = runs.length < MANY_RUNS ? jobEnds(trials, jobTrials(trials, columns)) : stepEnds(0, trials, BLOCK);
    return ends.map((end, at) => ({ index, run, firstTrial: ends[at - 1] ?? 0, end }));
  });
  return runs.length < MANY_RUNS ? jobs : jobs.toSorted((a, b) => a.firstTrial - b.firstTrial);
}

/** So many runs are those of one question, asked in futures that hardly differ. */
const MANY_RUNS = 8;

/** The last two steps are made in quarters: whoever is done first waits for less. */
const SHORTENED_STEPS = 2;
const SHORTER = 4;

/** Where each job of a run ends: step by step, and towards the end in shorter ones. */
function jobEnds(trials: number, step: number): readonly number[] {
  const whole = Math.max(0, Math.ceil(trials / step) - SHORTENED_STEPS) * step;
  return [
    ...stepEnds(0, whole, step),
    ...stepEnds(whole, trials, BLOCK * Math.max(1, Math.floor(step / SHORTER / BLOCK))),
  ];
}

function stepEnds(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => Math.min(to, from + (at + 1) * step));
}

/** Futures of each job of a run of so many, of which so many columns are kept. */
export function jobTrials(trials: number, columns: number): number {
  const wanted = Math.min(MOST_BLOCKS, Math.max(FEWEST_BLOCKS, Math.ceil(trials / BLOCK / USUAL_JOBS)));
  return BLOCK * Math.max(1, Math.min(wanted, Math.floor(MOST_NUMBERS / BLOCK / Math.max(1, columns))));
}

/** Futures of the longest job. */
export function longestOf(jobs: readonly Job[]): number {
  return jobs.reduce((most, { firstTrial, end }) => Math.max(most, end - firstTrial), 0);
}

/** Columns of futures, group by group. */
export interface Columns {
  readonly groups: readonly KeptGroup[];
  readonly firstTrial: number;
  readonly trials: number;
}

/** Computes a job and writes what is kept of it to columns that hold its futures, among others or alone. */
export function doJob(program: Program, { run, firstTrial, end }: Job, into: Columns): void {
  const { seed, futures } = run;
  for (let first = firstTrial; first < end; first += BLOCK) {
    program.runBlock({ seed, firstTrial: first, futures }, (group, columns) =>
      keepBlock(into.groups[group]!, into.trials, columns, first - into.firstTrial),
    );
  }
}
