import { city, restsOnOwn } from "@shoreline/atlas";
import {
  type Alternative,
  criterionWords,
  type Decision,
  figures,
  lineWords,
  money,
  monthsInWords,
  monthsLater,
  phrase,
  wordOf,
} from "@shoreline/decide";
import { alternativeOf, alternativeWords, thingWords } from "../arrangementWords.ts";
import { countWords, dateWords, lowerFirst, pointsWords, sentence, shareWords, signedPoints } from "../figureWords.ts";
import { flipSentence } from "../flips.ts";
import { assumptionWords, isWeak } from "../inputWords.ts";
import { plainText } from "../prose.ts";
import { knowsReversal, usualMoment } from "../reversalWords.ts";
import { sitesOf, type Site } from "../sites.ts";
import { verdictWords } from "../verdictWords.ts";

/**
 * The answer to the question of a section in one line, in the language that is spoken: what stands beside its title
 * while it is folded. Undefined for the answer itself, which is never folded. Every figure stands in the section too.
 */
export function sectionSummary(decision: Decision, id: string): string | undefined {
  return SUMMARIES[id]?.(decision);
}

const SUMMARIES: Readonly<Record<string, (decision: Decision) => string>> = {
  why: whySummary,
  change: (decision) => plainText(flipSentence(decision)),
  sure: (decision) => sentence(verdictWords(decision)),
  back: backSummary,
  alternatives: alternativesSummary,
  where: whereSummary,
  money: moneySummary,
  assumptions: assumptionsSummary,
  facts: factsSummary,
  method: ({ trials, seed }) =>
    phrase`${countWords(trials)} futures from seed ${seed}; the same brief gives the same answer again.`,
};

/** Where most of the money moves, and on what it is furthest ahead of the rival. */
function whySummary({ why, brief }: Decision): string {
  const [line] = why.bridge.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const [ahead] = why.criteria.toSorted((a, b) => b.contribution - a.contribution);
  const parts = [
    line && phrase`Most of the money moves here: ${wordOf(lineWords, line.line)} ${signedMoney(line.amount, brief)}.`,
    ahead &&
      ahead.contribution > 0 &&
      phrase`Furthest ahead of the rival on: ${wordOf(criterionWords, ahead.criterion)} ${signedPoints(ahead.contribution)} points of 100.`,
  ].filter((part) => typeof part === "string");
  return parts.length === 0 ? phrase`Nothing of another kind is left to compare it with.` : parts.join(" ");
}

function signedMoney(amount: number, { company }: Decision["brief"]): string {
  return `${amount > 0 ? "+" : ""}${money(amount, company.currency)}`;
}

/** How long and how dear it is to bring the work home, and how many people lose it. */
function backSummary(decision: Decision): string {
  if (!knowsReversal(decision)) return phrase`Not reckoned for this decision.`;
  const best = alternativeOf(decision, decision.recommendation.alternative);
  return [wayBackSummary(decision, best), peopleSummary(best)].join(" ");
}

function wayBackSummary({ brief }: Decision, { wayBack }: Alternative): string {
  if (wayBack === null) return phrase`Nothing has to be brought home.`;
  const { month, months, cost } = usualMoment(wayBack);
  const amount = money(cost.mean ?? 0, brief.company.currency);
  return phrase`Bringing it home, decided ${monthsLater(month)}, takes ${monthsInWords(months.mean ?? 0)} and ${amount}.`;
}

function peopleSummary({ peopleLeftBehind }: Alternative): string {
  const people = Math.round(peopleLeftBehind?.displaced ?? 0);
  if (people === 0) return phrase`Nobody who does the work today loses it.`;
  return phrase`People who lose the work they do today: ${countWords(people)}.`;
}

/** How many are left to choose from, and which of them comes first most often. */
function alternativesSummary({ alternatives }: Decision): string {
  const left = alternatives.filter(({ feasible }) => feasible);
  const [first] = left.toSorted((a, b) => b.firstRankShare - a.firstRankShare);
  const kept = phrase`${countWords(left.length)} of ${countWords(alternatives.length)} keep every limit of the brief.`;
  if (first === undefined) return kept;
  return `${kept} ${phrase`First most often: ${alternativeWords(first)}, in ${shareWords(first.firstRankShare)} of futures.`}`;
}

/** How far away the recommended places are, and how much of the day they share with home. */
function whereSummary(decision: Decision): string {
  const away = sitesOf(decision).filter(({ standing }) => standing === "recommended");
  if (away.length === 0) return phrase`All of the work stays in ${city(decision.brief.company.home).name}.`;
  return away.map(siteSummary).join(" ");
}

function siteSummary({ id, kilometres, overlapHours }: Site): string {
  const [name, distance] = [city(id).name, countWords(kilometres)];
  if (overlapHours === null) return phrase`${name}: ${distance} km from home.`;
  return phrase`${name}: ${distance} km from home, ${figures(overlapHours.toFixed(1))} working hours a day shared with it.`;
}

/** What goes out in the end for what is recommended, and for what runs today. */
function moneySummary(decision: Decision): string {
  const { recommendation, baseline, brief } = decision;
  const best = paidOf(decision, recommendation.alternative);
  if (best === undefined) return phrase`Not reckoned for this decision.`;
  const { currency } = brief.company;
  const out = phrase`With every uncertain input at its middle value ${money(best.amount, currency)} goes out within ${best.months} months, undiscounted.`;
  const today = paidOf(decision, baseline);
  if (today === undefined || baseline === recommendation.alternative) return out;
  return `${out} ${phrase`For ${thingWords(decision, baseline)}: ${money(today.amount, currency)}.`}`;
}

function paidOf({ monthly }: Decision, id: string): { readonly amount: number; readonly months: number } | undefined {
  const lines = Object.values(monthly[id] ?? {});
  if (lines.length === 0) return undefined;
  const amount = lines.flat().reduce((sum, each) => sum + each, 0);
  return { amount, months: Math.max(...lines.map(({ length }) => length)) };
}

/** Half of the last place in which points are told: what moves less moves nothing that is seen. */
const WORTH_SAYING = 0.0005;

/** How many there are, how many of them matter, and which matters most. */
function assumptionsSummary({ assumptions }: Decision): string {
  const moving = assumptions.filter(({ influence }) => (influence ?? 0) >= WORTH_SAYING);
  const [most] = moving.toSorted((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
  const all = phrase`${countWords(assumptions.length)} in all; those that move the lead: ${countWords(moving.length)}.`;
  if (most === undefined) return all;
  return `${all} ${phrase`Most of all: ${lowerFirst(assumptionWords(most))} (${pointsWords(most.influence ?? 0)}).`}`;
}

/** How many there are, how old they are, and how many of them are weak or the organisation's own. */
function factsSummary({ facts, atlas }: Decision): string {
  const [weak, own] = [facts.filter(isWeak).length, facts.filter(restsOnOwn).length];
  const all = phrase`${countWords(facts.length)} facts of ${dateWords(atlas.date)}; recalled, old or put in from elsewhere: ${countWords(weak)}.`;
  return own === 0 ? all : `${all} ${phrase`From your own figures: ${countWords(own)}.`}`;
}
