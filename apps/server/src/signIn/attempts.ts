import { createHash } from "node:crypto";
import { attempts, type Transaction } from "@shoreline/store";
import { eq, inArray, sql } from "drizzle-orm";
import { networkOf } from "../http/networkOf.ts";

/** A try to sign in, as far as it is counted: from where, and, where one is named, as whom. */
export interface Attempt {
  readonly address: string;
  readonly email?: string;
}

/** How often something may fail before each further try has to wait. */
interface Patience {
  readonly free: number;
}

/** A person mistypes; an office of many people shares one address. */
const PATIENCE = { account: { free: 5 }, address: { free: 30 } } as const satisfies Record<string, Patience>;
/** The wait doubles from one second and ends here, so that nobody is locked out for good. */
const LONGEST_WAIT_SECONDS = 900;
const FORGOTTEN_AFTER_SECONDS = 24 * 60 * 60;

/**
 * Counts a try before it is judged, so that many at once count as many. Gives the seconds to wait where it has to
 * wait; such a try is not counted and must not be judged. The counts stand in the database, for all processes alike,
 * and must be committed whatever comes of the try.
 *
 * Who signed in from an address in the last week is counted there apart from the rest of the world: others who guess
 * at an account do not keep its owner out.
 */
export async function countAttempt(tx: Transaction, attempt: Attempt, now: number): Promise<number | undefined> {
  const fromAddress = await count(tx, addressKey(attempt), PATIENCE.address, now);
  if (fromAddress !== undefined || attempt.email === undefined) return fromAddress;
  return count(tx, await accountKey(tx, attempt.address, attempt.email), PATIENCE.account, now);
}

/** What was counted proved good: the account starts anew, the address gets its try back. */
export async function attemptSucceeded(tx: Transaction, attempt: Attempt, now: number): Promise<void> {
  const fewer = { failures: sql`greatest(${attempts.failures} - 1, 0)`, blockedUntil: null };
  await tx
    .update(attempts)
    .set(fewer)
    .where(eq(attempts.key, addressKey(attempt)));
  if (attempt.email === undefined) return;
  const known = { failures: 0, blockedUntil: null, updatedAt: textOf(now) };
  await tx
    .insert(attempts)
    .values({ key: knownKey(attempt.address, attempt.email), ...known })
    .onConflictDoUpdate({ target: attempts.key, set: known });
  await tx.delete(attempts).where(eq(attempts.key, hash("account", attempt.email.toLowerCase())));
}

async function count(tx: Transaction, key: Uint8Array, { free }: Patience, now: number): Promise<number | undefined> {
  const moment = sql`${textOf(now)}::timestamptz`;
  const forgotten = sql`${attempts.updatedAt} < ${textOf(now - FORGOTTEN_AFTER_SECONDS * 1000)}::timestamptz`;
  const failures = sql`(case when ${forgotten} then 1 else ${attempts.failures} + 1 end)`;
  const wait = sql`least(${LONGEST_WAIT_SECONDS}, power(2, least(${failures} - ${free} - 1, 20)))`;
  const until = sql`case when ${failures} > ${free} then ${moment} + make_interval(secs => ${wait}) end`;
  const counted = await tx
    .insert(attempts)
    .values({ key, failures: 1, updatedAt: textOf(now) })
    .onConflictDoUpdate({
      target: attempts.key,
      set: { failures, blockedUntil: until, updatedAt: textOf(now) },
      setWhere: sql`coalesce(${attempts.blockedUntil} <= ${moment}, true)`,
    })
    .returning({ key: attempts.key });
  return counted.length > 0 ? undefined : secondsLeft(tx, key, now);
}

async function secondsLeft(tx: Transaction, key: Uint8Array, now: number): Promise<number> {
  const [found] = await tx.select({ until: attempts.blockedUntil }).from(attempts).where(eq(attempts.key, key));
  const left = found?.until ? new Date(found.until).getTime() - now : 0;
  return Math.max(1, Math.ceil(left / 1000));
}

/** Of the account at this address where it is known there, and of the account at large elsewhere. */
async function accountKey(tx: Transaction, address: string, email: string): Promise<Uint8Array> {
  const known = knownKey(address, email);
  const found = await tx
    .select({ key: attempts.key })
    .from(attempts)
    .where(inArray(attempts.key, [known]));
  return found.length > 0 ? known : hash("account", email.toLowerCase());
}

function addressKey({ address }: Attempt): Uint8Array {
  return hash("address", networkOf(address));
}

function knownKey(address: string, email: string): Uint8Array {
  return hash("known", networkOf(address), email.toLowerCase());
}

function hash(...parts: readonly string[]): Uint8Array {
  return createHash("sha256").update(parts.join("\0")).digest();
}

function textOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
