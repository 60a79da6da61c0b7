import { type Alternative, type Decision, monthsLater } from "@shoreline/decide";
import {
  alternativeWords,
  comparedAlternatives,
  knowsReversal,
  type MoneyScale,
  moneyScale,
  optionWords,
  scaled,
  secondVendorWords,
} from "@shoreline/dossier";
import { type Cell, listBlock, type Section, sectionOf, tableBlock } from "../page/page.ts";

/**
 * What it takes to bring the work home from the recommendation, from today's arrangement and from the rival, and what
 * becomes of the people; nothing where all of them are at home, and of a decision that was kept before it was reckoned.
 */
export function wayBackSection(decision: Decision): Section[] {
  if (!knowsReversal(decision)) return [];
  const away = comparedAlternatives(decision).filter(({ wayBack }) => wayBack !== null);
  const words = wordsOf(decision);
  return sectionOf("The way back", [
    ...(away.length === 0 ? [] : [tableOf(decision, away)]),
    ...(words.length === 0 ? [] : [listBlock(words)]),
  ]);
}

function tableOf(decision: Decision, away: readonly Alternative[]) {
  const ends = away.flatMap(({ wayBack }) => wayBack!.at.flatMap(({ cost }) => [cost.p10 ?? 0, cost.p90 ?? 0]));
  const scale = moneyScale(ends, decision.brief.company.currency);
  const columns = [
    { head: "", wraps: true },
    { head: "decided" },
    { head: "months", align: "right" as const },
    { head: `cost, ${scale.label}\nmean (p10–p90)`, align: "right" as const },
  ];
  return tableBlock(
    columns,
    away.flatMap((each) => rowsOf(each, scale, each.id === decision.recommendation.alternative)),
  );
}

function rowsOf(alternative: Alternative, scale: MoneyScale, isRecommended: boolean): Cell[][] {
  const tone = isRecommended ? { tone: "recommended" as const } : {};
  return alternative.wayBack!.at.map(({ month, months, cost }, place) => [
    { text: place === 0 ? alternativeWords(alternative) : "", ...tone },
    { text: monthsLater(month) },
    { text: (months.mean ?? 0).toFixed(1) },
    { text: `${scaled(cost.mean ?? 0, scale)} (${scaled(cost.p10 ?? 0, scale)}–${scaled(cost.p90 ?? 0, scale)})` },
  ]);
}

/** What it is worth to be able to return, a second vendor, and the people: of the recommendation. */
function wordsOf(decision: Decision): string[] {
  const best = decision.alternatives.find(({ id }) => id === decision.recommendation.alternative)!;
  const people = decision.explanation.find(({ role }) => role === "people")?.text;
  return [people, optionWords(decision, best), secondVendorWords(decision, best)].flatMap((each) => each ?? []);
}
