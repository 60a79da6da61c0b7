/* oxlint-disable no-await-in-loop -- rounds follow one another */
import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { engagements, openStore, type StorePlace, verifyAudit } from "@shoreline/store";
import { expectOk } from "@shoreline/units";

/** A store whose process can be killed. */
export interface Killable {
  readonly place: StorePlace;
  /** Kills with SIGKILL what holds the store, in the middle of whatever it does. */
  kill(writer: ChildProcess): Promise<void>;
}

/** What a round of killing showed. */
export interface Round {
  readonly acknowledged: number;
  /** Acknowledged rows that are not there afterwards. */
  readonly lost: number;
  /** Rows that are there without their audit entry, or the other way round. */
  readonly torn: number;
  readonly audit: "whole" | string;
  readonly reopenedInMilliseconds: number;
}

const FEWEST_WRITES = 3;
const SPREAD_WRITES = 60;
const SPREAD_MS = 25;

/** When to kill: so long after so many acknowledged writes. */
interface Moment {
  readonly writes: number;
  readonly milliseconds: number;
}

/** Kills a store again and again while it is written to, each time at another moment, and looks what is left. */
export async function killRounds(store: Killable, rounds: number, seed: number): Promise<Round[]> {
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) done.push(await killRound(store, momentOf(seed + round)));
  return done;
}

/** Moments spread evenly, by the golden ratio and by the square root of two. */
function momentOf(n: number): Moment {
  const writes = FEWEST_WRITES + Math.floor(SPREAD_WRITES * ((n * 0.618_033_988_749_895) % 1));
  return { writes, milliseconds: SPREAD_MS * ((n * Math.SQRT2) % 1) };
}

async function killRound(store: Killable, moment: Moment): Promise<Round> {
  const organisationId = randomUUID();
  const acknowledged = await writeUntilKilled(store, organisationId, moment);
  const start = performance.now();
  const opened = expectOk(await openStore(store.place));
  const reopenedInMilliseconds = Math.round(performance.now() - start);
  try {
    const actor = { organisationId, memberId: null, engagementId: null };
    const rows = await opened.as(actor, (tx) => tx.select({ id: engagements.id }).from(engagements));
    const kept = new Set(rows.map(({ id }) => id));
    const verified = await verifyAudit(opened, organisationId);
    return {
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((id) => !kept.has(id)).length,
      torn: verified.ok ? Math.abs(verified.value.entries - kept.size) : Number.NaN,
      audit: verified.ok ? "whole" : JSON.stringify(verified.faults),
      reopenedInMilliseconds,
    };
  } finally {
    await opened.close();
  }
}

async function writeUntilKilled(store: Killable, organisationId: string, moment: Moment): Promise<string[]> {
  const acknowledged: string[] = [];
  const given = [JSON.stringify(store.place), organisationId];
  const writer = fork(new URL("writer.ts", import.meta.url), given, { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let said = "";
  writer.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = once(writer, "exit");
  const [first] = await Promise.race([once(writer, "message"), ended]);
  if (first !== "ready") throw new Error(`The writer does not start: ${said.slice(-2000)}`);
  const enough = new Promise<void>((resolve) => {
    writer.on("message", (id: string) => {
      if (acknowledged.push(id) >= moment.writes) resolve();
    });
  });
  await Promise.race([enough, ended]);
  await wait(moment.milliseconds);
  await store.kill(writer);
  writer.kill("SIGKILL");
  await ended;
  return acknowledged;
}
