import { readConfig, startWorker } from "@shoreline/server";
import { type Page, textBlock } from "../page/page.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Environment } from "./environment.ts";
import { untilStopped } from "./untilStopped.ts";

/** Computes decisions that the service was asked for, until the process is told to stop. */
export async function workerReply(environment: Environment): Promise<Reply> {
  const config = readConfig(environment);
  if (!config.ok) return refusal(config.faults);
  const started = await startWorker(config.value, { logTo: process.stderr });
  if (!started.ok) return refusal(started.faults);
  const until = () => untilStopped(started.value.stop);
  return { ...answer({ schema: "worker/1", pid: process.pid }, workingPage), until };
}

function workingPage(): Page {
  return [{ blocks: [textBlock("Computing decisions as they are asked for. Ctrl-C ends it.", "strong")] }];
}
