import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";

const FOLDER = fileURLToPath(new URL("../migrations", import.meta.url));

/** One step of the schema. */
export interface Migration {
  readonly statements: readonly string[];
  readonly hash: string;
  /** When it was written, in milliseconds since 1970: its place in the order. */
  readonly writtenAt: number;
}

/** All steps of the schema, in order, as `npm run migrations` and hands have written them. */
export function migrations(): readonly Migration[] {
  return readMigrationFiles({ migrationsFolder: FOLDER }).map((each) => ({
    statements: each.sql,
    hash: each.hash,
    writtenAt: each.folderMillis,
  }));
}

/** Name of the newest step: what a backup must agree with. */
export function schemaVersion(): string {
  return newest().hash;
}

/** When the newest step was written, in milliseconds since 1970. */
export function newestKnown(): number {
  return newest().writtenAt;
}

function newest(): Migration {
  const last = migrations().at(-1);
  if (last === undefined) throw new Error("There are no migrations.");
  return last;
}
