import type { credentials } from "@shoreline/store";
import type { AuthenticatorTransport, WebAuthnCredential } from "@simplewebauthn/server";

/** What is kept of a passkey besides its key: how a browser reaches it, and whether it is copied between devices. */
export interface PasskeyDetails {
  readonly transports: readonly string[];
  readonly isSynced: boolean;
}

type Row = typeof credentials.$inferSelect;

/** A kept passkey as the checks of an answer take it. */
export function webAuthnCredential(row: Row): WebAuthnCredential {
  const { transports } = row.details as PasskeyDetails;
  return {
    id: row.handle,
    publicKey: new Uint8Array(row.publicKey ?? []),
    counter: row.counter ?? 0,
    transports: [...transports] as AuthenticatorTransport[],
  };
}

/** The challenge that a browser's answer says to answer; nothing where it says none. */
export function challengeIn(response: Readonly<Record<string, unknown>>): string | undefined {
  const inner = response["response"] as { clientDataJSON?: unknown } | undefined;
  if (typeof inner?.clientDataJSON !== "string") return undefined;
  try {
    const data = JSON.parse(Buffer.from(inner.clientDataJSON, "base64url").toString("utf8")) as { challenge?: unknown };
    return typeof data.challenge === "string" ? data.challenge : undefined;
  } catch {
    return undefined;
  }
}
