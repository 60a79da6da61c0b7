import { members } from "@shoreline/store";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { OpenContext } from "../http/handler.ts";
import { countAttempt } from "./attempts.ts";
import { waitFirst } from "./links.ts";
import { NOBODYS_HASH } from "./password/hash.ts";

/** What somebody shows who signs in by password. */
export interface ShownPassword {
  readonly email: string;
  readonly password: string;
  readonly organisationId?: string | undefined;
}

type Member = typeof members.$inferSelect;
/** A member whom a password fits. */
export type Fitting = Member & { readonly passwordHash: string };

/**
 * The members of this e-mail address whom the password fits, one for each organisation. Throws where the try has to
 * wait. Where nobody has the address, or nobody a password, one is hashed all the same: the time tells nothing.
 */
export async function matching(context: OpenContext, shown: ShownPassword): Promise<Fitting[]> {
  const { passwords } = context.services.signIn;
  const candidates = await counted(context, shown);
  const kept = candidates.length > 0 ? candidates : [undefined];
  const fitting = await Promise.all(
    kept.map(async (member) => {
      const passwordHash = member?.passwordHash ?? NOBODYS_HASH;
      const isFitting = await passwords.fits(shown.password, passwordHash);
      return isFitting && member !== undefined ? [{ ...member, passwordHash }] : [];
    }),
  );
  return fitting.flat();
}

/** Counts the try, then finds whom it may be about. */
async function counted({ services, incoming, now }: OpenContext, shown: ShownPassword): Promise<Member[]> {
  const { email, organisationId } = shown;
  const found = await services.store.presenting({ email }, async (tx) => {
    const seconds = await countAttempt(tx, { address: incoming.address, email }, now);
    if (seconds !== undefined) return seconds;
    const within = organisationId === undefined ? undefined : eq(members.organisationId, organisationId);
    return tx
      .select()
      .from(members)
      .where(and(eq(sql`lower(${members.email})`, email.toLowerCase()), isNull(members.disabledAt), within));
  });
  if (typeof found === "number") throw waitFirst(found);
  return found;
}
