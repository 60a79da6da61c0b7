import { BLOCK } from "../graph/block.ts";
import type { Program } from "../graph/program.ts";
import type { KeptGroup, Results } from "../graph/results.ts";
import type { ProgramImage } from "../graph/wasm/programImage.ts";
import type { Crew, CrewRun } from "./crew.ts";
import { blockNanoseconds } from "./estimatedTime.ts";
import { JobBoard } from "./jobBoard.ts";
import { doJob, type Job, jobsOf, longestOf } from "./jobs.ts";
import { Trays, TRAYS_OF_A_MEMBER, traySize } from "./trays.ts";

/** How long another thread may be silent, as a multiple of what a job takes here. */
const PATIENCE = 2;

/** A model bound to the memory of this thread, and the same as data. */
export interface BoundImage {
  readonly image: ProgramImage;
  readonly program: Program;
}

/** A run with the columns that take its outputs. */
export interface KeptRun {
  readonly run: CrewRun;
  readonly results: Results;
}

/**
 * Computes all runs with the crew and returns when all columns are written. Which thread computes which futures hangs
 * on their speed, the bits do not: every future is a function of its number. Only this thread writes to the columns; it
 * fetches what others have made between its own jobs. The jobs of a thread that fails or is late are done again here,
 * and the crew goes on without one that fails. Throws what the model throws in this thread.
 */
export function runTogether(crew: Crew, { image, program }: BoundImage, asked: readonly KeptRun[]): void {
  const runs = asked.map(({ run }) => run);
  const kept = (asked[0]?.results.groups ?? []).map(({ outputs }) => outputs);
  const jobs = jobsOf({ runs, kept });
  const members = crew.size - 1;
  const board = JobBoard.of(jobs.length, members);
  const numbers = memoryTaken(crew, members * TRAYS_OF_A_MEMBER * traySize(kept, longestOf(jobs)));
  const columnsOf = (job: Job) => asked[job.index]!.results.groups;
  const work = new Work(board, jobs, program, new Trays(numbers, kept, longestOf(jobs)), columnsOf);
  crew.wake({ image, runs, kept, board: board.words, trays: numbers });
  try {
    work.takeAlong();
    const milliseconds = (blockNanoseconds(image) * longestOf(jobs)) / BLOCK / 1e6;
    const isQuiet = work.awaitOthers(crew, PATIENCE * milliseconds);
    if (isQuiet) memories.set(crew, numbers);
  } finally {
    board.close();
  }
}

const memories = new WeakMap<Crew, Float64Array>();

/**
 * Shared memory for so many numbers: that of the task before where nobody writes to it any more, because engines seldom
 * collect what is shared.
 */
function memoryTaken(crew: Crew, numbers: number): Float64Array {
  const known = memories.get(crew);
  memories.delete(crew);
  if (known && known.length >= numbers) return known;
  return new Float64Array(new SharedArrayBuffer(numbers * Float64Array.BYTES_PER_ELEMENT));
}

/** The part of the thread that asks. */
class Work {
  readonly #board: JobBoard;
  readonly #jobs: readonly Job[];
  readonly #program: Program;
  readonly #trays: Trays;
  readonly #columnsOf: (job: Job) => readonly KeptGroup[];

  constructor(
    board: JobBoard,
    jobs: readonly Job[],
    program: Program,
    trays: Trays,
    columnsOf: (job: Job) => readonly KeptGroup[],
  ) {
    this.#board = board;
    this.#jobs = jobs;
    this.#program = program;
    this.#trays = trays;
    this.#columnsOf = columnsOf;
  }

  /** Takes jobs like everybody, and fetches what others have made. */
  takeAlong(): void {
    for (let job = this.#board.take(); job !== undefined; job = this.#board.take()) {
      this.#compute(job);
      this.#fetchAll();
    }
  }

  /**
   * Waits for the jobs that others have taken, but not much longer than it takes to do one here: a thread that has just
   * begun is slow, and one that died says nothing. False when one may still be at its job.
   */
  awaitOthers(crew: Crew, patience: number): boolean {
    for (let isQuiet = true; ;) {
      const { endings } = this.#board;
      this.#fetchAll();
      const missing = this.#missing();
      if (missing.length === 0) return isQuiet;
      const failed = missing.filter((job) => this.#board.failedAt(job) !== undefined);
      for (const job of failed) {
        crew.dismiss(this.#board.failedAt(job)!);
        this.#compute(job);
      }
      if (failed.length > 0 || this.#board.outlast(endings, patience)) continue;
      isQuiet = false;
      this.#compute(missing[0]!);
    }
  }

  #missing(): readonly number[] {
    return Array.from(this.#jobs.keys()).filter((job) => !this.#board.isDone(job));
  }

  #compute(number: number): void {
    const job = this.#jobs[number]!;
    doJob(this.#program, job, { groups: this.#columnsOf(job), firstTrial: 0, trials: job.run.trials });
    this.#board.done(number);
  }

  #fetchAll(): void {
    this.#jobs.forEach((job, number) => {
      const tray = this.#board.trayOf(number);
      if (tray === undefined) return;
      this.#trays.fetch(tray, job, this.#columnsOf(job));
      this.#board.done(number);
      this.#board.free(tray);
    });
  }
}
