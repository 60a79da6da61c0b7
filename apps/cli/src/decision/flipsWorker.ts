import { parentPort, workerData } from "node:worker_threads";
import { flipsOfBrief } from "@shoreline/decide";
import type { FlipsTask } from "./flipsBeside.ts";

/** The part of a defence that runs beside the rest: see `flipsBeside`. */
const { reading, options } = workerData as FlipsTask;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
parentPort?.postMessage(flipsOfBrief(reading, options));
