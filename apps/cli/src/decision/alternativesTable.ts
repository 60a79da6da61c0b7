import type { Alternative, Decision } from "@shoreline/decide";
import {
  alternativeWords,
  leadingAlternatives,
  type MoneyScale,
  moneyScale,
  rankedAlternatives,
  scaled,
  shareWords,
} from "@shoreline/dossier";
import { bar, monthCount, signedPercent } from "../page/figures.ts";
import { type Cell, type Column, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";

const MOST_ROWS = 12;
const BAR_WIDTH = 5;

/** The feasible alternatives side by side: first the best of each party and reach, then as many more as can be read. */
export function alternativesSection(decision: Decision): Section[] {
  const ranked = rankedAlternatives(decision);
  const shown = leadingAlternatives(ranked, MOST_ROWS);
  const scale = moneyScale(
    shown.flatMap(({ cost }) => [cost.p10, cost.p90].flatMap((each) => each ?? [])),
    decision.brief.company.currency,
  );
  const rows = shown.map((each) => rowOf(each, decision, scale));
  const hidden = ranked.length - shown.length;
  const legend = `● recommended · ○ what the savings are measured against.${hiddenWords(hidden)}`;
  return sectionOf("The alternatives", [tableBlock(columnsIn(scale), rows), textBlock(legend, "quiet")]);
}

function hiddenWords(hidden: number): string {
  if (hidden === 0) return "";
  return hidden === 1
    ? " One more is feasible and ranks behind its like."
    : ` ${hidden} more are feasible and rank behind their like.`;
}

function columnsIn({ label }: MoneyScale): Column[] {
  return [
    { head: "" },
    { head: "", wraps: true },
    { head: "ranks first" },
    { head: `cost, ${label}\nmedian (p10–p90)`, align: "right" },
    { head: "saves", align: "right" },
    { head: "months to\noutput", align: "right" },
  ];
}

function rowOf(alternative: Alternative, decision: Decision, scale: MoneyScale): Cell[] {
  const { id, cost, savingShare, monthsToFirstOutput: output, firstRankShare } = alternative;
  const isRecommended = id === decision.recommendation.alternative;
  const isBaseline = id === decision.baseline;
  const tone = isRecommended ? { tone: "recommended" as const } : {};
  const saving = isBaseline || savingShare.mean === null ? "–" : signedPercent(savingShare.mean);
  return [
    { text: isRecommended ? "●" : isBaseline ? "○" : "", ...tone },
    { text: alternativeWords(alternative), ...tone },
    { text: sharePicture(firstRankShare), ...tone },
    { text: rangeWords(cost, scale) },
    { text: saving },
    { text: output.p50 === null ? "never" : monthCount(output.p50) },
  ];
}

function sharePicture(share: number): string {
  return `${bar(share, BAR_WIDTH).padEnd(BAR_WIDTH)} ${shareWords(share).padStart(5)}`;
}

function rangeWords({ p10, p50, p90 }: Alternative["cost"], scale: MoneyScale): string {
  if (p10 === null || p50 === null || p90 === null) return "cannot be said";
  return `${scaled(p50, scale)} (${scaled(p10, scale)}–${scaled(p90, scale)})`;
}
