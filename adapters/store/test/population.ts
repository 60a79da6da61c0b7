import { createHash, randomUUID } from "node:crypto";
import {
  type Actor,
  appendAudit,
  apiTokens,
  briefs,
  briefVersions,
  comments,
  credentials,
  decisions,
  engagements,
  idempotencyKeys,
  jobs,
  links,
  members,
  organisations,
  ownClasses,
  ownFacts,
  scenarios,
  sessions,
  type Store,
  type Transaction,
} from "../src/index.ts";

/** The ids of one organisation in which everything there is occurs. */
export interface Population {
  readonly organisationId: string;
  readonly owner: Actor;
  readonly guest: Actor & { readonly memberId: string; readonly engagementId: string };
  readonly ownerId: string;
  readonly guestId: string;
  /** Engagement and brief of the guest, with a decision, a scenario and a comment. */
  readonly shared: Filed;
  /** The same that the guest may not see. */
  readonly hidden: Filed;
  readonly ownerToken: Uint8Array;
  readonly guestToken: Uint8Array;
  readonly apiToken: Uint8Array;
  readonly linkToken: Uint8Array;
  readonly linkId: string;
}

export interface Filed {
  readonly engagementId: string;
  readonly briefId: string;
  readonly decisionId: string;
  readonly scenarioId: string;
  readonly commentId: string;
}

const OTHER = { createdAt: "2026-01-01T00:00:00.000Z" };
const FAR = "2099-01-01T00:00:00.000Z";

/** SHA-256 of a text, as of a token. */
export function sha256(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}

/** Makes an organisation with an owner and a guest whose e-mail addresses begin with its name. */
export async function populate(store: Store, name: string): Promise<Population> {
  const organisationId = randomUUID();
  const [ownerId, guestId] = [randomUUID(), randomUUID()];
  const owner: Actor = { organisationId, memberId: ownerId, engagementId: null };
  const [ownerToken, guestToken, apiToken, linkToken] = ["owner", "guest", "api", "link"].map((each) =>
    sha256(`${name} ${each} ${organisationId}`),
  ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  return store.as(owner, async (tx) => {
    await tx.insert(organisations).values({ id: organisationId, name });
    const email = `${name}-owner@example.com`;
    await tx.insert(members).values({ organisationId, id: ownerId, email, name, role: "owner", passwordHash: "phc" });
    const shared = await file(tx, owner, "shared");
    const hidden = await file(tx, owner, "hidden");
    const guest = { organisationId, memberId: guestId, engagementId: shared.engagementId };
    const asGuest = {
      ...guest,
      id: guestId,
      email: `${name}-guest@example.com`,
      name: "Guest",
      role: "guest" as const,
    };
    await tx.insert(members).values(asGuest);
    const linkId = randomUUID();
    await addSecrets(tx, { owner, guest, ownerToken, guestToken, apiToken, linkToken, linkId, name });
    await addKnowledge(tx, owner, hidden.briefId);
    await appendAudit(tx, { action: "organisation.make", subjectKind: "organisation", subjectId: organisationId });
    const tokens = { ownerToken, guestToken, apiToken, linkToken, linkId };
    return { organisationId, owner, guest, ownerId, guestId, shared, hidden, ...tokens };
  });
}

async function file(tx: Transaction, owner: Actor, title: string): Promise<Filed> {
  const { organisationId } = owner;
  const createdBy = owner.memberId!;
  const made = { organisationId, createdBy };
  const [engagementId, briefId, decisionId, scenarioId, commentId] = Array.from({ length: 5 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  await tx.insert(engagements).values({ ...made, id: engagementId, title });
  await tx.insert(briefs).values({ ...made, id: briefId, engagementId, title });
  await tx.insert(briefVersions).values({ ...made, briefId, version: 1, document: `{"title":"${title} \u2028 “ü”"}` });
  await tx.insert(decisions).values({ ...made, id: decisionId, ...decisionOf(briefId, title) });
  await tx
    .insert(scenarios)
    .values({ ...made, id: scenarioId, briefId, name: title, changes: [{ path: "a", value: 1 }] });
  await tx.insert(comments).values({ ...made, id: commentId, briefId, decisionId, text: title });
  return { engagementId, briefId, decisionId, scenarioId, commentId };
}

/** The columns of a decision beside its keys. */
export function decisionOf(briefId: string, title: string) {
  const text = { title, alternative: "employees@us-chicago", verdict: "clear", summary: title };
  return { ...text, briefId, briefVersion: 1, contentId: "c", seed: 42, trials: 64, document: sha256(title) };
}

interface Secrets {
  readonly owner: Actor;
  readonly guest: Actor;
  readonly ownerToken: Uint8Array;
  readonly guestToken: Uint8Array;
  readonly apiToken: Uint8Array;
  readonly linkToken: Uint8Array;
  readonly linkId: string;
  readonly name: string;
}

async function addSecrets(tx: Transaction, given: Secrets): Promise<void> {
  const { organisationId } = given.owner;
  const [owner, guest] = [given.owner.memberId!, given.guest.memberId!];
  const session = { organisationId, expiresAt: FAR };
  await tx.insert(sessions).values([
    { ...session, id: randomUUID(), memberId: owner, tokenHash: given.ownerToken },
    { ...session, id: randomUUID(), memberId: guest, tokenHash: given.guestToken },
  ]);
  const token = { organisationId, id: randomUUID(), memberId: owner, name: "ci", scopes: ["work:read", 'a,b"c'] };
  await tx.insert(apiTokens).values({ ...token, tokenHash: given.apiToken });
  const handle = `${given.name}-passkey`;
  const passkey = { organisationId, id: randomUUID(), memberId: owner, kind: "passkey" as const, handle, name: "key" };
  await tx.insert(credentials).values({ ...passkey, publicKey: sha256("public"), counter: 7 });
  const link = { organisationId, id: given.linkId, purpose: "invitation" as const, expiresAt: FAR };
  await tx.insert(links).values({ ...link, tokenHash: given.linkToken, email: "new@example.com", role: "viewer" });
  const answer = { organisationId, memberId: owner, key: "k1", requestHash: sha256("request"), status: 201 };
  await tx.insert(idempotencyKeys).values({ ...answer, headers: {}, body: "{}" });
}

async function addKnowledge(tx: Transaction, owner: Actor, briefId: string): Promise<void> {
  const made = { organisationId: owner.organisationId, createdBy: owner.memberId!, ...OTHER };
  const wage = { key: "wage", place: "in", value: 12.5, low: 10, unit: "USD/h", date: "2026", source: "own books" };
  await tx.insert(ownFacts).values({ ...made, id: randomUUID(), ...wage });
  await tx.insert(ownClasses).values({ ...made, id: randomUUID(), name: "ours", document: { b: 1, a: [null, "x"] } });
  await tx.insert(jobs).values({ ...made, id: randomUUID(), kind: "decide", briefId, question: { seed: 1 } });
}
