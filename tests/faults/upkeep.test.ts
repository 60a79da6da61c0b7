/* oxlint-disable no-await-in-loop -- what is done to a database happens in an order */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Postgres, startPostgres } from "@shoreline/postgres";
import { parseText } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Asker, askerAt, setUpOwner } from "../service/owner.ts";
import { ran, runService, type Variables } from "../service/runningService.ts";

/*
 * What whoever runs the service does by the command line: a backup of a service that works, its restore on another
 * engine, and the proof that the audit log is whole.
 */
const EXAMPLE = join(import.meta.dirname, "../../examples/patient-portal.yaml");
const document = expectOk(parseText(readFileSync(EXAMPLE, "utf8"), EXAMPLE));

const LONG = 120_000;
const folder = mkdtempSync(join(tmpdir(), "shoreline-upkeep-"));
let postgres: Postgres;
beforeAll(async () => {
  postgres = expectOk(await startPostgres());
}, LONG);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}, LONG);

/** A command's document; it must end well. */
async function told(words: readonly string[], variables: Variables) {
  const { code, out, err } = await ran([...words, "--json"], variables);
  expect([code, err], out).toEqual([0, ""]);
  return JSON.parse(out);
}

async function refused(words: readonly string[], variables: Variables): Promise<string[]> {
  const { code, out } = await ran([...words, "--json"], variables);
  expect(code, out).toBe(2);
  return JSON.parse(out).faults.map((fault: { code: string }) => fault.code);
}

const titles = async (asker: Asker): Promise<string[]> =>
  (await asker.ask("GET", "/briefs")).body.items.map(({ title }: { title: string }) => title);

it(
  "a backup of a service that works is restored on the other engine with the same content",
  { timeout: LONG },
  async () => {
    const { ownerUrl, serviceUrl } = await postgres.freshDatabase();
    const owner = { DATABASE_URL: ownerUrl };
    expect((await told(["migrate"], owner)).steps).toBeGreaterThan(0);
    expect(await told(["migrate"], owner)).toEqual({ schema: "migrate/1", engine: "postgres", steps: 0 });
    const service = await runService({ DATABASE_URL: serviceUrl });
    const asker = await setUpOwner(service);
    expect((await asker.ask("POST", "/briefs", { document })).status).toBe(201);

    const kept = join(folder, "kept");
    expect(await refused(["backup", kept], { DATABASE_URL: serviceUrl })).toEqual(["store.not-keeper"]);
    rmSync(kept, { recursive: true, force: true });
    const made = await told(["backup", kept], owner);
    expect(await refused(["backup", kept], owner)).toEqual(["backup.folder-not-empty"]);
    const briefs = await titles(asker);
    expect(await service.stop()).toBe(0);

    const embedded = { DATA_DIR: join(folder, "embedded") };
    const restored = await told(["restore", kept], embedded);
    expect(restored).toMatchObject({ contentHash: made.contentHash, rows: made.rows });
    expect(await refused(["restore", kept], embedded)).toEqual(["restore.not-empty"]);
    const again = await runService(embedded);
    expect(again.setUpLink).toBeUndefined();
    expect(await titles(askerAt(again.url, asker.token))).toEqual(briefs);
    expect(await refused(["backup", join(folder, "while")], embedded)).toEqual(["store.folder-in-use"]);
    expect(await again.stop()).toBe(0);

    const home = await postgres.freshDatabase();
    await told(["migrate"], { DATABASE_URL: home.ownerUrl });
    const back = join(folder, "back");
    await told(["backup", back], embedded);
    await told(["restore", back], { DATABASE_URL: home.ownerUrl });
    const last = await told(["backup", join(folder, "last")], { DATABASE_URL: home.ownerUrl });
    expect(last.contentHash).toBe((await told(["backup", join(folder, "once-more")], embedded)).contentHash);
  },
);

it("an audit log that was tampered with, cut or removed is found out", { timeout: LONG }, async () => {
  const { ownerUrl, serviceUrl, superuserUrl } = await postgres.freshDatabase();
  const owner = { DATABASE_URL: ownerUrl };
  await told(["migrate"], owner);
  expect(await told(["audit", "verify"], owner)).toEqual({ schema: "audit/1", organisations: [] });
  const service = await runService({ DATABASE_URL: serviceUrl });
  const asker = await setUpOwner(service);
  for (let count = 0; count < 3; count += 1) await asker.ask("POST", "/briefs", { document });
  await service.stop();

  const whole = await told(["audit", "verify"], owner);
  expect(whole.organisations).toMatchObject([{ entries: expect.any(Number), lastHash: expect.any(String) }]);
  expect(whole.organisations[0].entries).toBeGreaterThan(3);
  const noted = join(folder, "noted.json");
  writeFileSync(noted, JSON.stringify(whole));
  expect(await told(["audit", "verify", "--noted", noted], owner)).toEqual(whole);
  expect(await refused(["audit", "verify"], { DATABASE_URL: serviceUrl })).toEqual(["store.not-keeper"]);
  writeFileSync(join(folder, "other.json"), "{}");
  expect(await refused(["audit", "verify", "--noted", join(folder, "other.json")], owner)).toEqual(["audit.not-noted"]);

  await asSuperuser(
    superuserUrl,
    "delete from audit_entries where sequence = (select max(sequence) from audit_entries)",
  );
  expect((await told(["audit", "verify"], owner)).organisations[0].entries).toBe(whole.organisations[0].entries - 1);
  expect(await refused(["audit", "verify", "--noted", noted], owner)).toEqual(["audit.cut-off"]);
  await asSuperuser(superuserUrl, "update audit_entries set action = 'nothing.happened' where sequence = 2");
  expect(await refused(["audit", "verify"], owner)).toEqual(["audit.changed"]);
});

/** What nobody but the owner of the machine can do: change rows behind all triggers and walls. */
async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; ${statement}`);
  } finally {
    await client.end();
  }
}
