import type { Coverage, SiteCoverage } from "@shoreline/calendars";
import { type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { daysWords, decimal, percent, placesIn, shiftWords } from "./coverageWords.ts";

const right = { align: "right" as const };

/** Who sits where: every shift by the local clock, then what it means for the people of each site. */
export function sitesSection(roster: Coverage): Section[] {
  return [...shiftsSection(roster), ...peopleSection(roster)];
}

function shiftsSection({ postings, bySite }: Coverage): Section[] {
  const rows = postings.map((posting) => [
    bySite[posting.pattern.site]?.site.name ?? "",
    String(posting.heads),
    shiftWords(posting.pattern),
    daysWords(posting),
    percent(posting.pattern.nightShare),
  ]);
  const columns = [
    { head: "site" },
    { head: "heads", ...right },
    { head: "local time" },
    { head: "days" },
    { head: "at night", ...right },
  ];
  return sectionOf("Shifts", [tableBlock(columns, rows)]);
}

function peopleSection(roster: Coverage): Section[] {
  const rows = placesIn(roster).map((site) => [
    site.site.name,
    String(site.heads),
    decimal(site.relief.heads),
    percent(site.nightShare),
    site.premiumFactor.toFixed(3),
    weekendWords(site),
    nightsWords(site),
  ]);
  const columns = [
    { head: "site" },
    { head: "heads", ...right },
    { head: "relief", ...right },
    { head: "at night", ...right },
    { head: "pay ×", ...right },
    { head: "weekend days a year", wraps: true },
    { head: "nights a year", wraps: true },
  ];
  const about =
    "Relief is full-time heads on top for leave, sickness and public holidays. Weekend days and nights are those of the head with the fewest and the one with the most; after the arrow, if heads change shifts every four weeks.";
  return sectionOf("People", [tableBlock(columns, rows), textBlock(about, "quiet")]);
}

function weekendWords({ fairness: { fixed, rotating } }: SiteCoverage): string {
  return spreadWords(fixed.weekendDays, rotating?.weekendDays);
}

function nightsWords({ fairness: { fixed, rotating } }: SiteCoverage): string {
  return spreadWords(fixed.nights, rotating?.nights);
}

interface Spread {
  readonly least: number;
  readonly most: number;
}

function spreadWords(fixed: Spread, rotating: Spread | undefined): string {
  if (fixed.least === fixed.most) return rangeWords(fixed);
  return `${rangeWords(fixed)} → ${rotating === undefined ? "no order found" : rangeWords(rotating)}`;
}

function rangeWords({ least, most }: Spread): string {
  return least === most ? String(least) : `${least}–${most}`;
}
