import { createHash, randomBytes } from "node:crypto";

const BYTES = 32;

/** How tokens of other software begin, so that a leaked one is recognised by whoever finds it, scanners included. */
export const API_TOKEN_PREFIX = "shl_";

/** A new secret of 256 random bits, as base64url text. It is told once and kept only as its hash. */
export function newToken(prefix = ""): string {
  return prefix + randomBytes(BYTES).toString("base64url");
}

/**
 * What is kept of a token. Plain SHA-256 suffices because a token, unlike a password, cannot be guessed: there is
 * nothing for a slow hash to slow down.
 */
export function hashOf(token: string): Uint8Array {
  return createHash("sha256").update(token).digest();
}
