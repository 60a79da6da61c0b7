import type { Permission, Role } from "@shoreline/api";
import type { Actor } from "@shoreline/store";

/** Who asks, once a session or an API token has shown it. */
export interface Signed {
  /** What the database has to know to open the right rows. */
  readonly actor: Actor & { readonly memberId: string };
  readonly role: Role;
  /** What the role allows and, for a token, its scopes allow too. */
  readonly permissions: ReadonlySet<Permission>;
  /** How it was shown, with the id of the session or token. */
  readonly by: { readonly kind: "session" | "token"; readonly id: string };
}

/** What of a request sign-in and rate limits look at. */
export interface Incoming {
  readonly requestId: string;
  readonly method: string;
  /** Path and query, as asked. */
  readonly url: string;
  /** Address of the client; of the one the proxy names where the proxy is trusted. */
  readonly address: string;
  /** Whether the client reached us by https, perhaps through a trusted proxy. */
  readonly secure: boolean;
  /** Aborts when the client leaves before it is answered. */
  readonly leaving: AbortSignal;
  /** A header by its name in any case; several of one name are joined by commas, cookies by semicolons. */
  header(name: string): string | undefined;
  /** A cookie by its name. */
  cookie(name: string): string | undefined;
}

/**
 * Finds out who asks, by cookie or bearer token. Nothing for a request that shows neither, and for what it shows being
 * unknown, expired or revoked; the answer is then 401 where the operation needs a sign-in. Rejects where the database
 * cannot be asked.
 */
export type Authenticate = (incoming: Incoming) => Promise<Signed | undefined>;
