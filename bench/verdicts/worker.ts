import { parentPort, workerData } from "node:worker_threads";
import { type Examination, examined } from "./examined.ts";

/** A thread of the grid: every so many-th brief, each reported as soon as it is done. */
const { first, step, end, how } = workerData as {
  readonly first: number;
  readonly step: number;
  readonly end: number;
  readonly how: Examination;
};
for (let index = first; index < end; index += step) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
  parentPort!.postMessage(examined(index, how));
}
