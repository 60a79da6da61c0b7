import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { makeFolder } from "./makeFolder.ts";
import { migrateThrough } from "./migrate.ts";
import { schemaVersion } from "./migrations.ts";
import { pgliteStatements } from "./engines/pgliteStatements.ts";

/*
 * Making an embedded database takes several seconds, copying an empty one takes one. The copy is kept beside the
 * installed packages, where whoever can write can change the code as well; where nobody can, it is made anew.
 */
const CACHE = fileURLToPath(new URL("../node_modules/.cache/shoreline", import.meta.url));

/** What one user has made, another may read. */
const READABLE = 0o755;

let template: Promise<Blob> | undefined;

/** An empty embedded database with the present schema, as PGlite loads it. */
export async function templateData(): Promise<Blob> {
  template ??= cached().catch(async (error: unknown) => {
    template = undefined;
    throw error;
  });
  return template;
}

async function cached(): Promise<Blob> {
  const file = join(CACHE, `pglite-${await cacheKey()}.tar.gz`);
  try {
    return new Blob([readFileSync(file)]);
  } catch {
    const made = await makeTemplate();
    await keep(file, made).catch(() => {});
    return made;
  }
}

async function cacheKey(): Promise<string> {
  const engine = readFileSync(fileURLToPath(import.meta.resolve("@electric-sql/pglite")));
  return createHash("sha256").update(engine).update(schemaVersion()).digest("hex").slice(0, 32);
}

async function makeTemplate(): Promise<Blob> {
  const client = await PGlite.create("memory://");
  try {
    await migrateThrough(pgliteStatements(client));
    return await client.dumpDataDir("gzip");
  } finally {
    await client.close();
  }
}

/** Several processes may do so at once: a file appears whole or not at all. */
async function keep(file: string, data: Blob): Promise<void> {
  makeFolder(CACHE, READABLE);
  const own = `${file}.${process.pid}`;
  writeFileSync(own, new Uint8Array(await data.arrayBuffer()));
  renameSync(own, file);
}
