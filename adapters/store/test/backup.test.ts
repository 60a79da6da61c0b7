/* oxlint-disable no-await-in-loop -- one write follows another */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expectOk, type Result } from "@shoreline/units";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { backup, restore, storeHash, verifyAudit } from "../src/index.ts";
import { ask } from "./attack.ts";
import { engines, type Opened } from "./engines.ts";
import { type Population, populate } from "./population.ts";

const NOW = "2026-11-22T15:00:00.000Z";
const both = engines();
const pairs = both.flatMap((from) => both.map((to) => ({ from, to, name: `${from.name} to ${to.name}` })));

afterAll(async () => {
  for (const engine of both) await engine.stop();
});

function codes(result: Result<unknown>): string[] {
  return result.ok ? [] : result.faults.map(({ code, path }) => `${code} ${path}`);
}

/** An embedded database answers without the event loop turning, so the loop has to turn between two writes. */
async function writeUntil(done: AbortSignal, { store }: Opened): Promise<number> {
  let written = 0;
  for (; !done.aborted; written += 1) {
    await populate(store, `during-${written}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return written;
}

describe.each(pairs)("a backup from $name", ({ from, to }) => {
  let source: Opened;
  let target: Opened;
  let folder: string;
  let ours: Population;
  beforeAll(async () => {
    [source, target] = await Promise.all([from.open(), to.open()]);
    folder = mkdtempSync(join(tmpdir(), "shoreline-backup-"));
    ours = await populate(source.store, "alpha");
    await populate(source.store, "beta");
  });
  afterAll(async () => {
    await Promise.all([source.close(), target.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it("restores all of it, equal to the byte, with the chain of the audit log whole", async () => {
    const made = expectOk(await backup(source.store, folder, NOW));
    expect(made.tables.find(({ name }) => name === "decisions")?.rows).toBe(4);
    const restored = expectOk(await restore(target.store, folder));
    expect(restored).toEqual(made);
    expect(expectOk(await storeHash(target.store))).toBe(made.contentHash);
    expect(expectOk(await storeHash(source.store))).toBe(made.contentHash);
    expect(expectOk(await verifyAudit(target.store, ours.organisationId)).entries).toBe(1);
    const counted = await ask(target.store, ours.guest, "select count(*)::int as briefs from briefs");
    expect(counted).toEqual([{ briefs: 1 }]);
  });

  it("is refused by a database that is not empty, which stays as it was", async () => {
    const before = expectOk(await storeHash(target.store));
    expect(codes(await restore(target.store, folder))).toEqual(["restore.not-empty database"]);
    expect(expectOk(await storeHash(target.store))).toBe(before);
  });
});

describe.each(both)("on $name", (engine) => {
  let source: Opened;
  let target: Opened;
  let folder: string;
  beforeAll(async () => {
    [source, target] = await Promise.all([engine.open(), engine.open()]);
    await populate(source.store, "alpha");
  });
  afterAll(async () => {
    await Promise.all([source.close(), target.close()]);
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "shoreline-backup-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  /** What a restore into the empty store is refused for; the store has to stay empty. */
  const refusals = async () => {
    const refused = codes(await restore(target.store, folder));
    const { rows } = await target.superuser.executeSql("select count(*)::int as rows from organisations");
    return rows[0].rows === 0 ? refused : [...refused, "half restored"];
  };

  it("a backup is one moment of a database that goes on being written", async () => {
    const done = new AbortController();
    const writing = writeUntil(done.signal, source);
    const made = expectOk(await backup(source.store, folder, NOW).finally(() => done.abort()));
    expect(await writing).toBeGreaterThan(0);
    const rows = Object.fromEntries(made.tables.map((table) => [table.name, table.rows]));
    const organisations = rows["organisations"]!;
    expect(rows).toMatchObject({
      members: 2 * organisations,
      decisions: 2 * organisations,
      audit_entries: organisations,
    });
  });

  it("only the owner of the folder can read a backup", async () => {
    expectOk(await backup(source.store, folder, NOW));
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  it("a backup is not written over anything", async () => {
    writeFileSync(join(folder, "notes.txt"), "mine");
    expect(codes(await backup(source.store, folder, NOW))).toEqual(["backup.folder-not-empty folder"]);
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
  });

  it("a folder without a manifest is no backup", async () => {
    expectOk(await backup(source.store, folder, NOW));
    rmSync(join(folder, "manifest.json"));
    expect(await refusals()).toEqual([`restore.no-backup ${folder}`]);
  });

  it("a backup with a changed, a cut or a missing file is refused, all of them named", async () => {
    expectOk(await backup(source.store, folder, NOW));
    const at = (name: string) => join(folder, `${name}.jsonl.gz`);
    const text = gunzipSync(readFileSync(at("members"))).toString();
    writeFileSync(at("members"), gzipSync(text.replace("viewer", "owner").replace("guest@", "Guest@")));
    writeFileSync(at("decisions"), readFileSync(at("decisions")).subarray(0, 100));
    rmSync(at("briefs"));
    const named = ["briefs", "decisions", "members"].map((name) => `restore.damaged ${name}.jsonl.gz`);
    expect(await refusals()).toEqual(named);
  });

  it("a backup whose rows contradict one another restores nothing of it", async () => {
    expectOk(await backup(source.store, folder, NOW));
    const file = join(folder, "brief_versions.jsonl.gz");
    writeFileSync(file, gzipSync(""));
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    const { createHash } = await import("node:crypto");
    const empty = createHash("sha256").update("").digest("hex");
    for (const table of manifest.tables)
      if (table.name === "brief_versions") Object.assign(table, { rows: 0, sha256: empty });
    const all = createHash("sha256");
    for (const { name, rows, sha256 } of manifest.tables) all.update(`${name} ${rows} ${sha256}\n`);
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, contentHash: all.digest("hex") }));
    expect(await refusals()).toEqual(["restore.damaged decisions_brief_version_fk"]);
  });

  it("a backup of another schema is refused and says which version made it", async () => {
    expectOk(await backup(source.store, folder, NOW));
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, schemaVersion: "f".repeat(64) }));
    expect(await refusals()).toEqual(["restore.other-schema manifest.json"]);
  });
});
