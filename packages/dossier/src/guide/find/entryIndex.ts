import { describedOnce } from "@shoreline/simulate";
import type { Guide } from "../guide.ts";
import type { GuideEntry } from "../guideEntry.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { keyWords, synonymStems, wordsIn } from "./keyWords.ts";

/** A text by which an entry is asked for: as it was typed, its key words and its pairs of neighbouring letters. */
interface Wording {
  readonly plain: string;
  readonly keys: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** An entry as it is looked for. */
export interface Indexed {
  readonly entry: GuideEntry;
  /** The title and every other wording. */
  readonly wordings: readonly Wording[];
  /** The key words of all wordings together. */
  readonly all: ReadonlySet<string>;
}

/** The entries of a guide with the words by which they are found. */
export interface Index {
  readonly vocabulary: Vocabulary;
  readonly entries: readonly Indexed[];
  /** In how many entries a key word occurs. */
  readonly occurrences: ReadonlyMap<string, number>;
  /** How people write the key words, their synonyms included: by the stem, the key word. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** Made once for each guide. */
export const indexOf = describedOnce((guide: Guide): Index => {
  const entries = guide.entries.map((entry) => indexedEntry(entry, guide));
  const occurrences = new Map<string, number>();
  for (const key of entries.flatMap(({ all }) => [...all])) occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
  return { vocabulary: guide.vocabulary, entries, occurrences, spellings: spellingsOf(guide.vocabulary, occurrences) };
});

function spellingsOf(vocabulary: Vocabulary, known: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const synonyms = synonymStems(vocabulary).filter(([, word]) => known.has(word));
  return new Map([...[...known.keys()].map((key) => [key, key] as const), ...synonyms]);
}

/** Ids are English words, and a wording only there. */
function indexedEntry(entry: GuideEntry, { language, vocabulary }: Guide): Indexed {
  const texts = [...(language === "en" ? [entry.id] : []), entry.title, ...entry.wordings];
  const wordings = texts.map((text) => wordingOf(text, vocabulary));
  return { entry, wordings, all: new Set(wordings.flatMap(({ keys }) => [...keys])) };
}

function wordingOf(text: string, vocabulary: Vocabulary): Wording {
  const plain = plainText(text, vocabulary);
  return { plain, keys: keyWords(text, vocabulary), pairs: pairsOf(plain) };
}

/** A word that few entries share says more (inverse document frequency, Sparck Jones 1972, in a form without logarithm). */
export function rarity(key: string, { occurrences }: Index): number {
  return 1 / Math.sqrt(occurrences.get(key) ?? 1);
}

/** A text as it was typed, without case, accents and punctuation. */
export function plainText(text: string, vocabulary: Vocabulary): string {
  return wordsIn(text, vocabulary).join(" ");
}

/** Pairs of neighbouring letters. */
export function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
