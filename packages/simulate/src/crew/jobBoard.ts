import { TRAYS_OF_A_MEMBER } from "./trays.ts";

/** The next job that nobody has taken. */
const CURSOR = 0;
/** Counts what has ended; whoever waits, waits for it to change. */
const ENDINGS = 1;
const JOBS = 2;
const FIRST_STATE = 3;

/** States of a job. Other negative numbers are those of threads that failed at it, positive ones trays, from 1 on. */
const OPEN = 0;
const DONE = 0x4000_0000;

/** States of a tray. */
const FREE = 0;
const FULL = 1;

/** Jobs that threads take one after the other from shared memory, and where what they have made stands until it is fetched. */
export class JobBoard {
  readonly words: Int32Array;
  /** How many jobs there are. */
  readonly jobs: number;

  /** The board that another thread has made, by its words. */
  constructor(words: Int32Array) {
    this.words = words;
    this.jobs = words[JOBS]!;
  }

  /** A new board of so many jobs, for so many other threads at most. */
  static of(jobs: number, members: number): JobBoard {
    const states = FIRST_STATE + jobs + members * TRAYS_OF_A_MEMBER;
    const words = new Int32Array(new SharedArrayBuffer(states * Int32Array.BYTES_PER_ELEMENT));
    words[JOBS] = jobs;
    return new JobBoard(words);
  }

  /** Whether there is still a job to take. */
  get isOpen(): boolean {
    return Atomics.load(this.words, CURSOR) < this.jobs;
  }

  /** The next job, which is then that of this thread; undefined when all are taken. */
  take(): number | undefined {
    const job = Atomics.add(this.words, CURSOR, 1);
    return job < this.jobs ? job : undefined;
  }

  /** Nobody takes a job any more, and nobody waits for a tray. */
  close(): void {
    Atomics.store(this.words, CURSOR, this.jobs);
    for (let at = FIRST_STATE + this.jobs; at < this.words.length; at++) this.#freeAt(at);
  }

  /** What a job has made stands where it belongs. */
  done(job: number): void {
    this.#end(job, DONE);
  }

  /** What a job has made stands in this tray. */
  made(job: number, tray: number): void {
    Atomics.store(this.words, this.#trayAt(tray), FULL);
    this.#end(job, 1 + tray);
  }

  failed(job: number, member: number): void {
    this.#end(job, -member);
  }

  isDone(job: number): boolean {
    return this.#stateOf(job) === DONE;
  }

  /** The tray in which a job's outputs stand; undefined before and after that. */
  trayOf(job: number): number | undefined {
    const state = this.#stateOf(job);
    return state > OPEN && state < DONE ? state - 1 : undefined;
  }

  /** The number of the thread that failed at a job; undefined when none has. */
  failedAt(job: number): number | undefined {
    const state = this.#stateOf(job);
    return state < OPEN ? -state : undefined;
  }

  /** What stood in a tray has been fetched. */
  free(tray: number): void {
    this.#freeAt(this.#trayAt(tray));
  }

  /** Waits until a tray is free; false when it is not for this long. */
  awaitTray(tray: number, milliseconds: number): boolean {
    return Atomics.wait(this.words, this.#trayAt(tray), FULL, milliseconds) !== "timed-out";
  }

  /** How many jobs have ended, well or badly: to be compared with later. */
  get endings(): number {
    return Atomics.load(this.words, ENDINGS);
  }

  /** Waits until more than so many jobs have ended; false when none does for this long. */
  outlast(endings: number, milliseconds: number): boolean {
    return Atomics.wait(this.words, ENDINGS, endings, milliseconds) !== "timed-out";
  }

  #stateOf(job: number): number {
    return Atomics.load(this.words, FIRST_STATE + job);
  }

  #trayAt(tray: number): number {
    return FIRST_STATE + this.jobs + tray;
  }

  #freeAt(at: number): void {
    Atomics.store(this.words, at, FREE);
    Atomics.notify(this.words, at);
  }

  #end(job: number, state: number): void {
    Atomics.store(this.words, FIRST_STATE + job, state);
    Atomics.add(this.words, ENDINGS, 1);
    Atomics.notify(this.words, ENDINGS);
  }
}
