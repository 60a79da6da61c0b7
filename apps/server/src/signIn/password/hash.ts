import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const argon2Of = promisify(argon2);

/** What a hash costs: KiB of memory, passes over it, and lanes. */
export interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/**
 * Argon2id with 19 MiB, two passes and one lane: the OWASP Password Storage Cheat Sheet's setting for it. About 100 ms
 * on a 2.1 GHz core.
 */
export const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };

const SALT_BYTES = 16;
const TAG_BYTES = 32;
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** What is kept of a password: a PHC string, with its cost and a salt of its own. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await tagOf(password, salt, cost, TAG_BYTES);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain(salt)}$${plain(tag)}`;
}

/** Does a password fit a PHC string? Compared in constant time. A string that this service did not write throws. */
export async function fits(password: string, phc: string): Promise<boolean> {
  const { cost, salt, tag } = partsOf(phc);
  return timingSafeEqual(await tagOf(password, salt, cost, tag.length), tag);
}

/** Was it hashed at another cost than today's? Then it is to be hashed anew when its owner next shows it. */
export function isOutdated(phc: string, cost: Cost = COST): boolean {
  const { cost: kept } = partsOf(phc);
  return kept.memory !== cost.memory || kept.passes !== cost.passes || kept.parallelism !== cost.parallelism;
}

/** A hash that no password fits, at today's cost: checked where nobody is found, so that nothing is told by the time. */
export const NOBODYS_HASH = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${plain(
  Buffer.alloc(SALT_BYTES),
)}$${plain(Buffer.alloc(TAG_BYTES))}`;

function tagOf(password: string, salt: Uint8Array, cost: Cost, tagLength: number): Promise<Buffer> {
  // The same letters can be typed as different code points; NFKC makes them one (RFC 8265, OpaqueString's idea).
  const message = Buffer.from(password.normalize("NFKC"), "utf8");
  return argon2Of("argon2id", { message, nonce: salt, tagLength, ...cost });
}

function partsOf(phc: string): { cost: Cost; salt: Buffer; tag: Buffer } {
  const found = PHC.exec(phc);
  if (found === null) throw new Error("A kept password is no PHC string of argon2id.");
  const [, memory, passes, parallelism, salt = "", tag = ""] = found;
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}

/** Base64 without padding, as PHC strings have it. */
function plain(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replaceAll("=", "");
}
