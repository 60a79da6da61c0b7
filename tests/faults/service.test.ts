/* oxlint-disable no-await-in-loop -- what befalls a process happens in an order */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Postgres, startPostgres } from "@shoreline/postgres";
import { parseText } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answered, type Asker, askerAt, setUpOwner } from "../service/owner.ts";
import { ran, type RunningService, runService, type Variables } from "../service/runningService.ts";

/*
 * The real service as a process of its own, and what befalls processes. More rounds of what is random:
 *   SHORELINE_ROUNDS=20 npm test -- tests/faults/service.test.ts
 */
const ROUNDS = Number(process.env["SHORELINE_ROUNDS"] ?? 1);
const EXAMPLE = join(import.meta.dirname, "../../examples/patient-portal.yaml");
const brief = expectOk(parseText(readFileSync(EXAMPLE, "utf8"), EXAMPLE)) as Record<string, unknown>;

const LONG = 120_000;
const folder = mkdtempSync(join(tmpdir(), "shoreline-faults-"));
let postgres: Postgres;
beforeAll(async () => {
  postgres = expectOk(await startPostgres({ fsync: true }));
}, LONG);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}, LONG);

/** A new and migrated database of its own. */
async function onPostgres(): Promise<Variables> {
  const { ownerUrl, serviceUrl } = await postgres.freshDatabase();
  const migrated = await ran(["migrate", "--json"], { DATABASE_URL: ownerUrl });
  expect(migrated).toMatchObject({ code: 0, err: "" });
  return { DATABASE_URL: serviceUrl };
}

let folders = 0;
async function onPglite(): Promise<Variables> {
  folders += 1;
  return { DATA_DIR: join(folder, `data-${folders}`) };
}

const written = (asker: Asker, title: string): Promise<Answered> =>
  asker.ask("POST", "/briefs", { document: { ...brief, title } });

describe.each([
  ["PostgreSQL", onPostgres],
  ["PGlite", onPglite],
])("a service on %s that is killed", (_, database) => {
  it("has everything that it said it kept, and works on", { timeout: 120_000 * ROUNDS }, async () => {
    const variables = await database();
    const first = await runService(variables);
    const { token } = await setUpOwner(first);
    await first.stop();
    const kept = new Map<string, string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const service = await runService(variables);
      const before = kept.size;
      const writers = [0, 1, 2, 3].map((writer) =>
        writeUntilGone(askerAt(service.url, token), kept, `${round}/${writer}`),
      );
      while (kept.size < before + 20) await pause(5);
      await service.kill();
      await Promise.all(writers);
      const again = await runService(variables);
      expect(again.setUpLink).toBeUndefined();
      await expectKept(askerAt(again.url, token), kept);
      expect(await again.stop()).toBe(0);
    }
  });
});

/** Writes briefs and notes each that was acknowledged, until nobody answers. */
async function writeUntilGone(asker: Asker, kept: Map<string, string>, name: string): Promise<void> {
  for (let count = 0; ; count += 1) {
    const title = `${name}/${count}`;
    try {
      const { status, body } = await written(asker, title);
      expect(status).toBe(201);
      kept.set(body.id, title);
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

async function expectKept(asker: Asker, kept: ReadonlyMap<string, string>): Promise<void> {
  for (const [id, title] of kept) {
    const { status, body } = await asker.ask("GET", `/briefs/${id}`);
    expect([status, body.title]).toEqual([200, title]);
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("a service whose database goes away", () => {
  it("says so without losing its mind, and goes on by itself when it is back", { timeout: 120_000 }, async () => {
    const service = await runService(await onPostgres());
    try {
      const asker = await setUpOwner(service);
      expect((await written(asker, "before")).status).toBe(201);
      await postgres.halt();
      const during = await written(asker, "during");
      expect(during).toMatchObject({ status: 503, body: { type: "/problems/unavailable", status: 503 } });
      expect(during.headers.get("retry-after")).toMatch(/^\d+$/);
      expect(JSON.stringify(during.body)).not.toMatch(/ECONN|socket|postgres:|at .*\.ts/);
      expect(await statusOf(service, "/healthz")).toBe(200);
      expect(await statusOf(service, "/readyz")).toBe(503);
      await postgres.restart();
      await until(async () => (await statusOf(service, "/readyz")) === 200);
      expect((await written(asker, "after")).status).toBe(201);
      const { body } = await asker.ask("GET", "/briefs");
      expect(body.items.map(({ title }: { title: string }) => title)).toEqual(["after", "before"]);
    } finally {
      expect(await service.stop()).toBe(0);
    }
  });
});

async function statusOf({ url }: RunningService, path: string): Promise<number> {
  const response = await fetch(`${url}${path}`);
  await response.arrayBuffer();
  return response.status;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("It did not come about within 20 seconds.");
    await pause(100);
  }
}

describe("a service that is told to stop", () => {
  it("answers what it was asked before, takes nothing new, and ends with 0", { timeout: 120_000 }, async () => {
    const variables = await onPglite();
    const service = await runService(variables);
    const asker = await setUpOwner(service);
    const { body } = await written(asker, "to be decided");
    const asked = [1, 2, 3].map((seed) =>
      asker.ask("POST", `/briefs/${body.id}/decisions`, { seed }, { prefer: "wait=60" }),
    );
    await until(async () => (await asker.ask("GET", "/jobs")).body.items.length === 3);
    const ended = service.stop();
    const answers = await Promise.all(asked);
    for (const { status } of answers) expect([201, 202]).toContain(status);
    expect(await ended).toBe(0);
    await expect(fetch(`${service.url}/healthz`)).rejects.toThrow("fetch failed");
    const again = await runService(variables);
    const later = askerAt(again.url, asker.token);
    const acknowledged = answers.map(({ headers }) => headers.get("location")!);
    for (const location of acknowledged) expect((await later.ask("GET", located(location))).status).toBe(200);
    // What was only in line is decided after the next start.
    await until(async () =>
      (await later.ask("GET", "/jobs")).body.items.every(({ state }: { state: string }) => state === "done"),
    );
    expect(await again.stop()).toBe(0);
    expect(again.log() + service.log()).not.toContain(asker.token);
  });

  it("is not kept from it by somebody who listens to progress", { timeout: 60_000 }, async () => {
    const service = await runService(await onPglite());
    const asker = await setUpOwner(service);
    const { body } = await written(asker, "to be watched");
    const job = await asker.ask("POST", `/briefs/${body.id}/decisions`, {});
    const events = fetch(`${service.url}/api/v1/jobs/${job.body.id}/events`, {
      headers: { authorization: `Bearer ${asker.token}` },
    });
    const heard = (await events).text();
    const before = performance.now();
    expect(await service.stop()).toBe(0);
    expect(performance.now() - before).toBeLessThan(15_000);
    expect(await heard).toContain("event: ");
  });
});

/** A location as the asker takes it. */
function located(location: string): string {
  return new URL(location, "http://service").pathname.replace(/^\/api\/v1/, "");
}

const faultsOf = async (variables: Variables, words: readonly string[] = ["serve", "--port", "0", "--json"]) => {
  const { code, out } = await ran(words, variables);
  const { faults } = JSON.parse(out) as { faults: { code: string; hint?: string }[] };
  return { code, codes: faults.map((fault) => fault.code), hint: faults[0]?.hint };
};

describe("a service that may not start", () => {
  it("is told of the one that has its folder", { timeout: 60_000 }, async () => {
    const variables = await onPglite();
    const service = await runService(variables);
    expect(await faultsOf(variables)).toMatchObject({ code: 2, codes: ["store.folder-in-use"] });
    expect(await service.stop()).toBe(0);
  });

  it("is told of a database that is not there, not migrated, or would not hold it back", async () => {
    const { serviceUrl, superuserUrl } = await postgres.freshDatabase();
    const nowhere = "postgres://nobody@127.0.0.1:1/none";
    expect(await faultsOf({ DATABASE_URL: nowhere })).toMatchObject({ code: 2, codes: ["store.unreachable"] });
    expect((await faultsOf({ DATABASE_URL: serviceUrl })).codes).toEqual(["store.not-migrated"]);
    expect(superuserUrl).not.toBe(serviceUrl);
  });

  it("is told of every setting that is wrong, and shows no secret", async () => {
    const { out } = await ran(["serve", "--json"], {
      PORT: "many",
      LOG_LEVEL: "loud",
      DATABASE_URL: "mysql://u:hunter2@h/d",
    });
    expect(
      JSON.parse(out)
        .faults.map(({ path }: { path: string }) => path)
        .toSorted(),
    ).toEqual(["DATABASE_URL", "LOG_LEVEL", "PORT"]);
    expect(out).not.toContain("hunter2");
  });

  it("is told of the host and the folder of the application together with what else is wrong", async () => {
    const wrong = { HOST: "nowhere.invalid", WEB_DIR: join(folder, "nothing-built") };
    const elsewhere = { DATA_DIR: join(folder, "untouched") };
    const alone = await faultsOf({ ...wrong, ...elsewhere });
    expect(alone).toMatchObject({ code: 2, codes: ["server.no-application", "server.address-refused"] });
    const all = await faultsOf({ ...wrong, ...elsewhere, LOG_LEVEL: "loud" });
    expect(all.codes).toEqual(["config.refused", "server.no-application", "server.address-refused"]);
    expect(existsSync(elsewhere.DATA_DIR)).toBe(false);
  });

  it.runIf(process.platform === "linux")("is told of a folder that cannot be made", { timeout: 20_000 }, async () => {
    expect(await faultsOf({ DATA_DIR: "/proc/nope" })).toMatchObject({ code: 2, codes: ["store.folder-unusable"] });
  });
});

describe("migrate", () => {
  it("takes every step once, also where four start at once", async () => {
    const { ownerUrl } = await postgres.freshDatabase();
    const four = await Promise.all([1, 2, 3, 4].map(() => ran(["migrate", "--json"], { DATABASE_URL: ownerUrl })));
    expect(four.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const steps = four.map(({ out }) => JSON.parse(out).steps as number);
    expect(steps.filter((count) => count > 0)).toHaveLength(1);
  });
});
