import type { Brief } from "@shoreline/scope";

/** People who do this work at a site today. */
export function teamAt(brief: Brief, siteId: string): number {
  return brief.company.teams.filter(({ site }) => site === siteId).reduce((sum, { headcount }) => sum + headcount, 0);
}
