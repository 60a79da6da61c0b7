import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { refuse, type Result, succeed } from "@shoreline/units";
import { makeFolder } from "./makeFolder.ts";
import { systemSaid } from "./systemSaid.ts";

/** Holds a data folder for this process. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes a data folder for this process alone. PGlite itself does not notice a second process in its folder, and rows of
 * the first are lost without an error. The operating system lets go of this lock however the process ends.
 *
 * Faults: store.folder-in-use, store.folder-unusable.
 */
export function lockFolder(folder: string): Result<FolderLock> {
  let lock: DatabaseSync | undefined;
  try {
    makeFolder(folder);
    lock = new DatabaseSync(join(folder, "lock.sqlite"), { timeout: 0 });
    lock.exec("pragma locking_mode = exclusive; pragma journal_mode = memory; begin exclusive");
    return succeed({ release: () => lock?.close() });
  } catch (error) {
    lock?.close();
    return refuse([isBusy(error) ? inUse(folder) : unusable(folder, error)]);
  }
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === SQLITE_BUSY;
}

function inUse(folder: string) {
  return {
    code: "store.folder-in-use",
    path: folder,
    given: "a data folder that another process has open",
    allowed: "one process at a time",
    hint: "Stop the other process, or use another folder; for several processes at once set DATABASE_URL to a PostgreSQL server.",
  };
}

function unusable(folder: string, error: unknown) {
  return {
    code: "store.folder-unusable",
    path: "DATA_DIR",
    given: folder,
    allowed: "a folder that this process may write to",
    hint: `${systemSaid(error)} Check that it belongs to the user that runs Shoreline, and that the disk has room.`,
  };
}
