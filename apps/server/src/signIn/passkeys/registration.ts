import { appendAudit, credentials, members } from "@shoreline/store";
import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { and, eq } from "drizzle-orm";
import type { Context } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { keepChallenge, takeChallenge } from "../challenges.ts";
import type { Site } from "../site.ts";
import { challengeIn, type PasskeyDetails } from "./passkey.ts";

/** COSE numbers of EdDSA, ES256 and RS256: what every authenticator in use has one of. */
const ALGORITHMS = [-8, -7, -257];
const NAME = "Shoreline";
/** Nobody needs more, and every one of them is a way in. */
const MOST_PASSKEYS = 20;

type Kept = typeof credentials.$inferSelect;

/** What a browser needs to make a passkey for the member who asks; the challenge is kept until it answers. */
export async function registrationOptions(context: Context) {
  const { tx, memberId, services, now } = context;
  const [member] = await tx.select().from(members).where(eq(members.id, memberId));
  const kept = await passkeysOf(context);
  const options = await generateRegistrationOptions({
    rpName: NAME,
    rpID: domainOf(services.signIn.site()),
    userName: member?.email ?? "",
    userDisplayName: member?.name ?? "",
    userID: idBytes(memberId),
    attestationType: "none",
    excludeCredentials: kept.map(({ handle, details }) => ({
      id: handle,
      transports: [...(details as PasskeyDetails).transports],
    })),
    // Discoverable, so that signing in needs no e-mail address; verified, so that it is more than holding the device.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: ALGORITHMS,
  });
  await keepChallenge(tx, "newPasskey", options.challenge, { memberId }, now);
  return options;
}

/** Keeps the passkey that a browser made. Refuses an answer that does not hold. */
export async function register(
  context: Context,
  name: string,
  response: Readonly<Record<string, unknown>>,
): Promise<Kept> {
  const { tx, actor, memberId, newId, nowText } = context;
  if ((await passkeysOf(context)).length >= MOST_PASSKEYS)
    throw problem("conflict", { detail: `There are ${MOST_PASSKEYS} passkeys already; remove one first.` });
  const { credential, credentialBackedUp } = await checked(context, response);
  const [kept] = await tx
    .insert(credentials)
    .values({
      organisationId: actor.organisationId,
      id: newId(),
      memberId,
      kind: "passkey",
      handle: credential.id,
      name,
      publicKey: credential.publicKey,
      counter: credential.counter,
      details: { transports: credential.transports ?? [], isSynced: credentialBackedUp } satisfies PasskeyDetails,
      createdAt: nowText,
    })
    .onConflictDoNothing()
    .returning();
  if (kept === undefined) throw problem("conflict", { detail: "This passkey is kept already." });
  await appendAudit(tx, { action: "passkey.add", subjectKind: "credential", subjectId: kept.id, details: { name } });
  return kept;
}

type Registered = NonNullable<VerifiedRegistrationResponse["registrationInfo"]>;

async function checked(context: Context, response: Readonly<Record<string, unknown>>): Promise<Registered> {
  const { tx, memberId, services, now } = context;
  const challenge = challengeIn(response);
  const taken = challenge === undefined ? undefined : await takeChallenge(tx, "newPasskey", challenge, now);
  if (challenge === undefined || taken?.["memberId"] !== memberId) throw refused("its challenge is not one of ours");
  const site = services.signIn.site();
  const result = await verifyRegistrationResponse({
    response: response as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: domainOf(site),
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch((error: unknown) => {
    throw refused(error instanceof Error ? error.message : "it cannot be read");
  });
  if (!result.verified) throw refused("its signature does not hold");
  return result.registrationInfo;
}

/** Passkeys of the member who asks, the newest first. */
export async function passkeysOf({ tx, memberId }: Context): Promise<Kept[]> {
  const kept = await tx
    .select()
    .from(credentials)
    .where(and(eq(credentials.memberId, memberId), eq(credentials.kind, "passkey")));
  return kept.toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

function refused(why: string): Error {
  const fault = { code: "sign-in.passkey-refused", path: "response", given: why.slice(0, 200) };
  return problem("faults", { faults: [{ ...fault, hint: "Ask for new options and let the browser make it anew." }] });
}

/** Domain of the site; without one there are no passkeys. */
export function domainOf(site: Site): string {
  if (site.domain !== undefined) return site.domain;
  const detail = "Passkeys need a host name: open the service as localhost, or set PUBLIC_URL to a domain.";
  throw problem("conflict", { detail });
}

/** The 16 bytes of an id: what a passkey remembers of whom it was made for. */
export function idBytes(id: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(id.replaceAll("-", ""), "hex"));
}
