import { challenges, show, type Transaction } from "@shoreline/store";
import { and, eq, gt } from "drizzle-orm";
import { hashOf } from "./token.ts";

type Purpose = typeof challenges.$inferSelect.purpose;

/** How long a browser may take to answer, in seconds. */
export const CHALLENGE_SECONDS = 600;

/** Keeps what is handed to a browser, by its hash; `details` is what the answer will be checked with. */
export async function keepChallenge(
  tx: Transaction,
  purpose: Purpose,
  challenge: string,
  details: Readonly<Record<string, unknown>>,
  now: number,
): Promise<void> {
  const expiresAt = new Date(now + CHALLENGE_SECONDS * 1000).toISOString();
  await tx.insert(challenges).values({ key: hashOf(challenge), purpose, details, expiresAt });
}

/**
 * Takes a challenge that comes back, and gives its details: once, of two at the same time to one alone. Where the
 * answer decides who somebody is, it is committed whatever comes of the answer, so that there is one guess at each.
 */
export async function takeChallenge(
  tx: Transaction,
  purpose: Purpose,
  challenge: string,
  now: number,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const key = hashOf(challenge);
  await show(tx, { tokenHash: key });
  const [taken] = await tx
    .delete(challenges)
    .where(
      and(
        eq(challenges.key, key),
        eq(challenges.purpose, purpose),
        gt(challenges.expiresAt, new Date(now).toISOString()),
      ),
    )
    .returning({ details: challenges.details });
  return taken?.details as Readonly<Record<string, unknown>> | undefined;
}
