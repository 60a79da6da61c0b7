import { parentPort } from "node:worker_threads";
import { computed } from "./computed.ts";
import { threadNews, type ThreadTask } from "./threadQueue.ts";

/** What the thread is asked. */
export interface ComputingQuestion {
  readonly name: keyof typeof computed;
  readonly asked: unknown;
}

parentPort?.on("message", async (task: ThreadTask<ComputingQuestion>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
  parentPort?.postMessage(await threadNews(task, ({ name, asked }) => computed[name](asked as never)));
});
