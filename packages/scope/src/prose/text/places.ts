import lexicon from "../lexicon/places.json" with { type: "json" };
import { type PlaceMeaning, placeMeaning } from "./placeTable.ts";
import type { Span } from "./span.ts";

/** A place named in the text. */
export interface PlaceMention extends Span, PlaceMeaning {}

interface Word extends Span {
  readonly isCapital: boolean;
  readonly isUpper: boolean;
}

const WORD = /[\p{L}][\p{L}\p{M}.'’]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
const MOST_WORDS = 5;
const capitalsOnly: ReadonlySet<string> = new Set(lexicon.capitalsOnly);
const notPlaces: ReadonlySet<string> = new Set(lexicon.notPlaces);

/** Every place in a text. Names count only with a capital letter; "Austin, TX" and "Pune, India" are one. */
export function placesOf(text: string, plain: string): PlaceMention[] {
  const isCasual = isWithoutCapitals(text);
  const words = Array.from(text.matchAll(WORD), (match) => wordAt(match[0], match.index, plain)).map((word) =>
    isCasual && word.end - word.start >= SHORTEST_SMALL ? { ...word, isCapital: true } : word,
  );
  const found: PlaceMention[] = [];
  for (let index = 0; index < words.length;) {
    const [place, used] = longestPlace(words, index, plain);
    if (place !== undefined) found.push(place);
    index += Math.max(1, used);
  }
  return joined(found, text, plain);
}

/** A place in small letters is at least this long; shorter ones are words. */
const SHORTEST_SMALL = 3;

/** Whether most lines begin small, as in hurried messages; then places do, too. */
export function isWithoutCapitals(text: string): boolean {
  const starts = Array.from(text.matchAll(/^[\s>*•-]*(\p{L})/gmu), (match) => match[1] ?? "");
  const small = starts.filter((letter) => /\p{Ll}/u.test(letter)).length;
  return starts.length >= 2 && small > starts.length * 0.55;
}

/** Folding changes a capital; where it changes nothing and no mark ends the word, there is nothing else to look at. */
function wordAt(word: string, start: number, plain: string): Word {
  if (word.charAt(0) === plain.charAt(start) && !/[.'’]/.test(word.charAt(word.length - 1)))
    return { start, end: start + word.length, isCapital: false, isUpper: false };
  const bare = word.replace(/[.'’]+$/, "");
  const end = start + (/^(?:\p{Lu}\.)+$/u.test(word) ? word.length : bare.length);
  return { start, end, isCapital: /^\p{Lu}/u.test(word), isUpper: !/\p{Ll}/u.test(bare) };
}

function longestPlace(
  words: readonly Word[],
  index: number,
  plain: string,
): readonly [PlaceMention | undefined, number] {
  const first = words[index];
  if (first === undefined || !first.isCapital) return [undefined, 1];
  for (let count = Math.min(MOST_WORDS, words.length - index); count > 0; count--) {
    const last = words[index + count - 1];
    if (last === undefined || !isOneName(words.slice(index, index + count), plain)) continue;
    const name = plain.slice(first.start, last.end);
    const meaning = placeMeaning(name) ?? (name.includes("-") && count === 1 ? hyphenated(name) : undefined);
    if (meaning === undefined || (count === 1 && !isMeant(name, first))) continue;
    return [{ ...meaning, start: first.start, end: last.end }, count];
  }
  return [undefined, 1];
}

/** "Chicago-based", "London-headquartered". */
function hyphenated(name: string): PlaceMeaning | undefined {
  const match = /^(.+)-(?:based|headquartered|area)$/.exec(name);
  return match?.[1] === undefined ? undefined : placeMeaning(match[1]);
}

function isOneName(words: readonly Word[], plain: string): boolean {
  return words.every((word, index) => {
    const before = words[index - 1];
    return before === undefined || /^[ ]{1,3}$/.test(plain.slice(before.end, word.start));
  });
}

/** Short names such as US only in capitals; names that are also common words never. */
function isMeant(name: string, word: Word): boolean {
  const bare = name.replaceAll(".", "");
  return !notPlaces.has(bare) && (!capitalsOnly.has(bare) || word.isUpper);
}

/** A city and the country or state behind its comma are one place; a stated country wins over a namesake. */
function joined(found: readonly PlaceMention[], text: string, plain: string): PlaceMention[] {
  const kept: PlaceMention[] = [];
  for (const place of found) {
    const last = kept.at(-1);
    const isTail =
      last !== undefined && /^,? ?\(?$/.test(plain.slice(last.end, place.start)) && place.start - last.end > 0;
    if (
      isTail &&
      !place.isAdjective &&
      isPart(last) &&
      (place.kind === "country" || place.kind === "region") &&
      isPlausibleTail(last, place)
    )
      kept[kept.length - 1] = joinedPlace(last, place);
    else kept.push(withState(place, text));
  }
  return kept;
}

function isPart({ kind }: PlaceMention): boolean {
  return kind === "city" || kind === "region";
}

/** "Halifax, Germany" is a list; "Córdoba, Spain" and "London, Ontario" are namesakes, which only regions tell apart. */
function isPlausibleTail(place: PlaceMention, tail: PlaceMention): boolean {
  return place.country === tail.country || (tail.kind === "region" && place.kind === "city");
}

function joinedPlace(place: PlaceMention, tail: PlaceMention): PlaceMention {
  if (place.country === tail.country) return { ...place, end: tail.end };
  return { ...tail, kind: "region", start: place.start };
}

/** "Austin, TX", and "Cambridge, MA" in spite of its namesake. */
function withState(place: PlaceMention, text: string): PlaceMention {
  const match = /^, ?([A-Z]{2,3})(?![A-Za-z])/.exec(text.slice(place.end, place.end + 8));
  if (match?.[1] === undefined || !isPart(place)) return place;
  const code = Object.entries(lexicon.stateCodes).find(([, states]) => states.includes(match[1] ?? ""))?.[0];
  if (code === undefined) return place;
  const end = place.end + match[0].length;
  return code === place.country
    ? { ...place, end }
    : { start: place.start, end, kind: "region", id: code, country: code, isAdjective: false };
}
