import { fractionsOf, type NumberMention } from "./numbers.ts";
import { isWithin, type Span } from "./span.ts";

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

/** 8.3 % is 0.083 and not 0.08300000000000002. */
function hundredth(number: number): number {
  return Number((number / 100).toPrecision(12));
}

/** Every share of a folded text. */
export function percentsOf(plain: string, numbers: readonly NumberMention[]): PercentMention[] {
  const percents = numbers.flatMap(({ start, end, value, low, high }) => {
    const sign = SIGN.exec(plain.slice(end, end + 10));
    if (sign === null) return [];
    const shares = { value: hundredth(value), low: hundredth(low), high: hundredth(high) };
    return [{ start, end: end + sign[0].length, ...shares, isFraction: false }];
  });
  const ratios = ratiosOf(plain);
  const isCounted = (span: Span) => numbers.some((number) => number.value >= 1 && isWithin(span, number));
  const fractions = fractionsOf(plain)
    .filter((each) => !isCounted(each))
    .map((each) => ({
      ...each,
      low: each.value,
      high: each.value,
      isFraction: true,
    }));
  return [...percents, ...ratios, ...fractions].toSorted((a, b) => a.start - b.start);
}
