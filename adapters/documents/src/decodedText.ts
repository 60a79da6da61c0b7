import { type Fault, refuse, type Result, succeed } from "@shoreline/units";

/** The text of a file and, where it was not UTF-8, a note on how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly notes: readonly string[];
}

const ENCODINGS = "UTF-8, UTF-16 with a byte order mark, or Windows-1252 (Western European)";

/**
 * The text in the bytes: UTF-16 or UTF-8 by its mark, UTF-8 without one, and Windows-1252 only where it plainly is.
 * Faults, with the byte at which reading stopped: `documents.encoding`, `documents.nul-bytes`.
 */
export function decodedText(bytes: Uint8Array, name: string): Result<DecodedText> {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decodedAs(marked, bytes, name);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return refuse([nulFault(bytes, nul, name)]);
  const utf8 = decodedAs("utf-8", bytes, name);
  if (utf8.ok || !isPlainlyWestern(bytes)) return utf8;
  const text = new TextDecoder("windows-1252").decode(bytes);
  return succeed({ text, notes: ["It is not UTF-8 and was read as Windows-1252 (Western European)."] });
}

function markedEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

function decodedAs(encoding: "utf-8" | "utf-16le" | "utf-16be", bytes: Uint8Array, name: string): Result<DecodedText> {
  const text = strictlyDecoded(encoding, bytes);
  if (text === undefined) return refuse([encodingFault(encoding, bytes, name)]);
  const nul = text.indexOf("\u0000");
  if (nul === -1) return succeed({ text, notes: [] });
  return refuse([nulFault(bytes, 2 + 2 * nul, name)]);
}

function strictlyDecoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const LETTERS = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿŒœ";
const SIGNS = "€£§°²³µ«»–—‘’“”„…·\u00a0";
const ENOUGH = 4_000_000;

/**
 * Whether text that is not UTF-8 can only be Western European: every byte beyond ASCII is a letter of these languages
 * that touches an ASCII letter, or a usual sign that touches none; never three of them in a row, as in Cyrillic.
 */
function isPlainlyWestern(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes.subarray(0, ENOUGH));
  if (/\P{ASCII}{3}/u.test(text.replace(/[\u00a0–—„“”«»]/g, " "))) return false;
  return [...text.matchAll(/(.?)(\P{ASCII})(?=(.?))/gsu)].every(([, before, sign, after]) =>
    isWesternSign(sign ?? "", before ?? "", after ?? ""),
  );
}

/** A letter belongs to a word, and no sign but the apostrophe stands inside one. */
function isWesternSign(sign: string, before: string, after: string): boolean {
  const [isAfterLetter, isBeforeLetter] = [/[A-Za-z]/.test(before), /[A-Za-z]/.test(after)];
  if (LETTERS.includes(sign)) return isAfterLetter || isBeforeLetter || LETTERS.includes(before);
  return SIGNS.includes(sign) && (sign === "’" || !isAfterLetter || !isBeforeLetter);
}

function encodingFault(encoding: string, bytes: Uint8Array, name: string): Fault {
  const at = firstInvalidByte(encoding, bytes);
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, "0").toUpperCase();
  const read = encoding.toUpperCase();
  const given = `a text that is not ${read}: byte ${at} is 0x${byte}`;
  const hint = "Save it again as CSV UTF-8; a spreadsheet offers that beside plain CSV.";
  return { code: "documents.encoding", path: name, given, allowed: ENCODINGS, hint };
}

/** Offset of the first byte that cannot be read; the bytes are known to have one. */
function firstInvalidByte(encoding: string, bytes: Uint8Array): number {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const unit = encoding === "utf-8" ? "utf8" : "utf16le";
  for (let at = text.indexOf(REPLACED); at !== -1; at = text.indexOf(REPLACED, at + 1)) {
    const byte = Buffer.byteLength(text.slice(0, at), unit);
    if (!isWritten(bytes, byte, encoding)) return byte;
  }
  return bytes.length - 1;
}

/** What stands for bytes that cannot be read; now and then a text holds that very sign. */
const REPLACED = "\ufffd";

function isWritten(bytes: Uint8Array, at: number, encoding: string): boolean {
  const written = { "utf-8": [0xef, 0xbf, 0xbd], "utf-16le": [0xfd, 0xff], "utf-16be": [0xff, 0xfd] }[encoding] ?? [];
  return written.every((byte, index) => bytes[at + index] === byte);
}

function nulFault(bytes: Uint8Array, at: number, name: string): Fault {
  const sample = bytes.subarray(0, 200);
  const nuls = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  const looksWide = nuls > sample.length / 3;
  const hint = looksWide
    ? "It looks like UTF-16 without its mark: save it as CSV UTF-8."
    : "Text holds none: is it a program's own file, or one that was cut off?";
  const given = `a file with NUL bytes, the first at byte ${at}`;
  return { code: "documents.nul-bytes", path: name, given, allowed: ENCODINGS, hint };
}
