/* oxlint-disable no-await-in-loop -- attempts are made one after the other */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Postgres, startPostgres } from "@shoreline/postgres";
import { expectOk, type Result } from "@shoreline/units";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { backup, migrate, openStore, StoreTrouble } from "../src/index.ts";
import { ask, rowsOf } from "./attack.ts";
import { populate } from "./population.ts";

function codes(result: Result<unknown>): string[] {
  return result.ok ? [] : result.faults.map(({ code }) => code);
}

/** Rows of a statement with the role that an address signs in with. */
async function asSuperuser(url: string, statement: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The same on a connection of the service, after it has tried to take another role. */
async function withRole(url: string, take: string, statement: string) {
  const client = new pg.Client({ connectionString: url, options: "-c role=shoreline_app" });
  await client.connect();
  try {
    await client.query(take);
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe("a store in a folder", () => {
  let folder: string;
  let child: ChildProcess | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "shoreline-store-"));
  });
  afterEach(() => {
    child?.kill("SIGKILL");
    child = undefined;
    rmSync(folder, { recursive: true, force: true });
  });
  const otherProcess = async () => {
    child = fork(new URL("./holdFolder.ts", import.meta.url), [folder], { stdio: "inherit" });
    const [said] = await once(child, "message");
    return said as string;
  };

  it("keeps what was written until it is opened again", async () => {
    const first = expectOk(await openStore({ folder }));
    const { owner } = await populate(first, "alpha");
    await first.close();
    const second = expectOk(await openStore({ folder }));
    expect(await ask(second, owner, "select name from organisations")).toEqual([{ name: "alpha" }]);
    await second.close();
  });

  it("is refused to a second process, which is told what to do, and free again once the first is killed", async () => {
    expect(await otherProcess()).toBe("open");
    const refused = await openStore({ folder });
    expect(refused).toMatchObject({ ok: false, faults: [{ code: "store.folder-in-use", path: folder }] });
    expect(refused.ok ? "" : refused.faults[0]!.hint).toContain("DATABASE_URL");
    const ended = once(child!, "exit");
    child!.kill("SIGKILL");
    await ended;
    const store = expectOk(await openStore({ folder }));
    expect(await store.ping()).toBeUndefined();
    await store.close();
  });

  it("is refused to the same process while it is open, and opens once it is closed", async () => {
    const first = expectOk(await openStore({ folder }));
    expect(codes(await openStore({ folder }))).toEqual(["store.folder-in-use"]);
    await first.close();
    await expectOk(await openStore({ folder })).close();
  });

  it("is not opened where a folder cannot be", async () => {
    // Below /proc nothing can be made, and what is missing there is said not to exist however often one asks.
    for (const denied of ["/dev/null/store", ...(process.platform === "linux" ? ["/proc/nope/store"] : [])]) {
      const refused = await openStore({ folder: denied });
      expect(codes(refused)).toEqual(["store.folder-unusable"]);
      expect(refused).toMatchObject({
        faults: [{ path: "DATA_DIR", given: denied, hint: expect.stringMatching(/^The system said: E/) }],
      });
    }
  });
});

describe("a store on a server", () => {
  let server: Postgres;
  beforeAll(async () => {
    server = expectOk(await startPostgres());
  });
  afterAll(async () => {
    await server.stop();
  });
  it("is migrated once by four that start at the same moment", async () => {
    const { ownerUrl, superuserUrl } = await server.freshDatabase();
    const stores = (await Promise.all(Array.from({ length: 4 }, () => openStore({ url: ownerUrl })))).map(expectOk);
    const steps = await asSuperuser(
      superuserUrl,
      "select count(*)::int as n, count(distinct hash)::int as d from drizzle.__drizzle_migrations",
    );
    expect(steps[0].n).toBe(steps[0].d);
    await Promise.all(stores.map((store) => store.ping()));
    await Promise.all(stores.map((store) => store.close()));
    expect(expectOk(await migrate(ownerUrl))).toBe(0);
  });

  it("migrates all of a step or nothing", async () => {
    const { ownerUrl, superuserUrl } = await server.freshDatabase();
    await asSuperuser(superuserUrl, "create table public.sessions (in_the_way int)");
    expect((await openStore({ url: ownerUrl })).ok).toBe(false);
    expect(await asSuperuser(superuserUrl, "select to_regclass('public.briefs') as briefs")).toEqual([
      { briefs: null },
    ]);
    await asSuperuser(superuserUrl, "drop table public.sessions");
    await expectOk(await openStore({ url: ownerUrl })).close();
  });

  it("is not opened for a login that may not migrate it until somebody has", async () => {
    const { ownerUrl, serviceUrl } = await server.freshDatabase();
    const refused = await openStore({ url: serviceUrl });
    expect(refused).toMatchObject({ ok: false, faults: [{ code: "store.not-migrated" }] });
    expectOk(await migrate(ownerUrl));
    const store = expectOk(await openStore({ url: serviceUrl }));
    expect((await store.statements.executeSql("select current_user as role")).rows).toEqual([
      { role: "shoreline_app" },
    ]);
    await store.close();
  });

  it("prepares the tables of libraries under the same lock, once for all that start", async () => {
    const { ownerUrl } = await server.freshDatabase();
    let running = 0;
    let most = 0;
    const prepare = async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
    };
    const stores = await Promise.all(Array.from({ length: 3 }, () => openStore({ url: ownerUrl }, { prepare })));
    expect(most).toBe(1);
    await Promise.all(stores.map((store) => expectOk(store).close()));
  });

  it("a login of the service reaches no more by any role it can take", async () => {
    const { ownerUrl, serviceUrl } = await server.freshDatabase();
    expectOk(await migrate(ownerUrl));
    const owner = expectOk(await openStore({ url: ownerUrl }));
    await populate(owner, "alpha");
    await owner.close();
    const attempts = ["reset role", "set role none", "set session authorization default", "set role shoreline_service"];
    for (const attempt of attempts) {
      const rows = await asSuperuser(serviceUrl, `${attempt}; select 1`).then(() =>
        withRole(serviceUrl, attempt, "select count(*)::int as rows from members"),
      );
      expect([attempt, rows]).toEqual([attempt, [{ rows: 0 }]]);
    }
    for (const role of ["shoreline_keeper", "shoreline_owner", "postgres"])
      await expect(withRole(serviceUrl, `set role ${role}`, "select 1")).rejects.toThrow(
        "permission denied to set role",
      );
    const store = expectOk(await openStore({ url: serviceUrl }));
    expect(
      codes(await backup(store, mkdtempSync(join(tmpdir(), "shoreline-no-")), "2026-01-01T00:00:00.000Z")),
    ).toEqual(["store.not-keeper"]);
    await store.close();
  });
  it("is refused where the role of the service would escape the walls", async () => {
    const { ownerUrl, superuserUrl } = await server.freshDatabase();
    expectOk(await migrate(ownerUrl));
    const refusals: string[] = [];
    for (const [give, take] of [
      ["alter role shoreline_app bypassrls", "alter role shoreline_app nobypassrls"],
      ["alter role shoreline_app superuser", "alter role shoreline_app nosuperuser"],
      ["alter table briefs owner to shoreline_app", "alter table briefs owner to shoreline_owner"],
      ["grant shoreline_keeper to shoreline_app", "revoke shoreline_keeper from shoreline_app"],
    ]) {
      await asSuperuser(superuserUrl, give!);
      const refused = await openStore({ url: ownerUrl });
      await asSuperuser(superuserUrl, take!);
      refusals.push(...(refused.ok ? ["opened"] : refused.faults.slice(0, 1).map(({ given }) => given ?? "")));
    }
    expect(refusals).toEqual([
      "shoreline_app, a role with BYPASSRLS",
      "shoreline_app, a superuser",
      "shoreline_app, a role that owns tables",
      "shoreline_app, a member of shoreline_keeper",
    ]);
  });

  it("is refused to a login that is no member of the service's role", async () => {
    const { ownerUrl, superuserUrl, serviceUrl } = await server.freshDatabase();
    expectOk(await migrate(ownerUrl));
    await asSuperuser(
      superuserUrl,
      "create role stranger login; grant usage on schema drizzle to stranger; grant select on all tables in schema drizzle to stranger",
    );
    const refused = await openStore({ url: serviceUrl.replace("shoreline_service", "stranger") });
    expect(codes(refused)).toEqual(["store.role-missing"]);
    const [fault] = refused.ok ? [] : refused.faults;
    expect(fault?.given).toMatch(/^postgres(?:ql)?:\/\/stranger@/);
    expect(fault?.hint).toMatch(/^The server said: permission denied/);
  });

  it("is left alone where a newer version has migrated it", async () => {
    const { ownerUrl, superuserUrl } = await server.freshDatabase();
    expectOk(await migrate(ownerUrl));
    await asSuperuser(
      superuserUrl,
      "insert into drizzle.__drizzle_migrations (hash, created_at) values ('future', 9999999999999)",
    );
    expect(codes(await openStore({ url: ownerUrl }))).toEqual(["store.newer"]);
    expect(codes(await migrate(ownerUrl))).toEqual(["store.newer"]);
  });

  it("that is not there is named as unreachable, without its password", async () => {
    const refused = await openStore({ url: "postgres://someone:secret-word@127.0.0.1:1/none?password=secret-word" });
    expect(refused).toMatchObject({
      faults: [
        {
          code: "store.unreachable",
          given: "postgres://someone@127.0.0.1:1/none",
          hint: expect.stringMatching(/ECONNREFUSED/),
        },
      ],
    });
    expect(JSON.stringify(refused)).not.toContain("secret-word");
  });

  it("tells a request that waits too long for a lock, or computes too long, that the database is busy", async () => {
    const { ownerUrl } = await server.freshDatabase();
    const limits = { lockMilliseconds: 100, statementMilliseconds: 400 };
    const store = expectOk(await openStore({ url: ownerUrl }, { limits }));
    const { owner } = await populate(store, "alpha");
    const sleeping = ask(store, owner, "select pg_sleep(30)");
    await expect(sleeping).rejects.toMatchObject({ name: "StoreTrouble", kind: "unavailable" });
    await store.as(owner, async (tx) => {
      await rowsOf(tx, "update organisations set name = 'held'");
      await expect(ask(store, owner, "update organisations set name = 'late'")).rejects.toMatchObject({
        kind: "unavailable",
      });
    });
    expect(await ask(store, owner, "select name from organisations")).toEqual([{ name: "held" }]);
    await store.close();
  });

  it("tells of a deadlock as a conflict, and of the two one is kept", async () => {
    const { ownerUrl } = await server.freshDatabase();
    const store = expectOk(await openStore({ url: ownerUrl }));
    const { owner, shared, hidden } = await populate(store, "alpha");
    const cross = (first: string, second: string) =>
      store.as(owner, async (tx) => {
        await rowsOf(tx, `update briefs set title = 'x' where id = '${first}'`);
        await new Promise((resolve) => setTimeout(resolve, 150));
        await rowsOf(tx, `update briefs set title = 'x' where id = '${second}'`);
      });
    const both = await Promise.allSettled([
      cross(shared.briefId, hidden.briefId),
      cross(hidden.briefId, shared.briefId),
    ]);
    const refused = both.filter((each) => each.status === "rejected").map(({ reason }) => reason);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ kind: "conflict" });
    await store.close();
  });

  it("that goes away fails clearly what runs and what is asked, and works with the next request once it is back", async () => {
    const { ownerUrl } = await server.freshDatabase();
    const store = expectOk(await openStore({ url: ownerUrl }));
    const { owner } = await populate(store, "alpha");
    const during = ask(store, owner, "select pg_sleep(10)").catch((error: unknown) => error);
    await ask(store, owner, "select 1");
    await server.halt();
    expect(await during).toMatchObject({ name: "StoreTrouble", kind: "unavailable" });
    for (const asked of [ask(store, owner, "select 1"), store.ping(), store.statements.executeSql("select 1")])
      await expect(asked).rejects.toBeInstanceOf(StoreTrouble);
    await server.restart();
    expect(await ask(store, owner, "select name from organisations")).toEqual([{ name: "alpha" }]);
    await store.close();
  });

  it("a connection that is cut within a transaction costs that transaction alone", async () => {
    const { ownerUrl, superuserUrl } = await server.freshDatabase();
    const store = expectOk(await openStore({ url: ownerUrl }));
    const { owner } = await populate(store, "alpha");
    const cut = store.as(owner, async (tx) => {
      const [{ pid }] = (await rowsOf(
        tx,
        "update organisations set name = 'cut' returning pg_backend_pid() as pid",
      )) as [{ pid: number }];
      await asSuperuser(superuserUrl, `select pg_terminate_backend(${pid})`);
      return rowsOf(tx, "select 1");
    });
    await expect(cut).rejects.toMatchObject({ kind: "unavailable" });
    expect(await ask(store, owner, "select name from organisations")).toEqual([{ name: "alpha" }]);
    await store.close();
  });
});
