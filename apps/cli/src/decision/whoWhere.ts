import { parties, type Party, type Reach, reaches } from "@shoreline/arrangements";
import { type Alternative, type Decision, percent } from "@shoreline/decide";
import { shade, signedPercent } from "../page/figures.ts";
import { type Cell, type Column, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { PARTY_WORDS, REACH_WORDS } from "./arrangementWords.ts";

/**
 * Who × where: parties as rows, from home to far as columns. The shade is the share of futures in which an
 * alternative of the cell ranks first, the figure the best mean saving in it; a crossed cell has nothing feasible.
 */
export function whoWhereSection(decision: Decision): Section[] {
  const present = parties.filter((party) => decision.alternatives.some((each) => each.party === party));
  const rows = present.map((party) => [
    { text: PARTY_WORDS[party] },
    ...reaches.map((reach) => cellOf(decision, party, reach)),
  ]);
  const columns: Column[] = [{ head: "", wraps: true }, ...reaches.map((reach) => ({ head: REACH_WORDS[reach] }))];
  const legend =
    "Shade: how often it ranks first. Figure: the best saving there. ╳ nothing feasible, · nothing considered.";
  return sectionOf("Who × where", [tableBlock(columns, rows), textBlock(legend, "quiet")]);
}

const SHADES = 3;

function cellOf(decision: Decision, party: Party, reach: Reach): Cell {
  const here = decision.alternatives.filter((each) => each.party === party && each.reach === reach);
  if (here.length === 0) return { text: ` ${"·".padEnd(SHADES)}` };
  const feasible = here.filter((each) => each.feasible);
  if (feasible.length === 0) return { text: ` ${"╳".padEnd(SHADES)}`, tone: "quiet" };
  const share = feasible.reduce((sum, { firstRankShare }) => sum + firstRankShare, 0);
  const { recommendation } = decision;
  const isRecommended = recommendation.party === party && recommendation.reach === reach;
  const text = `${shade(share).repeat(SHADES)} ${percent(share).padStart(5)} ${savingWords(decision, feasible)}`;
  return isRecommended ? { text, tone: "recommended" } : { text };
}

function savingWords({ baseline }: Decision, feasible: readonly Alternative[]): string {
  const savings = feasible.flatMap(({ savingShare }) => savingShare.mean ?? []);
  if (feasible.length === 1 && feasible[0]?.id === baseline) return "baseline";
  return savings.length === 0 ? "" : signedPercent(Math.max(...savings));
}
