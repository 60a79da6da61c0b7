import lexicon from "../lexicon/money.json" with { type: "json" };
import { isForeign, isRecentPast } from "../text/attribution.ts";
import { type Passage, type Statement, wordsAfter, wordsBefore } from "../text/document.ts";
import { type MoneyMention, perOf } from "../text/money.ts";
import type { NumberMention } from "../text/numbers.ts";
import { overlap } from "../text/span.ts";
import { type Cue, cuesOf, cueTable, nearestCue } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";

type MoneyField = keyof typeof lexicon.cues;

const table = cueTable<MoneyField>(lexicon.cues, lexicon.bonus);
const YEAR_AHEAD =
  /(?:annual|yearly|per year|a year|p\.a|per annum)(?: \w+){0,3} (?:is |of |at |was |limit |:)*[^a-z]{0,3}[a-z$]{0,3} ?$|(?:annual|yearly)(?: \w+){0,5}:? ?[a-z$€£₹]{0,4} ?$/;
const WEEK_LATE = /(?:each|every|per|a|one) week(?:'s)? (?:of )?(?:delay|late|slip|we|it)[^.;]{0,40}$/;
const MONTH_AHEAD = /(?:monthly|per month|a month)(?: \w+){0,4}:? ?[a-z$€£₹]{0,4} ?$/;
/** What a plain number beside a word such as "budget" must not be followed by. */
const COUNTED =
  /^ ?(?:%|percent|per cent|people|persons?|hours?|h\b|days?|weeks?|months?|years?|minutes?|[a-z-]* ?(?:developers?|agents?|tickets?|calls?|invoices?|claims?|points?|units?|items?|pieces?|fte|staff|employees|testers?|users?|customers?|records?|images?|lines?|cases?|options?|seats?|sites?|places?|pages?))(?![a-z])/;

/** A yearly or monthly amount whose horizon is still to be counted in. */
export interface MoneyFinding extends Finding {
  readonly per: MoneyMention["per"];
}

/** What amounts of money a statement names, by what they are for. */
export function moneyFindings({ passages }: Statement): MoneyFinding[] {
  const found = passages.flatMap((passage) => {
    if (passage.numbers.length === 0) return [];
    const cues = cuesWithBefore(passage, passages[passage.index - 1]);
    if (cues.length === 0) return [];
    const amounts = [...passage.monies, ...bareAmounts(passage, cues)];
    return amounts.flatMap((amount) => moneyFinding(passage, amount, cues));
  });
  return found.filter((each) => each.per !== "" || !found.some((other) => isSameButTimed(each, other)));
}

/** "Max 55k. (55k monthly.)" is said once with and once without its period. */
function isSameButTimed(first: MoneyFinding, second: MoneyFinding): boolean {
  return first.path === second.path && first.value === second.value && second.per !== "";
}

/** "Ceiling 2.6m. Scratch that: 2.2m." speaks of the ceiling twice. */
function cuesWithBefore(passage: Passage, before: Passage | undefined): Cue<MoneyField>[] {
  const own = cuesOf(table, passage);
  const isOwn = own.some(({ key }) => key !== "other");
  if (isOwn || !passage.isCorrection || before === undefined || before.block.list !== passage.block.list) return own;
  const last = cuesOf(table, before).find(({ key }) => key !== "other");
  return last === undefined
    ? own
    : [...own, { key: last.key, start: passage.start, end: passage.start, isAbove: true }];
}

/** Numbers without a sign of currency right beside a budget's or a cost's word: "350 is the roof", "Ceiling: 400k". */
function bareAmounts(passage: Passage, cues: readonly Cue<MoneyField>[]): MoneyMention[] {
  const loose = passage.numbers.filter((number) => !passage.monies.some((money) => overlap(money, number)));
  return loose.filter((number) => isBareAmount(passage, number, cues)).map((number) => bareMoney(passage, number));
}

const BARE_FIELDS: readonly MoneyField[] = [
  "limits.budget",
  "baseline.runCostPerYear",
  "nature.costOfDelayPerMonth",
  "work.units.toolingCost",
];

function isBareAmount(passage: Passage, number: NumberMention, cues: readonly Cue<MoneyField>[]): boolean {
  if (isPieceCost(passage, number)) return true;
  const after = wordsAfter(passage, number, 40);
  if (
    number.value < 5000 ||
    COUNTED.test(after) ||
    /^\d{4}$/.test(wordsBetweenText(passage, number)) ||
    /^[-/\d]|^\.\d/.test(after)
  )
    return false;
  if (overlapsAny(passage, number)) return false;
  const near = cues.filter(
    (cue) =>
      cue.isAbove ||
      Math.min(Math.abs(cue.end - number.start), Math.abs(number.end - cue.start)) < (number.scale === "" ? 30 : 60),
  );
  return near.some(
    ({ key }) => BARE_FIELDS.includes(key) || (key === "sensitivity.valueAtStake" && number.scale !== ""),
  );
}

/** "sea freight 0,95": beside the word for it a small number is money without its sign. */
function isPieceCost(passage: Passage, number: NumberMention): boolean {
  return (
    /(?:freight|materials?|transport|shipping)(?: is| of| at|:)? $/.test(wordsBefore(passage, number, 20)) &&
    number.value % 1 !== 0 &&
    !overlapsAny(passage, number)
  );
}

function wordsBetweenText(passage: Passage, { start, end }: NumberMention): string {
  return passage.plain.slice(start - passage.start, end - passage.start);
}

function overlapsAny({ percents, durations }: Passage, number: NumberMention): boolean {
  return [...percents, ...durations].some((other) => overlap(other, number));
}

function bareMoney(passage: Passage, number: NumberMention): MoneyMention {
  const { start, end, value, low, high, isRange } = number;
  return {
    start,
    end,
    value,
    low,
    high,
    isRange,
    currency: "",
    per: perOf(wordsAfter(passage, number, 24).replace(/^\. (?=monthly|yearly|annually|per |a )/, "")),
  };
}

/** "Price: SEK 395" is that of a piece. */
const LEAST_BUDGET = 1000;
const WHOLE_FIELDS: readonly MoneyField[] = ["limits.budget", "baseline.runCostPerYear", "sensitivity.valueAtStake"];

function moneyFinding(passage: Passage, amount: MoneyMention, cues: readonly Cue<MoneyField>[]): MoneyFinding[] {
  const per = amount.per === "" ? perAhead(passage, amount) : amount.per;
  if (
    per === "hour" ||
    per === "day" ||
    amount.value <= 0 ||
    isElsewhere(passage, amount) ||
    isRejected(passage, amount)
  )
    return [];
  const rivals = passage.numbers.filter((other) => !overlap(other, amount));
  const cue = nearestCue(table, passage, { mention: amount, cues, rivals });
  if (cue === undefined || cue.key === "other") return [];
  const field = fieldFor(cue.key, per);
  if (field === undefined) return [];
  if (WHOLE_FIELDS.includes(field) && amount.high < LEAST_BUDGET) return [];
  const value = field === "limits.budget" ? amount.high : amount.value;
  const rule = `${field}/${amount.currency === "" ? "bare" : cue.isAbove ? "heading" : "cue"}`;
  return [{ ...finding(passage, amount, { path: field, value, rule }), per }];
}

/** What we paid last year is a hint of what it costs today. */
function isElsewhere(passage: Passage, amount: MoneyMention): boolean {
  return (
    isForeign(passage, amount) &&
    !(isRecentPast(passage, amount) && /(?:we|it|us) (?:paid|spent|cost)|cost us/.test(passage.plain))
  );
}

/** "the 1.2 was the old number", "not 400k". */
function isRejected(passage: Passage, amount: MoneyMention): boolean {
  return (
    /(?<![a-z])(?:not|rather than|instead of|no longer|up from|down from|from) (?:the |about |some )?[a-z$€£₹]{0,4} ?$/.test(
      wordsBefore(passage, amount, 24),
    ) || /^ ?(?:was|were) (?:the )?(?:old|wrong|previous|earlier|last)/.test(wordsAfter(passage, amount, 30))
  );
}

function perAhead(passage: Passage, amount: MoneyMention): MoneyMention["per"] {
  const before = wordsBefore(passage, amount, 70);
  if (YEAR_AHEAD.test(before)) return "year";
  if (MONTH_AHEAD.test(before)) return "month";
  if (WEEK_LATE.test(before)) return "week";
  return perOf(
    wordsAfter(passage, amount, 60).replace(
      /^[^.;|]{0,30}?(?= (?:per|a|each|every) (?:year|annum|month)\b| annually| yearly| p\.a)/,
      "",
    ),
  );
}

/** Money for each piece is no budget and no yearly cost; money for the whole is no freight of a piece. */
function fieldFor(
  field: Exclude<MoneyField, "other">,
  per: MoneyMention["per"],
): Exclude<MoneyField, "other"> | undefined {
  const isEach = per === "unit";
  if (field === "limits.budget" || field === "baseline.runCostPerYear" || field === "sensitivity.valueAtStake")
    return isEach ? undefined : field;
  return field;
}
