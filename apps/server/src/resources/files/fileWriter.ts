import { Worker } from "node:worker_threads";
import type { LanguageTag } from "@shoreline/dossier";
import type { Result } from "@shoreline/units";
import { type ThreadLimits, threadQueue } from "../../reference/threadQueue.ts";
import type { Ending } from "./decisionFile.ts";
import type { FileQuestion } from "./fileThread.ts";

/** A decision that is to be written. */
interface FileAsked {
  /** What tells it from others. */
  readonly id: string;
  /** Its `decision/1` document, as JSON, packed by gzip. */
  readonly document: Uint8Array;
  readonly ending: Ending;
  readonly language: LanguageTag;
}

type WrittenFile = Result<Uint8Array> | "busy" | "tooLong";

/** Writes decisions as files, one after another, beside the thread that serves requests. */
export interface FileWriter {
  /**
   * The file; `busy` where too many wait already, `tooLong` where it was not written in time. Those who ask for the
   * same file at once get the same one; it is not begun when all of them have left before.
   */
  file(asked: FileAsked, leaving: AbortSignal): Promise<WrittenFile>;
  close(): Promise<void>;
}

/** Several seconds each, so that whoever waits behind all of them still gets an answer within a minute or two. */
const USUAL_LIMITS: ThreadLimits = { milliseconds: 60_000, waiting: 16 };

interface Shared {
  readonly file: Promise<WrittenFile>;
  readonly allLeft: AbortController;
  askers: number;
}

/** A writer whose thread starts with the first file, and anew after it was lost. */
export function fileWriter(limits = USUAL_LIMITS): FileWriter {
  const queue = threadQueue<FileQuestion>(started, limits);
  const open = new Map<string, Shared>();
  const begun = (key: string, { document, ending, language }: FileAsked): Shared => {
    const allLeft = new AbortController();
    const file = queue.ask({ decision: document, ending, language }, allLeft.signal) as Promise<WrittenFile>;
    const shared = { file, allLeft, askers: 0 };
    open.set(key, shared);
    const forget = () => void (open.get(key) === shared && open.delete(key));
    file.then(forget, forget);
    allLeft.signal.addEventListener("abort", forget, { once: true });
    return shared;
  };
  return {
    file: (asked, leaving) => {
      if (leaving.aborted) return Promise.resolve("tooLong");
      const key = `${asked.id} ${asked.ending} ${asked.language}`;
      const shared = open.get(key) ?? begun(key, asked);
      shared.askers += 1;
      const leave = () => {
        shared.askers -= 1;
        if (shared.askers === 0) shared.allLeft.abort();
      };
      leaving.addEventListener("abort", leave, { once: true });
      return shared.file;
    },
    close: () => queue.close(),
  };
}

function started(): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL(isSource ? "./fileThread.ts" : "./fileThread.js", import.meta.url);
  return new Worker(file, { execArgv: isSource ? ["--conditions=@shoreline/source"] : [] });
}
