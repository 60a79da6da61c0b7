import { parentPort, workerData } from "node:worker_threads";
import { flipsOfBrief } from "@shoreline/decide";
import type { FlipsTask } from "./flipsBeside.ts";

/** The part of a defence that runs beside the rest: see `flipsBeside`. */
const { reading, options } = workerData as FlipsTask;
parentPort?.postMessage(flipsOfBrief(reading, options));
