/* oxlint-disable no-await-in-loop -- one connection writes one table after the other */
import { createWriteStream, type PathLike } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { StoreTrouble } from "../engines/trouble.ts";
import { makeFolder } from "../makeFolder.ts";
import { schemaVersion } from "../migrations.ts";
import type { Statements, Store } from "../store.ts";
import { systemSaid } from "../systemSaid.ts";
import { contentHash, fileOf, type Manifest, MANIFEST } from "./manifest.ts";
import { contentOf, countedLines, linesOf, type TableContent } from "./rows.ts";
import { type Table, tablesOf } from "./tables.ts";

/**
 * Writes all that a store holds into a folder that is empty or does not exist, as it is at one moment: the service may
 * go on writing. Passwords are in it as argon2id and tokens as SHA-256, so the folder is for its owner alone.
 *
 * Faults: backup.folder-not-empty, backup.folder-unusable, store.not-keeper, store.unavailable.
 */
export async function backup(store: Store, folder: string, createdAt: string): Promise<Result<Manifest>> {
  const faults = await folderFaults(folder);
  if (faults.length > 0) return refuse(faults);
  return asKeeper(store, async (statements) => {
    const tables: TableContent[] = [];
    for (const table of await tablesOf(statements)) tables.push(await writeTable(statements, table, folder));
    const hash = contentHash(tables);
    const head = { format: "shoreline-backup/1", schemaVersion: schemaVersion(), createdAt } as const;
    const manifest: Manifest = { ...head, tables, contentHash: hash };
    await writeDurably(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    return succeed(manifest);
  });
}

/** Hash of all that a store holds: equal to that of the backup it was restored from. */
export async function storeHash(store: Store): Promise<Result<string>> {
  return asKeeper(store, async (statements) => {
    const contents: TableContent[] = [];
    for (const table of await tablesOf(statements)) contents.push(await contentOf(statements, table));
    return succeed(contentHash(contents));
  });
}

const MAY_NOT = "42501";

/** Work as the keeper, with what is expected to go wrong as faults. */
export async function asKeeper<T>(
  store: Store,
  work: (statements: Statements) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await store.keeping(work);
  } catch (error) {
    if ((error as { code?: string }).code === MAY_NOT) return refuse([notKeeper()]);
    if (error instanceof StoreTrouble) return refuse([unavailable(error)]);
    if (typeof (error as NodeJS.ErrnoException).syscall === "string")
      return refuse([unusable(error as NodeJS.ErrnoException)]);
    throw error;
  }
}

function notKeeper(): Fault {
  return {
    code: "store.not-keeper",
    path: "DATABASE_URL",
    given: "a login that may not see all organisations",
    allowed: "the role that owns the tables, or another member of shoreline_keeper",
    hint: "Backups and restores need the address that `shoreline migrate` is run with.",
  };
}

function unavailable(trouble: StoreTrouble): Fault {
  return {
    code: `store.${trouble.kind}`,
    path: "the database",
    given: "out of reach",
    allowed: "one that answers and has room",
    hint: `${trouble.message} ${systemSaid(trouble.cause, "It")}`,
  };
}

function unusable(error: NodeJS.ErrnoException, folder = error.path): Fault {
  return {
    code: "backup.folder-unusable",
    path: "folder",
    given: folder ?? "a folder that cannot be written",
    allowed: "a folder that can be written, on a disk with room",
    hint: `${systemSaid(error)} What was written so far is no backup: it has no manifest.`,
  };
}

async function folderFaults(folder: string): Promise<Fault[]> {
  try {
    makeFolder(folder);
    const [there] = await readdir(folder);
    if (there === undefined) return [];
    const hint = "Give each backup a folder of its own.";
    return [
      { code: "backup.folder-not-empty", path: "folder", given: folder, allowed: "an empty or new folder", hint },
    ];
  } catch (error) {
    return [unusable(error as NodeJS.ErrnoException, folder)];
  }
}

async function writeTable(statements: Statements, table: Table, folder: string): Promise<TableContent> {
  const counted = countedLines(table.name, linesOf(statements, table));
  const file = createWriteStream(join(folder, fileOf(table.name)), { mode: 0o600, flush: true });
  await pipeline(Readable.from(counted.lines), createGzip({ level: 6 }), file);
  return counted.content();
}

async function writeDurably(path: PathLike, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
