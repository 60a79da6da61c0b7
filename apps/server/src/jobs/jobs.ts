import { availableParallelism } from "node:os";
import type { Store, Transaction } from "@shoreline/store";
import type { Logger } from "pino";
import { openQueue, type Ticket } from "./queue.ts";
import { stateOf } from "./records.ts";
import { type OnDecided, Runner } from "./runner.ts";
import { Deciders } from "./threads/deciders.ts";
import { type Heard, Watchers } from "./watchers.ts";

/** Long work, as handlers need it. */
export interface Jobs {
  /** Puts a job whose row was written in line, kept or dropped with the transaction. */
  send(tx: Transaction, ticket: Ticket): Promise<void>;
  /** Takes a job out of line, likewise. */
  withdraw(tx: Transaction, jobId: string): Promise<void>;
  /** Starts, once it is kept, what was sent. */
  look(): void;
  /** Stops, once it is kept, what was withdrawn, if it runs in this process; elsewhere it stops within seconds. */
  cancel(jobId: string): Promise<void>;
  /** Waits for a job to end, wherever it runs, but no longer than so many milliseconds. */
  ended(ticket: Ticket, milliseconds: number): Promise<boolean>;
  /** Hears of a job that runs in this process until the returned function is called. */
  watch(jobId: string, hear: (heard: Heard) => void): () => void;
  /** Jobs that this process is at. */
  readonly running: number;
  /** Ends the work: what runs may finish for so long; the rest goes back into the line. The store stays open. */
  stop(milliseconds: number): Promise<void>;
}

/** What jobs are made of. */
export interface JobsParts {
  readonly store: Store;
  readonly log: Logger;
  readonly now: () => number;
  /** Threads that decide in this process; none where it only puts work in line; as many as cores unless said. */
  readonly threads?: number | undefined;
  /** Is told of every decision that this process has made and kept. */
  readonly onDecided: OnDecided;
}

/** How often the row of a job is looked at that may run in another process. */
const ELSEWHERE_MILLISECONDS = 200;
const HERE_MILLISECONDS = 1000;
/** Threads load the engine once the service has started, before anybody asks. */
const WARM_AFTER_MILLISECONDS = 2000;

/** Opens the queue of a store that is prepared for it, and starts to work it off. */
export async function startJobs(parts: JobsParts): Promise<Jobs> {
  const { store, log, now, threads = availableParallelism(), onDecided } = parts;
  const queue = await openQueue(store, (error) => log.warn({ err: error }, "the queue has to wait for the database"));
  const watchers = new Watchers();
  const deciders = new Deciders(threads);
  const runner = threads === 0 ? undefined : new Runner({ store, queue, deciders, watchers, log, now, onDecided });
  const warming = setTimeout(() => deciders.warm(), WARM_AFTER_MILLISECONDS).unref();
  runner?.look();
  const pollsEach = runner === undefined ? ELSEWHERE_MILLISECONDS : HERE_MILLISECONDS;
  return {
    send: queue.send,
    withdraw: queue.cancel,
    look: () => runner?.look(),
    cancel: async (jobId) => {
      await deciders.cancel(jobId);
      watchers.tell(jobId, "ended");
    },
    ended: (ticket, milliseconds) => ended({ store, watchers, pollsEach }, ticket, milliseconds),
    watch: (jobId, hear) => watchers.watch(jobId, hear),
    get running() {
      return runner?.running ?? 0;
    },
    stop: async (milliseconds) => {
      clearTimeout(warming);
      await runner?.stop(milliseconds);
      await queue.stop();
    },
  };
}

interface Waiting {
  readonly store: Store;
  readonly watchers: Watchers;
  readonly pollsEach: number;
}

async function ended({ store, watchers, pollsEach }: Waiting, ticket: Ticket, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds;
  const news = Promise.withResolvers<void>();
  const leave = watchers.watch(ticket.jobId, (heard) => heard === "ended" && news.resolve());
  try {
    /* oxlint-disable no-await-in-loop -- looks again and again, until it has ended or is too late */
    for (;;) {
      const left = until - performance.now();
      if (await heardWithin(news.promise, Math.max(0, Math.min(left, pollsEach)))) return true;
      const row = await stateOf(store, ticket);
      if (row === undefined || (row.state !== "waiting" && row.state !== "running")) return true;
      if (left <= pollsEach) return false;
    }
    /* oxlint-enable no-await-in-loop */
  } finally {
    leave();
  }
}

function heardWithin(news: Promise<void>, milliseconds: number): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), milliseconds);
  return Promise.race([news.then(() => true), late.promise]).finally(() => clearTimeout(timer));
}
