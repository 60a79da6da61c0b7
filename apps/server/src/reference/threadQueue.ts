import type { Worker } from "node:worker_threads";
import type { Result } from "@shoreline/units";

/** Answers questions in a thread of its own, one after the other. */
export interface ThreadQueue<Question> {
  /**
   * The result; `busy` where too many wait already, `tooLong` where it was not found in time. Rejects where the thread
   * breaks. A question that nobody waits for any more is not begun, and answered as `tooLong`.
   */
  ask(question: Question, leaving?: AbortSignal): Promise<ThreadOutcome>;
  /** Ends the thread; what waits or is being answered is answered as `tooLong`. */
  close(): Promise<void>;
}

export type ThreadOutcome = Result<unknown> | "busy" | "tooLong";

export interface ThreadLimits {
  /** Longest time for one question. */
  readonly milliseconds: number;
  /** Most questions that wait or are being answered. */
  readonly waiting: number;
}

/** A question on its way to the thread. */
export interface ThreadTask<Question> {
  readonly id: number;
  readonly question: Question;
}

/** What came of it: the result, or what broke. */
export interface ThreadNews {
  readonly id: number;
  readonly result?: unknown;
  readonly broken?: string;
}

interface Open<Question> {
  readonly task: ThreadTask<Question>;
  readonly settle: (outcome: ThreadOutcome) => void;
  readonly fail: (error: Error) => void;
}

/**
 * The queue before a thread that `start` starts with the first question. A question that takes too long costs its
 * thread, and the next gets another.
 */
export function threadQueue<Question>(
  start: () => Worker,
  { milliseconds, waiting }: ThreadLimits,
): ThreadQueue<Question> {
  const queue: Open<Question>[] = [];
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastId = 0;

  /** Takes the answered question out and goes on with the next. */
  function finish(finished: (open: Open<Question>) => void): void {
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
  function begun(): Worker {
    const started = start().on("message", heard).on("error", broke);
    started.on("exit", () => worker === started && broke(new Error("it ended")));
    started.unref();
    return started;
  }
  function begin(): void {
    worker ??= begun();
    timer = setTimeout(() => {
      void drop();
      finish(({ settle }) => settle("tooLong"));
    }, milliseconds);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
    worker.postMessage(queue[0]!.task);
  }
  function heard({ id, result, broken }: ThreadNews): void {
    if (queue[0]?.task.id !== id) return;
    if (broken === undefined) finish(({ settle }) => settle(result as Result<unknown>));
    else finish(({ fail }) => fail(new Error(`The computing thread broke: ${broken}`)));
  }
  function broke(error: Error): void {
    void drop();
    finish(({ fail }) => fail(error));
  }
  /** Takes a question out that waits; one that is being answered goes on, because its thread is worth more. */
  function leave(open: Open<Question>): void {
    const place = queue.indexOf(open);
    if (place < 1) return;
    queue.splice(place, 1);
    open.settle("tooLong");
  }
  return {
    ask: (question, leaving) => {
      if (queue.length >= waiting) return Promise.resolve("busy");
      return new Promise((settle, fail) => {
        lastId += 1;
        const open = { task: { id: lastId, question }, settle, fail };
        queue.push(open);
        leaving?.addEventListener("abort", () => leave(open), { once: true });
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

/** Answers every question that comes to this thread. What is thrown is told as broken, and the thread goes on. */
export async function threadNews<Question>(
  { id, question }: ThreadTask<Question>,
  answer: (question: Question) => unknown,
): Promise<ThreadNews> {
  try {
    return { id, result: await answer(question) };
  } catch (error) {
    return { id, broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
