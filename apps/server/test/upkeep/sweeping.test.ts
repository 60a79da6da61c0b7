/* oxlint-disable no-await-in-loop -- one after the other */
import { jobs, sessions } from "@shoreline/store";
import { eq } from "drizzle-orm";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSweeping } from "../../src/upkeep/sweeping.ts";
import type { Office } from "../http/office.ts";
import { engines } from "../jobs/engines.ts";
import { LONG } from "../signIn/service.ts";
import { officeOn, type OfficeOnEngine } from "../jobs/officeOn.ts";

const log = pino({ level: "silent" });
const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();

describe.each(engines)("what has served its time on %s", (_name, start) => {
  let on: OfficeOnEngine;
  let office: Office;
  let briefId: string;
  beforeAll(async () => {
    on = await officeOn(start, 1);
    ({ office, briefId } = on);
  }, LONG);
  afterAll(() => on[Symbol.asyncDispose](), LONG);

  const actor = () => ({ organisationId: office.organisationId, memberId: office.memberId, engagementId: null });

  /** Id of a decision that was made so many days ago, and of the job that made it. */
  async function decided(seed: number, days: number): Promise<string> {
    const asked = { body: { trials: 64, seed }, headers: { Prefer: "wait=60" } };
    const response = await office.ask("POST", `/api/v1/briefs/${briefId}/decisions`, asked);
    await response.body?.cancel();
    const id = response.headers.get("location")!.split("/").at(-1)!;
    const then = { createdAt: daysAgo(days), endedAt: daysAgo(days) };
    await office.service.store.as(actor(), (tx) => tx.update(jobs).set(then).where(eq(jobs.id, id)));
    return id;
  }

  /** Id of a job that was put in line so many days ago and has not ended. */
  async function waiting(days: number): Promise<string> {
    const id = crypto.randomUUID();
    const { organisationId, memberId } = office;
    const row = { organisationId, id, kind: "decide" as const, briefId, question: {}, createdBy: memberId };
    await office.service.store.as(actor(), (tx) => tx.insert(jobs).values({ ...row, createdAt: daysAgo(days) }));
    return id;
  }

  const statusOf = async (path: string) => (await office.ask("GET", `/api/v1${path}`)).status;
  const statusesOf = (kind: string, ids: readonly string[]) => Promise.all(ids.map((id) => statusOf(`/${kind}/${id}`)));

  /** The test's own limit of time ends a wait in vain. */
  async function gone(path: string): Promise<void> {
    while ((await statusOf(path)) !== 404) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  it(
    "goes by itself: jobs thirty days after they ended, while their decisions stay and so does what has not ended",
    async () => {
      const [old, young, open] = [await decided(1, 30.1), await decided(2, 29.9), await waiting(90)];
      const stop = startSweeping({ store: office.service.store, log, firstMilliseconds: 1 });
      await gone(`/jobs/${old}`);
      await stop();
      expect(await statusesOf("jobs", [old, young, open])).toEqual([404, 200, 200]);
      expect(await statusesOf("decisions", [old, young])).toEqual([200, 200]);
    },
    LONG,
  );

  it(
    "goes again and again until that is ended, and no session goes that may still be used",
    async () => {
      const stop = startSweeping({ store: office.service.store, log, firstMilliseconds: 1, everyMilliseconds: 5 });
      for (const seed of [3, 4]) await gone(`/jobs/${await decided(seed, 31)}`);
      await stop();
      const late = await decided(5, 31);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await statusOf(`/jobs/${late}`)).toBe(200);
      const left = await office.service.store.as(actor(), (tx) => tx.select().from(sessions));
      expect([left.length, (await office.owner.get("/session")).status]).toEqual([1, 200]);
    },
    LONG,
  );
});
