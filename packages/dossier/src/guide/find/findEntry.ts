import { type Fault, givenText, nearest, refuse, type Result, succeed } from "@shoreline/units";
import { englishGuide } from "../englishGuide.ts";
import type { Guide } from "../guide.ts";
import type { GuideEntry } from "../guideEntry.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Index, type Indexed, indexOf, pairsOf, plainText, rarity } from "./entryIndex.ts";
import { keyWords, typedWords } from "./keyWords.ts";

/** Below this an entry is not taken for what was meant; by trial, between wordings of people and talk of other things. */
const LEAST_SCORE = 0.5;

/** Likeness of letters from which on a title is worth naming to somebody who asked for something else. */
const NEAR_LETTERS = 0.45;

/** How much it counts that the words asked occur in an entry at all, beside being together in one of its wordings. */
const COVERED = 0.3;

/** What a word weighs that no entry knows: it makes the question less like any of them. */
const UNKNOWN = 1;

/** A question is rather answered by a question, "what is …" and a bare word by a term; by that much. */
const FITTING_KIND = 1.15;

/** A word that had to be guessed from its letters counts for less. */
const GUESSED = 0.7;
const SHORTEST_GUESSED = 5;
const MOST_LETTERS_MORE = 2;

/** Share of pairs of letters in common from which on one word is a slip for the other, and no other word. */
const LIKE_A_SLIP = 0.75;

/** What English counts for where a guide is in another language: that one has the benefit of the doubt. */
const IN_ENGLISH = 0.8;

/** Parts of a compound, and what may stand between them. */
const SHORTEST_PART = 4;
const JOINTS = ["", "s", "n", "en", "es"];

interface Ranked {
  readonly entry: GuideEntry;
  readonly score: number;
  readonly letters: number;
}

/**
 * The entry that a free wording asks for, by the share of key words that one wording of an entry has in common with it
 * (Dice 1945), and by the share of it that occurs in the entry at all; rare words count more. The same words find the
 * same entry. A guide in another language is asked in that language or in English.
 * Fault: `guide.nothing-fits` at `QUESTION`, with up to three titles where some are near.
 */
export function findEntry(question: string, guide: Guide = englishGuide): Result<GuideEntry> {
  const ranked = rankedIn(question, guide);
  const [best] = ranked;
  if (best !== undefined && best.score >= LEAST_SCORE) return succeed(best.entry);
  return refuse([
    nothingFits(
      question,
      ranked
        .filter(isNear)
        .slice(0, 3)
        .map(({ entry }) => entry.title),
      guide,
    ),
  ]);
}

function isNear({ score, letters }: Ranked): boolean {
  return score >= LEAST_SCORE / 2 || letters >= NEAR_LETTERS;
}

function nothingFits(question: string, titles: readonly string[], { phrases }: Guide): Fault {
  return {
    code: "guide.nothing-fits",
    path: "QUESTION",
    given: givenText(question),
    allowed: phrases.anEntry,
    ...(titles.length === 0 ? {} : { hint: phrases.nearest(titles) }),
  };
}

/** Every entry with how well it fits, best first; asked in English where that fits better than the language of the guide. */
function rankedIn(question: string, guide: Guide): readonly Ranked[] {
  const own = rankedEntries(question, indexOf(guide));
  if (guide === englishGuide) return own;
  const english = rankedEntries(question, indexOf(englishGuide));
  if (IN_ENGLISH * (english[0]?.score ?? 0) <= Math.max(own[0]?.score ?? 0, LEAST_SCORE)) return own;
  const byId = new Map(guide.entries.map((entry) => [entry.id, entry]));
  return english.flatMap((each) => {
    const entry = byId.get(each.entry.id);
    return entry === undefined ? [] : [{ ...each, entry }];
  });
}

/** Ties are decided by likeness of letters, then by the order of the guide. */
function rankedEntries(question: string, index: Index): readonly Ranked[] {
  const plain = plainText(question, index.vocabulary);
  const asked = weightsOf(question, index);
  const pairs = pairsOf(plain);
  return index.entries
    .map((each) => ({
      entry: each.entry,
      score: scoreOf(each, plain, asked, index),
      letters: Math.max(...each.wordings.map((wording) => likeness(pairs, wording.pairs))),
    }))
    .toSorted((a, b) => b.score - a.score || b.letters - a.letters);
}

/** The key words of a question with their weight; what the guide does not know is guessed from its letters or parts. */
function weightsOf(question: string, index: Index): ReadonlyMap<string, number> {
  const typed = typedWords(question, index.vocabulary);
  const weights = new Map<string, number>();
  for (const key of keyWords(question, index.vocabulary)) {
    const guesses = index.occurrences.has(key) ? [key] : guessed(key, typed.get(key) ?? key, index);
    if (guesses.length === 0) weights.set(key, UNKNOWN);
    for (const guess of guesses) weights.set(guess, rarity(guess, index) * (guess === key ? 1 : GUESSED));
  }
  return weights;
}

/** A slip of the fingers is taken for the word that it is like; otherwise a compound goes before what is only near. */
function guessed(key: string, typed: string, index: Index): readonly string[] {
  const near = nearWord(key, index);
  const isSlip = near !== undefined && likeness(pairsOf(key), pairsOf(near)) >= LIKE_A_SLIP;
  const parts = isSlip || !index.vocabulary.hasCompounds ? [] : partsOf(typed, index);
  if (parts.length > 0 || near === undefined) return parts;
  return [index.spellings.get(near) ?? near];
}

function nearWord(key: string, { spellings }: Index): string | undefined {
  if (key.length < SHORTEST_GUESSED) return undefined;
  return nearest(key, [...spellings.keys()]).find(
    (word) => word.slice(0, 2) === key.slice(0, 2) && Math.abs(word.length - key.length) <= MOST_LETTERS_MORE,
  );
}

/** The known words of which a word of two is put together; a part that says nothing is left out. */
function partsOf(word: string, index: Index): readonly string[] {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const second = knownPart(word.slice(at), index);
    const first = second && firstPart(word.slice(0, at), index);
    if (first !== undefined && second !== undefined) return [...first, ...second];
  }
  return [];
}

/** Letters may join it to the second: "Währungsrisiko". */
function firstPart(text: string, index: Index): readonly string[] | undefined {
  const ways = JOINTS.filter((joint) => text.endsWith(joint)).map((joint) => text.slice(0, text.length - joint.length));
  return ways.map((part) => knownPart(part, index)).find((found) => found !== undefined);
}

function knownPart(part: string, { vocabulary, occurrences }: Index): readonly string[] | undefined {
  if (part.length < SHORTEST_PART) return undefined;
  const words = [...keyWords(part, vocabulary)];
  return words.every((word) => occurrences.has(word)) ? words : undefined;
}

function scoreOf(
  { entry, wordings, all }: Indexed,
  plain: string,
  asked: ReadonlyMap<string, number>,
  index: Index,
): number {
  if (wordings.some((wording) => wording.plain === plain)) return 2;
  const best = Math.max(...wordings.map(({ keys }) => shared(asked, keys, index)));
  const score = best + COVERED * (covered(asked, all) - best);
  return entry.kind === kindAsked(plain, index.vocabulary) ? score * FITTING_KIND : score;
}

function kindAsked(plain: string, { asks, asksForMeaning }: Vocabulary): GuideEntry["kind"] {
  return asks.test(plain) && !asksForMeaning.test(plain) ? "question" : "term";
}

function shared(asked: ReadonlyMap<string, number>, keys: ReadonlySet<string>, index: Index): number {
  const total = sum(asked.values()) + sum([...keys].map((key) => rarity(key, index)));
  const common = sum([...asked].flatMap(([key, weight]) => (keys.has(key) ? [weight] : [])));
  return total === 0 ? 0 : (2 * common) / total;
}

/** Share of what was asked that occurs anywhere among the wordings of an entry. */
function covered(asked: ReadonlyMap<string, number>, all: ReadonlySet<string>): number {
  const total = sum(asked.values());
  return total === 0 ? 0 : sum([...asked].flatMap(([key, weight]) => (all.has(key) ? [weight] : []))) / total;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Share of pairs of neighbouring letters that two texts have in common. */
function likeness(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  const common = [...ours].filter((pair) => theirs.has(pair)).length;
  return (2 * common) / Math.max(1, ours.size + theirs.size);
}
