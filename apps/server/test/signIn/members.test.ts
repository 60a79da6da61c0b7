/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
import { engagements } from "@shoreline/store";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { joined, LONG, OWNER, PASSWORD, setUp, startedService, type TestService } from "./service.ts";
import type { Visitor } from "./visitor.ts";

const DAY = 24 * 60 * 60 * 1000;

let service: TestService;
let owner: Visitor;
let engagementId: string;
beforeAll(async () => {
  service = await startedService();
  owner = await setUp(service);
  engagementId = await engagement("Portal");
}, LONG);
afterAll(async () => service?.[Symbol.asyncDispose]());
afterEach(() => {
  service.ahead = 0;
});

async function engagement(title: string): Promise<string> {
  const { body } = await owner.get("/session");
  const id = crypto.randomUUID();
  const [organisationId, memberId] = [body.organisation.id as string, body.member.id as string];
  await service.store.as({ organisationId, memberId, engagementId: null }, async (tx) =>
    tx.insert(engagements).values({ organisationId, id, title, createdBy: memberId }),
  );
  return id;
}

/** Who is an owner, as a visitor sees it. */
async function owners(visitor: Visitor): Promise<unknown[]> {
  const { items } = (await visitor.get("/members")).body;
  return items.filter(({ role }: { role: string }) => role === "owner");
}

const idOf = async (visitor: Visitor): Promise<string> => (await visitor.get("/session")).body.member.id;
const tokenOf = (answer: { body: { link: { url: string } } }) => answer.body.link.url.split("#")[1];

describe("an invitation", () => {
  it("says to whom it is made, is used once, and signs in", async () => {
    const invited = { email: "anna@example.org", name: "Anna", role: "analyst" };
    const made = await owner.post("/invitations", invited);
    expect([made.status, made.body]).toMatchObject([201, { ...invited, engagementId: null }]);
    expect(made.body.link.url).toMatch(/^http:\/\/localhost:\d+\/invitation#[\w-]{43}$/);
    const token = tokenOf(made);
    const anyone = service.visitor();
    expect((await anyone.post("/links/read", { token })).body).toMatchObject({
      purpose: "invitation",
      email: "anna@example.org",
      role: "analyst",
      organisation: { name: OWNER.organisation },
    });
    const answers = await Promise.all(
      [1, 2].map(async () =>
        service.visitor().post("/invitations/accept", { token, name: "Anna", password: PASSWORD }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 404]);
    expect((await owner.get("/invitations")).body.items).toEqual([]);
    expect((await owner.post("/invitations", invited)).status).toBe(409);
  });

  it("ends when it is taken back, replaced by another, or seven days old", async () => {
    const invite = async () => owner.post("/invitations", { email: "late@example.org", role: "viewer" });
    const [first, second] = [await invite(), await invite()];
    const accept = async (token: string | undefined) =>
      (await service.visitor().post("/invitations/accept", { token, name: "Late", password: PASSWORD })).status;
    expect(await accept(tokenOf(first))).toBe(404);
    expect((await owner.get("/invitations")).body.items).toHaveLength(1);
    expect((await owner.delete(`/invitations/${second.body.id}`)).status).toBe(204);
    expect(await accept(tokenOf(second))).toBe(404);
    const third = await invite();
    service.ahead = 7 * DAY + 60_000;
    expect(await accept(tokenOf(third))).toBe(404);
    service.ahead = 0;
    expect(await accept(tokenOf(third))).toBe(201);
  });

  it("of a guest needs an engagement that there is, and of nobody else any", async () => {
    const invite = async (more: object) => owner.post("/invitations", { email: "g@example.org", ...more });
    const missing = await invite({ role: "guest" });
    expect([missing.status, missing.body.faults[0].code]).toEqual([400, "members.engagement-missing"]);
    expect((await invite({ role: "guest", engagementId: crypto.randomUUID() })).status).toBe(400);
    const useless = await invite({ role: "viewer", engagementId });
    expect([useless.status, useless.body.faults[0].code]).toEqual([400, "members.engagement-not-guest"]);
    const guest = await joined(service, owner, { email: "g@example.org", role: "guest", engagementId });
    expect((await guest.get("/session")).body.member).toMatchObject({ role: "guest", engagementId });
    expect((await guest.get("/members")).status).toBe(403);
    expect((await guest.get("/sessions")).body.items).toHaveLength(1);
    expect((await guest.put("/password", { old: PASSWORD, password: "seven loud violet trains" })).status).toBe(204);
    expect((await guest.delete("/session")).status).toBe(204);
  });
});

describe("members", () => {
  it("are listed page by page, the newest first, and read with a version", async () => {
    for (const email of ["p1@example.org", "p2@example.org", "p3@example.org"])
      await joined(service, owner, { email, role: "viewer" });
    const all = (await owner.get("/members")).body.items.map(({ email }: { email: string }) => email);
    expect(all.slice(0, 3)).toEqual(["p3@example.org", "p2@example.org", "p1@example.org"]);
    const paged: string[] = [];
    for (let next: string | null = ""; next !== null;) {
      const { body } = await owner.get(`/members?limit=2${next === "" ? "" : `&cursor=${next}`}`);
      paged.push(...body.items.map(({ email }: { email: string }) => email));
      next = body.next;
    }
    expect(paged).toEqual(all);
    expect((await owner.get("/members?cursor=x")).status).toBe(400);
    const id = await idOf(owner);
    const { status, body, headers } = await owner.get(`/members/${id}`);
    expect([status, body.email]).toEqual([200, OWNER.email]);
    expect((await owner.get(`/members/${id}`, { "If-None-Match": headers.get("etag") ?? "" })).status).toBe(304);
    expect(JSON.stringify(body)).not.toMatch(/hash|argon/i);
  });

  it("are changed only in the version that was read", async () => {
    const visitor = await joined(service, owner, { email: "otto@example.org", role: "viewer" });
    const id = await idOf(visitor);
    const { headers } = await owner.get(`/members/${id}`);
    const etag = headers.get("etag") ?? "";
    const change = async (role: string) => owner.send("PATCH", `/members/${id}`, { role }, { "If-Match": etag });
    expect((await change("operator")).body).toMatchObject({ role: "operator", version: 2 });
    expect((await change("analyst")).status).toBe(412);
    expect((await owner.send("PATCH", `/members/${id}`, { role: "analyst" })).status).toBe(428);
  });

  it("have their new role with the next request", async () => {
    const visitor = await joined(service, owner, { email: "rolf@example.org", role: "viewer" });
    expect((await visitor.get("/invitations")).status).toBe(403);
    await owner.patchMember(await idOf(visitor), { role: "owner" });
    expect((await visitor.get("/invitations")).status).toBe(200);
    await owner.patchMember(await idOf(visitor), { role: "guest", engagementId });
    expect((await visitor.get("/session")).body.member).toMatchObject({ role: "guest", engagementId });
    await owner.patchMember(await idOf(visitor), { role: "viewer" });
    expect((await visitor.get("/session")).body.member).toMatchObject({ role: "viewer", engagementId: null });
  });

  it("who are disabled are out at once: sessions, tokens and links", async () => {
    const visitor = await joined(service, owner, { email: "dora@example.org", role: "viewer" });
    const id = await idOf(visitor);
    const token = await visitor.post("/tokens", { name: "x", scopes: ["self"] });
    const client = service.visitor();
    client.headers["Authorization"] = `Bearer ${token.body.token}`;
    expect((await client.get("/session")).status).toBe(200);
    const link = (await owner.post(`/members/${id}/new-password`)).body.url.split("#")[1];
    const disabled = await owner.patchMember(id, { disabled: true });
    expect([disabled.status, disabled.body.disabledAt]).toEqual([200, expect.any(String)]);
    expect((await visitor.get("/session")).status).toBe(401);
    expect((await client.get("/session")).status).toBe(401);
    const reset = await service.visitor().post("/new-password", { token: link, password: "seven loud violet trains" });
    expect(reset.status).toBe(404);
    expect((await owner.post(`/members/${id}/new-password`)).status).toBe(409);
    await owner.patchMember(id, { disabled: false });
    expect((await visitor.get("/session")).status).toBe(401);
    expect((await client.get("/session")).status).toBe(401);
    const again = await service.visitor().post("/sign-in", { email: "dora@example.org", password: PASSWORD });
    expect(again.status).toBe(200);
  });

  it("lose all their tokens when an owner says so", async () => {
    const visitor = await joined(service, owner, { email: "tom@example.org", role: "viewer" });
    const token = await visitor.post("/tokens", { name: "x", scopes: ["self"] });
    const client = service.visitor();
    client.headers["Authorization"] = `Bearer ${token.body.token}`;
    expect((await client.get("/session")).status).toBe(200);
    expect((await owner.delete(`/members/${await idOf(visitor)}/tokens`)).status).toBe(204);
    expect((await client.get("/session")).status).toBe(401);
    expect((await visitor.get("/session")).status).toBe(200);
  });
});

describe("the last owner", () => {
  it("stays one, is not disabled, and two do not remove each other at once", async () => {
    const first = await idOf(owner);
    for (const change of [{ role: "viewer" }, { disabled: true }, { role: "guest", engagementId }])
      expect((await owner.patchMember(first, change)).status).toBe(409);
    const other = await joined(service, owner, { email: "olaf@example.org", role: "owner" });
    const second = await idOf(other);
    const [one, two] = await Promise.all([
      owner.patchMember(second, { role: "viewer" }),
      other.patchMember(first, { role: "viewer" }),
    ]);
    const statuses = [one?.status, two?.status];
    expect(statuses).toContain(200);
    // Whoever came second is no owner any longer, or would have removed the last one.
    expect([403, 409]).toContain(statuses.find((status) => status !== 200));
    expect(await owners(owner)).toHaveLength(1);
    if (one?.status !== 200) owner = other;
  });
});

describe("the same address in two organisations", () => {
  it("has a password in each; where both fit, the answer says among which to choose, and only then", async () => {
    const [here, there] = [crypto.randomUUID(), crypto.randomUUID()];
    const { hashPassword } = await import("../../src/signIn/password/hash.ts");
    const { members, organisations } = await import("@shoreline/store");
    for (const [organisationId, name, password] of [
      [here, "Here", PASSWORD],
      [there, "There", PASSWORD],
      [crypto.randomUUID(), "Elsewhere", "another quiet password"],
    ] as const) {
      const memberId = crypto.randomUUID();
      const passwordHash = await hashPassword(password);
      await service.store.as({ organisationId, memberId, engagementId: null }, async (tx) => {
        await tx.insert(organisations).values({ id: organisationId, name });
        const person = { organisationId, id: memberId, email: "both@example.org", name: "Bo", role: "owner" } as const;
        await tx.insert(members).values({ ...person, passwordHash });
      });
    }
    const visitor = service.visitor();
    const shown = { email: "both@example.org", password: PASSWORD };
    const choice = await visitor.post("/sign-in", shown);
    expect([choice.status, choice.body]).toEqual([
      300,
      {
        organisations: [
          { id: here, name: "Here" },
          { id: there, name: "There" },
        ],
      },
    ]);
    expect(visitor.cookies.size).toBe(0);
    const chosen = await visitor.post("/sign-in", { ...shown, organisationId: there });
    expect([chosen.status, chosen.body.organisation]).toEqual([200, { id: there, name: "There" }]);
    const only = await service.visitor().post("/sign-in", { ...shown, password: "another quiet password" });
    expect([only.status, only.body.organisation.name]).toEqual([200, "Elsewhere"]);
    expect((await service.visitor().post("/sign-in", { ...shown, password: "wrong wrong wrong" })).status).toBe(401);
    expect((await visitor.get(`/members/${await idOf(owner)}`)).status).toBe(404);
  });
});
