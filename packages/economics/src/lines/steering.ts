import type { Party } from "@shoreline/arrangements";
import type { Expression } from "@shoreline/simulate";
import type { Line } from "../line.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { homeHeadsLine } from "./homeStaff.ts";

/**
 * Home staff who steer a team, in heads per working head. Never a share of contract value: a cheap contract
 * does not need less steering. Complexity, know-how in heads and distance raise it, clear requirements lower it.
 */
export function steeringShare({ nature }: Setting, { far }: SiteConditions, party: Party): number {
  const { complexity, tacit, clarity, divisibility } = nature;
  const distance = (1 + far) / 2;
  const own = 0.03 * complexity * distance + 0.03 * tacit * distance;
  const vendor = 0.04 * complexity * distance + 0.05 * tacit * distance + 0.04 * (1 - clarity);
  switch (party) {
    case "employees":
      return far === 0 ? 0.02 + own / 2 : 0.02 + own;
    case "employerOfRecord":
      return 0.04 + own;
    case "buildOperateTransfer":
      return 0.03 + (own + vendor) / 2;
    case "vendor":
      return 0.03 + vendor;
    case "freelancers":
      return 0.05 + vendor + 0.1 * (1 - divisibility);
  }
}

/** Home staff who write down what a distant or foreign team has to be told, in heads per working head. */
export function specificationShare({ nature }: Setting, { far }: SiteConditions, party: Party): number {
  const { tacit, clarity } = nature;
  const share = 0.12 * tacit * (1 - clarity) * (0.4 + 0.6 * far);
  return party === "employees" || party === "employerOfRecord" ? share / 2 : share;
}

/** People at home who steer the team and who write down what it has to be told, for `heads` working heads. */
export function steeringLines(
  setting: Setting,
  site: SiteConditions,
  party: Party,
  heads: Expression,
): readonly Line[] {
  return [
    homeHeadsLine(setting, "retainedOrganisation", heads, steeringShare(setting, site, party)),
    homeHeadsLine(setting, "specification", heads, specificationShare(setting, site, party)),
  ];
}
