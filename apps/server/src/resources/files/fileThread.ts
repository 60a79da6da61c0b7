import { parentPort } from "node:worker_threads";
import type { Decision } from "@shoreline/decide";
import type { Fault } from "@shoreline/units";
import { decisionFile, type Ending } from "./decisionFile.ts";

/** What the thread is asked. */
export interface FileQuestion {
  readonly number: number;
  /** The `decision/1` document as JSON. */
  readonly decision: string;
  readonly ending: Ending;
}

/** What it answers. */
export type FileAnswer = { readonly number: number } & (
  | { readonly bytes: Uint8Array }
  | { readonly faults: readonly Fault[] }
  | { readonly bug: string }
);

/** Files are written in a thread of their own, because a workbook or a print takes long enough to be felt by others. */
parentPort?.on("message", (question: FileQuestion) => void answer(question));

async function answer({ number, decision, ending }: FileQuestion): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ number, ...(await outcome(decision, ending)) } as FileAnswer);
}

async function outcome(decision: string, ending: Ending) {
  try {
    const written = await decisionFile(JSON.parse(decision) as Decision, ending);
    return written.ok ? { bytes: written.value } : { faults: written.faults };
  } catch (error) {
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
