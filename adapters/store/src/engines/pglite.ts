import type { PGlite, Transaction as PgliteClient } from "@electric-sql/pglite";
import { PgDialect } from "drizzle-orm/pg-core";
import { PgliteSession, PgliteTransaction } from "drizzle-orm/pglite/session";
import type { Statements, Store, Transaction } from "../store.ts";
import { BEGIN_KEEPING, beginAs, beginPresenting } from "./opening.ts";
import { pgliteStatements } from "./pgliteStatements.ts";
import { relational } from "./relational.ts";
import { StoreTrouble, troubleOf } from "./trouble.ts";

const PING_MILLISECONDS = 2000;
const dialect = new PgDialect();

/** A store on a PGlite that is migrated; `released` runs after it is closed. */
export function pgliteStore(client: PGlite, released: () => void): Store {
  const statements = troubledStatements(client);
  return {
    engine: "pglite",
    as: async (actor, work) => inTransaction(client, beginAs(actor), async (inner) => work(transactionOn(inner))),
    presenting: async (presented, work) =>
      inTransaction(client, beginPresenting(presented), async (inner) => work(transactionOn(inner))),
    keeping: async (work) => inTransaction(client, BEGIN_KEEPING, async (inner) => work(pgliteStatements(inner))),
    statements,
    ping: async () => pingOf(statements),
    close: async () => closed(client, released),
  };
}

async function inTransaction<T>(client: PGlite, begin: string, work: (client: PgliteClient) => Promise<T>): Promise<T> {
  try {
    return await client.transaction(async (inner) => {
      await inner.exec(begin.replace(/^begin;/u, "").replace(/^begin/u, "set transaction"));
      return work(inner);
    });
  } catch (error) {
    throw troubleOf(error);
  }
}

function transactionOn(client: PgliteClient): Transaction {
  return new PgliteTransaction(
    dialect,
    new PgliteSession(client, dialect, relational),
    relational,
  ) as unknown as Transaction;
}

function troubledStatements(client: PGlite): Statements {
  const plain = pgliteStatements(client);
  return {
    executeSql: async (text, values) => {
      try {
        return await plain.executeSql(text, values);
      } catch (error) {
        throw troubleOf(error);
      }
    },
  };
}

async function pingOf(statements: Statements): Promise<void> {
  const late = AbortSignal.timeout(PING_MILLISECONDS);
  const waited = new Promise<never>((_resolve, reject) => {
    late.addEventListener("abort", () => reject(new StoreTrouble("unavailable", late.reason)), { once: true });
  });
  await Promise.race([statements.executeSql("select 1"), waited]);
}

async function closed(client: PGlite, released: () => void): Promise<void> {
  try {
    if (!client.closed) await client.close();
  } finally {
    released();
  }
}
