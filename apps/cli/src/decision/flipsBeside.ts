import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type DecideOptions, type Flip, flipsOfBrief } from "@shoreline/decide";
import type { BriefReading } from "@shoreline/scope";

/** What a worker is given; plain data. */
export interface FlipsTask {
  readonly reading: BriefReading;
  readonly options: Pick<DecideOptions, "trials" | "seed">;
}

/** From so many futures on a second simulation of all would need more memory than the time is worth. */
const MOST_TRIALS = 16_384;

/** Whether there is a processor, and memory, for a second thread. */
export function canRunBeside({ options }: FlipsTask): boolean {
  return availableParallelism() > 1 && (options.trials ?? 0) <= MOST_TRIALS;
}

/** The flips of a brief's fields, found in another thread; in this one when the other cannot start. */
export function flipsBeside(task: FlipsTask): Promise<readonly Flip[]> {
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL(isSource ? "./flipsWorker.ts" : "./flipsWorker.js", import.meta.url);
  const execArgv = isSource ? ["--conditions=@shoreline/source"] : [];
  return new Promise((resolve) => {
    const worker = new Worker(file, { workerData: task, execArgv });
    worker.once("message", (flips: readonly Flip[]) => resolve(flips));
    worker.once("error", () => resolve(flipsOfBrief(task.reading, task.options)));
  });
}
