import { startPostgres, type Postgres } from "@shoreline/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdsAtOnce } from "./atOnce.ts";
import { keptBrief, keptDecision, type Office, openOffice } from "./office.ts";
import { expectOk } from "@shoreline/units";

interface Ready {
  readonly checks: { readonly database: string };
}

let postgres: Postgres;
let office: Office;
beforeAll(async () => {
  postgres = expectOk(await startPostgres());
  office = await openOffice({}, { url: (await postgres.freshDatabase()).ownerUrl });
});
afterAll(async () => {
  await office[Symbol.asyncDispose]();
  await postgres.stop();
});

describe("writes at once, on PostgreSQL", () => {
  holdsAtOnce(() => office);

  it("a decision is answered with 304 to who knows it, and with its bytes to others", async () => {
    const { id: briefId } = await keptBrief(office);
    const id = await keptDecision(office, briefId);
    const first = await office.ask("GET", `/api/v1/decisions/${id}`);
    expect(first.status).toBe(200);
    const again = await office.ask("GET", `/api/v1/decisions/${id}`, {
      headers: { "If-None-Match": first.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  it("the connections to the database are among the metrics", async () => {
    const text = await (await fetch(`${office.url}/metrics`)).text();
    for (const state of ["open", "idle", "waiting"])
      expect(text).toMatch(new RegExp(`shoreline_database_connections\\{state="${state}"\\} \\d+`));
  });

  it("a database that is gone is said with 503 and when to come back, and is found again by itself", async () => {
    await postgres.halt();
    const gone = await office.ask("GET", "/api/v1/briefs");
    expect(gone.status).toBe(503);
    expect(Number(gone.headers.get("retry-after"))).toBeGreaterThan(0);
    const text = await gone.text();
    expect(JSON.parse(text)).toMatchObject({ type: "/problems/unavailable" });
    expect(text).not.toMatch(/ECONN|at .*\.ts/);
    expect((await fetch(`${office.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${office.url}/readyz`);
    expect([ready.status, ((await ready.json()) as Ready).checks.database]).toEqual([503, "not ready"]);
    await postgres.restart();
    expect((await office.ask("GET", "/api/v1/briefs")).status).toBe(200);
    expect((await fetch(`${office.url}/readyz`)).status).toBe(200);
  });
});
