import { parentPort } from "node:worker_threads";
import { gunzipSync } from "node:zlib";
import type { Decision } from "@shoreline/decide";
import type { LanguageTag } from "@shoreline/dossier";
import { threadNews, type ThreadTask } from "../../reference/threadQueue.ts";
import { decisionFile, type Ending } from "./decisionFile.ts";

/** What the thread is asked. */
export interface FileQuestion {
  /** The `decision/1` document, as JSON, packed by gzip. */
  readonly decision: Uint8Array;
  readonly ending: Ending;
  readonly language: LanguageTag;
}

/** Files are written in a thread of their own, because a workbook or a print takes long enough to be felt by others. */
parentPort?.on("message", async (task: ThreadTask<FileQuestion>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
  parentPort?.postMessage(await threadNews(task, written));
});

function written({ decision, ending, language }: FileQuestion) {
  return decisionFile(JSON.parse(gunzipSync(decision).toString("utf8")) as Decision, ending, language);
}
