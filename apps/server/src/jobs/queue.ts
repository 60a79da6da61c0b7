import type { Preparation, Statements, Store, Transaction } from "@shoreline/store";
import { sql } from "drizzle-orm";
import {
  type CommandResponse,
  type DrizzleTransactionLike,
  fromDrizzle,
  getConstructionPlans,
  type Job,
  PgBoss,
} from "pg-boss";

/** What the queue carries: which row of `jobs` is meant. Everything else stands in the row. */
export interface Ticket {
  readonly organisationId: string;
  readonly jobId: string;
}

/** A ticket that this process has taken, with the number of the attempt. */
export interface Taken {
  /** Of the job. */
  readonly id: string;
  /** 0 for the first. */
  readonly retryCount: number;
  readonly ticket: Ticket;
}

/**
 * The queue (pg-boss) as jobs need it: at least once, so that everything done for a ticket must be harmless when done
 * again. A ticket whose process says nothing for ten seconds is handed to another, three times in all; then it is given
 * up and comes back as `lost`.
 */
export interface Queue {
  /** Puts a ticket in line, kept or dropped with the transaction. */
  send(tx: Transaction, ticket: Ticket): Promise<void>;
  /** Takes so many tickets for this process, the oldest first. */
  take(most: number): Promise<readonly Taken[]>;
  /** Tickets that nobody could finish, taken by this process. */
  takeLost(): Promise<readonly Taken[]>;
  /** Says that this process is alive and at it; gives back those of which nobody wants to know any more. */
  touch(taken: readonly Taken[]): Promise<readonly Taken[]>;
  /** It is done: kept or dropped with the transaction, if there is one. False where the attempt was another's already. */
  done(taken: Taken, tx?: Transaction): Promise<boolean>;
  lostDone(taken: Taken, tx: Transaction): Promise<void>;
  /** It broke, and is to be tried again. */
  broke(taken: Taken, why: string): Promise<void>;
  /** Nobody wants it any more. */
  cancel(tx: Transaction, jobId: string): Promise<void>;
  stop(): Promise<void>;
}

const SCHEMA = "pgboss";
const QUEUE = "decide";
const LOST = "decide-lost";
const HEARTBEAT_SECONDS = 10;
const RETRIES = 2;
const LONGEST_SECONDS = 60 * 60;
const SUPERVISE_SECONDS = 5;

/**
 * Makes the tables of the queue as the owner of the database, and lets the service use them. A login that may not
 * leaves a queue that is there as it is.
 */
export const prepareQueue: Preparation = async (owner) => {
  if (await isPrepared(owner)) return;
  const boss = new PgBoss({ ...settings, db: owner, supervise: false, migrate: true });
  boss.on("error", () => {});
  await boss.start();
  await boss.createQueue(LOST, { retryLimit: RETRIES });
  await boss.createQueue(QUEUE, {
    heartbeatSeconds: HEARTBEAT_SECONDS,
    retryLimit: RETRIES,
    retryDelay: 0,
    expireInSeconds: LONGEST_SECONDS,
    deadLetter: LOST,
    deleteAfterSeconds: 24 * 60 * 60,
  });
  await boss.stop({ close: false, graceful: false });
  await owner.executeSql(GRANTS);
};

const settings = { schema: SCHEMA, schedule: false, reindex: false, monitorVacuum: false } as const;

const GRANTS = `
  grant usage on schema ${SCHEMA} to shoreline_app;
  grant select, insert, update, delete on all tables in schema ${SCHEMA} to shoreline_app;
  grant usage on all sequences in schema ${SCHEMA} to shoreline_app;
  grant execute on all functions in schema ${SCHEMA} to shoreline_app;
`;

/** Whether the tables are those of this version of the library, and our queues stand in them. */
async function isPrepared(owner: Statements): Promise<boolean> {
  const [found] = (await owner.executeSql(`select to_regclass('${SCHEMA}.queue') as known`)).rows;
  if (found.known === null) return false;
  const asked = `select v.version, (select count(*) from ${SCHEMA}.queue where name in ('${QUEUE}', '${LOST}')) as queues
    from ${SCHEMA}.version v`;
  const [is] = (await owner.executeSql(asked)).rows;
  return Number(is.version) === newestVersion() && Number(is.queues) === 2;
}

/** The version of its tables that the library writes down. */
function newestVersion(): number {
  const written = /into pgboss\.version\s*\(version\)\s*values \('(\d+)'\)/iu.exec(getConstructionPlans(SCHEMA))?.[1];
  if (written === undefined) throw new Error("The queue does not say which version its tables have.");
  return Number(written);
}

/** The queue of a store that is prepared. `onError` hears of trouble between the queue and its database. */
export async function openQueue(store: Store, onError: (error: Error) => void): Promise<Queue> {
  const boss = new PgBoss({
    ...settings,
    db: store.statements,
    ...(store.engine === "pglite" ? { backend: "pglite" as const } : {}),
    migrate: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
  });
  boss.on("error", onError);
  await boss.start();
  return {
    send: async (tx, ticket) => {
      const id = await boss.send(QUEUE, ticket, { id: ticket.jobId, ...within(tx) });
      if (id === null) throw new Error(`The queue did not take ${ticket.jobId}.`);
    },
    take: async (most) => (await boss.fetch<Ticket>(QUEUE, { batchSize: most })).map(takenOf),
    takeLost: async () => (await boss.fetch<Ticket>(LOST, { batchSize: 10 })).map(takenOf),
    touch: async (taken) => {
      const alive = await Promise.all(taken.map(async (each) => affectedBy(await boss.touch(QUEUE, each)) > 0));
      return taken.filter((_, index) => !alive[index]);
    },
    done: async (taken, tx) => {
      return affectedBy(await boss.complete(QUEUE, taken, null, tx === undefined ? {} : within(tx))) > 0;
    },
    lostDone: async (taken, tx) => void (await boss.complete(LOST, taken, null, within(tx))),
    broke: async (taken, why) => void (await boss.fail(QUEUE, taken, { message: why })),
    cancel: async (tx, jobId) => void (await boss.cancel(QUEUE, jobId, within(tx))),
    stop: async () => boss.stop({ close: false, graceful: false }),
  };
}

function takenOf({ id, retryCount, data }: Job<Ticket>): Taken {
  return { id, retryCount, ticket: data };
}

/** How many tickets a command reached; the library answers it but leaves it out of its types. */
function affectedBy(response: CommandResponse): number {
  const { affected } = response as { readonly affected?: number };
  if (affected === undefined) throw new Error("The queue does not say what a command reached.");
  return affected;
}

/** Runs a command of the queue in a transaction of ours. */
function within(tx: Transaction) {
  return { db: fromDrizzle(tx as unknown as DrizzleTransactionLike, sql) };
}
