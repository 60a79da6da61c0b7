import type { Store } from "@shoreline/store";
import type { Logger } from "pino";

/** The first time soon after the start, but not while everything else begins. */
const FIRST_MILLISECONDS = 60_000;
const EVERY_MILLISECONDS = 60 * 60 * 1000;

/** What is swept, and how often unless it is said otherwise. */
export interface SweepingParts {
  readonly store: Store;
  readonly log: Logger;
  readonly firstMilliseconds?: number;
  readonly everyMilliseconds?: number;
}

/**
 * Removes what has served its time in all organisations: once soon, and then every hour. How long things are kept the
 * database says, by its own clock: answers of an `Idempotency-Key` for 24 hours; sessions and challenges until they
 * expire, links for 30 days longer; attempts to sign in for 7 days; ended jobs for 30 days, and the decisions that they
 * made for ever. Where several processes serve, one sweeps at a time.
 *
 * @returns ends it, once what runs is done
 */
export function startSweeping(parts: SweepingParts): () => Promise<void> {
  const { firstMilliseconds = FIRST_MILLISECONDS, everyMilliseconds = EVERY_MILLISECONDS } = parts;
  let isOver = false;
  let running = Promise.resolve();
  let timer: NodeJS.Timeout;
  const turn = async () => {
    await swept(parts);
    if (!isOver) wait(everyMilliseconds);
  };
  const wait = (milliseconds: number) => {
    timer = setTimeout(() => (running = turn()), milliseconds).unref();
  };
  wait(firstMilliseconds);
  return () => {
    isOver = true;
    clearTimeout(timer);
    return running;
  };
}

async function swept({ store, log }: SweepingParts): Promise<void> {
  try {
    const { rows } = await store.statements.executeSql("select shoreline.sweep()::float8 as rows");
    log.debug({ rows: rows[0]?.rows }, "swept");
  } catch (error) {
    log.warn({ err: error }, "sweeping has to wait for the database");
  }
}
