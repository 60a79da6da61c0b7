import { add, constant, type Expression, isBelow, multiply, subtract } from "@shoreline/simulate";
import { line, type Line } from "../line.ts";
import {
  displacementLines,
  gapLines,
  learningTime,
  onboardingLines,
  releaseLines,
  selectionLine,
} from "../lines/handover.ts";
import { homeHeadsLine } from "../lines/homeStaff.ts";
import { ownTeamLines, payPerMonth } from "../lines/ownTeam.ts";
import { changeOrderLine, incidentLine, interruptionLine } from "../lines/risk.ts";
import { steeringLines } from "../lines/steering.ts";
import { manned, type Reckoning } from "../party.ts";
import type { Placement } from "../placement.ts";
import { dollars, localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { byMonth, inMonth } from "../world.ts";
import { travellingLeadShare } from "./deliveryMix.ts";
import { hiringLines, siteHeadCost, yearlyCost } from "./employees.ts";

/** Months after which a team grown too large for a fee per head may move to an entity of its own. */
const CONVERSION_MONTH = 12;
const SELECTION_WEIGHT = 0.3;

/** Own staff on the payroll of a third party's entity: no set-up, a fee per head, one's own direction. */
export function employerOfRecord(setting: Setting, placement: Placement): Reckoning {
  const { site } = placement;
  const party = "employerOfRecord";
  const { team, staffing, heads } = manned(setting, placement, {
    advantage: localParameter(setting, "remoteEfficiency", party, site),
  });
  const travelling = site.reach === "onshore" ? 0 : travellingLeadShare(setting);
  const payFactor = localParameter(setting, "captivePayPremium", "employees", site);
  const seatFactor = localParameter(setting, "eorSeatFactor", party, site);
  const local = multiply(1 - travelling, staffing.heads);
  const yearlyValue = yearlyCost(setting, site, heads, payFactor);
  return {
    staffing,
    heads,
    lines: [
      ...ownTeamLines(setting, { site, party, heads: local, payFactor, seatFactor }),
      ...(travelling === 0 ? [] : [homeHeadsLine(setting, "onSite", staffing.heads, travelling)]),
      ...feeLines(setting, site, { staffed: staffing.heads, heads }),
      ...steeringLines(setting, site, party, staffing.heads),
      changeOrderLine(setting, yearlyValue, 1),
      ...gapLines(setting, staffing),
      ...onboardingLines(setting, placement, heads, learningTime(staffing)),
      ...incidentLine(setting, site, party),
      interruptionLine(setting, site, party, yearlyValue),
      selectionLine(setting, site, party, yearlyValue, SELECTION_WEIGHT),
      ...hiringLines(setting, placement, heads),
      ...displacementLines(setting, team.transition),
      ...releaseLines(setting, site, setting.nature.headcount),
    ],
  };
}

interface FeeBase {
  readonly staffed: Expression;
  readonly heads: Expression;
}

/**
 * The fee per head, or an entity of one's own from the second year where that is cheaper over the horizon
 * (both by the expected team): whichever a careful buyer would choose.
 */
function feeLines(setting: Setting, site: SiteConditions, { staffed, heads }: FeeBase): readonly Line[] {
  const { world, nature } = setting;
  const perHead = feePerHeadMonth(setting, site);
  const entityYear = add(dollars(setting, "entityRunCost", "captive", site), siteHeadCost(setting, site));
  const registration = multiply(2, dollars(setting, "entitySetUp", "captive", site));
  const laterMonths = Math.max(0, nature.months - CONVERSION_MONTH);
  const feesLater = multiply(perHead, heads, laterMonths);
  const ownLater = add(registration, multiply(entityYear, laterMonths / 12));
  const converts = laterMonths === 0 ? constant(0) : isBelow(ownLater, feesLater);
  const early = byMonth(world.months, (month) => (month < CONVERSION_MONTH ? 1 : 0));
  const later = byMonth(world.months, (month) => (month < CONVERSION_MONTH ? 0 : 1));
  const horizon = byMonth(world.months, (month) => (month >= CONVERSION_MONTH && month < nature.months ? 1 / 12 : 0));
  return [
    line("employerOfRecord", staffed, perHead, early),
    line("employerOfRecord", staffed, perHead, subtract(1, converts), later),
    line("entity", converts, entityYear, horizon),
    line("setUp", converts, registration, inMonth(world.months, Math.min(CONVERSION_MONTH, world.months - 1))),
  ];
}

/** Monthly fee of one employee, with the currency spread on pay. */
export function feePerHeadMonth(setting: Setting, site: SiteConditions): Expression {
  const party = "employerOfRecord";
  const spread = site.currency === setting.home.currency ? 0 : localParameter(setting, "eorSpread", party, site);
  return add(dollars(setting, "eorFee", party, site), multiply(payPerMonth(site) * (1 + site.burdenShare), spread));
}
