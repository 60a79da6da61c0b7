import lexicon from "../lexicon/currencies.json" with { type: "json" };
import type { NumberMention } from "./numbers.ts";
import type { Span } from "./span.ts";

/** An amount of money; `currency` is a code, `$`, `peso` or `kr` where a country has to tell which. */
export interface MoneyMention extends Span {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
  readonly currency: string;
  /** What it is paid for, as far as the next words tell. */
  readonly per: "hour" | "day" | "week" | "month" | "quarter" | "year" | "unit" | "";
}

const SOURCES = Object.entries(lexicon.signs).map(
  ([code, signs]) => [code, signs.map((sign) => (/^[a-z]{3}$/.test(sign) ? `[mkt]?${sign}` : sign)).join("|")] as const,
);
const before = (source: string) => new RegExp(`(?:^|[^a-z])(${source}) ?$`);
const after = (source: string) => new RegExp(`^\\.?[ -]?(?:di |de |of )?(${source})(?![a-z])`);
const PATTERNS = SOURCES.map(([code, source]) => ({ code, before: before(source), after: after(source) }));
/** Most numbers bear no sign at all; one look tells. */
const ANY_SIGN = SOURCES.map(([, source]) => source).join("|");
const ANY_BEFORE = before(ANY_SIGN);
const ANY_AFTER = after(ANY_SIGN);

const PER: readonly (readonly [per: MoneyMention["per"], pattern: RegExp])[] = [
  ["hour", /^ ?(?:(?:an|per|each|every|a|\/) ?(?:hour|hr|h)\b|hourly|p\.?h\.?(?![a-z]))/],
  ["day", /^ ?(?:(?:an|per|each|every|a|\/) ?(?:day|d)\b|daily|p\.?d\.?(?![a-z]))/],
  ["week", /^ ?(?:(?:per|each|every|a|\/) ?(?:week|wk)\b|weekly)/],
  ["month", /^ ?(?:(?:per|each|every|a|\/|the) ?(?:calendar )?(?:month|mo|mth)\b|monthly|p\.?m\.?(?![a-z]))/],
  ["quarter", /^ ?(?:(?:per|each|every|a|\/) ?quarter\b|quarterly)/],
  [
    "year",
    /^ ?(?:(?:per|each|every|a|\/|the) ?(?:calendar |financial |fiscal )?(?:year|yr|annum)\b|annually|annual|yearly|p\.?a\b|in (?:a|the|any|each|every|one)(?: contract| single| given)? year\b|(?:per|a|each|every) contract year\b)/,
  ],
  [
    "unit",
    /^ ?(?:(?:per|each|every|a|an|\/) ?(?:unit|piece|pc|item|call|ticket|invoice|claim|case|seat|user|agent|head|fte|person|page|image|record|document|part|board|pair|set|contact|record)\b|apiece|each\b|a piece)/,
  ],
];

/** The amounts of money among the numbers of a folded text. */
export function moneyOf(plain: string, numbers: readonly NumberMention[]): MoneyMention[] {
  return numbers.flatMap((number) => {
    const sign = signBefore(plain, number) ?? signAfter(plain, number);
    const meant = sign ?? indianSign(plain, number);
    return meant === undefined ? [] : [moneyMention(plain, number, meant)];
  });
}

/** "1.8 crore all in" is money without a sign; "2.4 lakh claims" is not. */
function indianSign(plain: string, { scale, end }: NumberMention): Sign | undefined {
  if (!/^(?:crores?|cr|lakhs?|lacs?|l)$/.test(scale)) return undefined;
  const behind = plain.slice(end, end + 24);
  const isAlone =
    /^ ?(?:$|[.,;:)|(&-]|(?:rs|rupees|inr|per|a|p|pa|all|max|maximum|for|to|burnt|lost|in|incl|including|total|budget|cost|is|was|were|and|or|each|every|on|over|by|if|from|at|plus|so|tops|only|today|now|annually|yearly|monthly)(?![a-z]))/.test(
      behind,
    );
  return isAlone ? { code: "INR", text: "", start: end, end } : undefined;
}

interface Sign extends Span {
  readonly code: string;
  readonly text: string;
}

function signBefore(plain: string, { start }: NumberMention): Sign | undefined {
  const words = plain.slice(Math.max(0, start - 20), start);
  if (!/[a-z$€£¥₹₪₩₺₱₦./] ?$/.test(words) || !ANY_BEFORE.test(words)) return undefined;
  const found = PATTERNS.flatMap(({ code, before: pattern }) => {
    const match = pattern.exec(words);
    return match?.[1] === undefined
      ? []
      : [{ code, text: match[1], start: start - words.length + match.index + match[0].indexOf(match[1]), end: start }];
  });
  return longest(found);
}

function signAfter(plain: string, { end }: NumberMention): Sign | undefined {
  const words = plain.slice(end, end + 28);
  if (!ANY_AFTER.test(words)) return undefined;
  const found = PATTERNS.flatMap(({ code, after: pattern }) => {
    const match = pattern.exec(words);
    return match?.[1] === undefined ? [] : [{ code, text: match[1], start: end, end: end + match[0].length }];
  });
  return longest(found);
}

/** Where "mil" is a thousand. */
const THOUSAND_MIL = ["BRL", "MXN", "peso", "EUR", "CLP", "COP", "ARS"];

function longest(found: readonly Sign[]): Sign | undefined {
  return found.toSorted((a, b) => b.text.length - a.text.length)[0];
}

function moneyMention(plain: string, number: NumberMention, sign: Sign): MoneyMention {
  const start = Math.min(number.start, sign.start);
  const end = Math.max(number.end, sign.end);
  const factor = scaleOf(sign.text) / (number.scale === "mil" && THOUSAND_MIL.includes(sign.code) ? 1000 : 1);
  const { value, low, high, isRange } = number;
  return {
    start,
    end,
    value: value * factor,
    low: low * factor,
    high: high * factor,
    isRange,
    currency: sign.code,
    per: perOf(plain.slice(end, end + 24)),
  };
}

function scaleOf(sign: string): number {
  if (sign.length === 4 && /^[mkt][a-z]{3}$/.test(sign)) return sign.startsWith("m") ? 1_000_000 : 1000;
  if (lexicon.thousands.includes(sign)) return 1000;
  return lexicon.millions.includes(sign) ? 1_000_000 : 1;
}

/** What an amount is paid for, from the words behind it. */
export function perOf(after: string): MoneyMention["per"] {
  return PER.find(([, pattern]) => pattern.test(after))?.[0] ?? "";
}

/** The currency code of a sign in a home country; undefined where the sign means nothing there. */
export function currencyCode(
  sign: string,
  homeCountry: string | undefined,
  homeCurrency: string | undefined,
): string | undefined {
  if (sign.length === 3) return sign;
  if (sign === "$" && homeCountry === undefined) return "USD";
  if (sign === "$")
    return homeCountry === undefined
      ? undefined
      : ((lexicon.dollarHomes as Record<string, string>)[homeCountry] ?? "USD");
  return homeCurrency;
}
