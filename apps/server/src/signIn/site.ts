import { isIP } from "node:net";
import { isLoopback } from "../config/loopback.ts";

/** The site that browsers know the service as, as far as signing in depends on it. */
export interface Site {
  /** `https://sourcing.example.org` */
  readonly origin: string;
  /** Whether cookies may be `Secure`: everywhere but on this very machine without TLS. */
  readonly isSecure: boolean;
  /** Domain that passkeys are made for; nothing at a bare address, which WebAuthn does not take. */
  readonly domain: string | undefined;
}

/** The site at a public address. */
export function siteAt(publicUrl: string): Site {
  const { origin, protocol, hostname } = new URL(publicUrl);
  const bare = hostname.replaceAll(/[[\]]/g, "");
  return {
    origin,
    isSecure: protocol === "https:" || !isLoopback(bare),
    domain: isIP(bare) === 0 ? hostname : undefined,
  };
}
