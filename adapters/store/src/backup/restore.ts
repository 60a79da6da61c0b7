/* oxlint-disable no-await-in-loop -- one connection reads one table after the other */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { schemaVersion } from "../migrations.ts";
import type { Statements, Store } from "../store.ts";
import { asKeeper } from "./backup.ts";
import { contentHash, fileOf, type Manifest, MANIFEST, manifestSchema } from "./manifest.ts";
import { contentOf, countedLines, insertRows, type Row, type TableContent } from "./rows.ts";
import { type Table, tablesOf } from "./tables.ts";

/**
 * Puts a backup into an empty store: all of it, checked against its hashes before and after, or nothing.
 *
 * Faults: restore.no-backup, restore.other-schema, restore.damaged, restore.not-empty, store.not-keeper,
 * store.unavailable.
 */
export async function restore(store: Store, folder: string): Promise<Result<Manifest>> {
  const read = await readManifest(folder);
  if (!read.ok) return read;
  const damaged = await damagedFiles(read.value, folder);
  if (damaged.length > 0) return refuse(damaged);
  try {
    return await asKeeper(store, async (statements) => fill(statements, read.value, folder));
  } catch (error) {
    if (error instanceof Half) return refuse(error.faults);
    throw error;
  }
}

/** Thrown within the transaction, so that nothing of it is kept. */
class Half extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super("The restore was refused.");
    this.faults = faults;
  }
}

async function readManifest(folder: string): Promise<Result<Manifest>> {
  try {
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, MANIFEST), "utf8")));
    return manifest.schemaVersion === schemaVersion() ? succeed(manifest) : refuse([otherSchema(manifest)]);
  } catch (error) {
    const given = error instanceof Error ? error.message.slice(0, 200) : String(error);
    const hint = "A backup that was broken off has no manifest.";
    return refuse([{ code: "restore.no-backup", path: folder, given, allowed: "a folder made by a backup", hint }]);
  }
}

function otherSchema(manifest: Manifest): Fault {
  return {
    code: "restore.other-schema",
    path: MANIFEST,
    given: manifest.schemaVersion.slice(0, 12),
    allowed: schemaVersion().slice(0, 12),
    hint: `Restore with the version of Shoreline that made the backup (${manifest.createdAt}), then migrate.`,
  };
}

async function damagedFiles(manifest: Manifest, folder: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const table of manifest.tables) {
    const content = await fileContent(table.name, folder);
    if (content?.sha256 !== table.sha256 || content.rows !== table.rows) faults.push(damaged(fileOf(table.name)));
  }
  if (contentHash(manifest.tables) !== manifest.contentHash) faults.push(damaged(MANIFEST));
  return faults;
}

function damaged(path: string): Fault {
  const allowed = "what the manifest says the backup wrote";
  return { code: "restore.damaged", path, given: "other content", allowed, hint: "Use another backup." };
}

async function fileContent(name: string, folder: string): Promise<TableContent | undefined> {
  const counted = countedLines(name, fileLines(name, folder));
  try {
    for await (const _ of counted.lines);
    return counted.content();
  } catch {
    return undefined;
  }
}

async function* fileLines(name: string, folder: string): AsyncGenerator<string> {
  const file = createReadStream(join(folder, fileOf(name)));
  const text = file.pipe(createGunzip()).setEncoding("utf8");
  file.on("error", (error) => text.destroy(error));
  let rest = "";
  for await (const portion of text) {
    const lines = (rest + portion).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield `${line}\n`;
  }
  if (rest !== "") yield rest;
}

async function* fileRows(name: string, folder: string): AsyncGenerator<Row> {
  for await (const line of fileLines(name, folder)) yield JSON.parse(line) as Row;
}

const RESTORING = 7_466_013_830;

async function fill(statements: Statements, manifest: Manifest, folder: string): Promise<Result<Manifest>> {
  await statements.executeSql(`select pg_advisory_xact_lock(${RESTORING})`);
  const tables = await tablesOf(statements);
  const full = await fullTables(statements, tables);
  if (full.length > 0) return refuse([notEmpty(full)]);
  await insertAll(statements, tables, folder);
  const contents: TableContent[] = [];
  for (const table of tables) contents.push(await contentOf(statements, table));
  if (contentHash(contents) !== manifest.contentHash) throw new Half([damaged("database")]);
  return succeed(manifest);
}

/** Keys are checked once everything is there; then too, rows that contradict one another are refused. */
async function insertAll(statements: Statements, tables: readonly Table[], folder: string): Promise<void> {
  try {
    await statements.executeSql("set constraints all deferred");
    for (const table of tables) await insertRows(statements, table, fileRows(table.name, folder));
    await statements.executeSql("set constraints all immediate");
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    throw code?.startsWith(INTEGRITY) ? new Half([damaged(constraint ?? "database")]) : error;
  }
}

/** Class of SQLSTATE: violated constraints. */
const INTEGRITY = "23";

async function fullTables(statements: Statements, tables: readonly Table[]): Promise<string[]> {
  const full: string[] = [];
  for (const { name } of tables) {
    const { rows } = await statements.executeSql(`select exists (select from public."${name}") as full`);
    if (rows[0]?.full) full.push(name);
  }
  return full;
}

function notEmpty(full: readonly string[]): Fault {
  return {
    code: "restore.not-empty",
    path: "database",
    given: `rows in ${full.join(", ")}`,
    allowed: "an empty database",
    hint: "Restore into a new database or folder, before the service has been started on it.",
  };
}
