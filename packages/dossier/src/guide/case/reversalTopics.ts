import { country } from "@shoreline/atlas";
import {
  type Decision,
  daysInWords,
  english,
  figures,
  joined,
  listedPieces,
  money,
  monthsInWords,
  monthsLater,
  percent,
  said,
  type Said,
  say,
  type Sentence,
  spoken,
  usualMonth,
  word,
  wordOf,
} from "@shoreline/decide";
import { countWords } from "../../document/figureWords.ts";
import type { CaseSentence } from "./caseSentence.ts";
import { atBaseline, moneyOf, named, type Placed, placed, recommended } from "./placed.ts";

/** The way back and the people who do the work today, of a decision. */
export const reversalTopics = {
  wayBack,
  leaveToday,
  optionToReturn,
  secondSource,
  people,
  consultation,
  duties,
} satisfies Record<string, CaseSentence>;

/** The way back from what is recommended; where that is at home, from its rival, because somebody may prefer it. */
function wayBack(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  if (told.alternative.wayBack) return fromAway(told);
  const { versus } = decision.why;
  const rival = versus === null ? undefined : placed(decision, versus);
  if (told.alternative.wayBack === undefined || !rival?.alternative.wayBack) return undefined;
  return say`With ${named(told)} nothing has to be brought back. ${fromAway(rival)}`;
}

/** Moment by moment, with what the usual one is made of. */
function fromAway(told: Placed): Sentence {
  const moments = told.alternative.wayBack!.at;
  const later = moments.flatMap(({ month }, place) => (month === 0 ? [] : [effort(told, place)]));
  const usual = moments.findIndex(({ month }) => month === usualMonth(moments.map((each) => each.month)));
  return say`To bring the work home from ${named(told)} takes about ${listedPieces(later)}. ${partsSentence(told, usual)}`;
}

/** "5 months and $1.2 m after two years" */
function effort(told: Placed, place: number): Sentence {
  const { month, months, cost } = told.alternative.wayBack!.at[place]!;
  const at = (words: string, ...steps: string[]) =>
    said(words, "alternatives", told.at, "wayBack", "at", place, ...steps);
  const amount = moneyOf(told, cost.mean ?? 0, "wayBack", "at", place, "cost", "mean");
  return say`${at(monthsInWords(months.mean ?? 0), "months", "mean")} and ${amount} ${at(monthsLater(month), "month")}`;
}

const PARTS = {
  contract: "ending the contract",
  closing: "closing down",
  hiring: "hiring at home",
  teaching: "the hand-back",
  learning: "work paid twice while it is learned again",
  production: "bringing the line home",
} as const;

function partsSentence(told: Placed, place: number): Sentence {
  const { month, parts } = told.alternative.wayBack!.at[place]!;
  const pieces = (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((key) =>
    parts[key] < 0.5
      ? []
      : [joined([wordOf(PARTS, key), " ", moneyOf(told, parts[key], "wayBack", "at", place, "parts", key)])],
  );
  const when = said(monthsLater(month), "alternatives", told.at, "wayBack", "at", place, "month");
  return say`Made of, ${when}: ${listedPieces(pieces)}.`;
}

/** What runs today, where it is away. */
function leaveToday(decision: Decision): Sentence | undefined {
  const told = atBaseline(decision);
  const place = told.alternative.wayBack?.at.findIndex(({ month }) => month === 0) ?? -1;
  return place < 0 ? undefined : say`To leave ${named(told)} takes ${effort(told, place)}.`;
}

/** In fewer futures than this the mean is chance. */
const WORTH_A_WORD = 0.01;

function optionToReturn(decision: Decision): Sentence | undefined {
  const { id } = recommended(decision).alternative;
  const option = (decision as Partial<Decision>).optionToReturn?.[id];
  if (!option) return undefined;
  const { reviewMonth, value, returnShare } = option;
  const at = (words: string, key: string) => said(words, "optionToReturn", id, key);
  if (reviewMonth === null || returnShare < WORTH_A_WORD) {
    const hardly = at(word("hardly any"), reviewMonth === null ? "reviewMonth" : "returnShare");
    return say`That one may return is worth next to nothing here: a review would bring the work home in ${hardly} future.`;
  }
  const amount = at(money(value, decision.brief.company.currency), "value");
  return say`That one may return is worth ${amount} or more: a review ${at(monthsLater(reviewMonth), "reviewMonth")} brings the work home in ${at(percent(returnShare), "returnShare")} of futures.`;
}

/** A second vendor beside the best that is one vendor. */
function secondSource(decision: Decision): Sentence | undefined {
  const told = [recommended(decision), ...vendors(decision)].find(({ alternative }) => alternative.secondSource);
  const second = told?.alternative.secondSource;
  if (!told || !second) return undefined;
  const share = said(percent(second.share), "alternatives", told.at, "secondSource", "share");
  const cost = moneyOf(told, second.costPerYear.mean ?? 0, "secondSource", "costPerYear", "mean");
  const spared = moneyOf(told, second.lossAvoidedPerYear.mean ?? 0, "secondSource", "lossAvoidedPerYear", "mean");
  return say`Beside ${named(told)}, a second vendor with ${share} of the work would cost ${cost} a year and spare ${spared} of what early ends and failures cost.`;
}

function vendors(decision: Decision): Placed[] {
  return decision.alternatives
    .map((alternative, at) => ({ decision, alternative, at }))
    .filter(({ alternative }) => alternative.feasible)
    .toSorted((a, b) => (b.alternative.expectedScore ?? 0) - (a.alternative.expectedScore ?? 0));
}

/** The recommended alternative with the people whom it leaves behind. */
function leaving(decision: Decision) {
  const told = recommended(decision);
  const left = told.alternative.peopleLeftBehind;
  if (!left) return undefined;
  const at = (words: string, ...steps: (string | number)[]): Said =>
    said(words, "alternatives", told.at, "peopleLeftBehind", ...steps);
  return { told, left, at };
}

function people(decision: Decision): Sentence | undefined {
  const found = leaving(decision);
  if (!found) return undefined;
  const { told, left, at } = found;
  const count = (key: "following" | "redeployed" | "leaving") => at(countWords(left[key]), key);
  const pieces = [
    ...(left.following < 0.5 ? [] : [say`${count("following")} go to the vendor`]),
    ...(left.redeployed < 0.5 ? [] : [say`${count("redeployed")} find another post`]),
    ...(left.leaving < 0.5 ? [] : [say`${count("leaving")} leave`]),
  ];
  const paid = moneyOf(told, left.severance, "peopleLeftBehind", "severance");
  return say`With ${named(told)}, ${at(countWords(left.displaced), "displaced")} people lose the work they do today; of these, as expected, ${listedPieces(pieces)}. Leavers are paid ${paid} together, ${at(figures(left.severanceMonths.toFixed(1)), "severanceMonths")} months of pay each.`;
}

/** The clock of the law. */
function consultation(decision: Decision): Sentence | undefined {
  const found = leaving(decision);
  if (!found) return undefined;
  const { left, at } = found;
  const where = at(word(country(left.country).name), "country");
  const first = at(daysInWords(left.firstLeavingMonths), "firstLeavingMonths");
  if (left.standstillMonths === 0)
    return say`Home is ${where}, where the law sets no time for consultation; the first person may leave after ${first}.`;
  const days = at(daysInWords(left.standstillMonths), "standstillMonths");
  return say`Home is ${where}: ${days} are reckoned for consultation before the change, and the first person may leave after ${first}.`;
}

/** What has to be done, with its statute. */
function duties(decision: Decision): Sentence | undefined {
  const found = leaving(decision);
  if (!found || found.left.law.duties.length === 0) return undefined;
  const { left, at } = found;
  // The words of laws are kept in English alone.
  if (spoken() !== english)
    return say`The law asks for ${at(String(left.law.duties.length), "law", "duties")} steps, which the evidence names with their statutes.`;
  const pieces = left.law.duties.map(
    ({ words, statute }, place) =>
      say`${at(words.replace(/\.$/, ""), "law", "duties", place, "words")} (${at(statute, "law", "duties", place, "statute")})`,
  );
  return say`The law asks: ${joined(pieces.flatMap((piece, place) => (place === 0 ? [piece] : ["; ", piece])))}.`;
}
