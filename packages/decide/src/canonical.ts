import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** JSON with sorted keys and without what is undefined: equal values give equal text (after RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as Readonly<Record<string, unknown>>);
}

function canonicalArray(values: readonly unknown[]): string {
  // The engine writes long lists of numbers faster than we do.
  if (values.every((each) => typeof each === "number")) return JSON.stringify(values);
  let text = "";
  for (const each of values) text += `${text === "" ? "" : ","}${canonicalJson(each)}`;
  return `[${text}]`;
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  let text = "";
  for (const key of Object.keys(value).toSorted()) {
    const each = value[key];
    if (each !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(each)}`;
  }
  return `{${text}}`;
}

const ID_DIGITS = 32;

/** The first 128 bits of the SHA-256 of the content, in hexadecimal. */
export function contentId(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content)))).slice(0, ID_DIGITS);
}
