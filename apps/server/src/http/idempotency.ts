import { createHash } from "node:crypto";
import { idempotencyKeys, type Transaction } from "@shoreline/store";
import { type Fault, givenText } from "@shoreline/units";
import { and, eq, lt } from "drizzle-orm";
import type { AnyReply, Context } from "./handler.ts";
import { problem } from "./refusal.ts";
import type { Incoming } from "./signed.ts";

/** How long an answer is kept for a request that comes again. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;
const WRITTEN_KEY = /^[\x21-\x7e]{1,200}$/;
/** What stands in the row while the request runs; nobody else sees it, because it is not committed. */
const UNANSWERED = 0;

/** The `Idempotency-Key` of a write, where it has one that can be kept. */
export function idempotencyKeyOf(incoming: Incoming, faults: Fault[]): string | undefined {
  const given = incoming.method === "GET" ? undefined : incoming.header("Idempotency-Key");
  if (given === undefined || WRITTEN_KEY.test(given)) return given;
  const allowed = "1 to 200 visible characters without spaces";
  faults.push({ code: "request.refused", path: "headers.Idempotency-Key", given: givenText(given), allowed });
  return undefined;
}

/** What makes two requests the same: method, address, version, kind of content and body. */
export function requestHash(incoming: Incoming, body: Uint8Array): Uint8Array {
  const hash = createHash("sha256");
  const heads = [incoming.method, incoming.url, incoming.header("content-type"), incoming.header("if-match")];
  return hash.update(JSON.stringify(heads)).update(body).digest();
}

/** A request that came with a key. */
export interface Keyed {
  readonly key: string;
  readonly hash: Uint8Array;
  /** Its answer is not kept, because it holds a secret. */
  readonly isSecret: boolean;
}

/**
 * Answers a keyed request once. The row of the key is written first, in the transaction of the request: of two at once
 * the second waits for the first to end, and then finds its answer, which goes through `again`, or, where the first was
 * refused, runs itself.
 */
export async function once(
  keyed: Keyed,
  context: Context,
  answer: () => Promise<AnyReply>,
  again: (former: AnyReply) => Promise<AnyReply>,
): Promise<AnyReply> {
  const { tx, now } = context;
  const whose = { organisationId: context.actor.organisationId, memberId: context.memberId };
  const row = and(
    eq(idempotencyKeys.organisationId, whose.organisationId),
    eq(idempotencyKeys.memberId, whose.memberId),
    eq(idempotencyKeys.key, keyed.key),
  );
  const tooOld = lt(idempotencyKeys.createdAt, new Date(now - KEPT_MILLISECONDS).toISOString());
  await tx.delete(idempotencyKeys).where(isSweepDue(whose.memberId, now) ? tooOld : and(row, tooOld));
  const begun = await tx
    .insert(idempotencyKeys)
    .values({
      ...whose,
      key: keyed.key,
      requestHash: keyed.hash,
      status: UNANSWERED,
      headers: {},
      body: "",
      createdAt: context.nowText,
    })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (begun.length === 0) return again(await formerAnswer(tx, row, keyed));
  const reply = await answer();
  await tx.update(idempotencyKeys).set(keptAnswer(reply, keyed)).where(row);
  return reply;
}

const SWEEP_MILLISECONDS = 10 * 60 * 1000;
const MOST_REMEMBERED = 10_000;
const sweptAt = new Map<string, number>();

/** Whether it is time to throw away all old answers of a member; otherwise only the one in the way is. */
function isSweepDue(memberId: string, now: number): boolean {
  const last = sweptAt.get(memberId) ?? 0;
  if (now - last < SWEEP_MILLISECONDS) return false;
  if (sweptAt.size >= MOST_REMEMBERED) sweptAt.clear();
  sweptAt.set(memberId, now);
  return true;
}

type Row = ReturnType<typeof and>;

async function formerAnswer(tx: Transaction, row: Row, keyed: Keyed): Promise<AnyReply> {
  const [found] = await tx.select().from(idempotencyKeys).where(row);
  if (found === undefined) throw problem("conflict", { detail: "A request with this Idempotency-Key was in the way." });
  if (!Buffer.from(found.requestHash).equals(keyed.hash)) throw problem("key-reused");
  if (keyed.isSecret)
    throw problem("conflict", { detail: "This was done already; its secret was shown once and is not kept." });
  const { version, ...headers } = found.headers as { version?: number | string } & Record<string, string>;
  return {
    status: found.status,
    ...(found.body === "" ? {} : { body: JSON.parse(found.body) as unknown }),
    ...(version === undefined ? {} : { version }),
    headers: { ...headers, "Idempotency-Replayed": "true" },
  };
}

function keptAnswer(reply: AnyReply, keyed: Keyed) {
  const version = reply.version === undefined ? {} : { version: reply.version };
  const body = reply.body === undefined || keyed.isSecret ? "" : JSON.stringify(reply.body);
  return { status: reply.status, headers: { ...(keyed.isSecret ? {} : reply.headers), ...version }, body };
}
