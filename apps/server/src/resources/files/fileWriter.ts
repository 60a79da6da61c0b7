import { Worker } from "node:worker_threads";
import { type Result, refuse, succeed } from "@shoreline/units";
import type { Ending } from "./decisionFile.ts";
import type { FileAnswer } from "./fileThread.ts";

/** Writes decisions as files, one after another, beside the thread that serves requests. */
export interface FileWriter {
  /** A `decision/1` document, as JSON, as a file. */
  file(decision: string, ending: Ending): Promise<Result<Uint8Array>>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (file: Result<Uint8Array>) => void;
  readonly reject: (error: Error) => void;
}

/** A writer whose thread starts with the first file, and anew after it was lost. */
export function fileWriter(): FileWriter {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let asked = 0;
  const lost = (error: Error) => {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const running = () => {
    if (thread !== undefined) return thread;
    const started = new Worker(new URL("fileThread.ts", import.meta.url));
    started.unref();
    started.on("message", (answer: FileAnswer) => settle(waiting, answer));
    started.on("error", (error) => lost(error instanceof Error ? error : new Error(String(error))));
    started.on("exit", () => thread === started && lost(new Error("The thread that writes files has ended.")));
    thread = started;
    return started;
  };
  return {
    file: (decision, ending) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        running().postMessage({ number: asked, decision, ending });
      }),
    close: async () => void (await thread?.terminate()),
  };
}

function settle(waiting: Map<number, Waiting>, answer: FileAnswer): void {
  const asker = waiting.get(answer.number);
  waiting.delete(answer.number);
  if ("bytes" in answer) asker?.resolve(succeed(answer.bytes));
  else if ("faults" in answer) asker?.resolve(refuse(answer.faults));
  else asker?.reject(new Error(`The thread that writes files failed: ${answer.bug}`));
}
