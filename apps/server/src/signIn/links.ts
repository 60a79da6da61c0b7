import { permissionsOf, type Role } from "@shoreline/api";
import { links, members, type Transaction } from "@shoreline/store";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { OpenContext } from "../http/handler.ts";
import { problem, type Refusal } from "../http/refusal.ts";
import { attemptSucceeded, countAttempt } from "./attempts.ts";
import { covers } from "./granting.ts";
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

/**
 * Uses a link up that gives a way in as some role; refused also where whoever made it was disabled or may not give that
 * role any longer. The link first: a change of its maker that goes on meanwhile then either ended it or waits.
 */
export async function useGrant(tx: Transaction, link: Link, role: Role, now: number): Promise<void> {
  await useLink(tx, link, now);
  if (link.createdBy === null) throw unknownLink();
  const active = and(eq(members.id, link.createdBy), isNull(members.disabledAt));
  const [maker] = await tx.select({ role: members.role }).from(members).where(active);
  if (maker === undefined || !permissionsOf(maker.role).has("members:manage") || !covers(maker.role, role))
    throw unknownLink();
}

/** Ends open links that a member made. */
export async function endLinksBy(tx: Transaction, memberId: string): Promise<void> {
  await tx.delete(links).where(and(eq(links.createdBy, memberId), isNull(links.usedAt)));
}

/** Ends open links for a new password of a member. */
export async function endLinksFor(tx: Transaction, memberId: string): Promise<void> {
  await tx.delete(links).where(and(eq(links.memberId, memberId), isNull(links.usedAt)));
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
