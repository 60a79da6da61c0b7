/* oxlint-disable no-await-in-loop -- a step builds on the one before it */
import { type Migration, migrations } from "./migrations.ts";
import type { Statements } from "./store.ts";

/** Tables that a library brings along, such as those of the queue: made after ours, under the same lock. */
export type Preparation = (statements: Statements) => Promise<void>;

/** Any number; all versions of the service must agree on it, because they exclude one another by it. */
const LOCK = 7_466_013_829;

const APPLIED = `
  create schema if not exists drizzle;
  create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);
`;

/**
 * Brings a database to the present schema; several that start at once wait for one another, and the first one does it.
 * Each step is kept as a whole or not at all. Returns how many steps were taken.
 */
export async function migrateThrough(connection: Statements, prepare?: Preparation): Promise<number> {
  await connection.executeSql(`select pg_advisory_lock(${LOCK})`);
  try {
    const pending = await pendingMigrations(connection);
    if (pending.length > 0) await connection.executeSql(APPLIED);
    for (const migration of pending) await apply(connection, migration);
    await prepare?.(connection);
    return pending.length;
  } finally {
    await connection.executeSql(`select pg_advisory_unlock(${LOCK})`);
  }
}

/** Steps that a database has not taken yet. */
export async function pendingMigrations(connection: Statements): Promise<readonly Migration[]> {
  const newest = await newestApplied(connection);
  return migrations().filter((each) => each.writtenAt > newest);
}

/** When the newest step that a database has taken was written; 0 for an empty one. */
export async function newestApplied(connection: Statements): Promise<number> {
  const [table] = (await connection.executeSql("select to_regclass('drizzle.__drizzle_migrations') as known")).rows;
  if (table.known === null) return 0;
  const asked = "select coalesce(max(created_at), 0) as newest from drizzle.__drizzle_migrations";
  return Number((await connection.executeSql(asked)).rows[0].newest);
}

async function apply(connection: Statements, migration: Migration): Promise<void> {
  await connection.executeSql("begin");
  try {
    for (const statement of migration.statements) await connection.executeSql(statement);
    const done = "insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)";
    await connection.executeSql(done, [migration.hash, migration.writtenAt]);
    await connection.executeSql("commit");
  } catch (error) {
    await connection.executeSql("rollback");
    throw error;
  }
}
