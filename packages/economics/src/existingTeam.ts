import type { Brief } from "@shoreline/scope";
import type { Setting } from "./setting.ts";
import type { SiteConditions } from "./siteConditions.ts";

/** People who do this work at a site today. */
export function teamAt(brief: Brief, siteId: string): number {
  return brief.company.teams.filter(({ site }) => site === siteId).reduce((sum, { headcount }) => sum + headcount, 0);
}

/** Share of the people needed who stand ready at a site today, 0–1. */
export function coveredShare({ brief, nature }: Setting, { site }: SiteConditions): number {
  return Math.min(1, teamAt(brief, site.id) / nature.headcount);
}
