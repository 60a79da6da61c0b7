/* oxlint-disable no-await-in-loop -- what is waited for comes one after the other */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { exampleBrief, keptBrief, type Office } from "../http/office.ts";
import { LONG } from "../signIn/service.ts";
import { engines } from "./engines.ts";
import { officeOn, type OfficeOnEngine } from "./officeOn.ts";

const SMALL = { trials: 256, seed: 3 };
const WAIT = { Prefer: "wait=60" };

describe.each(engines)("asking for decisions on %s", (_name, start) => {
  let on: OfficeOnEngine;
  let office: Office;
  let briefId: string;
  const path = () => `/api/v1/briefs/${briefId}/decisions`;

  beforeAll(async () => {
    on = await officeOn(start, 2);
    ({ office, briefId } = on);
  }, LONG);
  afterAll(() => on[Symbol.asyncDispose](), LONG);

  it(
    "answers with the decision where it is waited for: the bytes that the same brief and seed have anywhere",
    async () => {
      const response = await office.ask("POST", path(), { body: SMALL, headers: WAIT });
      expect(response.status).toBe(201);
      expect(response.headers.get("preference-applied")).toBe("wait=60");
      const here = expectOk(decide(expectOk(readBrief(exampleBrief)), SMALL));
      expect(await response.text()).toBe(JSON.stringify(here));
      const kept = await office.ask("GET", response.headers.get("location")!);
      expect(await kept.text()).toBe(JSON.stringify(here));
      expect(kept.headers.get("etag")).toBe(response.headers.get("etag"));
    },
    LONG,
  );

  it(
    "answers who waits again with the same key by the same decision",
    async () => {
      const headers = { ...WAIT, "Idempotency-Key": "decide-once" };
      const first = await office.ask("POST", path(), { body: SMALL, headers });
      const again = await office.ask("POST", path(), { body: SMALL, headers });
      expect([first.status, again.status]).toEqual([201, 201]);
      expect(again.headers.get("idempotency-replayed")).toBe("true");
      expect(again.headers.get("location")).toBe(first.headers.get("location"));
      expect(await again.text()).toBe(await first.text());
      const unhurried = { "Idempotency-Key": "decide-once" };
      const job = await office.ask("POST", path(), { body: SMALL, headers: unhurried });
      expect(job.status).toBe(202);
      expect(first.headers.get("location")).toContain(((await job.json()) as { id: string }).id);
    },
    LONG,
  );

  it(
    "answers at once with a job otherwise, whose progress ends at the decision",
    async () => {
      const response = await office.ask("POST", path(), { body: { ...SMALL, seed: 4 } });
      expect(response.status).toBe(202);
      const address = response.headers.get("location")!;
      const job = (await response.json()) as { id: string };
      expect(job).toMatchObject({ state: "waiting", briefId, briefVersion: 1, result: null, problem: null });
      const events = await told(await office.ask("GET", `${address}/events`));
      expect(events.at(-1)).toMatchObject({ event: "ended", data: { state: "done", progress: { share: 1 } } });
      const shares = events.map(({ data }) => data.progress.share);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      const done = (await (await office.ask("GET", address)).json()) as {
        result: { decisionId: string; address: string };
      };
      expect(done.result).toEqual({ decisionId: job.id, address: `/api/v1/decisions/${job.id}` });
      const about = await office.client.decisions.about({ path: { id: job.id } });
      expect(about).toMatchObject({ ok: true, body: { briefId, briefVersion: 1, seed: 4, trials: 256 } });
    },
    LONG,
  );

  it(
    "adds the defence where it is asked for",
    async () => {
      const body = { ...SMALL, trials: 64, defended: "whole" };
      const response = await office.ask("POST", path(), { body, headers: WAIT });
      expect(response.status).toBe(201);
      const here = expectOk(decide(expectOk(readBrief(exampleBrief)), { seed: 3, trials: 64, defended: true }));
      expect(await response.text()).toBe(JSON.stringify(here));
    },
    LONG,
  );

  it(
    "decides by what the organisation knows better, and says so",
    async () => {
      const body = { key: "wage:softwareDeveloper", place: "Poland", value: 30_000, date: 2026, source: "Own payroll" };
      const told = await office.ask("POST", "/api/v1/facts", { body });
      expect(told.status).toBe(201);
      const { id, ...fact } = (await told.json()) as { id: string };
      expect(fact).toMatchObject({ place: "PL", unit: "USD/year", date: "2026", version: 1, low: null, high: null });
      const decision = await decisionOf(await office.ask("POST", path(), { body: SMALL, headers: WAIT }));
      const here = expectOk(decide(expectOk(readBrief({ ...exampleBrief, facts: [body] })), SMALL));
      expect(decision.id).toBe(here.id);
      expect(decision.brief.facts).toEqual([{ ...body, place: "PL", date: "2026", unit: "USD/year" }]);
      const { status } = await office.ask("DELETE", `/api/v1/facts/${id}`, {
        headers: { "If-Match": told.headers.get("etag")! },
      });
      expect(status).toBe(204);
      const without = await decisionOf(await office.ask("POST", path(), { body: SMALL, headers: WAIT }));
      expect(without.id).not.toBe(here.id);
      expect(without.brief.facts).toBeUndefined();
    },
    LONG,
  );

  it(
    "decides a scenario: the brief with some fields said otherwise",
    async () => {
      const body = { name: "longer", changes: [{ path: "work.months", value: 20 }] };
      const made = await office.ask("POST", `/api/v1/briefs/${briefId}/scenarios`, { body });
      const { id: scenarioId } = (await made.json()) as { id: string };
      const decision = await decisionOf(
        await office.ask("POST", path(), { body: { ...SMALL, scenarioId }, headers: WAIT }),
      );
      expect(decision.brief.work.months).toBe(20);
      const other = await office.ask("POST", path(), { body: { ...SMALL, scenarioId: briefId } });
      const { faults } = (await other.json()) as { faults: { path: string }[] };
      expect([other.status, faults.map((fault) => fault.path)]).toEqual([400, ["body.scenarioId"]]);
    },
    LONG,
  );

  it(
    "refuses a brief that cannot be decided with every reason",
    async () => {
      const document = { ...exampleBrief, limits: { minOverlapHours: 2, budget: 1 } };
      const { id } = await keptBrief(office, document);
      const response = await office.ask("POST", `/api/v1/briefs/${id}/decisions`, { body: SMALL, headers: WAIT });
      const problem = (await response.json()) as { type: string; faults: { code: string }[] };
      expect([response.status, problem.type]).toEqual([422, "/problems/cannot-decide"]);
      expect(problem.faults.length).toBeGreaterThan(1);
      expect(new Set(problem.faults.map(({ code }) => code))).toEqual(new Set(["decide.no-feasible-alternative"]));
      const listed = await office.client.jobs.list({ query: { briefId: id } });
      expect(listed).toMatchObject({ ok: true, body: { items: [{ state: "failed", problem: { status: 422 } }] } });
    },
    LONG,
  );

  it("gives the same job to the same request with the same Idempotency-Key", async () => {
    const headers = { "Idempotency-Key": "once-and-for-all" };
    const ask = async () =>
      (await (await office.ask("POST", path(), { body: SMALL, headers })).json()) as { id: string };
    const [first, second] = [await ask(), await ask()];
    expect(second.id).toBe(first.id);
  });

  it(
    "stops a job that is cancelled, and keeps nothing of it",
    async () => {
      const body = { trials: 32_768, defended: "whole" };
      const asked = await office.ask("POST", path(), { body });
      const { id } = (await asked.json()) as { id: string };
      await untilRunning(office, id);
      const cancelled = await office.ask("POST", `/api/v1/jobs/${id}/cancel`);
      expect([cancelled.status, ((await cancelled.json()) as { state: string }).state]).toEqual([200, "cancelled"]);
      expect((await office.ask("POST", `/api/v1/jobs/${id}/cancel`)).status).toBe(409);
      expect((await office.ask("GET", `/api/v1/decisions/${id}`)).status).toBe(404);
      const next = await office.ask("POST", path(), { body: { ...SMALL, seed: 77 }, headers: WAIT });
      expect(next.status).toBe(201);
      expect((await office.ask("GET", `/api/v1/decisions/${id}`)).status).toBe(404);
    },
    LONG,
  );

  it("writes each decision and each fact into the audit log", async () => {
    const listed = await office.client.audit.list({ query: { limit: 200 } });
    if (!listed.ok) throw new Error(JSON.stringify(listed.problem));
    const actions = listed.body.items.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["decision.make", "fact.create", "fact.remove", "job.cancel"]));
  });
});

interface Told {
  readonly event: string;
  readonly data: { readonly state: string; readonly progress: { readonly share: number; readonly stage: string } };
}

/** All events of a stream, to its end. */
async function told(response: Response): Promise<readonly Told[]> {
  const blocks = (await response.text()).split("\n\n").filter((block) => block.includes("data: "));
  return blocks.map((block) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "mu").exec(block)?.[1] ?? "";
    return { event: field("event"), data: JSON.parse(field("data")) as Told["data"] };
  });
}

async function decisionOf(response: Response) {
  const text = await response.text();
  if (response.status !== 201) throw new Error(text);
  return JSON.parse(text) as { id: string; brief: { facts?: unknown; work: { months: number } } };
}

async function untilRunning(office: Office, id: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const job = await office.client.jobs.read({ path: { id } });
    if (job.ok && job.body.state === "running" && job.body.progress.stage !== "reading") return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${id} does not run.`);
}
