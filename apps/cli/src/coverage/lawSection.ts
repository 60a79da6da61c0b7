import type { Coverage, CoverageSite, LegalLimit } from "@shoreline/calendars";
import { type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { percent, placesIn } from "./coverageWords.ts";

/** The limits that the shifts keep to, by country, and how far each is known. */
export function lawSection(roster: Coverage): Section[] {
  const sites = [...new Map(placesIn(roster).map(({ site }) => [site.country, site])).values()];
  const columns = [{ head: "" }, ...sites.map(({ country }) => ({ head: country }))];
  const rows = ROWS.map(({ name, words }) => [name, ...sites.map(words)]);
  const about =
    "* assumed: the country sets no limit or none is on file, and Directive 2003/88/EC or custom stands in. No overtime is planned. Breaks lie within the shift and are paid. Sources with --json. This is no legal advice.";
  return sectionOf("What the law allows", [tableBlock(columns, rows), textBlock(about, "quiet")]);
}

interface LawRow {
  readonly name: string;
  readonly words: (site: CoverageSite) => string;
}

const ROWS: readonly LawRow[] = [
  { name: "full-time week, h", words: ({ weeklyHours }) => String(weeklyHours) },
  { name: "longest shift, h", words: (site) => said(site, "dailyHours") },
  { name: "rest between shifts, h", words: (site) => said(site, "dailyRestHours") },
  { name: "weekly rest, h", words: (site) => said(site, "weeklyRestHours") },
  {
    name: "night",
    words: (site) =>
      `${hour(site.law.limits.nightFromHour)}–${hour(site.law.limits.nightUntilHour)}${mark(site, "nightFromHour")}`,
  },
  { name: "longest night shift, h", words: (site) => said(site, "nightShiftHours") },
  { name: "premium at night", words: (site) => saidShare(site, "nightPremiumShare") },
  { name: "premium on the day of rest", words: (site) => saidShare(site, "restDayPremiumShare") },
  { name: "premium on public holidays", words: (site) => saidShare(site, "holidayPremiumShare") },
  { name: "break, minutes", words: (site) => said(site, "breakMinutes") },
];

function said(site: CoverageSite, limit: LegalLimit["limit"]): string {
  return `${site.law.limits[limit]}${mark(site, limit)}`;
}

function saidShare(site: CoverageSite, limit: LegalLimit["limit"]): string {
  return `${percent(site.law.limits[limit])}${mark(site, limit)}`;
}

function mark({ law }: CoverageSite, limit: LegalLimit["limit"]): string {
  return law.facts.find((fact) => fact.limit === limit)?.confidence === "assumed" ? "*" : "";
}

function hour(value: number): string {
  return `${String(value).padStart(2, "0")}:00`;
}
