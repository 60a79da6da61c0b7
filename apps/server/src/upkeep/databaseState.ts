import { existsSync } from "node:fs";
import { access, constants, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { lockFolder, serverState } from "@shoreline/store";
import type { Fault } from "@shoreline/units";
import type { Config } from "../config/config.ts";

/** How the database of a configuration stands, found out without changing anything. */
export interface DatabaseState {
  readonly engine: "pglite" | "postgres";
  /** The folder of an embedded one; `isThere` is false before the first start. */
  readonly folder?: { readonly path: string; readonly isThere: boolean; readonly freeBytes: number };
  /** By how many milliseconds the clock of the server is ahead of ours. */
  readonly aheadMilliseconds?: number;
  /** What would keep a service from starting on it. */
  readonly faults: readonly Fault[];
}

/** Whether a service could start on its database now. */
export async function databaseState({ database }: Config, clock: () => number): Promise<DatabaseState> {
  if ("folder" in database) return folderState(resolve(database.folder));
  const { faults, now } = await serverState(database.url);
  return { engine: "postgres", faults, ...(now === undefined ? {} : { aheadMilliseconds: now - clock() }) };
}

async function folderState(path: string): Promise<DatabaseState> {
  // The lock is the first thing that a start makes; to look at it where there is none would make it.
  const isThere = existsSync(join(path, "lock.sqlite"));
  const nearest = existingAbove(path);
  const { bavail, bsize } = await statfs(nearest);
  const faults = isThere ? lockFaults(path) : await writeFaults(nearest);
  return { engine: "pglite", folder: { path, isThere, freeBytes: bavail * bsize }, faults };
}

function lockFaults(path: string): readonly Fault[] {
  const lock = lockFolder(path);
  if (!lock.ok) return lock.faults;
  lock.value.release();
  return [];
}

async function writeFaults(folder: string): Promise<Fault[]> {
  try {
    await access(folder, constants.W_OK);
    return [];
  } catch {
    const allowed = "a folder that this process may write to";
    return [{ code: "store.folder-unusable", path: "DATA_DIR", given: folder, allowed }];
  }
}

/** The folder itself or the nearest above it that exists. */
function existingAbove(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingAbove(dirname(path));
}
