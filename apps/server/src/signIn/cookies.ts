import type { Incoming } from "../http/signed.ts";
import type { Site } from "./site.ts";

/** What a cookie of ours is for: the session, or a sign-in that is under way elsewhere. */
export type CookiePurpose = "session" | "oidc";

/**
 * Name of a cookie. With `__Host-` a browser takes it only when it is `Secure`, of this very host and for all its
 * paths, so that no neighbour under the same domain can plant one.
 */
export function cookieName(purpose: CookiePurpose, site: Site): string {
  const name = purpose === "session" ? "shoreline" : `shoreline-${purpose}`;
  return site.isSecure ? `__Host-${name}` : name;
}

/** `Set-Cookie` that keeps a token out of scripts' reach and off requests that other sites make, for some seconds. */
export function keptCookie(purpose: CookiePurpose, site: Site, token: string, seconds: number): string {
  const secure = site.isSecure ? "; Secure" : "";
  return `${cookieName(purpose, site)}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** `Set-Cookie` that makes a browser forget one. */
export function endedCookie(purpose: CookiePurpose, site: Site): string {
  return keptCookie(purpose, site, "", 0);
}

/** The token in a cookie of a request. */
export function tokenIn(purpose: CookiePurpose, site: Site, incoming: Incoming): string | undefined {
  const token = incoming.cookie(cookieName(purpose, site));
  return token === "" ? undefined : token;
}
