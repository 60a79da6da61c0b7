import type { Fault } from "@shoreline/units";
import { COMMON_WORDS } from "./commonWords.ts";

const LEAST_LENGTH = 12;
/** Characters that must be left of a password once everything common is taken out of it. */
const LEAST_OWN = 5;
const LEAST_RUN = 3;
const YEAR_LENGTH = 4;
const PRIVATE_USE = 0xe000;
const PRIVATE_USE_SIZE = 6400;
/** Shorter parts of an address, such as `de`, stand in words by chance. */
const LEAST_PART = 4;

const LEET: Readonly<Record<string, string>> = { "@": "a", "4": "a", "3": "e", "0": "o", $: "s", "5": "s", "1": "i" };

/**
 * What is wrong with a password that somebody chooses; nothing where it will do.
 *
 * Length and common choices decide, not kinds of characters: NIST SP 800-63B-4, section 3.1.1.2.
 * Faults: `sign-in.password-short`, `sign-in.password-common`, `sign-in.password-like-email`. None shows the password.
 */
export function passwordFaults(password: string, email: string, path = "password"): Fault[] {
  const length = [...password.normalize("NFKC")].length;
  if (length < LEAST_LENGTH) return [tooShort(path, length)];
  if (holdsAddress(password, email)) return [likeEmail(path)];
  return isCommon(password) ? [common(path)] : [];
}

/** Is little left of it once common words, years, sequences and repetitions are taken out? */
export function isCommon(password: string): boolean {
  const plain = [...password.normalize("NFKC").toLowerCase()].map(oneUnit);
  return new Set(plain).size < LEAST_OWN || ownCharacters(plain) < LEAST_OWN;
}

/** A character beyond the first plane (no common word has one) as one of private use, so that positions are characters. */
function oneUnit(character: string): string {
  if (character.length === 1) return character;
  return String.fromCharCode(PRIVATE_USE + ((character.codePointAt(0) ?? 0) % PRIVATE_USE_SIZE));
}

/** Fewest characters that stay uncovered, however common parts are laid over them. */
function ownCharacters(plain: readonly string[]): number {
  const texts = [plain.join(""), plain.map((character) => LEET[character] ?? character).join("")];
  const least = [0];
  for (let end = 1; end <= plain.length; end += 1) {
    const covered = commonLengths(texts, end).map((length) => least[end - length] ?? end);
    least.push(Math.min((least[end - 1] ?? 0) + 1, ...covered));
  }
  return least.at(-1) ?? 0;
}

/** Lengths of the common parts that end at a place. */
function commonLengths(texts: readonly string[], end: number): number[] {
  const heads = texts.map((text) => text.slice(0, end));
  const words = COMMON_WORDS.filter((word) => heads.some((head) => head.endsWith(word))).map((word) => word.length);
  const year = /(?:19|20)\d\d$/.test(heads[0] ?? "") ? [YEAR_LENGTH] : [];
  const run = runLength(heads[0] ?? "");
  return [...words, ...year, ...(run >= LEAST_RUN ? [run] : [])];
}

/** How many characters at the end repeat, or follow one another up or down: `aaa`, `123`, `cba`. */
function runLength(text: string): number {
  const step = stepBack(text, 1);
  if (!(Math.abs(step) <= 1)) return 1;
  let length = 2;
  while (stepBack(text, length) === step) length += 1;
  return length;
}

function stepBack(text: string, back: number): number {
  return text.charCodeAt(text.length - back) - text.charCodeAt(text.length - back - 1);
}

function holdsAddress(password: string, email: string): boolean {
  const lower = password.toLowerCase();
  const address = email.toLowerCase();
  return [address, ...address.split(/[@.+_-]/)].some((part) => part.length >= LEAST_PART && lower.includes(part));
}

function tooShort(path: string, length: number): Fault {
  const hint = "Four or five words that have nothing to do with each other are easy to keep in mind.";
  return {
    code: "sign-in.password-short",
    path,
    given: `${length} characters`,
    allowed: `${LEAST_LENGTH} or more`,
    hint,
  };
}

function common(path: string): Fault {
  const hint = "It is made of what many people choose, and is tried first.";
  return { code: "sign-in.password-common", path, given: "a common password", allowed: "one of your own", hint };
}

function likeEmail(path: string): Fault {
  const hint = "Whoever knows the address would try it first.";
  const given = "a part of the e-mail address";
  return { code: "sign-in.password-like-email", path, given, allowed: "one without it", hint };
}
