/* oxlint-disable no-await-in-loop -- it writes until it is refused */
import { execFileSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { chmodSync, cpSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Postgres, startPostgres } from "@shoreline/postgres";
import { briefVersions, briefs, members, openStore, organisations, type Store, StoreTrouble } from "@shoreline/store";
import { expectOk } from "@shoreline/units";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** A small disk of its own can be made by the administrator of a Linux machine alone. */
const reason = whyNot();

function whyNot(): string | undefined {
  const at = mkdtempSync(join(tmpdir(), "shoreline-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", at], { stdio: "pipe" });
    execFileSync("umount", [at], { stdio: "pipe" });
    return undefined;
  } catch {
    return "a small disk cannot be mounted here; run as root on Linux";
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

describe.skipIf(reason !== undefined)(`a full disk${reason === undefined ? "" : ` (skipped: ${reason})`}`, () => {
  let disk: string;
  let roomy: string;
  beforeEach(() => {
    roomy = mkdtempSync(join(tmpdir(), "shoreline-roomy-"));
    chmodSync(roomy, 0o755);
    disk = mkdtempSync(join(tmpdir(), "shoreline-disk-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=180m,mode=755", "tmpfs", disk]);
  });
  afterEach(() => {
    execFileSync("umount", ["-l", disk]);
    for (const each of [disk, roomy]) rmSync(each, { recursive: true, force: true });
  });

  it("of a server refuses what has no room, keeps what it said it kept, and works again once there is room", async () => {
    const server = expectOk(await startPostgres({ data: join(disk, "data"), settings: { max_wal_size: "32MB" } }));
    try {
      await moveLog(server, join(roomy, "wal"));
      const { ownerUrl } = await server.freshDatabase();
      const store = expectOk(await openStore({ url: ownerUrl }));
      expect(await fillUp(store, join(disk, "filler"))).toMatchObject(GOES_ON);
      await store.close();
    } finally {
      await server.stop();
    }
  });

  it("of a folder refuses what has no room, keeps what it said it kept, and works again once there is room", async () => {
    const folder = join(disk, "store");
    const store = expectOk(await openStore({ folder }));
    expect(await fillUp(store, join(disk, "filler"))).toMatchObject(GOES_ON);
    await store.close();
  });

  it("refuses to open a store that has no room to begin with", async () => {
    writeFileSync(join(disk, "filler"), Buffer.alloc(170 * 1024 * 1024));
    const refused = await openStore({ folder: join(disk, "store") });
    expect(refused).toMatchObject({ ok: false, faults: [{ code: "store.folder-unusable" }] });
  });
});

/** The log of a server lies on a disk with room: without one, it would stop rather than refuse a write. */
async function moveLog(server: Postgres, elsewhere: string): Promise<void> {
  await server.halt();
  const { uid, gid } = statSync(server.data);
  cpSync(join(server.data, "pg_wal"), elsewhere, { recursive: true });
  execFileSync("chown", ["-R", `${uid}:${gid}`, elsewhere]);
  rmSync(join(server.data, "pg_wal"), { recursive: true });
  symlinkSync(elsewhere, join(server.data, "pg_wal"));
  await server.restart();
}

/** What a full disk does to a store. */
interface Filled {
  readonly kept: number;
  /** Kind of the trouble that the first write without room met. */
  readonly refused: unknown;
  /** Rows that are there while the disk is full, less those that the store said it kept. */
  readonly strayed: number;
  /** The same, and what refused the next write, once there is room. */
  readonly strayedAfterwards: number;
  readonly refusedAfterwards: unknown;
}

const GOES_ON = { refused: "full", strayed: 0, strayedAfterwards: 0, refusedAfterwards: undefined };

async function fillUp(store: Store, filler: string): Promise<Filled> {
  const actor = { organisationId: randomUUID(), memberId: randomUUID(), engagementId: null };
  const briefId = randomUUID();
  await begin(store, actor, briefId);
  takeRoom(filler);
  const { kept, trouble } = await writeUntilRefused(store, actor, briefId);
  const count = async () => store.as(actor, (tx) => tx.$count(briefVersions));
  const strayed = (await count()) - kept;
  rmSync(filler);
  const refusedAfterwards = await writeVersion(store, actor, briefId, kept + 1);
  const strayedAfterwards = (await count()) - kept - 1;
  const refused = trouble instanceof StoreTrouble ? trouble.kind : trouble;
  return { kept, refused, strayed, strayedAfterwards, refusedAfterwards };
}

async function begin(
  store: Store,
  actor: Parameters<Store["as"]>[0] & { memberId: string },
  briefId: string,
): Promise<void> {
  const { organisationId, memberId } = actor;
  await store.as(actor, async (tx) => {
    await tx.insert(organisations).values({ id: organisationId, name: "full" });
    await tx.insert(members).values({ organisationId, id: memberId, email: "a@example.com", name: "A", role: "owner" });
    await tx.insert(briefs).values({ organisationId, id: briefId, title: "t", createdBy: memberId });
  });
}

/** Leaves some megabytes free. */
function takeRoom(filler: string): void {
  const [, free = "0"] = execFileSync("df", ["--output=avail", "-B1", join(filler, "..")], { encoding: "utf8" })
    .trim()
    .split("\n");
  writeFileSync(filler, Buffer.alloc(Math.max(0, Number(free) - 6 * 1024 * 1024)));
}

async function writeUntilRefused(store: Store, actor: Parameters<typeof begin>[1], briefId: string) {
  for (let kept = 0; kept < 400; kept += 1) {
    const trouble = await writeVersion(store, actor, briefId, kept + 1);
    if (trouble !== undefined) return { kept, trouble };
  }
  throw new Error("The disk is never full.");
}

/** Writes a version of a quarter of a megabyte that does not compress; gives what refused it. */
async function writeVersion(store: Store, actor: Parameters<typeof begin>[1], briefId: string, version: number) {
  const { organisationId, memberId } = actor;
  const document = randomBytes(192 * 1024).toString("base64");
  const row = { organisationId, briefId, version, document, createdBy: memberId };
  try {
    await store.as(actor, (tx) => tx.insert(briefVersions).values(row));
    return undefined;
  } catch (error) {
    return error;
  }
}
