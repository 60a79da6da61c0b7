import { add, draw, exponential, type Expression, lognormal, multiply } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import type { Party } from "@shoreline/arrangements";
import { localParameter } from "../localParameter.ts";
import { oncePerSite } from "../oncePerSite.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";

/**
 * Output per hour of a learned team at the site against one that sits at home, 1 at home:
 * live hours that are missed, culture and language each cost, the latter two in proportion to how much of the know-how
 * is in heads (not to live hours: more of those must never favour the site that shares fewer).
 */
export const distanceProductivity = oncePerSite((setting: Setting, site: SiteConditions, party: Party): Expression => {
  const { liveHoursPerDay, tacit } = setting.nature;
  const missed = Math.max(0, liveHoursPerDay - site.overlapHoursPerDay) / 8;
  const talking = 0.3 + 0.7 * tacit;
  const closeness = isOwnStaff(party) ? 0.8 : 1;
  const loss = add(
    multiply(missed, localParameter(setting, "overlapLoss", "distance", site)),
    multiply(closeness * talking * site.culture, localParameter(setting, "cultureLoss", "distance", site)),
    multiply(closeness * talking * site.language, localParameter(setting, "languageLoss", "distance", site)),
  );
  return exponential(multiply(-1, loss));
});

/** How far this party's team at this site differs from the usual. */
export const teamSkill = oncePerSite((setting: Setting, site: SiteConditions, party: Party): Expression => {
  const spread = setting.parameters.productivitySpread.mode;
  return draw(`${party}/${site.site.id}/skill`, expectOk(lognormal(0, spread)));
});

/** What a vendor's routine adds: more for clear and written-down work, less for the very largest clients. */
export const vendorPractice = oncePerSite((setting: Setting, site: SiteConditions): Expression => {
  const { clarity, tacit, headcount } = setting.nature;
  const reach = clarity * (1 - tacit) * (800 / (800 + headcount));
  return add(1, multiply(reach, localParameter(setting, "vendorPracticeGain", "vendor", site)));
});

/** Hours done twice, as a share on top: unclear requirements, more so at a distance. */
export function reworkShare(setting: Setting, site: SiteConditions, party: Party): number {
  const distance = isOwnStaff(party) ? site.far / 2 : site.far;
  return 0.04 + 0.08 * (1 - setting.nature.clarity) * (1 + distance);
}

/** Months in which a newcomer closes 63 % of the gap to full productivity; longer where nobody in the company has the skill. */
export const learningMonths = oncePerSite((setting: Setting, site: SiteConditions, party: Party): Expression => {
  const { tacit, complexity } = setting.nature;
  const base = (1 + 2 * tacit) * (1 + 2 * complexity) * (1 + 0.9 * site.far * tacit);
  const pace = localParameter(setting, "learningPace", party, site);
  if (!isOwnStaff(party)) return multiply(base, pace);
  return multiply(
    base,
    pace,
    add(1, multiply(setting.nature.newSkill, localParameter(setting, "unguidedLearning", "world", setting.home))),
  );
});

/** Whether the people are led as one's own, whoever employs them on paper. */
export function isOwnStaff(party: Party): boolean {
  return party === "employees" || party === "employerOfRecord";
}
