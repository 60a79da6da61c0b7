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
  /** Starts the other threads where they have not started: more is to come than they take to start. Waits for none. */
  readonly start: () => void;
  /** Hands a task to all other threads, each with its number from 1 on, and waits for none. */
  readonly wake: (task: CrewTask) => void;
  /** Goes on without the thread of this number: it has failed. */
  readonly dismiss: (member: number) => void;
}

/** What all threads of a crew work on together, as plain data. */
export type CrewTask = ModelTask | EnquiryTask;

/** A model and the runs of it that are wanted. */
export interface ModelTask {
  readonly image: ProgramImage;
  readonly runs: readonly CrewRun[];
  /** Places of the outputs that are kept, group by group. */
  readonly kept: readonly Int32Array[];
  /** The words of a `JobBoard`, in shared memory. */
  readonly board: Int32Array;
  /** Trays of all other threads, one after the other, in shared memory: see `Trays`. */
  readonly trays: Float64Array;
}

/** Questions of one kind: see `Enquiry`. */
export interface EnquiryTask {
  /** The name of the enquiry. */
  readonly enquiry: string;
  /** What all its questions have in common. */
  readonly ground: object;
  readonly questions: readonly unknown[];
  /** The words of a `JobBoard`, in shared memory: each question is a job. */
  readonly board: Int32Array;
  /** Answers one after the other, in shared memory. */
  readonly answers: Float64Array;
}

/** A task as it reaches another thread, with the number of that thread. */
export type CrewMessage = (ModelMessage | EnquiryMessage) & { readonly member: number };

/** Without the image where it is that of the model before. */
export type ModelMessage = Omit<ModelTask, "image"> & { readonly image?: ProgramImage | undefined };

/** Without the ground where it is that of the questions before. */
export type EnquiryMessage = Omit<EnquiryTask, "ground"> & { readonly ground?: object | undefined };

/** Futures of a model. */
export interface CrewRun {
  readonly seed: number;
  readonly trials: number;
  readonly futures: Futures | undefined;
}
