import { existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite, types } from "@electric-sql/pglite";
import { refuse, type Result, succeed } from "@shoreline/units";
import { pgliteStore } from "./engines/pglite.ts";
import { pgliteStatements } from "./engines/pgliteStatements.ts";
import { type FolderLock, lockFolder } from "./folderLock.ts";
import { migrateThrough, type Preparation } from "./migrate.ts";
import type { Store } from "./store.ts";
import { systemSaid } from "./systemSaid.ts";
import { templateData } from "./template.ts";

/** A folder that keeps it, or the memory of this process, which does not. */
export type PglitePlace = { readonly folder: string } | { readonly memory: true };

const IN_MEMORY: FolderLock = { release: () => {} };

/** PGlite takes bytes one by one, which for the document of a decision takes longer than the query. */
const BYTES = {
  parsers: { [types.BYTEA]: (hex: string) => Buffer.from(hex.slice("\\x".length), "hex") },
  serializers: { [types.BYTEA]: (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString("hex")}` },
};

/** Opens an embedded store, held for this process alone, and migrates it. */
export async function openPglite(
  place: PglitePlace,
  options: { readonly prepare?: Preparation },
): Promise<Result<Store>> {
  const lock = "folder" in place ? lockFolder(place.folder) : succeed(IN_MEMORY);
  if (!lock.ok) return lock;
  try {
    const client = await opened(place);
    await migrateThrough(pgliteStatements(client), options.prepare);
    await client.exec("set role shoreline_app");
    return succeed(pgliteStore(client, lock.value.release));
  } catch (error) {
    lock.value.release();
    return refuse([unreadable(place, error)]);
  }
}

/** A new database starts as a copy of an empty one. */
async function opened(place: PglitePlace): Promise<PGlite> {
  const folder = "folder" in place ? join(place.folder, "database") : undefined;
  if (folder !== undefined && existsSync(join(folder, "PG_VERSION"))) return PGlite.create(folder, BYTES);
  return PGlite.create(folder ?? "memory://", { ...BYTES, loadDataDir: await templateData() });
}

function unreadable(place: PglitePlace, error: unknown) {
  return {
    code: "store.folder-unusable",
    path: "DATA_DIR",
    given: "folder" in place ? place.folder : "the memory of this process",
    allowed: "an empty folder, or one that this version of Shoreline has made",
    hint: `${systemSaid(error)} Check that the disk has room; restore the last backup into an empty folder if the database is damaged.`,
  };
}
