import type { Displacement } from "@shoreline/people";
import { displacedBy, expectedFollowingShare, expectedSeveranceMonths } from "./displaced.ts";
import { payPerMonth } from "./lines/ownTeam.ts";
import { expectedParameter } from "./parameters.ts";
import type { Placement } from "./placement.ts";
import type { Setting } from "./setting.ts";
import { expectedLeadMonths, expectedTransitionMonths } from "./staffing/leadTime.ts";

/** What becomes of the people who do the work at home today, as expected: people, months, money of home currency. */
export interface PeopleLeftBehind {
  /** Home team that loses the work. */
  readonly displaced: number;
  /** Of these: who go over to the vendor, find another post, leave. */
  readonly following: number;
  readonly redeployed: number;
  readonly leaving: number;
  /** Months of consultation before the change may begin. */
  readonly standstillMonths: number;
  /** Months from the announcement until the first person may leave. */
  readonly firstLeavingMonths: number;
  /** Months that they stay on the payroll although the new team is ready, as far as the expected change is shorter. */
  readonly idleMonths: number;
  /** Months of pay for each leaver. */
  readonly severanceMonths: number;
  /** All that leavers are paid: severance and idle notice, with what the employer adds to the latter. */
  readonly severance: number;
  /** What the law asks for, and where it stands. */
  readonly law: Displacement;
}

/**
 * The people whom an arrangement leaves behind; undefined where it displaces nobody. Figures are means; the cash flow
 * draws them.
 */
export function peopleLeftBehind(setting: Setting, { site, party }: Placement): PeopleLeftBehind | undefined {
  const { incumbents, home, homePayFactor } = setting;
  const law = displacedBy(setting, site, party);
  if (law === undefined) return undefined;
  const following = incumbents * expectedFollowingShare(setting, law);
  const leaving = (incumbents - following) * expectedParameter(setting.parameters.notRedeployedShare);
  const change = expectedLeadMonths(setting, site, party) + expectedTransitionMonths(setting, site);
  const idleMonths = Math.max(0, law.firstLeavingMonths - change);
  const severanceMonths = expectedSeveranceMonths(setting, law);
  const perLeaver = payPerMonth(home) * homePayFactor * (severanceMonths + idleMonths * (1 + home.burdenShare));
  return {
    displaced: incumbents,
    following,
    redeployed: incumbents - following - leaving,
    leaving,
    standstillMonths: law.standstillMonths,
    firstLeavingMonths: law.firstLeavingMonths,
    idleMonths,
    severanceMonths,
    severance: leaving * perLeaver,
    law,
  };
}
