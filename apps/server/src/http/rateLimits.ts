import { createHash } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { networkOf } from "./networkOf.ts";
import { problem } from "./refusal.ts";
import type { Incoming, Signed } from "./signed.ts";

const WINDOW_SECONDS = 60;
const MOST_KNOWN = 10_000;

/** Requests a minute; 0 for no limit. */
export interface Rates {
  readonly signedPerMinute: number;
  readonly openPerMinute: number;
}

/**
 * Limits of this process: so many requests a minute for each session or token, and so many for each address (IPv6: its
 * /64) that come without a valid sign-in. A sign-in that was good before still passes from an address whose own share is used up, so
 * that a flood from an office does not lock its people out.
 */
export interface RateLimits {
  /** Refuses what comes from a blocked address without a sign-in known to be good. Counts nothing. */
  admit(incoming: Incoming): Promise<void>;
  /** Counts the request, and gives the headers that say how many are left; throws 429 where none are. */
  count(incoming: Incoming, signed: Signed | undefined): Promise<Readonly<Record<string, string>>>;
}

/** Limits that start with nothing counted. */
export function rateLimits(rates: Rates): RateLimits {
  const signedLimit = limiter(rates.signedPerMinute);
  const openLimit = limiter(rates.openPerMinute);
  const known = new Set<string>();
  return {
    async admit(incoming) {
      const left = await openLimit?.get(networkOf(incoming.address));
      if (!left || left.consumedPoints <= rates.openPerMinute || known.has(fingerprint(incoming))) return;
      throw tooMany("open", rates.openPerMinute, left);
    },
    async count(incoming, signed) {
      if (signed === undefined) return consume(openLimit, "open", rates.openPerMinute, networkOf(incoming.address));
      if (known.size >= MOST_KNOWN) known.clear();
      known.add(fingerprint(incoming));
      return consume(signedLimit, signed.by.kind, rates.signedPerMinute, signed.by.id);
    },
  };
}

function limiter(points: number): RateLimiterMemory | undefined {
  return points === 0 ? undefined : new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
}

/** Of what the request shows; never the token itself. */
function fingerprint(incoming: Incoming): string {
  const shown = incoming.header("authorization") ?? incoming.header("cookie") ?? "";
  return createHash("sha256").update(shown).digest("base64");
}

async function consume(
  limit: RateLimiterMemory | undefined,
  name: string,
  points: number,
  key: string,
): Promise<Readonly<Record<string, string>>> {
  if (limit === undefined) return {};
  try {
    return rateHeaders(name, points, await limit.consume(key));
  } catch (left) {
    if (left instanceof RateLimiterRes) throw tooMany(name, points, left);
    throw left;
  }
}

/** As draft-ietf-httpapi-ratelimit-headers names them. */
function rateHeaders(name: string, points: number, left: RateLimiterRes): Record<string, string> {
  return {
    "RateLimit-Policy": `"${name}";q=${points};w=${WINDOW_SECONDS}`,
    RateLimit: `"${name}";r=${Math.max(0, left.remainingPoints)};t=${seconds(left)}`,
  };
}

function tooMany(name: string, points: number, left: RateLimiterRes): Error {
  const headers = { ...rateHeaders(name, points, left), "Retry-After": String(seconds(left)) };
  return problem("too-many", { detail: `At most ${points} a minute.`, headers });
}

function seconds(left: RateLimiterRes): number {
  return Math.max(1, Math.ceil(left.msBeforeNext / 1000));
}
