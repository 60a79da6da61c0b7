import { credentials, members, type Transaction } from "@shoreline/store";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { and, eq, isNull } from "drizzle-orm";
import type { OpenContext } from "../../http/handler.ts";
import { keepChallenge, takeChallenge } from "../challenges.ts";
import type { SignedActor } from "../session.ts";
import { challengeIn, webAuthnCredential } from "./passkey.ts";
import { domainOf, idBytes } from "./registration.ts";

/** What a browser needs to show a passkey of its choice. Nothing is said about who has one. */
export async function assertionOptions({ services, now }: OpenContext) {
  const options = await generateAuthenticationOptions({
    rpID: domainOf(services.signIn.site()),
    userVerification: "required",
  });
  await services.store.presenting({}, (tx) => keepChallenge(tx, "passkey", options.challenge, {}, now));
  return options;
}

/** A passkey that proved good: whose it is, and what to write down of its use. */
export interface Asserted {
  readonly actor: SignedActor;
  note(tx: Transaction): Promise<void>;
}

/** Whose passkey has answered; nothing where the answer does not hold, for whatever reason. */
export async function asserted(
  context: OpenContext,
  response: Readonly<Record<string, unknown>>,
): Promise<Asserted | undefined> {
  const challenge = challengeIn(response);
  const handle = response["id"];
  if (challenge === undefined || typeof handle !== "string") return undefined;
  const found = await lookUp(context, challenge, handle);
  const info = found === undefined ? undefined : await verified(context, found, challenge, response);
  if (found === undefined || info === undefined) return undefined;
  const { credential, actor } = found;
  return {
    actor,
    note: async (tx) => {
      const use = { counter: info.newCounter, usedAt: context.nowText };
      await tx.update(credentials).set(use).where(eq(credentials.id, credential.id));
    },
  };
}

interface Kept {
  readonly credential: typeof credentials.$inferSelect;
  readonly actor: SignedActor;
}

/** Takes the challenge, whatever comes of it, and finds the passkey and its member. */
async function lookUp({ services, now }: OpenContext, challenge: string, handle: string): Promise<Kept | undefined> {
  const { store } = services;
  const taken = await store.presenting({}, (tx) => takeChallenge(tx, "passkey", challenge, now));
  if (taken === undefined) return undefined;
  const [row] = await store.presenting({ handle }, (tx) =>
    tx
      .select({ credential: credentials, member: members })
      .from(credentials)
      .innerJoin(
        members,
        and(eq(members.organisationId, credentials.organisationId), eq(members.id, credentials.memberId)),
      )
      .where(and(eq(credentials.handle, handle), eq(credentials.kind, "passkey"), isNull(members.disabledAt))),
  );
  if (row === undefined) return undefined;
  const { organisationId, id, role, engagementId } = row.member;
  const actor = { organisationId, memberId: id, engagementId: role === "guest" ? engagementId : null };
  return { credential: row.credential, actor };
}

async function verified(
  { services }: OpenContext,
  { credential, actor }: Kept,
  challenge: string,
  response: Readonly<Record<string, unknown>>,
) {
  const site = services.signIn.site();
  try {
    if (!isFor(response, actor.memberId)) return undefined;
    const result = await verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: domainOf(site),
      credential: webAuthnCredential(credential),
      requireUserVerification: true,
    });
    return result.verified ? result.authenticationInfo : undefined;
  } catch {
    // The library throws on whatever does not fit; the caller is told no more than that it does not.
    return undefined;
  }
}

/** Whether a passkey remembers the member that it is kept for. */
function isFor(response: Readonly<Record<string, unknown>>, memberId: string): boolean {
  const { userHandle } = (response["response"] ?? {}) as { userHandle?: unknown };
  return typeof userHandle === "string" && userHandle === Buffer.from(idBytes(memberId)).toString("base64url");
}
