/* oxlint-disable no-await-in-loop -- it asks again and again, until it is answered */
import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

const LONGEST_MS = 60_000;
const PAUSE_MS = 10;

/** What a server says that finds processes of the one before it, which was killed, still at their end. */
const STILL_ENDING = /pre-existing shared memory block|is another postmaster/iu;

/** Starts a server and waits until it answers; rejects with what it said when it ends before. */
export async function untilReady(start: () => ChildProcess, url: string): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  let server = listenedTo(start());
  while (!(await answers(url))) {
    const ended = server.process.exitCode !== null || server.process.signalCode !== null;
    if (performance.now() > end || (ended && !STILL_ENDING.test(server.said())))
      throw new Error(`PostgreSQL does not start:\n${server.said()}`);
    if (ended) server = listenedTo(start());
    await wait(PAUSE_MS);
  }
}

function listenedTo(process: ChildProcess) {
  let said = "";
  process.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-4000);
  });
  return { process, said: () => said };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
