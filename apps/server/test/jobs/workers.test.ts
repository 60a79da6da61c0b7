/* oxlint-disable no-await-in-loop -- what is waited for comes one after the other */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { jobs } from "@shoreline/store";
import { expectOk } from "@shoreline/units";
import { readConfig } from "../../src/config/config.ts";
import { openQueue } from "../../src/jobs/queue.ts";
import { type RunningWorker, startWorker } from "../../src/jobs/startWorker.ts";
import { exampleBrief, keptBrief, type Office, openOffice } from "../http/office.ts";
import { type Listening, listening, until as heard } from "../live/listening.ts";
import { LONG } from "../signIn/service.ts";
import { engines, server } from "./engines.ts";
import { officeOn, type OfficeOnEngine } from "./officeOn.ts";

const reading = expectOk(readBrief(exampleBrief));

async function asked(office: Office, briefId: string, body: object): Promise<string> {
  const response = await office.ask("POST", `/api/v1/briefs/${briefId}/decisions`, { body });
  if (response.status !== 202) throw new Error(await response.text());
  return ((await response.json()) as { id: string }).id;
}

async function job(office: Office, id: string) {
  const read = await office.client.jobs.read({ path: { id } });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.body;
}

async function until(office: Office, id: string, isSo: (now: Awaited<ReturnType<typeof job>>) => boolean) {
  for (let tries = 0; tries < 1500; tries += 1) {
    const now = await job(office, id);
    if (isSo(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It does not come to that: ${JSON.stringify(await job(office, id))}`);
}

const ended = (office: Office, id: string) => until(office, id, ({ endedAt }) => endedAt !== null);

async function timesDecided(office: Office): Promise<ReadonlyMap<string, number>> {
  const listed = await office.client.audit.list({ query: { limit: 200 } });
  if (!listed.ok) throw new Error(JSON.stringify(listed.problem));
  const made = listed.body.items.filter(({ action }) => action === "decision.make");
  return new Map(
    Map.groupBy(made, ({ subjectId }) => subjectId)
      .entries()
      .map(([id, all]) => [id, all.length]),
  );
}

/** What somebody who listens at a brief was told to have changed. */
function told({ came }: Listening) {
  return came.filter(({ event }) => event === "changed").map(({ data }) => data);
}

describe("workers on one PostgreSQL", () => {
  let engine: Awaited<ReturnType<typeof server>>;
  let office: Office;
  let briefId: string;
  const environment = () => ({ DATABASE_URL: engine.place.url, WORKER_THREADS: "1", LOG_LEVEL: "info" });

  beforeAll(async () => {
    engine = await server();
    office = await openOffice({ WORKER_THREADS: "0" }, engine.place);
    briefId = (await keptBrief(office)).id;
  }, LONG);
  afterAll(async () => {
    await office[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  }, LONG);

  async function worker(more: Record<string, string> = {}): Promise<RunningWorker & { readonly log: string[] }> {
    const log: string[] = [];
    const logTo = new Writable({
      write(chunk: Buffer, _encoding, done) {
        log.push(chunk.toString("utf8"));
        done();
      },
    });
    return Object.assign(expectOk(await startWorker(expectOk(readConfig({ ...environment(), ...more })), { logTo })), {
      log,
    });
  }

  it(
    "share the jobs of a server that computes none, each done once, with the same bytes",
    async () => {
      const workers = [await worker(), await worker()];
      const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
      const ids = await Promise.all(seeds.map((seed) => asked(office, briefId, { trials: 256, seed })));
      for (const id of ids) expect(await ended(office, id)).toMatchObject({ state: "done" });
      for (const each of workers) await each.stop();
      for (const { log } of workers) expect(log.filter((line) => line.includes("job ended")).length).toBeGreaterThan(0);
      const times = await timesDecided(office);
      expect(ids.map((id) => times.get(id))).toEqual(ids.map(() => 1));
      const kept = await office.ask("GET", `/api/v1/decisions/${ids[6]}`);
      expect(await kept.text()).toBe(JSON.stringify(expectOk(decide(reading, { trials: 256, seed: 7 }))));
    },
    LONG,
  );

  it(
    "take over from one that is killed in the middle, at the cost of an attempt and with the same bytes",
    async () => {
      const options = { trials: 2048, seed: 5, defended: "whole" } as const;
      const killed = startedProcess(environment());
      const id = await asked(office, briefId, options);
      await until(office, id, ({ state }) => state === "running");
      killed.kill("SIGKILL");
      await once(killed, "exit");
      expect(await job(office, id)).toMatchObject({ state: "running", endedAt: null });
      const other = await worker();
      expect(await ended(office, id)).toMatchObject({ state: "done" });
      await other.stop();
      expect(other.log.some((line) => line.includes(id) && line.includes('"attempt":1'))).toBe(true);
      expect((await timesDecided(office)).get(id)).toBe(1);
      const kept = await office.ask("GET", `/api/v1/decisions/${id}`);
      expect(await kept.text()).toBe(JSON.stringify(expectOk(decide(reading, { ...options, defended: true }))));
    },
    LONG,
  );

  it(
    "tell who looks at a brief, wherever they are served, of its new decision, and nobody at another brief",
    async () => {
      const elsewhere = (await keptBrief(office)).id;
      const [here, there] = await Promise.all(
        [briefId, elsewhere].map((id) => listening(office.owner, `/briefs/${id}/events`)),
      );
      const process = startedProcess(environment());
      try {
        await ended(office, await asked(office, briefId, { trials: 256, seed: 11 }));
        await heard(() => told(here!).length > 0);
        expect([told(here!), told(there!)]).toEqual([[{ what: "decisions" }], []]);
      } finally {
        for (const each of [here!, there!]) each.close();
        process.kill("SIGKILL");
        await once(process, "exit");
      }
    },
    LONG,
  );

  it(
    "stop within seconds what was cancelled at another process",
    async () => {
      const one = await worker();
      const id = await asked(office, briefId, { trials: 32_768, seed: 6, defended: "whole" });
      await until(office, id, ({ state }) => state === "running");
      expect((await office.ask("POST", `/api/v1/jobs/${id}/cancel`)).status).toBe(200);
      const next = await asked(office, briefId, { trials: 64, seed: 6 });
      expect(await ended(office, next)).toMatchObject({ state: "done" });
      await one.stop();
      expect(await job(office, id)).toMatchObject({ state: "cancelled", result: null });
    },
    LONG,
  );

  it(
    "put back at once what they cannot finish before they have to stop",
    async () => {
      const one = await worker({ STOP_SECONDS: "0" });
      const id = await asked(office, briefId, { trials: 32_768, seed: 8, defended: "whole" });
      await until(office, id, ({ state, progress }) => state === "running" && progress.stage === "defending");
      await one.stop();
      expect(await job(office, id)).toMatchObject({ state: "running", endedAt: null });
      const other = await worker();
      expect(await ended(office, id)).toMatchObject({ state: "done" });
      await other.stop();
      expect(other.log.some((line) => line.includes(id) && line.includes('"attempt":1'))).toBe(true);
    },
    LONG,
  );

  it("are refused where there is no server to share", async () => {
    const embedded = await startWorker(expectOk(readConfig({ DATA_DIR: "/nowhere" })));
    expect(embedded).toMatchObject({ ok: false, faults: [{ path: "DATABASE_URL" }] });
    const idle = await startWorker(expectOk(readConfig({ ...environment(), WORKER_THREADS: "0" })));
    expect(idle).toMatchObject({ ok: false, faults: [{ path: "WORKER_THREADS" }] });
  });
});

function startedProcess(environment: Readonly<Record<string, string>>): ChildProcess {
  const script = new URL("workerProcess.ts", import.meta.url).pathname;
  return spawn(process.execPath, ["--conditions=@shoreline/source", script], {
    env: { ...process.env, ...environment },
    stdio: "ignore",
  });
}

describe.each(engines)("the line of jobs on %s", (_name, start) => {
  let on: OfficeOnEngine;
  let office: Office;
  let briefId: string;

  beforeAll(async () => {
    on = await officeOn(start, 1);
    ({ office, briefId } = on);
  }, LONG);
  afterAll(() => on[Symbol.asyncDispose](), LONG);

  const actor = () => ({ organisationId: office.organisationId, memberId: office.memberId, engagementId: null });
  const row = (id: string) => ({
    organisationId: office.organisationId,
    id,
    kind: "decide" as const,
    briefId,
    createdBy: office.memberId,
  });

  it(
    "gives up, and says so, what breaks each time that it is tried",
    async () => {
      const id = crypto.randomUUID();
      const queue = await openQueue(office.service.store, () => {});
      await office.service.store.as(actor(), async (tx) => {
        await tx.insert(jobs).values({ ...row(id), question: { brief: null } });
        await queue.send(tx, { organisationId: office.organisationId, jobId: id });
      });
      await queue.stop();
      const { state, problem } = await ended(office, id);
      expect([state, problem?.status, problem?.type]).toEqual(["failed", 500, "/problems/bug"]);
      expect(JSON.stringify(problem)).not.toMatch(/TypeError|\bat /u);
    },
    LONG,
  );

  it("takes no more of one organisation than it can work off, and says when to come again", async () => {
    const waiting = Array.from({ length: 200 }, () => ({ ...row(crypto.randomUUID()), question: {} }));
    await office.service.store.as(actor(), (tx) => tx.insert(jobs).values(waiting));
    const response = await office.ask("POST", `/api/v1/briefs/${briefId}/decisions`, { body: {} });
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "5"]);
  });
});
