import { links, type Transaction } from "@shoreline/store";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { OpenContext } from "../http/handler.ts";
import { problem, type Refusal } from "../http/refusal.ts";
import { attemptSucceeded, countAttempt } from "./attempts.ts";
import { hashOf, newToken } from "./token.ts";

type Link = typeof links.$inferSelect;
type Purpose = Link["purpose"];

const HOUR = 60 * 60 * 1000;

/** How long a link can be used, in milliseconds. */
const LINK_MILLISECONDS: Readonly<Record<Purpose, number>> = {
  setUp: 24 * HOUR,
  invitation: 7 * 24 * HOUR,
  newPassword: 24 * HOUR,
};

const PAGE: Readonly<Record<Purpose, string>> = {
  setUp: "set-up",
  invitation: "invitation",
  newPassword: "new-password",
};

/** A link as it is told, once. */
export interface ToldLink {
  readonly id: string;
  readonly url: string;
  readonly expiresAt: string;
}

/** A new link: what is told of it and the hash that is kept. */
export function newLink(purpose: Purpose, origin: string, id: string, now: number) {
  const token = newToken();
  // Behind `#` a browser keeps it to itself: no server, log or referrer ever sees it.
  const url = `${origin}/${PAGE[purpose]}#${token}`;
  const expiresAt = new Date(now + LINK_MILLISECONDS[purpose]).toISOString();
  return { told: { id, url, expiresAt }, tokenHash: hashOf(token) };
}

/** The link that a token opens; refused where there is none, or no longer. Such tries are counted by address. */
export async function openLink(context: OpenContext, token: string, purpose?: Purpose): Promise<Link> {
  const { services, incoming, now } = context;
  const attempt = { address: incoming.address };
  const found = await services.store.presenting({ tokenHash: hashOf(token) }, async (tx) => {
    const seconds = await countAttempt(tx, attempt, now);
    if (seconds !== undefined) return waitFirst(seconds);
    const [link] = await tx
      .select()
      .from(links)
      .where(and(eq(links.tokenHash, hashOf(token)), isUsable(now)));
    if (link !== undefined) await attemptSucceeded(tx, attempt, now);
    return link;
  });
  if (found instanceof Error) throw found;
  if (found === undefined || (purpose !== undefined && found.purpose !== purpose)) throw unknownLink();
  return found;
}

/** Uses a link up; refused where somebody else was quicker. */
export async function useLink(tx: Transaction, link: Link, now: number): Promise<void> {
  const used = await tx
    .update(links)
    .set({ usedAt: new Date(now).toISOString() })
    .where(and(eq(links.id, link.id), isUsable(now)))
    .returning({ id: links.id });
  if (used.length === 0) throw unknownLink();
}

/** What is true of a link that can still be used. */
export function isUsable(now: number) {
  return and(isNull(links.usedAt), gt(links.expiresAt, new Date(now).toISOString()));
}

function unknownLink(): Refusal {
  return problem("not-found", { detail: "This link does not exist, was used, or is too old. Ask for a new one." });
}

/** The refusal of a try that has to wait. */
export function waitFirst(seconds: number): Refusal {
  const detail = `There were too many failed attempts; try again in ${seconds} s.`;
  return problem("too-many", { detail, headers: { "Retry-After": String(seconds) } });
}
