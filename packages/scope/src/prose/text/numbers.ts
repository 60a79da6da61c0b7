import { numeralReadings } from "@shoreline/units";
import lexicon from "../lexicon/numbers.json" with { type: "json" };
import { phrasePattern } from "./phrases.ts";
import { longestOf, type Span } from "./span.ts";

/** A number in the text, or two that stand for a range; for a single number `low` and `high` are `value`. */
export interface NumberMention extends Span {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
  /** The letters of its scale, such as `k` or `crore`; empty when none. */
  readonly scale: string;
  /** It is written in words or stands as a plain whole number, so that it may count things. */
  readonly isWord: boolean;
}

const WORDS: Readonly<Record<string, number>> = lexicon.words;
const MULTIPLES: Readonly<Record<string, number>> = lexicon.multiples;
const SUFFIXES: Readonly<Record<string, number>> = lexicon.suffixes;

const SUFFIX =
  "millionen|millions?|[万萬만億亿억]|milioni|milhoes|millones|miljoen|miljoner|mld|million|billion|thousand|hundred|dozen|lakhs?|lacs?|crores?|cr|mrd|mln|mio|tys|mill?|mn|bn|tsd|grand|[km]m?";
const NUMERAL = new RegExp(
  "(?:(?<![a-z0-9.,/:]|[a-z]-)|(?<=(?<![a-z])(?:[a-z]{3}|rs\\.?|kr\\.?|r|n|x|chf)))" +
    "(?:\\d{1,3}(?:[ '’]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d[\\d.,]*\\d|\\d)(?:½| 1/2(?!\\d))?" +
    `(?:[ -]?(?:${SUFFIX})(?![a-z0-9])|l(?= (?:per|p\\.?a|a year|max|for|all)|/|,|\\.))?`,
  "g",
);
const NUMBER_WORD = Object.keys(WORDS).join("|");
const MULTIPLE_WORD = Object.keys(MULTIPLES).join("|");
const WORDY = new RegExp(
  `(?<![a-z0-9'])(?:(?:half an?|an?|several) (?:${MULTIPLE_WORD})|(?:${NUMBER_WORD}|half)|couple of)(?![a-z])` +
    `(?:[ -]+(?:${NUMBER_WORD}|${MULTIPLE_WORD})(?![a-z])|(?<=hundred|thousand|million|lakh|crore) and (?:${NUMBER_WORD})(?![a-z])| and an? half(?![a-z])| point (?:${NUMBER_WORD})(?![a-z]))*`,
  "g",
);
const JOIN = /^ ?(?:-|to|until|till|up to|or) ?$/;

/** Every number of a folded text, in its order; ranges such as "8-10" and "between 3 and 4" are one. */
export function numbersOf(plain: string): NumberMention[] {
  const single = longestOf([...numerals(plain), ...wordNumbers(plain), ...halves(plain)]);
  const all = withCorrections(withRanges(withRepeats(single, plain), plain), plain);
  return all.filter((number) => !isBelowNothing(number, plain));
}

/** "over -5 months", "minus three years", "USD -50,000": no amount is less than nothing. Growth of "-5 %" may be. */
function isBelowNothing({ start, end }: NumberMention, plain: string): boolean {
  if (/^ ?(?:%|per ?cent)/.test(plain.slice(end, end + 9))) return false;
  return BELOW_NOTHING.test(plain.slice(Math.max(0, start - LONGEST_SIGN), start));
}

/** A dash at the head of a line makes an item of a list, and one behind a number a range. */
const BELOW_NOTHING = /(?:(?:[a-z] |[:=(<>~|,] ?)\(?[$€£¥]?-[$€£¥]?|(?<![a-z0-9])(?:minus|negative) (?:[$€£¥] ?)?)$/;
const LONGEST_SIGN = 16;

function numerals(plain: string): NumberMention[] {
  return Array.from(plain.matchAll(NUMERAL)).flatMap((match) => {
    const parts = /^([\d.,' ’]*\d)(½| 1\/2)?(?:[ -]?([a-z]+|[万萬만億亿억]))?$/.exec(match[0]);
    const [, digits = "", half, suffix = ""] = parts ?? [];
    const value = numeralValue(digits, suffix);
    if (value === undefined) return [];
    const scaled = exactProduct(value + (half === undefined ? 0 : 0.5), SUFFIXES[suffix] ?? 1);
    return [mention(match.index, match[0].length, scaled, suffix)];
  });
}

function mention(start: number, length: number, value: number, scale: string, isWord = false): NumberMention {
  return { start, end: start + length, value, low: value, high: value, isRange: false, scale, isWord };
}

/** 1.1 million is 1100000 and not 1100000.0000000002. */
function exactProduct(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

/** One group sign before three digits parts thousands, unless a zero leads or a large scale follows: "1.250m". */
function numeralValue(digits: string, suffix: string): number | undefined {
  const readings = numeralReadings(digits);
  if (readings.length < 2) return readings[0];
  const isFraction =
    digits.startsWith("0") ||
    (!LATIN_SCALE.test(suffix) && digits.includes(".") && (SUFFIXES[suffix] ?? 0) >= 1_000_000);
  return isFraction ? Math.min(...readings) : Math.max(...readings);
}

/** Where a million is written so, a point parts thousands: "1.900 millones". */
const LATIN_SCALE = /^(?:millones|milioni|milhoes|millionen|miljoen|miljoner)$/;

function wordNumbers(plain: string): NumberMention[] {
  return Array.from(plain.matchAll(WORDY)).flatMap((match) => {
    const value = wordValue(match[0]);
    return value === undefined ? [] : [mention(match.index, match[0].length, value, "", true)];
  });
}

/** "1/2 FTE", "½ tester"; "level 1/2 support" is no half. */
const HALF =
  /(?<![a-z0-9.,/-]|(?:level|tier|line|l) )(?:½|1\/2(?= (?:fte|time|an?|of|day|hour|year|month|week|pm|project)))(?![\d/])/g;

const OF_A_MILLION =
  /(?<![a-z0-9])(?:(three) quarters|(?:a |one )?quarter) of an? (million|billion|crore|lakh)(?![a-z])/g;

function halves(plain: string): NumberMention[] {
  return [
    ...Array.from(plain.matchAll(HALF), (match) => mention(match.index, match[0].length, 0.5, "", true)),
    ...Array.from(plain.matchAll(OF_A_MILLION), (match) => {
      const share = match[1] === undefined ? 0.25 : 0.75;
      return mention(match.index, match[0].length, share * (MULTIPLES[match[2] ?? ""] ?? 1), match[2] ?? "", true);
    }),
  ];
}

/** The value of number words: "two hundred and fifty thousand", "half a dozen", "one and a half". */
function wordValue(words: string): number | undefined {
  let [total, group] = [0, 0];
  let [seen, isFraction] = [false, false];
  if (/^half an? /.test(words)) return 0.5 * (MULTIPLES[words.split(" ")[2] ?? ""] ?? 1);
  if (words === "half") return 0.5;
  if (words === "couple of") return 2;
  for (const word of words.split(/[ -]+/)) {
    const [unit, multiple] = [WORDS[word], MULTIPLES[word]];
    if (word === "several") return undefined;
    if (word === "point") isFraction = true;
    else if (isFraction && unit !== undefined) [group, isFraction] = [group + unit / 10, false];
    else if (word === "half" && seen) group += 0.5;
    else if (unit !== undefined) group += unit;
    else if (multiple === 100) group = Math.max(group, 1) * 100;
    else if (multiple !== undefined) [total, group] = [total + Math.max(group, seen ? group : 1) * multiple, 0];
    seen = true;
  }
  return total + group;
}

/** "eight (8) developers" is one number. */
function withRepeats(found: readonly NumberMention[], plain: string): NumberMention[] {
  const kept: NumberMention[] = [];
  for (const next of found) {
    const last = kept.at(-1);
    const between = last === undefined ? "" : plain.slice(last.end, next.start);
    if (last?.value === next.value && /^ ?\($/.test(between) && plain[next.end] === ")")
      kept[kept.length - 1] = { ...last, end: next.end + 1 };
    else kept.push(next);
  }
  return kept;
}

const CORRECTED =
  /^(?: [a-z]+){0,2}[,;(]? ?(?:later |then |now |since |meanwhile |and )*(?:corrected|changed|revised|raised|cut|increased|reduced|upped|amended|updated)(?: by(?: [a-z]+){1,3}?| down| up)?,? to (?:about )?[$€£a-z.]{0,4} ?$|^ ?(?:-+>|=+>|→) ?(?:now )?[$€£]? ?$/;

/** "6, later corrected to 8" is eight. */
function withCorrections(found: readonly NumberMention[], plain: string): NumberMention[] {
  return found.map((first, index) => {
    const second = found[index + 1];
    if (second === undefined || second.start - first.end > 60) return first;
    const isCorrected = CORRECTED.test(plain.slice(first.end, second.start));
    const { value, low, high, isRange, scale } = second;
    return isCorrected ? { ...first, value, low, high, isRange, scale } : first;
  });
}

const CURRENCY_BETWEEN = /^(?:[$€£¥₹]|[a-z]{2,3}[$€£]?|rs\.?)? ?$/;

function withRanges(found: readonly NumberMention[], plain: string): NumberMention[] {
  const kept: NumberMention[] = [];
  for (const next of found) {
    const last = kept.at(-1);
    if (last !== undefined && !last.isRange && isRange(last, next, plain)) kept[kept.length - 1] = ranged(last, next);
    else kept.push(next);
  }
  return kept;
}

function isRange(first: NumberMention, second: NumberMention, plain: string): boolean {
  const between = plain.slice(first.end, second.start);
  if (between.length > 12 || between.includes("|")) return false;
  const joiner = /^ ?(?:-|to|until|till|up to|or|and) ?/.exec(between)?.[0];
  if (joiner === undefined || !CURRENCY_BETWEEN.test(between.slice(joiner.length))) return false;
  const low = sharedScale(first, second);
  if (low >= second.value || low * 12 < second.value) return false;
  if (!joiner.includes("and")) return JOIN.test(joiner) || joiner.trim() !== "";
  return /(?:between|from|either) (?:about |roughly |around |some )?(?:[a-z]{0,3}[$€£¥₹]? ?)$/.test(
    plain.slice(Math.max(0, first.start - 24), first.start),
  );
}

/** "3-4m" is three to four million: the scale of the second counts for the first, too. */
function sharedScale(first: NumberMention, second: NumberMention): number {
  const factor = SUFFIXES[second.scale] ?? 1;
  return first.scale === "" && factor > 1 && first.value < second.value / factor
    ? exactProduct(first.value, factor)
    : first.value;
}

function ranged(first: NumberMention, second: NumberMention): NumberMention {
  const low = sharedScale(first, second);
  const value = Number(((low + second.value) / 2).toPrecision(12));
  return { ...second, start: first.start, value, low, high: second.value, isRange: true };
}

/** Shares in words: "two thirds", "half". */
export function fractionsOf(plain: string): { readonly start: number; readonly end: number; readonly value: number }[] {
  return fractionPatterns.flatMap(([value, pattern]) =>
    Array.from(plain.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, value })),
  );
}

const fractionPatterns = Object.entries(lexicon.fractions).map(
  ([words, value]) => [value, phrasePattern([words])] as const,
);
