import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockFolder } from "@shoreline/store";
import { expectOk } from "@shoreline/units";
import { afterAll, describe, expect, it } from "vitest";
import { clocksCheck, databaseCheck, diskCheck, serviceChecks } from "./serviceChecks.ts";

const folder = mkdtempSync(join(tmpdir(), "shoreline-doctor-"));
afterAll(() => rmSync(folder, { recursive: true }));
const named = async (environment: Record<string, string>) =>
  Object.fromEntries((await serviceChecks(environment, () => 0)).map((check) => [check.name, check]));

describe("the checks of the service", () => {
  it("find nothing wrong with a folder that there is none of yet, and make none", async () => {
    const checks = await named({ DATA_DIR: join(folder, "none/yet") });
    expect(checks["settings of the service"]).toMatchObject({ ok: true });
    expect(checks["database of the service"]).toMatchObject({ ok: true, found: expect.stringContaining("none yet") });
    expect(checks["disk"]).toMatchObject({ found: expect.stringContaining("GiB free") });
    expect(await named({ DATA_DIR: join(folder, "none/yet") })).toEqual(checks);
  });

  it("find a service at work in order, and say that it is", async () => {
    const lock = expectOk(lockFolder(folder));
    const checks = await named({ DATA_DIR: folder });
    expect(checks["database of the service"]).toMatchObject({ ok: true, found: expect.stringContaining("in use") });
    lock.release();
    const later = await named({ DATA_DIR: folder });
    expect(later["database of the service"]).toMatchObject({ ok: true, found: `embedded: ${folder}` });
  });

  it("name every setting that is wrong, and look no further", async () => {
    const checks = await serviceChecks({ PORT: "many", LOG_LEVEL: "loud" }, () => 0);
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({ ok: false, found: expect.stringMatching(/PORT.*LOG_LEVEL/) });
  });

  it("tell of a server that cannot be reached, and what to do", async () => {
    const checks = await named({ DATABASE_URL: "postgres://nobody:hunter2@127.0.0.1:1/none" });
    expect(checks["database of the service"]).toMatchObject({ ok: false, advice: expect.stringContaining("address") });
    expect(JSON.stringify(checks)).not.toContain("hunter2");
  });

  it("mind a full disk, clocks that differ, and a role that sees too much", () => {
    const place = { path: "/data", isThere: true };
    expect(diskCheck({ engine: "pglite", folder: { ...place, freeBytes: 2 ** 29 }, faults: [] })).toMatchObject([
      { ok: false },
    ]);
    expect(clocksCheck({ engine: "postgres", aheadMilliseconds: -6000, faults: [] })).toMatchObject([{ ok: false }]);
    expect(clocksCheck({ engine: "postgres", aheadMilliseconds: 900, faults: [] })).toMatchObject([{ ok: true }]);
    const faults = [
      { code: "store.role-privileged", path: "DATABASE_URL", given: "root, a superuser", hint: "Take it." },
    ];
    expect(databaseCheck({ engine: "postgres", faults })).toMatchObject({ ok: false, advice: "Take it." });
  });
});
