import type { Crew } from "./crew.ts";
import type { JobBoard } from "./jobBoard.ts";

/** How long another thread may be silent, as a multiple of what a job takes here. */
const PATIENCE = 2;

/** What the thread that asks does of a task. */
export interface OwnPart {
  /** Does a job of this number here. */
  readonly compute: (job: number) => void;
  /** What there is to do beside the task: the others begin with it in the meantime. */
  readonly meanwhile?: (() => void) | undefined;
  /** Fetches what others have made so far, where it has to be fetched. */
  readonly fetchAll?: () => void;
}

/**
 * The part of the thread that asks: it takes jobs like everybody, does again what a thread fails at or is late with, and
 * returns when all are done. The crew goes on without a thread that fails. Throws what a job throws in this thread.
 */
export class SharedWork {
  readonly #board: JobBoard;
  readonly #own: OwnPart;

  constructor(board: JobBoard, own: OwnPart) {
    this.#board = board;
    this.#own = own;
  }

  /**
   * Does all jobs with a crew that was woken for them, each of which takes about so many milliseconds. False when a
   * thread may still be at a job that was done again here.
   */
  finish(crew: Crew, milliseconds: number): boolean {
    try {
      this.#own.meanwhile?.();
      for (let job = this.#board.take(); job !== undefined; job = this.#board.take()) {
        this.#compute(job);
        this.#own.fetchAll?.();
      }
      return this.#awaitOthers(crew, PATIENCE * milliseconds);
    } finally {
      this.#board.close();
    }
  }

  /**
   * Waits for the jobs that others have taken, but not much longer than it takes to do one here: a thread that has just
   * begun is slow, and one that died says nothing.
   */
  #awaitOthers(crew: Crew, patience: number): boolean {
    for (let isQuiet = true; ;) {
      const { endings } = this.#board;
      this.#own.fetchAll?.();
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
    return Array.from({ length: this.#board.jobs }, (_, job) => job).filter((job) => !this.#board.isDone(job));
  }

  #compute(job: number): void {
    this.#own.compute(job);
    this.#board.done(job);
  }
}
