/**
 * The text as it is compared: small letters, no accents, plain quotes and hyphens, every blank a space.
 * Each character stays where it was, so that an offset into the folded text is one into the original.
 */
export function foldedText(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) parts.push(foldedChunk(text, at));
  const folded = parts.join("");
  return text.includes("\t") ? withCells(text, folded) : folded;
}

/** A tab between words parts the cells of a pasted table, as a bar does. */
function withCells(text: string, folded: string): string {
  const signs = Array.from(text.matchAll(/(?<=[^\s][ ]{0,4})\t/g), ({ index }) => index);
  const parts = signs.map((index, nth) => folded.slice(nth === 0 ? 0 : (signs[nth - 1] ?? 0) + 1, index));
  return [...parts, folded.slice((signs.at(-1) ?? -1) + 1)].join("|");
}

const CHUNK = 4096;
const LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", ı: "i" };
const SIGNS: readonly (readonly [signs: string, plain: string])[] = [
  ["’‘ʼ`´", "'"],
  ["“”„«»", '"'],
  ["–—−‐‑‒―", "-"],
  ["•▪●◦‣·", "*"],
  ["…", "."],
  ["×✕", "x"],
];

const table = new Map<number, number>();

function foldedChunk(text: string, from: number): string {
  const codes: number[] = [];
  for (let at = from; at < Math.min(text.length, from + CHUNK); at++) codes.push(foldedCode(text.charCodeAt(at)));
  return String.fromCharCode(...codes);
}

function foldedCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code <= 32 ? 32 : code === 96 ? 39 : code;
  const known = table.get(code);
  if (known !== undefined) return known;
  const folded = foldedSign(String.fromCharCode(code)).charCodeAt(0);
  table.set(code, folded);
  return folded;
}

/** One UTF-16 unit for one; halves of a pair stay as they are. */
function foldedSign(sign: string): string {
  if (/\s/.test(sign)) return " ";
  const plain = SIGNS.find(([signs]) => signs.includes(sign))?.[1];
  if (plain !== undefined) return plain;
  const small = sign.toLowerCase();
  if (small.length !== 1) return sign;
  return LETTERS[small] ?? small.normalize("NFD").charAt(0);
}
