/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PasskeyDevice } from "./passkeyDevice.ts";
import { LONG, OWNER, PASSWORD, startedService, type TestService } from "./service.ts";

const NEW = "seven loud violet trains";
const WRONG = "nine wrong yellow clouds";

/** How many requests the journey makes. */
const REQUESTS = 22;

let service: TestService;
const secrets = new Set<string>([PASSWORD, NEW, WRONG]);
beforeAll(async () => {
  service = await startedService();
  await journey();
}, LONG);
afterAll(async () => service?.[Symbol.asyncDispose]());

function remember(...found: readonly (string | undefined)[]): void {
  for (const each of found) if (each !== undefined) secrets.add(each);
}

const tokenOf = (url: string): string | undefined => url.split("#")[1];

/** Everything that handles a secret, done once: rightly, wrongly, and with secrets where they do not belong. */
async function journey(): Promise<void> {
  const owner = service.visitor();
  remember(service.setUpToken);
  await owner.post("/links/read", { token: service.setUpToken });
  await owner.post("/set-up", { token: service.setUpToken, ...OWNER });
  remember(owner.cookies.get("shoreline"));
  await owner.post("/sign-in", { email: OWNER.email, password: WRONG });
  await owner.post("/sign-in", { email: OWNER.email, password: PASSWORD });
  remember(owner.cookies.get("shoreline"));
  await owner.put("/password", { old: WRONG, password: NEW });
  await owner.put("/password", { old: PASSWORD, password: NEW });
  const invitation = await owner.post("/invitations", { email: "anna@example.org", role: "analyst" });
  remember(tokenOf(invitation.body.link.url));
  const anna = service.visitor();
  const token = tokenOf(invitation.body.link.url);
  const accepted = await anna.post("/invitations/accept", { token, name: "Anna", password: PASSWORD });
  remember(anna.cookies.get("shoreline"));
  const link = await owner.post(`/members/${accepted.body.member.id}/new-password`);
  remember(tokenOf(link.body.url));
  await anna.post("/new-password", { token: tokenOf(link.body.url), password: NEW });
  const api = await owner.post("/tokens", { name: "Nightly", scopes: ["self"] }, { "Idempotency-Key": "once" });
  remember(api.body.token);
  const again = await owner.post("/tokens", { name: "Nightly", scopes: ["self"] }, { "Idempotency-Key": "once" });
  expect([api.status, again.status]).toEqual([201, 409]);
  const client = service.visitor();
  client.headers["Authorization"] = `Bearer ${api.body.token}`;
  await client.get("/session");
  await client.get("/members");
  const device = new PasskeyDevice(service.url);
  const made = device.create((await owner.post("/passkeys/options")).body);
  await owner.post("/passkeys", { name: "Laptop", response: made });
  const options = await owner.post("/sign-in/passkey/options");
  remember(options.body.challenge);
  await owner.post("/sign-in/passkey", { response: device.get(options.body) });
  remember(owner.cookies.get("shoreline"));
  // Where they do not belong: in addresses, in fields of another name, in broken JSON.
  await owner.get(`/members?token=${api.body.token}`);
  await owner.post("/sign-in", { email: OWNER.email, passwort: WRONG, password: 7 });
  await owner.post("/sign-in", `{"email": "x", "password": "${WRONG}"`, { "Content-Type": "application/json" });
  await owner.delete("/session");
}

const found = (text: string) => [...secrets].filter((secret) => text.includes(secret));

describe("a journey through everything that has secrets", () => {
  it("leaves a line in the log for each request", () => {
    expect(secrets.size).toBeGreaterThanOrEqual(12);
    const lines = service.log.join("").trim().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(REQUESTS);
    for (const operation of ["setUp.create", "signIn.password", "tokens.create"])
      expect(lines.some((line) => line.includes(operation))).toBe(true);
  });

  it("leaves none of them in the log, not even one that stood in an address", () => {
    expect(found(service.log.join(""))).toEqual([]);
    expect(service.log.join("")).not.toContain("$argon2id$");
  });

  it("leaves none of them in the database: only hashes", async () => {
    const signedIn = service.visitor();
    const { body } = await signedIn.post("/sign-in", { email: OWNER.email, password: NEW });
    const actor = { organisationId: body.organisation.id, memberId: body.member.id, engagementId: null };
    const tables = ["members", "credentials", "sessions", "api_tokens", "links", "audit_entries", "idempotency_keys"];
    const texts = await service.store.as(actor, async (tx) => {
      const kept: string[] = [];
      for (const table of tables) {
        const { rows } = (await tx.execute(sql.raw(`select row_to_json(t)::text as row from ${table} t`))) as {
          rows: { row: string }[];
        };
        expect([table, rows.length > 0]).toEqual([table, true]);
        kept.push(...rows.map(({ row }) => row));
      }
      return kept;
    });
    expect(found(texts.join("\n"))).toEqual([]);
  });

  it("leaves its traces in the audit log, which holds", async () => {
    const signedIn = service.visitor();
    await signedIn.post("/sign-in", { email: OWNER.email, password: NEW });
    const actions = (await signedIn.get("/audit?limit=200")).body.items.map(({ action }: { action: string }) => action);
    for (const action of [
      "organisation.create",
      "member.join",
      "session.start",
      "session.end",
      "password.change",
      "invitation.create",
      "password.link",
      "password.reset",
      "token.create",
      "passkey.add",
    ])
      expect(actions).toContain(action);
    const verified = await signedIn.get("/audit/verification");
    expect([verified.status, verified.body]).toMatchObject([200, { intact: true, faults: [] }]);
  });
});
