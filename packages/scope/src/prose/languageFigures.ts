import measureList from "./languageMeasures.json" with { type: "json" };
import type { MoneyMention } from "./text/money.ts";
import type { NumberMention } from "./text/numbers.ts";
import type { PercentMention } from "./text/percents.ts";

/** A quote with the numbers in it; words are folded. */
export interface QuotedFigures {
  readonly words: string;
  /** A few words behind the quote, where a unit may stand that it left out. */
  readonly behind: string;
  readonly numbers: readonly (NumberMention | MoneyMention)[];
  readonly percents: readonly PercentMention[];
}

interface UnitWord {
  /** What words of that unit begin with. */
  readonly words: readonly string[];
  /** What one is worth in the unit of the field; several where customs differ. */
  readonly worth: readonly number[];
}

const measures: Readonly<Record<string, readonly UnitWord[]>> = measureList.measures;

/** How far a value may lie from what was computed from the words: people round. */
const ROUNDING_SHARE = 0.02;

/**
 * Whether a figure follows from a quote: a number in it, in digits or letters, times what its unit is worth in the
 * unit of the field. "Two years" are 24 months, "one tester at 50 %" is half a person; "8 to 10" is 8 and 10 but not 9,
 * because that one nobody wrote.
 */
export function isFigureIn(quote: QuotedFigures, value: number, measure: string): boolean {
  const factors = worthIn(quote, measures[measure] ?? []);
  const found = amountsOf(quote, measure);
  return found.some((amount) => factors.some((factor) => isNear(Math.abs(value), amount * factor)));
}

function amountsOf(quote: QuotedFigures, measure: string): number[] {
  if (measure === "share") return sharesIn(quote);
  const amounts = amountsIn(quote);
  const parts = measure === "people" ? quote.percents.map(({ value }) => value) : [];
  return [...amounts, ...parts.flatMap((part) => amounts.map((amount) => amount * part))];
}

/** Only the unit that is named counts; where none is named the number is taken as it stands. */
function worthIn({ words, behind }: QuotedFigures, units: readonly UnitWord[]): readonly number[] {
  const inside = worthNamed(words, units);
  const named = inside.length > 0 ? inside : worthNamed(behind, units);
  return named.length === 0 ? [1] : named;
}

function worthNamed(words: string, units: readonly UnitWord[]): number[] {
  const named = units.filter((unit) => unit.words.some((word) => new RegExp(`(?<![a-z])${word}`).test(words)));
  return named.flatMap(({ worth }) => worth);
}

function amountsIn({ words, numbers }: QuotedFigures): number[] {
  const whole = numbers.flatMap(({ value, low, high, isRange }) => (isRange ? [low, high] : [value]));
  const single = /(?<![a-z])(?:an?|one|per|each|every) (?:hour|day|week|month|quarter|year)/.test(words) ? [1] : [];
  const halves = /(?<![a-z])half(?![a-z])/.test(words) ? [...whole, ...single] : [];
  return [...whole, ...single, ...halves.flatMap((amount) => [amount + 0.5, amount / 2])];
}

function sharesIn({ numbers, percents }: QuotedFigures): number[] {
  const plain = numbers.filter(({ start }) => percents.every((percent) => percent.start !== start));
  return [...percents, ...plain].flatMap(({ low, high }) => [low, high]);
}

function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= ROUNDING_SHARE * Math.abs(expected);
}
