import { synonyms } from "./synonyms.ts";

/** Words that say nothing about what is asked. */
const EMPTY = new Set(
  (
    "a an and any are as at be been being but by can could did do does doing for from get gets got had has have how i " +
    "if in into is it its just let me mean means might mine much must my need needs no not of on or our ours own " +
    "please s shall she should so some such t tell that the their them then there these they this those to us use " +
    "was we were what when where which who whom why will with would you your yours about always also really actually something anything " +
    "may isnt arent dont doesnt cant wont whats later necessary " +
    "one still worth problem problems issue issues happen happens want choose chosen"
  ).split(" "),
);

/** Endings that do not change what a word is about, longest first. */
const ENDINGS = ["ations", "ation", "ings", "ing", "ers", "ies", "ed", "es", "er", "ly", "s", "e", "y"];
const SHORTEST_STEM = 4;

/** By the stems of a phrase, parted by blanks: the one word that stands for it. */
const canonical = new Map(
  synonyms.flatMap(([first = "", ...others]) => [first, ...others].map((each) => [stemsOf(each).join(" "), first])),
);
const LONGEST_PHRASE = Math.max(...[...canonical.keys()].map((phrase) => phrase.split(" ").length));

/**
 * What a text is about, as a set of stems: without case, accents, small words and endings, and with one word for all
 * that mean the same. The same text gives the same stems everywhere.
 */
export function keyWords(text: string): ReadonlySet<string> {
  const words = wordsIn(text);
  const stems = words.map(stem);
  const kept = new Set<string>();
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(stems, at);
    if (phrase !== undefined) kept.add(phrase.word);
    else if (!EMPTY.has(words[at] ?? "")) kept.add(stems[at] ?? "");
    at += phrase?.length ?? 1;
  }
  return kept;
}

/** Lower case, no accents, only letters and digits. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replaceAll(/[\u0300-\u036f'’]/g, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The longest known phrase that begins here, under its one word; a phrase may be a single word. */
function phraseAt(stems: readonly string[], at: number): { word: string; length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, stems.length - at); length > 0; length--) {
    const word = canonical.get(stems.slice(at, at + length).join(" "));
    if (word !== undefined) return { word, length };
  }
  return undefined;
}

function stemsOf(text: string): string[] {
  return wordsIn(text).map(stem);
}

function stem(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
