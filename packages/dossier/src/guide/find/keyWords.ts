import { describedOnce } from "@shoreline/simulate";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

const SHORTEST_STEM = 4;

/** Phrases, and words that have synonyms, with the one word that stands for them. */
interface Phrases {
  /** By the words as they are listed, parted by blanks. */
  readonly exact: ReadonlyMap<string, string>;
  /** By their stems. */
  readonly stemmed: ReadonlyMap<string, string>;
  /** In words. */
  readonly longest: number;
}

const phrasesOf = describedOnce((vocabulary: Vocabulary): Phrases => {
  const listed = vocabulary.synonyms.flatMap(([first = "", ...others]) =>
    [first, ...others].map((each) => [wordsIn(each, vocabulary), first] as const),
  );
  return {
    exact: new Map(listed.map(([words, first]) => [words.join(" "), first])),
    stemmed: new Map(listed.map(([words, first]) => [stemsOf(words, vocabulary).join(" "), first])),
    longest: Math.max(...listed.map(([words]) => words.length)),
  };
});

/**
 * What a text is about, as a set of stems: without case, accents, small words and endings, and with one word for all
 * that mean the same. The same text gives the same stems everywhere.
 */
export function keyWords(text: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const words = wordsIn(text, vocabulary);
  const stems = stemsOf(words, vocabulary);
  const kept = new Set<string>();
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words.slice(at), stems.slice(at), vocabulary);
    if (phrase !== undefined) kept.add(phrase.word);
    else if (!vocabulary.empty.has(words[at] ?? "")) kept.add(stems[at] ?? "");
    at += phrase?.length ?? 1;
  }
  return kept;
}

/** Lower case, no accents, only letters and digits, one spelling for each word. */
export function wordsIn(text: string, { folded }: Vocabulary): string[] {
  const plain = text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f'’]/g, "")
    .toLowerCase();
  return folded(plain).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The longest known phrase at the beginning, under its one word; a phrase may be a single word. As it is listed it goes
 * before what only has its stem: "Steuerung" is no tax, and "lohnt" no wage.
 */
function phraseAt(
  words: readonly string[],
  stems: readonly string[],
  vocabulary: Vocabulary,
): { word: string; length: number } | undefined {
  const { exact, stemmed, longest } = phrasesOf(vocabulary);
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const isEmpty = length === 1 && vocabulary.empty.has(words[0] ?? "");
    const byStems = isEmpty ? undefined : stemmed.get(stems.slice(0, length).join(" "));
    const word = exact.get(words.slice(0, length).join(" ")) ?? byStems;
    if (word !== undefined) return { word, length };
  }
  return undefined;
}

/** The words of a text by their stems, as they were typed. */
export function typedWords(text: string, vocabulary: Vocabulary): ReadonlyMap<string, string> {
  return new Map(wordsIn(text, vocabulary).map((word) => [stem(word, vocabulary), word]));
}

/** The stems of words that have synonyms, each with the one word that stands for it. */
export function synonymStems(vocabulary: Vocabulary): readonly (readonly [stem: string, word: string])[] {
  return [...phrasesOf(vocabulary).stemmed].filter(([stems]) => !stems.includes(" "));
}

function stemsOf(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words.map((word) => stem(word, vocabulary));
}

function stem(word: string, vocabulary: Vocabulary): string {
  const ending = vocabulary.endings.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  if (ending === undefined) return word;
  const shorter = word.slice(0, -ending.length);
  return vocabulary.hasPiledEndings ? stem(shorter, vocabulary) : shorter;
}
