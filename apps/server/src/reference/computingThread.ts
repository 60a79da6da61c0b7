import { parentPort } from "node:worker_threads";
import { computed } from "./computed.ts";

/** A question on its way to the thread that computes. */
export interface ComputingTask {
  readonly id: number;
  readonly name: keyof typeof computed;
  readonly asked: unknown;
}

/** What came of it: the result, or what broke. */
export interface ComputingNews {
  readonly id: number;
  readonly result?: unknown;
  readonly broken?: string;
}

parentPort?.on("message", async ({ id, name, asked }: ComputingTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
  parentPort?.postMessage(await outcome(id, name, asked));
});

async function outcome(id: number, name: ComputingTask["name"], asked: unknown): Promise<ComputingNews> {
  try {
    return { id, result: await computed[name](asked as never) };
  } catch (error) {
    return { id, broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
