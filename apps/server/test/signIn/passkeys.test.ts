/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lies, PasskeyDevice } from "./passkeyDevice.ts";
import { joined, LONG, OWNER, PASSWORD, setUp, startedService, type TestService } from "./service.ts";
import type { Visitor } from "./visitor.ts";

let service: TestService;
let owner: Visitor;
beforeAll(async () => {
  service = await startedService();
  owner = await setUp(service);
}, LONG);
afterAll(async () => service?.[Symbol.asyncDispose]());

async function added(visitor: Visitor, name: string, lies: Lies = {}) {
  const device = new PasskeyDevice(service.url);
  const options = await visitor.post("/passkeys/options");
  const answer = await visitor.post("/passkeys", { name, response: device.create(options.body, lies) });
  return { device, answer };
}

async function signedIn(device: PasskeyDevice, lies: Lies = {}, visitor = service.visitor()) {
  const options = await visitor.post("/sign-in/passkey/options");
  return visitor.post("/sign-in/passkey", { response: device.get(options.body, lies) });
}

describe("a passkey", () => {
  it("is kept, and signs in without a name or a password, again and again", async () => {
    const { device, answer } = await added(owner, "Laptop");
    expect([answer.status, answer.body]).toMatchObject([201, { name: "Laptop", synced: false, usedAt: null }]);
    const visitor = service.visitor();
    const first = await signedIn(device, {}, visitor);
    expect([first.status, first.body.member]).toMatchObject([200, { email: OWNER.email, role: "owner" }]);
    expect((await visitor.get("/session")).body).toEqual(first.body);
    expect((await signedIn(device)).status).toBe(200);
    const [kept] = (await owner.get("/passkeys")).body.items;
    expect(kept.usedAt).not.toBeNull();
  });

  it("may be one of several of a member, and says so when it is added twice", async () => {
    const { device } = await added(owner, "Phone");
    const options = await owner.post("/passkeys/options");
    expect(options.body.excludeCredentials.map(({ id }: { id: string }) => id)).toContain(
      device.id.toString("base64url"),
    );
    const again = await owner.post("/passkeys", { name: "Phone again", response: device.create(options.body) });
    expect(again.status).toBe(409);
    expect((await signedIn(device)).status).toBe(200);
  });

  it.each<[string, Lies]>([
    ["another site", { origin: "https://evil.example" }],
    ["another domain", { domain: "evil.example" }],
    ["a challenge of its own", { challenge: "bm90IG9uZSBvZiBvdXJz" }],
    ["somebody who was not asked for finger or PIN", { isVerified: false }],
    ["another ceremony", { type: "webauthn.get" }],
  ])("is not kept when it was made for %s", async (_, lies) => {
    const { answer } = await added(owner, "Bad", lies);
    expect([answer.status, answer.body.faults]).toMatchObject([400, [{ code: "sign-in.passkey-refused" }]]);
  });

  it.each<[string, Lies]>([
    ["another site", { origin: "https://evil.example" }],
    ["another domain", { domain: "evil.example" }],
    ["a challenge of its own", { challenge: "bm90IG9uZSBvZiBvdXJz" }],
    ["somebody who was not asked for finger or PIN", { isVerified: false }],
    ["another ceremony", { type: "webauthn.create" }],
    ["another member", { userHandle: Buffer.alloc(16).toString("base64url") }],
    ["a counter that stood still: a copy of the device", { counter: 1 }],
  ])("does not sign in for %s", async (_, lies) => {
    const { device } = await added(owner, "Good");
    expect((await signedIn(device)).status).toBe(200);
    const { status, body } = await signedIn(device, lies);
    expect([status, body.type]).toEqual([401, "/problems/not-recognised"]);
  });

  it("does not sign in by an answer that is used a second time", async () => {
    const { device } = await added(owner, "Replayed");
    const visitor = service.visitor();
    const options = await visitor.post("/sign-in/passkey/options");
    const response = device.get(options.body);
    const [one, two] = await Promise.all([1, 2].map(async () => visitor.post("/sign-in/passkey", { response })));
    expect([one?.status, two?.status].toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([200, 401]);
  });

  it("does not sign in when ten minutes have gone by since it was asked for", async () => {
    const { device } = await added(owner, "Late");
    const visitor = service.visitor();
    const options = await visitor.post("/sign-in/passkey/options");
    service.ahead += 10 * 60 * 1000 + 1;
    const { status } = await visitor.post("/sign-in/passkey", { response: device.get(options.body) });
    service.ahead = 0;
    expect(status).toBe(401);
  });

  it("that nobody knows is answered like one that does not fit", async () => {
    const { status, body } = await signedIn(new PasskeyDevice(service.url));
    expect([status, body.type]).toEqual([401, "/problems/not-recognised"]);
  });

  it("of one challenge cannot be used for another member's registration", async () => {
    const viewer = await joined(service, owner, { email: "vera@example.org", role: "viewer" });
    const options = await owner.post("/passkeys/options");
    const response = new PasskeyDevice(service.url).create(options.body);
    expect((await viewer.post("/passkeys", { name: "Stolen", response })).status).toBe(400);
  });

  it("is refused in words whatever garbage is sent in its place", async () => {
    const garbage = [{}, { id: "x" }, { id: 7, response: 7 }, { response: { clientDataJSON: "%%%" } }];
    const wrapped = { clientDataJSON: Buffer.from("null").toString("base64url") };
    for (const response of [...garbage, { id: "x", response: wrapped }, { response: { clientDataJSON: "e30" } }]) {
      expect((await service.visitor().post("/sign-in/passkey", { response })).status).toBe(401);
      expect((await owner.post("/passkeys", { name: "x", response })).status).toBe(400);
    }
  });
});

describe("removing a passkey", () => {
  it("ends it as a way in", async () => {
    const { device, answer } = await added(owner, "Lost");
    expect((await owner.delete(`/passkeys/${answer.body.id}`)).status).toBe(204);
    expect((await signedIn(device)).status).toBe(401);
    expect((await owner.delete(`/passkeys/${answer.body.id}`)).status).toBe(404);
  });

  it("is refused for the last way in, even when two are removed at once", async () => {
    const member = await joined(service, owner, { email: "paul@example.org", role: "viewer" });
    const first = await added(member, "One");
    const second = await added(member, "Two");
    const { body } = await member.get("/session");
    await service.store.as(
      { organisationId: body.organisation.id, memberId: body.member.id, engagementId: null },
      async (tx) => tx.execute(`update members set password_hash = null where id = '${body.member.id}'`),
    );
    const answers = await Promise.all(
      [first, second].map(async ({ answer }) => member.delete(`/passkeys/${answer.body.id}`)),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
    expect((await member.get("/passkeys")).body.items).toHaveLength(1);
  });

  it("of somebody else finds nothing", async () => {
    const viewer = await joined(service, owner, { email: "otto@example.org", role: "viewer" });
    const { answer } = await added(owner, "Mine");
    expect((await viewer.delete(`/passkeys/${answer.body.id}`)).status).toBe(404);
  });
});

describe("a member who is disabled", () => {
  it("does not get in by passkey or password, and does again once enabled", async () => {
    const member = await joined(service, owner, { email: "dora@example.org", role: "viewer" });
    const { device } = await added(member, "Laptop");
    const { id } = (await member.get("/session")).body.member;
    expect((await owner.patchMember(id, { disabled: true })).status).toBe(200);
    expect((await signedIn(device)).status).toBe(401);
    const shown = { email: "dora@example.org", password: PASSWORD };
    expect((await service.visitor().post("/sign-in", shown)).status).toBe(401);
    expect((await owner.patchMember(id, { disabled: false })).status).toBe(200);
    expect((await signedIn(device)).status).toBe(200);
  });
});
