import { migrate, openStore } from "@shoreline/store";
import { type Result, succeed } from "@shoreline/units";
import type { Config } from "../config/config.ts";
import { prepareQueue } from "../jobs/queue.ts";

/** What became of a database. */
export interface Migrated {
  readonly engine: "pglite" | "postgres";
  /** How many steps were taken; an embedded database takes them whenever it is opened, and they are not counted. */
  readonly steps: number | null;
}

/**
 * Brings the database of a configuration, with the tables of the queue, to the present schema: that of `DATABASE_URL`
 * as the role that the address signs in with, which then owns the tables.
 */
export async function migrateDatabase({ database }: Config): Promise<Result<Migrated>> {
  if ("url" in database) {
    const steps = await migrate(database.url, prepareQueue);
    return steps.ok ? succeed({ engine: "postgres", steps: steps.value }) : steps;
  }
  const opened = await openStore(database, { prepare: prepareQueue });
  if (!opened.ok) return opened;
  await opened.value.close();
  return succeed({ engine: "pglite", steps: null });
}
