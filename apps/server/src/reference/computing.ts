import { Worker } from "node:worker_threads";
import type { Result } from "@shoreline/units";
import type { Computed } from "./computed.ts";
import type { ComputingNews, ComputingTask } from "./computingThread.ts";

/** Answers questions in a thread of its own, one after the other. */
export interface Computing {
  /**
   * The result; `busy` where too many wait already, `tooLong` where it was not found in time. Rejects where the thread
   * breaks.
   */
  ask<Name extends keyof Computed>(name: Name, asked: Parameters<Computed[Name]>[0]): Promise<Computation>;
  /** Ends the thread; what is being computed is answered as `tooLong`. */
  close(): Promise<void>;
}

export type Computation = Result<unknown> | "busy" | "tooLong";

export interface ComputingLimits {
  /** Longest time for one question. */
  readonly milliseconds: number;
  /** Most questions that wait or are computed. */
  readonly waiting: number;
}

interface Open {
  readonly task: ComputingTask;
  readonly settle: (computation: Computation) => void;
  readonly fail: (error: Error) => void;
}

/** Starts with the first question. A question that takes too long costs its thread, and the next gets another. */
export function computing({ milliseconds, waiting }: ComputingLimits): Computing {
  const queue: Open[] = [];
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastId = 0;

  /** Takes the answered question out and goes on with the next. */
  function finish(finished: (open: Open) => void): void {
    clearTimeout(timer);
    const open = queue.shift();
    if (open !== undefined) finished(open);
    if (queue.length > 0) begin();
  }
  function drop(): Promise<unknown> {
    const ended = worker;
    worker = undefined;
    return ended?.removeAllListeners().terminate() ?? Promise.resolve();
  }
  function begin(): void {
    worker ??= started(heard, broke);
    timer = setTimeout(() => {
      void drop();
      finish(({ settle }) => settle("tooLong"));
    }, milliseconds);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
    worker.postMessage(queue[0]!.task);
  }
  function heard({ id, result, broken }: ComputingNews): void {
    if (queue[0]?.task.id !== id) return;
    if (broken === undefined) finish(({ settle }) => settle(result as Result<unknown>));
    else finish(({ fail }) => fail(new Error(`The computing thread broke: ${broken}`)));
  }
  function broke(error: Error): void {
    void drop();
    finish(({ fail }) => fail(error));
  }
  return {
    ask: (name, asked) => {
      if (queue.length >= waiting) return Promise.resolve("busy");
      return new Promise((settle, fail) => {
        lastId += 1;
        queue.push({ task: { id: lastId, name, asked }, settle, fail });
        if (queue.length === 1) begin();
      });
    },
    close: async () => {
      clearTimeout(timer);
      for (const { settle } of queue.splice(0)) settle("tooLong");
      await drop();
    },
  };
}

function started(heard: (news: ComputingNews) => void, broke: (error: Error) => void): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL(isSource ? "./computingThread.ts" : "./computingThread.js", import.meta.url);
  const worker = new Worker(file, { execArgv: isSource ? ["--conditions=@shoreline/source"] : [] });
  worker.on("message", heard).on("error", broke);
  worker.unref();
  return worker;
}
