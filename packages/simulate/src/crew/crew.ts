import type { Futures } from "../graph/futures.ts";
import type { ProgramImage } from "../graph/wasm/programImage.ts";

/**
 * Threads that compute futures together with the one that asks. An adapter starts them; each hands every message it
 * gets to `crewMember`. Whoever asks computes along and waits where it stands, so it must be a thread that may wait:
 * any but the main thread of a page.
 */
export interface Crew {
  /** Threads that work, this one included; 1 when no other is left. */
  readonly size: number;
  /** Work, in milliseconds of one thread, from which it is worth while to wake the others: more where they have to start. */
  readonly worthMilliseconds: number;
  /** Hands a task to all other threads, each with its number from 1 on, and waits for none. */
  readonly wake: (task: CrewTask) => void;
  /** Goes on without the thread of this number: it has failed. */
  readonly dismiss: (member: number) => void;
}

/** A model and the runs of it that are wanted, as plain data. */
export interface CrewTask {
  readonly image: ProgramImage;
  readonly runs: readonly CrewRun[];
  /** Places of the outputs that are kept, group by group. */
  readonly kept: readonly Int32Array[];
  /** The words of a `JobBoard`, in shared memory. */
  readonly board: Int32Array;
  /** Trays of all other threads, one after the other, in shared memory: see `Trays`. */
  readonly trays: Float64Array;
}

/** A task as it reaches another thread; without the image where it is that of the task before. */
export interface CrewMessage extends Omit<CrewTask, "image"> {
  readonly image?: ProgramImage | undefined;
  /** The number of that thread. */
  readonly member: number;
}

/** Futures of a model. */
export interface CrewRun {
  readonly seed: number;
  readonly trials: number;
  readonly futures: Futures | undefined;
}
