import { jobs, members } from "@shoreline/store";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { MOST_WINDOWS } from "../../src/live/gathering.ts";
import { MOST_STREAMS } from "../../src/http/openStreams.ts";
import { keptBrief, openOffice, type Office } from "../http/office.ts";
import { joined, LONG } from "../signIn/service.ts";
import type { Visitor } from "../signIn/visitor.ts";
import { type Listening, listening, until } from "./listening.ts";

/** Without news of it, a change is found by looking: at the latest after twice five seconds. */
const LOOKED_MILLISECONDS = 20_000;

let office: Office;
let engagementId: string;
let briefId: string;
beforeAll(async () => {
  office = await openOffice();
  engagementId = (await office.owner.post("/engagements", { title: "Portal" })).body.id;
  briefId = (await keptBrief(office)).id;
  await file(engagementId);
}, LONG);
afterAll(async () => office?.[Symbol.asyncDispose]());

async function file(where: string | null): Promise<void> {
  const { headers } = await office.owner.get(`/briefs/${briefId}`);
  const filed = await office.owner.send("PATCH", `/briefs/${briefId}`, { engagementId: where }, ifMatch(headers));
  expect(filed.status).toBe(200);
}

const ifMatch = (headers: Headers) => ({ "If-Match": headers.get("etag") ?? "" });
const idOf = async (visitor: Visitor): Promise<string> => (await visitor.get("/session")).body.member.id;
const asOwner = () => ({ organisationId: office.organisationId, memberId: office.memberId, engagementId: null });

async function newcomer(role: string, email: string): Promise<Visitor> {
  return joined(office.service, office.owner, { email, role, ...(role === "guest" ? { engagementId } : {}) });
}

/** A stream that is closed when the test is over. */
async function stream(visitor: Visitor, path = `/briefs/${briefId}/events`): Promise<Listening> {
  const opened = await listening(visitor, path);
  onTestFinished(() => opened.close());
  return opened;
}

const present = (visitor: Visitor, at = "", client: string = crypto.randomUUID()) =>
  visitor.post(`/briefs/${briefId}/presence`, { client, at });

describe("presence", () => {
  it("of one member with hundreds of windows is some lines for the others, told a few times", async () => {
    const flooder = await newcomer("viewer", "flood@example.org");
    const listener = await stream(office.owner);
    await until(() => listener.came.length > 0);
    const begun = performance.now();
    for (let round = 0; round < 40; round += 1)
      // oxlint-disable-next-line no-await-in-loop -- ten at a time
      await Promise.all(Array.from({ length: 10 }, async (_, index) => present(flooder, `${round}.${index}`)));
    const rounds = Math.ceil((performance.now() - begun) / 200) + 2;
    await until(() => listener.came.at(-1)?.data.people.length === MOST_WINDOWS);
    expect(listener.came.length).toBeLessThanOrEqual(rounds);
    for (const { data } of listener.came) expect(data.people.length).toBeLessThanOrEqual(MOST_WINDOWS);
    expect((await present(flooder, "a".repeat(121))).status).toBe(400);
  }, 30_000);

  it("tells a guest the others' initials, and members who the guest is", async () => {
    const guest = await newcomer("guest", "gil@example.org");
    const guestHears = await stream(guest);
    const ownerHears = await stream(office.owner);
    await present(office.owner, "costs");
    await present(guest);
    await present(guest, "risks");
    const guestId = await idOf(guest);
    await until(() => ownerHears.came.some(({ data }) => JSON.stringify(data).includes("risks")));
    await until(() => guestHears.came.some(({ data }) => JSON.stringify(data).includes("O.")));
    expect(ownerHears.came.at(-1)?.data.people).toContainEqual({
      memberId: guestId,
      name: "gil@example.org",
      at: "risks",
    });
    const told = JSON.stringify(guestHears.came);
    for (const secret of [office.memberId, guestId, "Olga", "costs"]) expect(told).not.toContain(secret);
    expect(guestHears.came.at(-1)?.data.people).toContainEqual({ name: "O." });
  });
});

describe("an event stream", () => {
  it("ends for a guest when the brief is filed elsewhere, and nothing is told any more", async () => {
    const guest = await newcomer("guest", "una@example.org");
    const hears = await stream(guest);
    await until(() => hears.came.length > 0);
    await file(null);
    onTestFinished(async () => file(engagementId));
    await hears.ended;
    expect(hears.came.map(({ event }) => event)).not.toContain("changed");
    expect((await stream(guest)).status).toBe(404);
  });

  it.each([
    ["is disabled", { disabled: true }],
    ["gets another role", { role: "analyst" }],
  ])("ends at once when a member %s", async (_what, change) => {
    const member = await newcomer("viewer", `${crypto.randomUUID()}@example.org`);
    const hears = await stream(member);
    await until(() => hears.came.length > 0);
    const changedAt = performance.now();
    expect((await office.owner.patchMember(await idOf(member), change)).status).toBe(200);
    await hears.ended;
    // Looking alone would take five seconds.
    expect(performance.now() - changedAt).toBeLessThan(3000);
  });

  it("ends at once when a guest is moved to another engagement", async () => {
    const guest = await newcomer("guest", "mo@example.org");
    const hears = await stream(guest);
    await until(() => hears.came.length > 0);
    const other = (await office.owner.post("/engagements", { title: "Elsewhere" })).body.id;
    const changedAt = performance.now();
    expect((await office.owner.patchMember(await idOf(guest), { engagementId: other })).status).toBe(200);
    await hears.ended;
    expect(performance.now() - changedAt).toBeLessThan(3000);
  });

  it("ends at once when its session is", async () => {
    const member = await newcomer("viewer", `${crypto.randomUUID()}@example.org`);
    const hears = await stream(member);
    await until(() => hears.came.length > 0);
    const changedAt = performance.now();
    expect((await member.delete("/session")).status).toBe(204);
    await hears.ended;
    expect(performance.now() - changedAt).toBeLessThan(3000);
  });

  it(
    "ends within seconds when another process has disabled the member, that of a job too",
    async () => {
      const member = await newcomer("viewer", `${crypto.randomUUID()}@example.org`);
      const memberId = await idOf(member);
      const jobId = await waitingJob();
      const streams = [await stream(member), await stream(member, `/jobs/${jobId}/events`)];
      await until(() => streams.every(({ came }) => came.length > 0));
      await office.service.store.as(asOwner(), async (tx) =>
        tx.update(members).set({ disabledAt: new Date().toISOString() }).where(eq(members.id, memberId)),
      );
      await Promise.all(streams.map(async ({ ended }) => ended));
      expect((await member.get("/session")).status).toBe(401);
    },
    LOOKED_MILLISECONDS,
  );

  it("is one of so many that a member may hold open; who closes one may open another", async () => {
    const member = await newcomer("viewer", `${crypto.randomUUID()}@example.org`);
    // A HEAD request opens none.
    for (let head = 0; head < MOST_STREAMS; head += 1)
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect((await member.send("HEAD", `/briefs/${briefId}/events`)).status).toBe(200);
    const opened = await Promise.all(Array.from({ length: MOST_STREAMS }, async () => stream(member)));
    expect(opened.map(({ status }) => status)).toEqual(Array.from({ length: MOST_STREAMS }, () => 200));
    expect((await stream(member)).status).toBe(429);
    expect((await stream(office.owner)).status).toBe(200);
    opened[0]?.close();
    // The service notices at its next look at the connection.
    await expect.poll(async () => (await stream(member)).status, { timeout: 5000 }).toBe(200);
  });
});

/** A job that nobody runs: the service of these tests has no threads that decide. */
async function waitingJob(): Promise<string> {
  const asked = await office.owner.post(`/briefs/${briefId}/decisions`, {});
  expect(asked.status).toBe(202);
  const [job] = await office.service.store.as(asOwner(), async (tx) =>
    tx.select({ id: jobs.id }).from(jobs).where(eq(jobs.briefId, briefId)),
  );
  return job?.id ?? "";
}
