import type { Setting } from "./setting.ts";
import type { Placement } from "./placement.ts";
import { allowsCountry, permits } from "./residency.ts";
import type { SiteConditions } from "./siteConditions.ts";

/** Share of an offshore vendor's hours worked at the client's, at home rates: where knowledge passes by talking. */
export function onSiteShare({ nature }: Setting): number {
  const share = 0.9 * nature.tacit * (nature.liveHoursPerDay / 8) + 0.12 * nature.complexity - 0.03;
  return Math.min(0.4, Math.max(0, share));
}

/** Smallest team of which a domestic vendor sends part to its far shore. */
const SPLIT_TEAM = 15;

/**
 * Share of a domestic vendor's hours worked on its far shore: clear, written-down work without live contact.
 * None where know-how or data may not travel.
 */
export function farShoreShare(setting: Setting): number {
  const { nature, home, farShore, brief } = setting;
  if (nature.headcount < SPLIT_TEAM || farShore.site.country === home.site.country) return 0;
  if (!permits(brief, farShore.site.country) || !allowsCountry(brief, farShore.site.country)) return 0;
  const apart = Math.max(0, 1 - nature.liveHoursPerDay / 8);
  return 0.75 * nature.clarity * (1 - nature.tacit) * apart * (1 - nature.sensitivity);
}

/** The part of a team that works elsewhere than at the placement's site. */
export interface Elsewhere {
  readonly share: number;
  readonly site: SiteConditions;
}

/**
 * Who of a team sits elsewhere: a vendor abroad sends people to the client, one at home has a far shore, own staff
 * abroad have leads who travel. A named offer is taken as it stands.
 */
export function elsewhere(setting: Setting, { party, site, vendor }: Placement): Elsewhere {
  const { home, farShore } = setting;
  if (vendor || setting.workload.goods || party === "freelancers") return { share: 0, site };
  if (site.reach === "onshore") return { share: party === "vendor" ? farShoreShare(setting) : 0, site: farShore };
  return { share: party === "vendor" ? onSiteShare(setting) : travellingLeadShare(setting), site: home };
}

/** Share of own staff abroad who travel to lead. */
export function travellingLeadShare(setting: Setting): number {
  return 0.35 * onSiteShare(setting);
}
