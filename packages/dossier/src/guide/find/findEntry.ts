import { type Fault, givenText, nearest, refuse, type Result, succeed } from "@shoreline/units";
import { guideEntries } from "../guideEntries.ts";
import type { GuideEntry } from "../guideEntry.ts";
import { keyWords, wordsIn } from "./keyWords.ts";

/** Below this an entry is not taken for what was meant; by trial, between wordings of people and talk of other things. */
const LEAST_SCORE = 0.5;

/** How much it counts that the words asked occur in an entry at all, beside being together in one of its wordings. */
const COVERED = 0.3;

/** What a word weighs that no entry knows: it makes the question less like any of them. */
const UNKNOWN = 1;

/** A question is rather answered by a question, "what is …" and a bare word by a term; by that much. */
const FITTING_KIND = 1.15;
const ASKS_FOR_MEANING = /^(what (is|are|does|do) (a |an |the )?\S+( \S+)?( mean)?|whats .*|define .*|meaning of .*)$/;
const ASKS =
  /^(what|why|how|when|which|who|where|is|isnt|are|can|could|do|does|will|would|should|shall|may|must|has|have) /;

/** A word that had to be guessed from its letters counts for less. */
const GUESSED = 0.7;
const SHORTEST_GUESSED = 5;
const MOST_LETTERS_MORE = 2;

interface Indexed {
  readonly entry: GuideEntry;
  /** The title and every other wording, as they were typed and as key words. */
  readonly wordings: readonly { readonly plain: string; readonly keys: ReadonlySet<string> }[];
  /** The key words of all wordings together. */
  readonly all: ReadonlySet<string>;
}

const indexed: readonly Indexed[] = guideEntries.map((entry) => {
  const texts = [entry.id, entry.title, ...entry.wordings];
  const wordings = texts.map((text) => ({ plain: plainText(text), keys: keyWords(text) }));
  return { entry, wordings, all: new Set(wordings.flatMap(({ keys }) => [...keys])) };
});

/** In how many entries a key word occurs. */
const occurrences = new Map<string, number>();
for (const { all } of indexed) {
  for (const key of all) occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
}
const vocabulary = [...occurrences.keys()].toSorted();

/**
 * The entry that a free wording asks for, by the share of key words that one wording of an entry has in common with it
 * (Dice 1945), and by the share of it that occurs in the entry at all; rare words count more. The same words find the
 * same entry.
 * Fault: `guide.nothing-fits` at `QUESTION`, with the three nearest titles.
 */
export function findEntry(question: string): Result<GuideEntry> {
  const ranked = rankedEntries(question);
  const [best] = ranked;
  if (best !== undefined && best.score >= LEAST_SCORE) return succeed(best.entry);
  return refuse([
    nothingFits(
      question,
      ranked.slice(0, 3).map(({ entry }) => entry.title),
    ),
  ]);
}

function nothingFits(question: string, titles: readonly string[]): Fault {
  return {
    code: "guide.nothing-fits",
    path: "QUESTION",
    given: givenText(question),
    allowed: "a term or a question of the guide; `shoreline explain` lists them",
    hint: `Nearest are ${titles.map((title) => JSON.stringify(title)).join(", ")}.`,
  };
}

/** Every entry with how well it fits, best first; ties by likeness of letters, then in the order of the guide. */
function rankedEntries(question: string): { entry: GuideEntry; score: number }[] {
  const plain = plainText(question);
  const asked = weightsOf(keyWords(question));
  return indexed
    .map((each) => ({
      entry: each.entry,
      score: scoreOf(each, plain, asked),
      letters: Math.max(...each.wordings.map((wording) => likeness(plain, wording.plain))),
    }))
    .toSorted((a, b) => b.score - a.score || b.letters - a.letters);
}

/** The key words of a question with their weight; what the guide does not know is guessed from its letters. */
function weightsOf(keys: ReadonlySet<string>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const key of keys) {
    const guess = occurrences.has(key) ? key : guessed(key);
    if (guess === undefined) weights.set(key, UNKNOWN);
    else weights.set(guess, rarity(guess) * (guess === key ? 1 : GUESSED));
  }
  return weights;
}

function guessed(key: string): string | undefined {
  if (key.length < SHORTEST_GUESSED) return undefined;
  return nearest(key, vocabulary).find(
    (word) => word.slice(0, 2) === key.slice(0, 2) && Math.abs(word.length - key.length) <= MOST_LETTERS_MORE,
  );
}

/** A word that few entries share says more (inverse document frequency, Sparck Jones 1972, in a form without logarithm). */
function rarity(key: string): number {
  return 1 / Math.sqrt(occurrences.get(key) ?? 1);
}

function scoreOf({ entry, wordings, all }: Indexed, plain: string, asked: ReadonlyMap<string, number>): number {
  if (wordings.some((wording) => wording.plain === plain)) return 2;
  const best = Math.max(...wordings.map(({ keys }) => shared(asked, keys)));
  const score = best + COVERED * (covered(asked, all) - best);
  return entry.kind === kindAsked(plain) ? score * FITTING_KIND : score;
}

function kindAsked(plain: string): GuideEntry["kind"] {
  return ASKS.test(plain) && !ASKS_FOR_MEANING.test(plain) ? "question" : "term";
}

function shared(asked: ReadonlyMap<string, number>, keys: ReadonlySet<string>): number {
  const total = sum(asked.values()) + sum([...keys].map(rarity));
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

function plainText(text: string): string {
  return wordsIn(text).join(" ");
}

/** Share of pairs of neighbouring letters that two texts have in common. */
function likeness(one: string, other: string): number {
  const [ours, theirs] = [pairsOf(one), pairsOf(other)];
  const common = [...ours].filter((pair) => theirs.has(pair)).length;
  return (2 * common) / Math.max(1, ours.size + theirs.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
