import type { ComparedRoster, ComparedSites, Coverage } from "@shoreline/calendars";
import { type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { decimal, percent } from "./coverageWords.ts";

const right = { align: "right" as const };

/** What each site alone, each pair and all of them come to. */
export function comparisonSection({ bySite }: Coverage, comparison: readonly ComparedSites[]): Section[] {
  if (comparison.length === 0) return [];
  const rows = comparison.map(({ sites, roster }) => [
    sites.map((site) => bySite[site]?.site.name ?? "").join(" + "),
    ...(roster === null ? ["cannot", "", "", "", "", ""] : figures(roster)),
  ]);
  const columns = [
    { head: "sites", wraps: true },
    { head: "heads", ...right },
    { head: "heads,\nno nights", ...right },
    { head: "at night", ...right },
    { head: "pay ×", ...right },
    { head: "hand-overs\na day", ...right },
    { head: "open on\nholidays, h", ...right },
  ];
  const about = "Heads before relief; – where nights cannot be avoided; ≤ where fewer were not ruled out.";
  return sectionOf("One site, two, or all", [tableBlock(columns, rows), textBlock(about, "quiet")]);
}

function figures(roster: ComparedRoster): string[] {
  const { heads, fewestHeads, headsByDay, fewestByDay, nightShare, premiumFactor, handOversPerDay } = roster;
  const { holidayGapHours } = roster;
  return [
    atMost(heads, fewestHeads),
    headsByDay === null ? "–" : atMost(headsByDay, fewestByDay ?? 0),
    percent(nightShare),
    premiumFactor.toFixed(3),
    decimal(handOversPerDay),
    String(Math.round(holidayGapHours)),
  ];
}

/** "≤ 72" where fewer were not ruled out. */
function atMost(heads: number, fewest: number): string {
  return `${fewest < heads ? "≤ " : ""}${heads}`;
}
