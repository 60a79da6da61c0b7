import { problem } from "./refusal.ts";
import type { Incoming, Signed } from "./signed.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A browser sends its cookie along with whatever another site makes it ask. So a write that rests on a cookie, and a
 * write that sets one, must come from a page of this very site, as `Origin` (or `Sec-Fetch-Site`) tells. A bearer token
 * is sent by nobody who does not hold it, and needs no such check.
 */
export function checkOrigin(incoming: Incoming, signed: Signed | undefined, origins: ReadonlySet<string>): void {
  if (READS.has(incoming.method) || signed?.by.kind === "token") return;
  const origin = incoming.header("origin");
  if (origin !== undefined ? origins.has(origin) : !isCrossSite(incoming, signed)) return;
  throw problem("not-allowed", { detail: "This write came from a page of another site, or hides where it came from." });
}

/** Without `Origin`: a browser says at least so; a program that uses no cookie may say nothing. */
function isCrossSite(incoming: Incoming, signed: Signed | undefined): boolean {
  const site = incoming.header("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  return signed?.by.kind === "session";
}
