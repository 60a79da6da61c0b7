import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** Takes canonical text, piece by piece. */
interface Sink {
  text(piece: string): void;
  /** Whether it knows how this value is written and has taken it as it is. */
  takes(value: object): boolean;
}

/** JSON with sorted keys and without what is undefined: equal values give equal text (after RFC 8785). */
export function canonicalJson(value: unknown): string {
  let all = "";
  write(value, { text: (piece) => void (all += piece), takes: () => false });
  return all;
}

function write(value: unknown, sink: Sink): void {
  if (typeof value !== "object" || value === null) return sink.text(JSON.stringify(value) ?? "null");
  if (sink.takes(value)) return;
  if (Array.isArray(value)) writeArray(value, sink);
  else writeObject(value as Readonly<Record<string, unknown>>, sink);
}

function writeArray(values: readonly unknown[], sink: Sink): void {
  // The engine writes long lists of numbers faster than we do.
  if (values.every((each) => typeof each === "number")) return sink.text(JSON.stringify(values));
  let before = "[";
  for (const each of values) {
    sink.text(before);
    write(each, sink);
    before = ",";
  }
  sink.text("]");
}

function writeObject(value: Readonly<Record<string, unknown>>, sink: Sink): void {
  let before = "{";
  for (const key of Object.keys(value).toSorted()) {
    const each = value[key];
    if (each === undefined) continue;
    sink.text(`${before}${JSON.stringify(key)}:`);
    write(each, sink);
    before = ",";
  }
  sink.text(before === "{" ? "{}" : "}");
}

/** Parts that several contents have, with the bytes that each is written in once somebody has asked. */
const recurrent = new WeakMap<object, Uint8Array | null>();

/**
 * Says that a part will be in further contents, too, as the same object and unchanged: it is then written only once for
 * the ids of all of them. Hands back the part.
 */
export function recurring<T extends object>(part: T): T {
  if (!recurrent.has(part)) recurrent.set(part, null);
  return part;
}

/** The bytes of canonical JSON, those of recurrent parts taken from before. */
class CanonicalBytes implements Sink {
  readonly #pieces: Uint8Array[] = [];
  #text = "";

  text(piece: string): void {
    this.#text += piece;
  }

  takes(value: object): boolean {
    const before = recurrent.get(value);
    if (before === undefined) return false;
    this.#write();
    const bytes = before ?? utf8ToBytes(canonicalJson(value));
    recurrent.set(value, bytes);
    this.#pieces.push(bytes);
    return true;
  }

  all(): Uint8Array {
    this.#write();
    return concatBytes(...this.#pieces);
  }

  #write(): void {
    this.#pieces.push(utf8ToBytes(this.#text));
    this.#text = "";
  }
}

const ID_DIGITS = 32;

/** The first 128 bits of the SHA-256 of the content's canonical JSON, in hexadecimal. */
export function contentId(content: unknown): string {
  const bytes = new CanonicalBytes();
  write(content, bytes);
  return bytesToHex(sha256(bytes.all())).slice(0, ID_DIGITS);
}
