import { openStore } from "@shoreline/store";
import { refuse, type Result, succeed } from "@shoreline/units";
import type { DestinationStream } from "pino";
import type { Config } from "../config/config.ts";
import { serviceLog } from "../http/log.ts";
import { tellingOthers } from "../live/live.ts";
import { startJobs } from "./jobs.ts";
import { prepareQueue } from "./queue.ts";

/** A process that decides what others were asked. */
export interface RunningWorker {
  /** Finishes what runs, for at most `stopSeconds`; the rest goes back into the line. */
  stop(): Promise<void>;
}

/**
 * Starts to work off the queue of a PostgreSQL, without HTTP. Faults where there is no `DATABASE_URL` (an embedded
 * database belongs to one process), no thread to work with, or the database cannot be had.
 */
export async function startWorker(
  config: Config,
  options: { readonly logTo?: DestinationStream } = {},
): Promise<Result<RunningWorker>> {
  const { database, workerThreads, stopSeconds } = config;
  if ("folder" in database) return refuse([NO_SERVER]);
  if (workerThreads === 0) return refuse([NO_THREADS]);
  const log = serviceLog(config.logLevel, options.logTo);
  const limits = { connections: database.connections };
  const store = await openStore({ url: database.url }, { limits, prepare: prepareQueue });
  if (!store.ok) return store;
  const { changed } = tellingOthers(store.value, log);
  const jobs = await startJobs({
    store: store.value,
    log,
    now: Date.now,
    threads: workerThreads,
    onDecided: (place) => changed(place, "decisions"),
  });
  log.info("working");
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    log.info("stopping");
    await jobs.stop(stopSeconds * 1000);
    await store.value.close();
    log.info("stopped");
  };
  return succeed({ stop: () => (stopped ??= stop()) });
}

const NO_SERVER = {
  code: "config.missing",
  path: "DATABASE_URL",
  allowed: "the address of the PostgreSQL that the service uses",
  hint: "An embedded database belongs to the process that serves it, which decides by itself.",
};

const NO_THREADS = {
  code: "config.refused",
  path: "WORKER_THREADS",
  given: "0",
  allowed: "1 or more for a worker, or nothing for all cores",
};
