import { city } from "@shoreline/atlas";
import type { Amount, RoleShare } from "./amount.ts";
import type { Assumption, Brief } from "./brief.ts";
import { type CallStaffing, callStaffing } from "./contactCentre/callStaffing.ts";
import { atlasOf } from "./ownFacts.ts";
import { referenceHoursPerMonth } from "./referenceHours.ts";
import { roleShares } from "./roleShares.ts";
import type { WorkKind } from "./vocabulary.ts";
import { workAmount } from "./workAmount.ts";

/**
 * How much has to be done, month by month, at the productivity of an experienced onshore team.
 * The uncertain amount of month t (0 first) is `profile[t] · level · exp(z · growthSpreadPerYear · t / 12) · scopeGrowth`,
 * z standard normal, each drawn once a future.
 */
export interface Workload extends Amount {
  readonly kind: WorkKind;
  readonly unit: "person-hours";
  readonly roles: readonly RoleShare[];
  /** Mean full-time equivalents over the horizon, experienced and onshore. */
  readonly headcount: number;
  /** Hours a month that one such person works, absence taken off. */
  readonly hoursPerMonth: number;
  /** Who is on shift and on the roster, where calls come. */
  readonly staffing?: CallStaffing;
}

/**
 * The workload of a completed brief. With the assumptions of its reading, an amount that rests on one of them is
 * held to be less certain than the same amount in the user's own words.
 */
export function workload(brief: Brief, assumptions: readonly Assumption[] = []): Workload {
  const { country } = city(brief.company.home);
  const atlas = atlasOf(brief);
  const hoursPerMonth = referenceHoursPerMonth(country, atlas);
  const staffing = callStaffing(brief.work, atlas.factAt("weeklyHours", country).value);
  const amount = workAmount(brief.work, brief.nature, hoursPerMonth, assumptions);
  const total = amount.profile.reduce((sum, hours) => sum + hours, 0);
  return {
    kind: brief.work.kind,
    unit: "person-hours",
    ...amount,
    roles: roleShares(brief.work.roles),
    headcount: total / amount.profile.length / hoursPerMonth,
    hoursPerMonth,
    ...(staffing === undefined ? {} : { staffing }),
  };
}
