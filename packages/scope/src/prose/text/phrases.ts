import type { Span } from "./span.ts";

/**
 * A pattern for any of the phrases, over folded text. In a phrase a space stands for blanks or hyphens, and `~` for
 * the rest of a word; everything else is a regular expression. A phrase begins and ends at the edge of a word.
 */
export function phrasePattern(list: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])${phraseSource(list)}(?![a-z0-9])`, "g");
}

/** The source of a pattern for any of the phrases, to be built into a larger one. */
export function phraseSource(list: readonly string[]): string {
  return `(?:${list.map((phrase) => phrase.replaceAll(/\[[^\]]*\]| [?*]| |~/g, unfolded)).join("|")})`;
}

function unfolded(part: string): string {
  if (part.startsWith("[")) return part;
  if (part === "~") return "[a-z]*";
  return part === " " ? "[ -]+" : "[ -]*";
}

/** Every place where `pattern` stands in `plain`, moved by `offset`. */
export function findAll(pattern: RegExp, plain: string, offset = 0): Span[] {
  return Array.from(plain.matchAll(pattern), (match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** Whether any of the phrases of a pattern stands in `plain`. */
export function holds(pattern: RegExp, plain: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(plain);
}

/** A phrase of a word list with the key that it means. */
export interface Keyed<Key extends string> extends Span {
  readonly key: Key;
}

/** A word list: for each key its phrases, compiled. */
export type WordList<Key extends string> = readonly (readonly [key: Key, pattern: RegExp])[];

/** Compiles the phrases of each key. */
export function wordList<Key extends string>(phrasesByKey: Readonly<Record<Key, readonly string[]>>): WordList<Key> {
  const entries = Object.entries(phrasesByKey) as [Key, readonly string[]][];
  return entries.map(([key, list]) => [key, phrasePattern(list)]);
}

/** Every phrase of a word list in `plain`, also where they overlap. */
export function findKeyed<Key extends string>(list: WordList<Key>, plain: string, offset = 0): Keyed<Key>[] {
  return list.flatMap(([key, pattern]) => findAll(pattern, plain, offset).map((span) => ({ ...span, key })));
}
