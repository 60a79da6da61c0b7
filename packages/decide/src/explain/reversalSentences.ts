import { country } from "@shoreline/atlas";
import { english, spoken } from "../language/language.ts";
import { figures, phrase, word } from "../language/templates.ts";
import type { PeopleLeft, WayBackMoment } from "../reversal/reversal.ts";
import { usualMonth } from "../reversal/reversalMonths.ts";
import type { Explained } from "./explained.ts";
import { listedPieces, said, type Said, say, type Sentence } from "./sentence.ts";
import { money } from "./wording.ts";
import { thing } from "./words.ts";

/**
 * What it takes to bring the recommended work home again after two years, or, where it is at home or today's arrangement
 * is left for another, what it takes to leave today's; nothing where neither is away.
 */
export function wayBackSentence(decision: Explained): Sentence | undefined {
  const mine = placeOf(decision, decision.recommendation.alternative);
  const moments = decision.alternatives[mine]?.wayBack?.at;
  if (moments !== undefined) return broughtBack(decision, mine, moments);
  return leftToday(decision);
}

function broughtBack(decision: Explained, at: number, moments: readonly WayBackMoment[]): Sentence {
  const month = usualMonth(moments.map((each) => each.month));
  const moment = moments.findIndex((each) => each.month === month);
  const when = said(monthsLater(month), "alternatives", at, "wayBack", "at", moment, "month");
  return say`Bringing it back ${when} would ${effort(decision, at, moment)}${lastsLonger(decision, at, moment)}.`;
}

/** A way back that ends after the work leads nowhere, and is said to. */
function lastsLonger({ alternatives, brief }: Explained, at: number, place: number): Sentence {
  const { month, months } = alternatives[at]!.wayBack!.at[place]!;
  if (month + (months.mean ?? 0) <= brief.work.months) return say``;
  const left = said(monthsInWords(brief.work.months - month), "brief", "work", "months");
  return say`, which is too late for the ${left} of work that are then left`;
}

/** Today's arrangement, which is away, while the answer is at home. */
function leftToday(decision: Explained): Sentence | undefined {
  const at = placeOf(decision, decision.baseline);
  const moment = decision.alternatives[at]?.wayBack?.at.findIndex(({ month }) => month === 0) ?? -1;
  if (moment < 0) return undefined;
  const when = said(word("today"), "alternatives", at, "wayBack", "at", moment, "month");
  return say`Leaving ${thing(decision, decision.baseline)} ${when} would ${effort(decision, at, moment)}.`;
}

/** "take about 7 months and cost $1.2 m ($0.8 m to $1.9 m)" */
function effort({ alternatives, brief }: Explained, at: number, place: number): Sentence {
  const { months, cost } = alternatives[at]!.wayBack!.at[place]!;
  const steps = ["alternatives", at, "wayBack", "at", place] as const;
  const amount = (key: "mean" | "p10" | "p90") =>
    said(money(cost[key] ?? 0, brief.company.currency), ...steps, "cost", key);
  return say`take about ${said(monthsInWords(months.mean ?? 0), ...steps, "months", "mean")} and cost ${amount("mean")} (${amount("p10")} to ${amount("p90")})`;
}

const YEARS: Readonly<Record<number, string>> = {
  0: "today",
  12: "after a year",
  24: "after two years",
  36: "after three years",
  60: "after five years",
};

/** When one changes one's mind: "after two years", "after 30 months". */
export function monthsLater(month: number): string {
  return YEARS[month] === undefined ? phrase`after ${monthsInWords(month)}` : word(YEARS[month]);
}

/** Months as people say them: "7 months", below two "1.4 months". */
export function monthsInWords(months: number): string {
  const figure = months < 2 ? Number(months.toFixed(1)) : Math.round(months);
  return figure === 1 ? word("1 month") : phrase`${figures(String(figure))} months`;
}

/** What becomes of the people who do the work at home today, and what the law asks for before they leave. */
export function peopleSentence(decision: Explained): Sentence | undefined {
  const at = placeOf(decision, decision.recommendation.alternative);
  const left = decision.alternatives[at]?.peopleLeftBehind;
  if (!left || Math.round(left.displaced) === 0) return undefined;
  const all = said(people(left.displaced), "alternatives", at, "peopleLeftBehind", "displaced");
  return say`Of the ${all} who do it today, about ${fates(left, at)}${lawClause(left, at)}.`;
}

function people(count: number): string {
  return Math.round(count) === 1 ? word("1 person") : phrase`${Math.round(count)} people`;
}

function fates(left: PeopleLeft, at: number): Sentence {
  const counted = (key: "following" | "redeployed" | "leaving", inWords: (count: Said) => Sentence) => {
    const count = Math.round(left[key]);
    return count === 0 ? [] : [inWords(said(String(count), "alternatives", at, "peopleLeftBehind", key))];
  };
  return listedPieces([
    ...counted("following", (count) => say`${count} would go to the vendor`),
    ...counted("redeployed", (count) => say`${count} would find another post`),
    ...counted("leaving", (count) => say`${count} would leave${payClause(left, at)}`),
  ]);
}

/** What each leaver is paid. */
function payClause({ severanceMonths }: PeopleLeft, at: number): Sentence {
  const months = figures(severanceMonths.toFixed(1));
  if (Number(severanceMonths.toFixed(1)) === 0) return say``;
  return say` with ${said(months, "alternatives", at, "peopleLeftBehind", "severanceMonths")} months of pay each`;
}

/** The clock of the law, where there is one; how long talks take without a period in the law is said to be assumed. */
function lawClause(left: PeopleLeft, at: number): Sentence {
  const steps = ["alternatives", at, "peopleLeftBehind"] as const;
  const talks = left.law.sources.find(({ what }) => what === "standstill");
  const days = daysSaid(left.standstillMonths, ...steps, "standstillMonths");
  const consultation =
    talks?.evidence === "assumption" ? say`consultation is taken to need ${days}` : say`consultation takes ${days}`;
  const first = daysSaid(left.firstLeavingMonths, ...steps, "firstLeavingMonths");
  const parts = [
    ...(left.standstillMonths > 0 ? [consultation] : []),
    ...(left.firstLeavingMonths > 0 ? [say`the first may leave after ${first}`] : []),
  ];
  return parts.length === 0 ? say`` : say`; by ${lawWords(left, at)} ${listedPieces(parts)}`;
}

const DAYS_PER_MONTH = 365.25 / 12;
const LONG = 92;

/** A clock of the law: days up to a quarter, as laws say them, and months beyond. */
export function daysInWords(months: number): string {
  const days = Math.round(months * DAYS_PER_MONTH);
  return days <= LONG ? phrase`${days} days` : monthsInWords(months);
}

function daysSaid(months: number, ...steps: readonly (string | number)[]): Said {
  return said(daysInWords(months), ...steps);
}

/** Whose law it is, and that another one stands for it where it is not known. */
function lawWords({ country: iso2, law }: PeopleLeft, at: number): Sentence {
  const name = said(countryInSentence(iso2), "alternatives", at, "peopleLeftBehind", "country");
  if (law.scope === "country") return say`the law of ${name}`;
  const usual = word(law.scope === "europe" ? "what is usual in Europe" : "what is usual elsewhere");
  return say`the law of ${name}, for which ${usual} stands here,`;
}

const WITH_ARTICLE = /^(?:United |Netherlands$|Philippines$|Dominican |Czech Republic$)/;

function countryInSentence(iso2: string): string {
  const { name } = country(iso2);
  if (spoken() !== english) return word(name);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

function placeOf({ alternatives }: Explained, id: string): number {
  return alternatives.findIndex((each) => each.id === id);
}
