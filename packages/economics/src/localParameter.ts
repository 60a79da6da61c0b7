import { type Expression, multiply } from "@shoreline/simulate";
import { type ParameterKey, uncertain } from "./parameters.ts";
import type { Setting } from "./setting.ts";
import type { SiteConditions } from "./siteConditions.ts";

/**
 * A parameter as a draw. Most are the same unknown everywhere (how many managers a team needs, what a desk costs);
 * those that differ from place to place and party to party are drawn for each, never for each city of a country.
 */
export function localParameter(setting: Setting, key: ParameterKey, party: string, site: SiteConditions): Expression {
  const scope = LOCAL.has(key) ? `${party}/${site.site.country}` : "world";
  return uncertain(setting.parameters, key, scope);
}

const LOCAL: ReadonlySet<ParameterKey> = new Set([
  "captiveExit",
  "captivePayPremium",
  "coherenceLoss",
  "cultureLoss",
  "eorFee",
  "exportPremium",
  "freelancerPremium",
  "freelancerRejected",
  "freelancerTenureMonths",
  "languageLoss",
  "botOperateMonths",
  "overlapLoss",
  "ownUtilisation",
  "remoteEfficiency",
  "vendorMarkup",
  "makerMarkup",
  "vendorPayAbroad",
  "vendorPracticeGain",
  "vendorUtilisationClerical",
  "vendorUtilisationProfessional",
]);

/** A dollar amount of the parameters, in home currency. */
export function dollars(setting: Setting, key: ParameterKey, party: string, site: SiteConditions): Expression {
  return multiply(setting.perDollar, localParameter(setting, key, party, site));
}
