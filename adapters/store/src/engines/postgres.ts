import { PgDialect } from "drizzle-orm/pg-core";
import { NodePgSession, NodePgTransaction } from "drizzle-orm/node-postgres/session";
import pg from "pg";
import type { Store, Transaction } from "../store.ts";
import { listening } from "./listening.ts";
import { BEGIN_KEEPING, beginAs, beginPresenting } from "./opening.ts";
import { preparing } from "./preparing.ts";
import { postgresStatements } from "./postgresStatements.ts";
import { relational } from "./relational.ts";
import { StoreTrouble, troubleOf } from "./trouble.ts";

/** Limits of a connection; times in milliseconds. */
export interface PostgresLimits {
  /** Connections at once, at most. */
  readonly connections?: number;
  readonly connectMilliseconds?: number;
  /** Longest time of one statement. */
  readonly statementMilliseconds?: number;
  /** Longest wait for a lock that somebody else holds. */
  readonly lockMilliseconds?: number;
  /** Longest time that a transaction may lie idle. */
  readonly idleMilliseconds?: number;
}

const PING_MILLISECONDS = 2000;
const USUAL = {
  connections: 10,
  connectMilliseconds: 5000,
  statementMilliseconds: 15_000,
  lockMilliseconds: 5000,
  idleMilliseconds: 60_000,
} as const satisfies Required<PostgresLimits>;

/** How to connect as the service's role: a connection never has another one, even after `reset role`. */
export function serviceConnection(url: string, given: PostgresLimits = {}): pg.PoolConfig {
  const limits = { ...USUAL, ...given };
  return {
    connectionString: url,
    max: limits.connections,
    connectionTimeoutMillis: limits.connectMilliseconds,
    statement_timeout: limits.statementMilliseconds,
    lock_timeout: limits.lockMilliseconds,
    idle_in_transaction_session_timeout: limits.idleMilliseconds,
    keepAlive: true,
    options: "-c role=shoreline_app",
    application_name: "shoreline",
  };
}

/** A store on a PostgreSQL server that is migrated. A lost connection costs what ran on it; the next request gets a new one. */
export function postgresStore(url: string, limits: PostgresLimits = {}): Store {
  const pool = new pg.Pool(serviceConnection(url, limits));
  // A connection that breaks while it lies idle is dropped by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  return {
    engine: "postgres",
    as: async (actor, work) => inTransaction(pool, beginAs(actor), async (client) => work(transactionOn(client))),
    presenting: async (presented, work) =>
      inTransaction(pool, beginPresenting(presented), async (client) => work(transactionOn(client))),
    keeping: async (work) => inTransaction(pool, BEGIN_KEEPING, async (client) => work(postgresStatements(client))),
    statements: { executeSql: async (text, values) => troubled(postgresStatements(pool).executeSql(text, values)) },
    listen: async (channel, hear) => listening(serviceConnection(url, limits), channel, hear),
    ping: async () => pingOf(pool),
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: async () => pool.end(),
  };
}

async function inTransaction<T>(pool: pg.Pool, begin: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await troubled(pool.connect());
  const broken = watchBroken(client);
  try {
    await client.query(begin);
    const result = await work(client);
    const end = await client.query("commit");
    // Work that swallows the refusal of a statement is a bug; PGlite says so in the same words.
    if (end.command !== "COMMIT") throw new Error("Transaction was rolled back instead of committed");
    return result;
  } catch (error) {
    await client.query("rollback").catch(broken.note);
    throw troubleOf(error);
  } finally {
    broken.forget();
    client.release(broken.error());
  }
}

function watchBroken(client: pg.PoolClient) {
  let error: Error | undefined;
  const note = (given: Error): void => {
    error ??= given;
  };
  client.on("error", note);
  return { note, error: () => error, forget: () => client.off("error", note) };
}

const transactions = new WeakMap<pg.PoolClient, Transaction>();
const dialect = new PgDialect();

/** The transaction of a connection is made once: what differs between two of them is on the server. */
function transactionOn(client: pg.PoolClient): Transaction {
  const known = transactions.get(client);
  if (known !== undefined) return known;
  const session = new NodePgSession(preparing(client), dialect, relational);
  const made = new NodePgTransaction(dialect, session, relational) as unknown as Transaction;
  transactions.set(client, made);
  return made;
}

async function pingOf(pool: pg.Pool): Promise<void> {
  const late = AbortSignal.timeout(PING_MILLISECONDS);
  const waited = new Promise<never>((_resolve, reject) => {
    late.addEventListener("abort", () => reject(new StoreTrouble("unavailable", late.reason)), { once: true });
  });
  await Promise.race([troubled(pool.query("select 1")), waited]);
}

async function troubled<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw troubleOf(error);
  }
}
