/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLIENT, passThrough, startedProvider, type TestProvider } from "./openIdProvider.ts";
import { joined, LONG, OWNER, setUp, startedService, type TestService } from "./service.ts";
import type { Visitor } from "./visitor.ts";

let provider: TestProvider;
let service: TestService;
let owner: Visitor;
beforeAll(async () => {
  provider = await startedProvider();
  const oidc = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret };
  service = await startedService(oidc);
  owner = await setUp(service);
  provider.serve(service.url);
}, LONG);
afterAll(async () => {
  await service?.[Symbol.asyncDispose]();
  await provider?.[Symbol.asyncDispose]();
});

/** Where a visitor who signs in as a subject comes out. */
async function signedIn(visitor: Visitor, subject: string, query = ""): Promise<string> {
  const begun = await visitor.get(`/sign-in/oidc${query}`);
  expect(begun.status).toBe(303);
  const back = await passThrough(begun.headers.get("location") ?? "", subject);
  const { status, headers } = await visitor.send("GET", back);
  expect(status).toBe(303);
  return (headers.get("location") ?? "").slice(service.url.length);
}

/** The address that leads a visitor back who signs in as the owner. */
async function ledBack(visitor: Visitor): Promise<string> {
  const { headers } = await visitor.get("/sign-in/oidc");
  return passThrough(headers.get("location") ?? "", "olga-1");
}

describe("signing in at an OpenID provider", () => {
  it("is offered, and asks with PKCE, state and nonce, which differ each time", async () => {
    const { body } = await service.visitor().get("/sign-in");
    expect(body.oidc).toEqual({ name: new URL(provider.issuer).host, address: "/api/v1/sign-in/oidc" });
    const asked = await Promise.all([1, 2].map(async () => service.visitor().get("/sign-in/oidc")));
    const queries = asked.map(({ headers }) => new URL(headers.get("location") ?? "").searchParams);
    expect(Object.fromEntries(queries[0] ?? [])).toMatchObject({
      client_id: CLIENT.id,
      response_type: "code",
      code_challenge_method: "S256",
      scope: "openid email profile",
      redirect_uri: `${service.url}/api/v1/sign-in/oidc/callback`,
    });
    for (const name of ["state", "nonce", "code_challenge"]) {
      const values = queries.map((query) => query.get(name) ?? "");
      expect(values.every((value) => value.length >= 43)).toBe(true);
      expect(new Set(values).size).toBe(2);
    }
  });

  it("finds a member by the verified address, and later by the subject, even under another address", async () => {
    await joined(service, owner, { email: "anna@example.org", role: "analyst" });
    provider.accounts.set("anna-1", { email: "Anna@Example.org", email_verified: true, name: "Anna A" });
    const visitor = service.visitor();
    expect(await signedIn(visitor, "anna-1", "?returnTo=/briefs%3Fpage%3D2")).toBe("/briefs?page=2");
    const me = (await visitor.get("/session")).body;
    expect(me.member).toMatchObject({ email: "anna@example.org", role: "analyst" });
    expect([...visitor.cookies.keys()]).toEqual(["shoreline"]);
    provider.accounts.set("anna-1", { email: "married@example.org", email_verified: true });
    const later = service.visitor();
    expect(await signedIn(later, "anna-1")).toBe("/");
    expect((await later.get("/session")).body.member.id).toBe(me.member.id);
  });

  it.each([
    ["is not verified", { email: OWNER.email, email_verified: false }],
    ["is not said to be verified", { email: OWNER.email }],
    ["nobody knows", { email: "stranger@example.org", email_verified: true }],
    ["is missing", {}],
  ])("lets nobody in whose address %s", async (what, account) => {
    const subject = what.replaceAll(" ", "-");
    provider.accounts.set(subject, account);
    const visitor = service.visitor();
    expect(await signedIn(visitor, subject)).toBe("/sign-in?problem=not-a-member");
    expect((await visitor.get("/session")).status).toBe(401);
  });

  it("accepts an invitation of the verified address, without a password", async () => {
    await owner.post("/invitations", { email: "ina@example.org", name: "Ina", role: "operator" });
    provider.accounts.set("ina-1", { email: "ina@example.org", email_verified: true });
    const visitor = service.visitor();
    expect(await signedIn(visitor, "ina-1")).toBe("/");
    expect((await visitor.get("/session")).body.member).toMatchObject({ name: "Ina", role: "operator" });
    expect((await owner.get("/invitations")).body.items).toEqual([]);
    const shown = { email: "ina@example.org", password: "any password at all" };
    expect((await service.visitor().post("/sign-in", shown)).status).toBe(401);
    expect((await visitor.put("/password", { password: "seven loud violet trains" })).status).toBe(204);
    const chosen = { email: "ina@example.org", password: "seven loud violet trains" };
    expect((await service.visitor().post("/sign-in", chosen)).status).toBe(200);
  });

  it("lets nobody in who was disabled", async () => {
    const visitor = await joined(service, owner, { email: "dora@example.org", role: "viewer" });
    provider.accounts.set("dora-1", { email: "dora@example.org", email_verified: true });
    expect(await signedIn(service.visitor(), "dora-1")).toBe("/");
    await owner.patchMember((await visitor.get("/session")).body.member.id, { disabled: true });
    expect(await signedIn(service.visitor(), "dora-1")).toBe("/sign-in?problem=not-a-member");
  });

  it("works once for each start, in the browser that started, and with its own code alone", async () => {
    provider.accounts.set("olga-1", { email: OWNER.email, email_verified: true });
    const [mine, other] = [service.visitor(), service.visitor()];
    const [back, otherBack] = [await ledBack(mine), await ledBack(other)];
    const stolen = await service.visitor().send("GET", back);
    expect(stolen.headers.get("location")).toBe(`${service.url}/sign-in?problem=too-late`);
    const swapped = new URL(back);
    swapped.searchParams.set("code", new URL(otherBack).searchParams.get("code") ?? "");
    const mixed = await mine.send("GET", swapped.href);
    expect(mixed.headers.get("location")).toBe(`${service.url}/sign-in?problem=provider-refused`);
    const again = await mine.send("GET", back);
    expect(again.headers.get("location")).toBe(`${service.url}/sign-in?problem=too-late`);
    const crossed = await other.send("GET", back);
    expect(crossed.headers.get("location")).toBe(`${service.url}/sign-in?problem=provider-refused`);
    expect((await other.get("/session")).status).toBe(401);
  });

  it("leads back to pages of the application only", async () => {
    for (const returnTo of ["https://evil.example", "//evil.example", "/\\evil.example", "evil", "/a b"]) {
      const { status } = await service.visitor().get(`/sign-in/oidc?returnTo=${encodeURIComponent(returnTo)}`);
      expect([returnTo, status]).toEqual([returnTo, 400]);
    }
  });

  it("tells the log why it failed, without codes and tokens", async () => {
    const line = service.log.find((each) => each.includes("OpenID provider failed"));
    expect(line).toBeDefined();
    expect(service.log.join("")).not.toMatch(/code=[\w-]{20}|eyJ[\w-]{10}|secret of at least/);
  });
});

describe("an OpenID provider of a domain", () => {
  it("brings newcomers into the configured organisation, and nobody from elsewhere", async () => {
    const organisationId = (await owner.get("/session")).body.organisation.id;
    await using second = await startedProvider();
    await using other = await startedService({
      OIDC_ISSUER: second.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_DOMAINS: "clinic.example",
      OIDC_ORGANISATION: organisationId,
      OIDC_ROLE: "operator",
    });
    second.serve(other.url, { claimsInIdToken: true });
    const { organisations } = await import("@shoreline/store");
    await other.store.as({ organisationId, memberId: null, engagementId: null }, async (tx) =>
      tx.insert(organisations).values({ id: organisationId, name: "Clinic" }),
    );
    const outcomes = [];
    for (const [subject, email] of [
      ["new", "new@clinic.example"],
      ["far", "far@clinic.example.evil.example"],
      ["sub", "sub@mail.clinic.example"],
    ] as const) {
      second.accounts.set(subject, { email, email_verified: true, name: "Somebody" });
      const visitor = other.visitor();
      const begun = await visitor.get("/sign-in/oidc");
      const back = await passThrough(begun.headers.get("location") ?? "", subject);
      const { headers } = await visitor.send("GET", back);
      outcomes.push([headers.get("location")?.slice(other.url.length), (await visitor.get("/session")).body.member]);
    }
    expect(outcomes).toMatchObject([
      ["/", { name: "Somebody", role: "operator", email: "new@clinic.example" }],
      ["/sign-in?problem=not-a-member", undefined],
      ["/sign-in?problem=not-a-member", undefined],
    ]);
  });

  it("that cannot be reached is said so, and found again when it is back", async () => {
    await using away = await startedProvider();
    await using other = await startedService({
      OIDC_ISSUER: away.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
    });
    const unreachable = await other.visitor().get("/sign-in/oidc");
    expect(unreachable.headers.get("location")).toBe(`${other.url}/sign-in?problem=provider-unavailable`);
    away.serve(other.url);
    const reached = await other.visitor().get("/sign-in/oidc");
    expect(reached.headers.get("location")).toContain(away.issuer);
  });
});
