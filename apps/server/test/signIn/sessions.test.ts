/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
import { sessions } from "@shoreline/store";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { joined, LONG, OWNER, PASSWORD, setUp, startedService, type TestService } from "./service.ts";
import type { Visitor } from "./visitor.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let service: TestService;
let owner: Visitor;
beforeAll(async () => {
  service = await startedService();
  owner = await setUp(service);
}, LONG);
afterAll(async () => service?.[Symbol.asyncDispose]());
afterEach(() => {
  service.ahead = 0;
});

async function again(email: string): Promise<Visitor> {
  const visitor = service.visitor();
  const { status } = await visitor.post("/sign-in", { email, password: PASSWORD });
  expect(status).toBe(200);
  return visitor;
}

/** Whether each of these is still signed in. */
async function statusesOf(...visitors: readonly Visitor[]): Promise<number[]> {
  return Promise.all(visitors.map(async (visitor) => (await visitor.get("/session")).status));
}

describe("a session", () => {
  it("ends when it is not used for seven days", async () => {
    const visitor = await again(OWNER.email);
    service.ahead = 6 * DAY;
    expect(await statusesOf(visitor)).toEqual([200]);
    service.ahead = 12 * DAY;
    expect(await statusesOf(visitor)).toEqual([200]);
    service.ahead = 19 * DAY + MINUTE;
    expect(await statusesOf(visitor)).toEqual([401]);
  });

  it("ends after thirty days, however much it is used", async () => {
    const visitor = await again(OWNER.email);
    for (let day = 5; day < 30; day += 5) {
      service.ahead = day * DAY;
      expect([day, ...(await statusesOf(visitor))]).toEqual([day, 200]);
    }
    service.ahead = 30 * DAY + MINUTE;
    expect(await statusesOf(visitor)).toEqual([401]);
  });

  it("notes its last use once a minute, not with every request", async () => {
    const visitor = await again(OWNER.email);
    const { body } = await visitor.get("/session");
    const seen = async () => {
      const actor = { organisationId: body.organisation.id, memberId: body.member.id, engagementId: null };
      const [row] = await service.store.as(actor, (tx) =>
        tx.select().from(sessions).where(eq(sessions.id, body.by.id)),
      );
      return row?.seenAt;
    };
    const first = await seen();
    service.ahead = 50_000;
    await visitor.get("/session");
    expect(await seen()).toBe(first);
    service.ahead = 70_000;
    await visitor.get("/session");
    expect(await seen()).not.toBe(first);
  });

  it("ends by signing out, at once, and the browser forgets its cookie", async () => {
    const visitor = await again(OWNER.email);
    const kept = new Map(visitor.cookies);
    expect((await visitor.delete("/session")).status).toBe(204);
    expect(visitor.cookies.size).toBe(0);
    for (const [name, value] of kept) visitor.cookies.set(name, value);
    expect(await statusesOf(visitor)).toEqual([401]);
  });

  it("is not opened by its id, by its hash or by another kind of token", async () => {
    const visitor = await again(OWNER.email);
    const { body } = await visitor.get("/session");
    const token = visitor.cookies.get("shoreline") ?? "";
    for (const value of [body.by.id, `${token}x`, "", "shl_x", "' or true --"]) {
      const other = service.visitor();
      other.cookies.set("shoreline", encodeURIComponent(value));
      expect(await statusesOf(other)).toEqual([401]);
    }
    const bearer = service.visitor();
    bearer.headers["Authorization"] = `Bearer ${token}`;
    expect(await statusesOf(bearer)).toEqual([401]);
  });

  it("does not let another site's page write", async () => {
    const visitor = await again(OWNER.email);
    const body = { name: "Taken over" };
    const evil = await visitor.send("PATCH", "/organisation", body, { Origin: "https://evil.example" });
    expect(evil.status).toBe(403);
    expect((await visitor.send("PATCH", "/organisation", { name: "Clinic" })).status).toBe(200);
  });
});

describe("one's own sessions", () => {
  it("are listed with where they come from, and can be ended one by one or all but this", async () => {
    const invited = { email: "vera@example.org", role: "viewer" };
    const here = await joined(service, owner, invited);
    here.headers["User-Agent"] = "Test browser";
    const [phone, tablet, laptop] = await Promise.all([1, 2, 3].map(async () => again(invited.email)));
    if (phone === undefined || tablet === undefined || laptop === undefined) throw new Error("Three sign in.");
    const listed = (await here.get("/sessions")).body.items;
    expect(listed).toHaveLength(4);
    expect(listed.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toContain(here.cookies.get("shoreline"));
    const { id } = (await phone.get("/session")).body.by;
    expect((await here.delete(`/sessions/${id}`)).status).toBe(204);
    expect((await here.delete(`/sessions/${id}`)).status).toBe(404);
    expect(await statusesOf(here, phone, tablet, laptop)).toEqual([200, 401, 200, 200]);
    expect((await here.delete("/sessions")).status).toBe(204);
    expect(await statusesOf(here, phone, tablet, laptop)).toEqual([200, 401, 401, 401]);
  });

  it("are nobody else's to end, except an owner's", async () => {
    const one = await joined(service, owner, { email: "one@example.org", role: "analyst" });
    const two = await joined(service, owner, { email: "two@example.org", role: "analyst" });
    const of = (await one.get("/session")).body;
    expect((await two.delete(`/sessions/${of.by.id}`)).status).toBe(404);
    expect((await two.get(`/members/${of.member.id}/sessions`)).status).toBe(403);
    expect((await two.delete(`/members/${of.member.id}/sessions`)).status).toBe(403);
    expect((await owner.get(`/members/${of.member.id}/sessions`)).body.items).toHaveLength(1);
    expect((await owner.delete(`/members/${of.member.id}/sessions`)).status).toBe(204);
    expect(await statusesOf(one, two)).toEqual([401, 200]);
  });
});

async function made(visitor: Visitor, scopes: readonly string[], more: object = {}) {
  const answer = await visitor.post("/tokens", { name: "Nightly", scopes, ...more });
  const client = service.visitor();
  client.headers["Authorization"] = `Bearer ${answer.body.token}`;
  return { answer, client };
}

describe("an API token", () => {
  it("is shown once, opens what its scopes say, and notes its use", async () => {
    const { answer, client } = await made(owner, ["members:read"]);
    expect([answer.status, answer.body]).toMatchObject([201, { token: expect.stringMatching(/^shl_[\w-]{43}$/) }]);
    expect((await client.get("/members")).status).toBe(200);
    expect((await client.get("/session")).status).toBe(403);
    const listed = await owner.get("/tokens");
    expect(JSON.stringify(listed.body)).not.toContain(answer.body.token);
    const [token] = listed.body.items;
    expect(token).toMatchObject({ id: answer.body.id, scopes: ["members:read"], revokedAt: null });
    expect(token.usedAt).not.toBeNull();
  });

  it("is revoked at once", async () => {
    const { answer, client } = await made(owner, ["members:read"]);
    expect((await client.get("/members")).status).toBe(200);
    expect((await owner.delete(`/tokens/${answer.body.id}`)).status).toBe(204);
    expect((await client.get("/members")).status).toBe(401);
    expect((await owner.delete(`/tokens/${answer.body.id}`)).status).toBe(404);
  });

  it("ends when it says so", async () => {
    const expiresAt = new Date(Date.now() + 10 * MINUTE).toISOString();
    const { client } = await made(owner, ["self"], { expiresAt });
    expect((await client.get("/session")).body.by.kind).toBe("token");
    service.ahead = 11 * MINUTE;
    expect((await client.get("/session")).status).toBe(401);
    const past = await made(owner, ["self"], { expiresAt: "2020-01-01T00:00:00Z" });
    expect([past.answer.status, past.answer.body.faults[0].code]).toEqual([400, "sign-in.expiry-past"]);
  });

  it("has no scope that its maker has not, and loses what its maker loses", async () => {
    const analyst = await joined(service, owner, { email: "anna@example.org", role: "analyst" });
    const beyond = await made(analyst, ["work:read", "audit:read"]);
    expect([beyond.answer.status, beyond.answer.body.faults[0]]).toMatchObject([400, { given: "audit:read" }]);
    const { client } = await made(analyst, ["facts:write", "self"]);
    expect((await client.get("/session")).body.permissions).toEqual(["self", "facts:write"]);
    const { id } = (await analyst.get("/session")).body.member;
    await owner.patchMember(id, { role: "viewer" });
    expect((await client.get("/session")).body.permissions).toEqual(["self"]);
  });

  it("makes no other token, changes no password and adds no passkey, whatever its scopes", async () => {
    const { client } = await made(owner, ["self", "members:manage"]);
    const tries = [
      await client.post("/tokens", { name: "x", scopes: ["self"] }),
      await client.put("/password", { old: PASSWORD, password: "seven loud violet trains" }),
      await client.post("/passkeys/options"),
    ];
    expect(tries.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it("that may manage members cannot make an owner of anybody, nor a way in as one", async () => {
    const { client } = await made(owner, ["members:manage", "members:read"]);
    const me = (await owner.get("/session")).body.member;
    expect((await client.post("/invitations", { email: "evil@example.org", role: "owner" })).status).toBe(403);
    expect((await client.post(`/members/${me.id}/new-password`)).status).toBe(403);
    expect((await client.patchMember(me.id, { role: "viewer" })).status).toBe(403);
  });

  it.each(["", "Bearer", "Basic shl_x", "Bearer shl_", "bearer x", `Bearer ${"x".repeat(5000)}`])(
    "is not found in %j",
    async (authorization) => {
      const client = service.visitor();
      client.headers["Authorization"] = authorization;
      expect((await client.get("/session")).status).toBe(401);
    },
  );
});
