import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** JSON with sorted keys and without what is undefined: equal values give equal text (after RFC 8785). */
export function canonicalJson(value: unknown): string {
  return written(value, nothingKnown);
}

/** The text of a value that need not be written anew. */
type Known = (value: object) => string | undefined;

const nothingKnown: Known = () => undefined;

function written(value: unknown, known: Known): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null";
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const before = known(value);
  if (before !== undefined) return before;
  return Array.isArray(value)
    ? writtenArray(value, known)
    : writtenObject(value as Readonly<Record<string, unknown>>, known);
}

function writtenArray(values: readonly unknown[], known: Known): string {
  // The engine writes long lists of numbers faster than we do.
  if (values.every((each) => typeof each === "number")) return JSON.stringify(values);
  let text = "[";
  for (const each of values) text += text === "[" ? written(each, known) : `,${written(each, known)}`;
  return `${text}]`;
}

function writtenObject(value: Readonly<Record<string, unknown>>, known: Known): string {
  let text = "{";
  for (const key of Object.keys(value).toSorted()) {
    const each = value[key];
    if (each !== undefined) text += `${text === "{" ? "" : ","}${JSON.stringify(key)}:${written(each, known)}`;
  }
  return `${text}}`;
}

/** Parts that several contents have, with the text of each once somebody has asked. */
const recurrent = new WeakMap<object, string | null>();

/**
 * Says that a part will be in further contents, too, as the same object and unchanged: it is then written only once for
 * the ids of all of them. Hands back the part.
 */
export function recurring<T extends object>(part: T): T {
  if (!recurrent.has(part)) recurrent.set(part, null);
  return part;
}

function recurrentText(value: object): string | undefined {
  const before = recurrent.get(value);
  if (before !== null) return before;
  const text = canonicalJson(value);
  recurrent.set(value, text);
  return text;
}

const ID_DIGITS = 32;

/** The first 128 bits of the SHA-256 of the content's canonical JSON, in hexadecimal. */
export function contentId(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(written(content, recurrentText)))).slice(0, ID_DIGITS);
}
