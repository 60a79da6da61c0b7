import { Worker } from "node:worker_threads";
import type { Computed } from "./computed.ts";
import type { ComputingQuestion } from "./computingThread.ts";
import { type ThreadLimits, type ThreadOutcome, threadQueue } from "./threadQueue.ts";

/** Answers questions of reference in a thread of its own, one after the other. */
export interface Computing {
  /**
   * The result; `busy` where too many wait already, `tooLong` where it was not found in time. Rejects where the thread
   * breaks.
   */
  ask<Name extends keyof Computed>(name: Name, asked: Parameters<Computed[Name]>[0]): Promise<Computation>;
  /** Ends the thread; what is being computed is answered as `tooLong`. */
  close(): Promise<void>;
}

export type Computation = ThreadOutcome;

/** Starts with the first question. A question that takes too long costs its thread, and the next gets another. */
export function computing(limits: ThreadLimits): Computing {
  const queue = threadQueue<ComputingQuestion>(started, limits);
  return { ask: (name, asked) => queue.ask({ name, asked }), close: () => queue.close() };
}

function started(): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL(isSource ? "./computingThread.ts" : "./computingThread.js", import.meta.url);
  return new Worker(file, { execArgv: isSource ? ["--conditions=@shoreline/source"] : [] });
}
