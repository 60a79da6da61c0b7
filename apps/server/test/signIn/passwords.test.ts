/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
import { setTimeout } from "node:timers/promises";
import { members } from "@shoreline/store";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { COST, hashPassword } from "../../src/signIn/password/hash.ts";
import { joined, LONG, OWNER, PASSWORD, setUp, startedService, type TestService } from "./service.ts";
import type { Visitor } from "./visitor.ts";

const NEW = "seven loud violet trains";
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let service: TestService;
let owner: Visitor;
beforeAll(async () => {
  service = await startedService({ TRUST_PROXY: "1" });
  owner = await setUp(service);
}, LONG);
afterAll(async () => service?.[Symbol.asyncDispose]());
afterEach(() => {
  service.ahead = 0;
});

/** A sign-in from an address of its own, so that tests do not wait for one another. */
function signIn(email: string, password: string, address: string, more: object = {}) {
  const visitor = service.visitor();
  visitor.headers["X-Forwarded-For"] = address;
  return visitor.post("/sign-in", { email, password, ...more });
}

async function member(email: string): Promise<Visitor> {
  return joined(service, owner, { email, role: "viewer" });
}

/** Writes at the database what the API does not offer. */
async function keepHash(email: string, passwordHash: string | null): Promise<void> {
  const { body } = await owner.get("/session");
  const actor = { organisationId: body.organisation.id, memberId: body.member.id, engagementId: null };
  await service.store.as(actor, (tx) => tx.update(members).set({ passwordHash }).where(eq(members.email, email)));
}

async function keptHash(email: string): Promise<string | null> {
  const found = await service.store.presenting({ email }, (tx) => tx.select().from(members));
  return found[0]?.passwordHash ?? null;
}

/** Microseconds of processor time that five wrong tries take. */
async function processorTime(email: string, address: string): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < 5; index += 1) await signIn(email, "not the password", `${address}${index}`);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe("signing in by password", () => {
  it("takes the e-mail address in any case, and gives a cookie that scripts and other sites do not get", async () => {
    const visitor = service.visitor();
    const { status, body, headers } = await visitor.post("/sign-in", { email: "OLGA@example.org", password: PASSWORD });
    expect([status, body.member.email]).toEqual([200, OWNER.email]);
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^shoreline=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/),
    ]);
    expect((await visitor.get("/session")).body).toEqual(body);
  });

  it("answers alike for a wrong password, an unknown address and a member without a password", async () => {
    await member("nora@example.org");
    await keepHash("nora@example.org", null);
    const answers = [
      await signIn(OWNER.email, "not the password", "10.0.0.1"),
      await signIn("nobody@example.org", "not the password", "10.0.0.2"),
      await signIn("nora@example.org", PASSWORD, "10.0.0.3"),
    ];
    const told = answers.map(({ status, body, headers }) => ({
      status,
      body: { ...body, instance: "" },
      cookies: headers.getSetCookie(),
    }));
    expect(told[0]).toMatchObject({ status: 401, body: { type: "/problems/not-recognised" }, cookies: [] });
    expect(told.slice(1)).toEqual([told[0], told[0]]);
  });

  it("costs one hash for an unknown address as for a wrong password", async () => {
    await member("tina@example.org");
    const known = await processorTime("tina@example.org", "10.1.0.");
    const unknown = await processorTime("unknown@example.org", "10.2.0.");
    // Argon2 is nearly all of the cost; without it an answer takes a tenth. A factor of two leaves room for noise.
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });

  it("hashes anew a password that was kept at another cost", async () => {
    await member("rita@example.org");
    await keepHash("rita@example.org", await hashPassword(PASSWORD, { ...COST, memory: 8192 }));
    expect(await keptHash("rita@example.org")).toContain("m=8192,");
    expect((await signIn("rita@example.org", PASSWORD, "10.3.0.1")).status).toBe(200);
    expect(await keptHash("rita@example.org")).toContain(`m=${COST.memory},`);
    expect((await signIn("rita@example.org", PASSWORD, "10.3.0.1")).status).toBe(200);
  });

  it("ends the session that the browser still had", async () => {
    const visitor = await member("wera@example.org");
    const former = visitor.cookies.get("shoreline") ?? "";
    const again = await visitor.post("/sign-in", { email: "wera@example.org", password: PASSWORD });
    expect(again.status).toBe(200);
    expect(visitor.cookies.get("shoreline")).not.toBe(former);
    const other = service.visitor();
    other.cookies.set("shoreline", former);
    expect((await other.get("/session")).status).toBe(401);
    expect((await visitor.get("/sessions")).body.items).toHaveLength(1);
  });
});

describe("too many wrong passwords", () => {
  it("make each further try wait longer, on whatever process, and never for more than a quarter of an hour", async () => {
    await member("bert@example.org");
    const statuses = [];
    for (let index = 0; index < 6; index += 1)
      statuses.push((await signIn("bert@example.org", "wrong wrong wrong", `10.4.0.${index}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401]);
    const waits = [];
    for (let index = 0; index < 14; index += 1) {
      const { status, headers } = await signIn("bert@example.org", PASSWORD, `10.4.1.${index}`);
      expect(status).toBe(429);
      const seconds = Number(headers.get("retry-after"));
      waits.push(seconds);
      service.ahead += seconds * 1000;
      expect((await signIn("bert@example.org", "wrong wrong wrong", `10.4.2.${index}`)).status).toBe(401);
    }
    expect(waits.slice(0, 5)).toEqual([1, 2, 4, 8, 16]);
    expect(waits.at(-1)).toBe(900);
    service.ahead += 900 * 1000;
    expect((await signIn("bert@example.org", PASSWORD, "10.4.3.1")).status).toBe(200);
    expect((await signIn("bert@example.org", PASSWORD, "10.4.3.2")).status).toBe(200);
  });

  it("are counted before they are judged, so that many at once get no further", async () => {
    await member("eva@example.org");
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => signIn("eva@example.org", "wrong wrong wrong", `10.5.0.${index}`)),
    );
    const judged = answers.filter(({ status }) => status === 401);
    expect(judged.length).toBeLessThanOrEqual(6);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20 - judged.length);
  });

  it("elsewhere do not keep the owner out where they usually are", async () => {
    expect((await signIn(OWNER.email, PASSWORD, "10.6.0.1")).status).toBe(200);
    for (let index = 0; index < 8; index += 1) await signIn(OWNER.email, "wrong wrong wrong", `10.6.1.${index}`);
    expect((await signIn(OWNER.email, PASSWORD, "10.6.1.9")).status).toBe(429);
    expect((await signIn(OWNER.email, PASSWORD, "10.6.0.1")).status).toBe(200);
  });

  it("from one address slow down that address for all accounts, and no other address", async () => {
    for (let index = 0; index < 31; index += 1)
      expect((await signIn(`guess${index}@example.org`, "wrong wrong wrong", "10.7.0.1")).status).toBe(401);
    await member("carl@example.org");
    expect((await signIn("carl@example.org", PASSWORD, "10.7.0.1")).status).toBe(429);
    expect((await signIn("carl@example.org", PASSWORD, "10.7.0.2")).status).toBe(200);
  });

  it("count for links and passkeys too", async () => {
    const visitor = service.visitor();
    visitor.headers["X-Forwarded-For"] = "10.8.0.1";
    const statuses: number[] = [];
    for (let index = 0; index < 17; index += 1) {
      statuses.push((await visitor.post("/links/read", { token: `guess ${index}` })).status);
      statuses.push((await visitor.post("/sign-in/passkey", { response: {} })).status);
    }
    expect(statuses.slice(0, 31)).not.toContain(429);
    expect(statuses.slice(31)).toEqual([429, 429, 429]);
  });

  it("are forgotten after a day", async () => {
    await member("emil@example.org");
    for (let index = 0; index < 6; index += 1) await signIn("emil@example.org", "wrong wrong wrong", `10.9.0.${index}`);
    service.ahead = DAY + MINUTE;
    for (let index = 0; index < 5; index += 1)
      expect((await signIn("emil@example.org", "wrong wrong wrong", `10.9.1.${index}`)).status).toBe(401);
    expect((await signIn("emil@example.org", PASSWORD, "10.9.2.1")).status).toBe(200);
  });
});

describe("changing one's password", () => {
  it("needs the present one, ends all other sessions and keeps this one", async () => {
    const here = await member("hans@example.org");
    const there = service.visitor();
    await there.post("/sign-in", { email: "hans@example.org", password: PASSWORD });
    expect((await there.get("/session")).status).toBe(200);
    const wrong = await here.put("/password", { old: "not the password", password: NEW });
    expect([wrong.status, wrong.body.faults[0].code]).toEqual([400, "sign-in.old-password"]);
    expect((await here.put("/password", { password: NEW })).status).toBe(400);
    expect((await here.put("/password", { old: PASSWORD, password: NEW })).status).toBe(204);
    expect((await there.get("/session")).status).toBe(401);
    expect((await here.get("/session")).status).toBe(200);
    expect((await signIn("hans@example.org", PASSWORD, "10.10.0.1")).status).toBe(401);
    expect((await signIn("hans@example.org", NEW, "10.10.0.1")).status).toBe(200);
  });

  it("holds up nobody else's requests while it waits to be hashed", async () => {
    const visitor = await member("ines@example.org");
    const order: string[] = [];
    const crowd = Array.from({ length: 40 }, (_each, index) =>
      signIn(`nobody${index}@example.org`, PASSWORD, `10.12.0.${index}`),
    );
    // Once one of them is answered, the others wait for their hash, or for the database before it.
    await Promise.race(crowd);
    const change = visitor.put("/password", { old: PASSWORD, password: NEW }).then(() => order.push("changed"));
    await setTimeout(50);
    await owner.get("/members").then(() => order.push("read"));
    await Promise.all([...crowd, change]);
    expect(order).toEqual(["read", "changed"]);
  });

  it("of two at once that rest on the same old one, is done once", async () => {
    const visitor = await member("jana@example.org");
    const change = async (password: string) => (await visitor.put("/password", { old: PASSWORD, password })).status;
    const statuses = await Promise.all([change(NEW), change("nine slow orange clouds")]);
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    // Whoever comes second finds the old one gone, before or after hashing.
    expect([400, 409]).toContain(statuses.find((status) => status !== 204));
  });

  it("refuses a common password and one like the address", async () => {
    const visitor = await member("gustavson@example.org");
    for (const [password, code] of [
      ["password1234", "sign-in.password-common"],
      ["the gustavson family", "sign-in.password-like-email"],
    ]) {
      const { status, body } = await visitor.put("/password", { old: PASSWORD, password });
      expect([status, body.faults[0].code]).toEqual([400, code]);
    }
  });

  it("takes five guesses at the present one in a quarter of an hour", async () => {
    const visitor = await member("ida@example.org");
    const tries = [];
    for (let index = 0; index < 6; index += 1)
      tries.push((await visitor.put("/password", { old: "wrong wrong wrong", password: NEW })).status);
    expect(tries).toEqual([400, 400, 400, 400, 400, 429]);
    service.ahead += 15 * MINUTE;
    expect((await visitor.put("/password", { old: PASSWORD, password: NEW })).status).toBe(204);
  });
});

describe("a link for a new password", () => {
  it("made by an owner sets it once, and ends all sessions", async () => {
    const visitor = await member("lena@example.org");
    const { id } = (await visitor.get("/session")).body.member;
    const former = await owner.post(`/members/${id}/new-password`);
    const made = await owner.post(`/members/${id}/new-password`);
    expect(made.status).toBe(201);
    const token = made.body.url.split("#")[1];
    const formerToken = former.body.url.split("#")[1];
    const anyone = service.visitor();
    expect((await anyone.post("/links/read", { token })).body).toMatchObject({
      purpose: "newPassword",
      email: "lena@example.org",
      organisation: { name: OWNER.organisation },
    });
    expect((await anyone.post("/new-password", { token: formerToken, password: NEW })).status).toBe(404);
    const uses = await Promise.all(
      [NEW, NEW].map(async (password) => anyone.post("/new-password", { token, password })),
    );
    expect(uses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 404]);
    expect((await visitor.get("/session")).status).toBe(401);
    expect((await signIn("lena@example.org", NEW, "10.11.0.1")).status).toBe(200);
  });

  it("revokes the member's API tokens; changing one's own password does not", async () => {
    const visitor = await member("nele@example.org");
    const { id } = (await visitor.get("/session")).body.member;
    const token = await visitor.post("/tokens", { name: "x", scopes: ["self"] });
    const client = service.visitor();
    client.headers["Authorization"] = `Bearer ${token.body.token}`;
    expect((await visitor.put("/password", { old: PASSWORD, password: NEW })).status).toBe(204);
    expect((await client.get("/session")).status).toBe(200);
    const link = (await owner.post(`/members/${id}/new-password`)).body.url.split("#")[1];
    expect((await service.visitor().post("/new-password", { token: link, password: PASSWORD })).status).toBe(204);
    expect((await client.get("/session")).status).toBe(401);
  });

  it("cannot be used as an invitation, nor an invitation as one", async () => {
    const visitor = await member("mona@example.org");
    const { id } = (await visitor.get("/session")).body.member;
    const link = (await owner.post(`/members/${id}/new-password`)).body.url.split("#")[1];
    const invited = await owner.post("/invitations", { email: "new@example.org", role: "viewer" });
    const invitation = invited.body.link.url.split("#")[1];
    const anyone = service.visitor();
    expect((await anyone.post("/invitations/accept", { token: link, name: "x", password: NEW })).status).toBe(404);
    expect((await anyone.post("/new-password", { token: invitation, password: NEW })).status).toBe(404);
    expect((await anyone.post("/set-up", { ...OWNER, token: invitation })).status).toBe(404);
  });
});
