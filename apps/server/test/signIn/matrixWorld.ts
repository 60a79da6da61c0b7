/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
import { randomBytes, randomUUID, randomUUIDv7 } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type Permission, permissions, type Role, roles } from "@shoreline/api";
import * as tables from "@shoreline/store";
import { exampleBrief, exampleDecision } from "../http/office.ts";
import { hashPassword } from "../../src/signIn/password/hash.ts";
import { joined, PASSWORD, setUp, startedService, type TestService } from "./service.ts";
import type { Visitor } from "./visitor.ts";

/** Stands in every title, name and text of the first organisation, so that it is found wherever it gets to. */
export const MARK = "KnownAtHomeOnly";

/** Where something lies: under the engagement of the guest, or under another one of the same organisation. */
export type Place = "inside" | "outside";

/** One of the kinds of things that paths name. */
export type Kind =
  | "briefs"
  | "engagements"
  | "scenarios"
  | "comments"
  | "decisions"
  | "facts"
  | "classes"
  | "jobs"
  | "members"
  | "invitations"
  | "sessions"
  | "passkeys"
  | "tokens";

/** Kinds that belong to an engagement, and so may be a guest's. */
export const OF_ENGAGEMENTS: readonly Kind[] = ["briefs", "engagements", "scenarios", "comments", "decisions"];
/** Kinds that belong to one member and are nobody else's. */
export const OF_MEMBERS: readonly Kind[] = ["sessions", "passkeys", "tokens"];

/** Two organisations: one with a member of each role and a token of each scope, and one with an owner. */
export interface World extends AsyncDisposable {
  readonly service: TestService;
  readonly members: Readonly<Record<Role, Visitor>>;
  /** Tokens of the owner with one scope each. */
  readonly tokens: Readonly<Record<Permission, Visitor>>;
  readonly stranger: Visitor;
  readonly organisationId: string;
  /** Writes a thing of the first organisation, that belongs to this member where it belongs to one; gives its id. */
  made(kind: Kind, owner: string, place: Place): Promise<string>;
  /** Id of a member of the first organisation. */
  idOf(role: Role): string;
  /** Signs in again whoever an operation has signed out. */
  revive(role: Role): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const service = await startedService();
  const owner = await setUp(service);
  const me = (await owner.get("/session")).body;
  const home = new Home(service, me.organisation.id, me.member.id);
  await home.furnish();
  const members = { owner } as Record<Role, Visitor>;
  const ids = { owner: me.member.id as string } as Record<Role, string>;
  for (const role of roles.filter((each) => each !== "owner")) {
    const guest = role === "guest" ? { engagementId: home.engagements.inside } : {};
    members[role] = await joined(service, owner, { email: `${role}@example.org`, role, ...guest });
    ids[role] = (await members[role].get("/session")).body.member.id;
  }
  const tokens = {} as Record<Permission, Visitor>;
  for (const scope of permissions) {
    tokens[scope] = service.visitor();
    const { body } = await owner.post("/tokens", { name: `${MARK} ${scope}`, scopes: [scope] });
    tokens[scope].headers["Authorization"] = `Bearer ${body.token}`;
  }
  return {
    service,
    members,
    tokens,
    organisationId: home.organisationId,
    stranger: await strangerOf(service),
    made: async (kind, whose, place) => home.made(kind, whose, place),
    idOf: (role) => ids[role],
    revive: async (role) => {
      if ((await members[role].get("/session")).status === 200) return;
      const email = role === "owner" ? me.member.email : `${role}@example.org`;
      const { status } = await members[role].post("/sign-in", { email, password: PASSWORD });
      if (status !== 200) throw new Error(`The ${role} cannot sign in any more.`);
    },
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}

/** The owner of another organisation of the same service, signed in. */
export async function strangerOf(service: TestService): Promise<Visitor> {
  const [organisationId, memberId] = [randomUUID(), randomUUID()];
  const passwordHash = await hashPassword(PASSWORD);
  await service.store.as({ organisationId, memberId, engagementId: null }, async (tx) => {
    await tx.insert(tables.organisations).values({ id: organisationId, name: "Elsewhere" });
    const person = { id: memberId, email: "stranger@example.org", name: "Stranger", role: "owner" } as const;
    await tx.insert(tables.members).values({ organisationId, ...person, passwordHash });
  });
  const visitor = service.visitor();
  await visitor.post("/sign-in", { email: "stranger@example.org", password: PASSWORD });
  return visitor;
}

/** What lies in the first organisation. */
class Home {
  readonly service: TestService;
  readonly organisationId: string;
  readonly ownerId: string;
  readonly engagements = { inside: randomUUIDv7(), outside: randomUUIDv7() };
  readonly briefs = { inside: randomUUIDv7(), outside: randomUUIDv7() };

  constructor(service: TestService, organisationId: string, ownerId: string) {
    this.service = service;
    this.organisationId = organisationId;
    this.ownerId = ownerId;
  }

  async furnish(): Promise<void> {
    for (const place of ["inside", "outside"] as const) {
      await this.engagement(this.engagements[place]);
      await this.brief(this.briefs[place], this.engagements[place]);
    }
  }

  async made(kind: Kind, whose: string, place: Place): Promise<string> {
    const id = randomUUIDv7();
    const briefId = this.briefs[place];
    switch (kind) {
      case "briefs":
        return briefId;
      case "engagements":
        return this.engagements[place];
      case "scenarios":
        return this.write(tables.scenarios, { id, briefId, name: `${MARK} ${id}`, changes: [], ...this.by() });
      case "comments":
        return this.write(tables.comments, { id, briefId, text: MARK, createdBy: whose });
      case "decisions":
        return this.write(tables.decisions, { id, briefId, ...decisionRow(), ...this.by() });
      case "facts":
        return this.write(tables.ownFacts, { id, ...factRow(id), ...this.by() });
      case "classes":
        return this.write(tables.ownClasses, { id, ...classRow(id), ...this.by() });
      case "jobs":
        return this.write(tables.jobs, { id, ...jobRow(), briefId, ...this.by() });
      case "members":
        return this.write(tables.members, { id, email: `${id}@example.org`, name: MARK, role: "viewer" });
      case "invitations":
        return this.write(tables.links, { id, ...invitationRow(id) });
      case "sessions":
        return this.write(tables.sessions, { id, memberId: whose, tokenHash: randomBytes(32), expiresAt: LATER });
      case "passkeys":
        return this.write(tables.credentials, { id, memberId: whose, ...passkeyRow(id) });
      case "tokens":
        return this.write(tables.apiTokens, { id, memberId: whose, ...tokenRow() });
    }
  }

  private async engagement(id: string): Promise<void> {
    await this.write(tables.engagements, { id, title: MARK, ...this.by() });
  }

  private async brief(id: string, engagementId: string): Promise<void> {
    await this.write(tables.briefs, { id, engagementId, title: MARK, ...this.by() });
    const document = JSON.stringify({ ...exampleBrief, title: MARK });
    await this.write(tables.briefVersions, { briefId: id, version: 1, document, ...this.by() });
  }

  private by() {
    return { createdBy: this.ownerId };
  }

  /** Writes one row of the organisation as its owner. */
  private async write(table: Parameters<typeof insertInto>[1], row: Record<string, unknown>): Promise<string> {
    const actor = { organisationId: this.organisationId, memberId: this.ownerId, engagementId: null };
    await this.service.store.as(actor, (tx) => insertInto(tx, table, { organisationId: this.organisationId, ...row }));
    return String(row["id"] ?? "");
  }
}

type AnyTable = typeof tables.briefs;

/** The types of a row differ from table to table; the database refuses a row that does not fit. */
async function insertInto(tx: tables.Transaction, table: unknown, row: Record<string, unknown>): Promise<void> {
  await tx.insert(table as AnyTable).values(row as AnyTable["$inferInsert"]);
}

const LATER = "2999-01-01T00:00:00Z";
const NOW = "2026-01-01T00:00:00Z";

function decisionRow() {
  const { recommendation, seed, trials } = exampleDecision();
  const { alternative, verdict } = recommendation;
  const document = gzipSync(JSON.stringify({ ...exampleDecision(), title: MARK }));
  const hash = randomBytes(32).toString("hex");
  return { briefVersion: 1, contentId: hash, title: MARK, alternative, verdict, summary: MARK, seed, trials, document };
}

function factRow(id: string) {
  const year = 1000 + Number.parseInt(id.slice(-6), 16);
  return { key: "attritionPerYear", place: "IN", value: 0.2, unit: "1/year", date: String(year), source: MARK };
}

function classRow(id: string) {
  return { name: `${MARK} ${id}`, document: { schema: "class/1", fitted: "2026-01-01", efforts: [1] } };
}

function jobRow() {
  return {
    kind: "decide",
    state: "done",
    question: {},
    briefVersion: 1,
    endedAt: NOW,
    progress: { share: 1, stage: "ended" },
  };
}

function invitationRow(id: string) {
  return {
    purpose: "invitation",
    tokenHash: randomBytes(32),
    email: `${id}@example.org`,
    role: "viewer",
    expiresAt: LATER,
  };
}

function passkeyRow(id: string) {
  const details = { transports: [], isSynced: false };
  return { kind: "passkey", handle: id, name: MARK, publicKey: randomBytes(77), counter: 0, details };
}

function tokenRow() {
  return { name: MARK, scopes: ["self"], tokenHash: randomBytes(32) };
}
