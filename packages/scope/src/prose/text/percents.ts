import { fractionsOf, type NumberMention } from "./numbers.ts";
import type { Span } from "./span.ts";

/** A share, 0.08 for "8 %", "eight per cent" and "8 percent"; `isFraction` for "two thirds". */
export interface PercentMention extends Span {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isFraction: boolean;
}

const SIGN = /^ ?(?:%|percent(?! point)|per cent|pct|p\.c\.)/;

const ONES = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const RATIO =
  /(?<![a-z0-9])(one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) (?:every )?(two|three|four|five|ten|10|5|4|3)(?![a-z0-9])/g;

/** "four in ten". */
function ratiosOf(plain: string): PercentMention[] {
  return Array.from(plain.matchAll(RATIO)).flatMap((match) => {
    const [part, whole] = [countOf(match[1]), countOf(match[2])];
    if (part >= whole) return [];
    const value = part / whole;
    return [
      { start: match.index, end: match.index + match[0].length, value, low: value, high: value, isFraction: true },
    ];
  });
}

function countOf(word: string | undefined): number {
  return /^\d/.test(word ?? "") ? Number(word) : ONES.indexOf(word ?? "");
}

/** Every share of a folded text. */
export function percentsOf(plain: string, numbers: readonly NumberMention[]): PercentMention[] {
  const percents = numbers.flatMap(({ start, end, value, low, high }) => {
    const sign = SIGN.exec(plain.slice(end, end + 10));
    if (sign === null) return [];
    const share = (number: number) => Number((number / 100).toPrecision(12));
    return [
      { start, end: end + sign[0].length, value: share(value), low: share(low), high: share(high), isFraction: false },
    ];
  });
  const ratios = ratiosOf(plain);
  const fractions = fractionsOf(plain).map((each) => ({
    ...each,
    low: each.value,
    high: each.value,
    isFraction: true,
  }));
  return [...percents, ...ratios, ...fractions].toSorted((a, b) => a.start - b.start);
}
