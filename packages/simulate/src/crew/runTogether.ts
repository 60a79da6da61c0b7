import { BLOCK } from "../graph/block.ts";
import type { Program } from "../graph/program.ts";
import type { KeptGroup, Results } from "../graph/results.ts";
import type { ProgramImage } from "../graph/wasm/programImage.ts";
import type { Crew, CrewRun } from "./crew.ts";
import { blockNanoseconds } from "./estimatedTime.ts";
import { JobBoard } from "./jobBoard.ts";
import { doJob, type Job, jobsOf, longestOf } from "./jobs.ts";
import { SharedWork } from "./sharedWork.ts";
import { Trays, TRAYS_OF_A_MEMBER, traySize } from "./trays.ts";

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
  const trays = new Trays(numbers, kept, longestOf(jobs));
  const columnsOf = (job: Job) => asked[job.index]!.results.groups;
  const work = new SharedWork(board, {
    compute: (number) => {
      const job = jobs[number]!;
      doJob(program, job, { groups: columnsOf(job), firstTrial: 0, trials: job.run.trials });
    },
    fetchAll: () => fetchAll({ board, jobs, trays, columnsOf }),
  });
  crew.wake({ image, runs, kept, board: board.words, trays: numbers });
  const isQuiet = work.finish(crew, (blockNanoseconds(image) * longestOf(jobs)) / BLOCK / 1e6);
  if (isQuiet) memories.set(crew, numbers);
}

/** What others may have made, where it stands and where it belongs. */
interface Made {
  readonly board: JobBoard;
  readonly jobs: readonly Job[];
  readonly trays: Trays;
  readonly columnsOf: (job: Job) => readonly KeptGroup[];
}

function fetchAll({ board, jobs, trays, columnsOf }: Made): void {
  jobs.forEach((job, number) => {
    const tray = board.trayOf(number);
    if (tray === undefined) return;
    trays.fetch(tray, job, columnsOf(job));
    board.done(number);
    board.free(tray);
  });
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
