import { add, constant, divide, type Expression, isBelow, maximum, multiply, subtract } from "@shoreline/simulate";
import { atStart, line, type Line } from "../line.ts";
import {
  displacementLines,
  gapLines,
  learningTime,
  onboardingLines,
  releaseLines,
  selectionLine,
} from "../lines/handover.ts";
import { homeHeadsLine } from "../lines/homeStaff.ts";
import { ownTeamLines, payPerMonth, seatPerMonth, utilisation } from "../lines/ownTeam.ts";
import { changeOrderLine, incidentLine, interruptionLine } from "../lines/risk.ts";
import { steeringLines } from "../lines/steering.ts";
import { boughtServiceTaxLines, monthlySum, transferPricingLine } from "../lines/tax.ts";
import { manned, type Reckoning } from "../party.ts";
import type { Placement } from "../placement.ts";
import { dollars, localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { byMonth, inMonth } from "../world.ts";
import { elsewhere } from "../deliveryMix.ts";
import { exitLine, hiringLines, LARGE_SITE, siteHeadCost, yearlyCost } from "./employees.ts";

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
  const travelling = elsewhere(setting, placement).share;
  const payFactor = localParameter(setting, "captivePayPremium", "employees", site);
  const seatFactor = localParameter(setting, "eorSeatFactor", party, site);
  const local = multiply(1 - travelling, staffing.heads);
  const yearlyValue = yearlyCost(setting, site, heads, payFactor);
  const own = ownTeamLines(setting, { site, party, heads: local, payFactor, seatFactor });
  const converts = conversion(setting, site, heads);
  return {
    staffing,
    heads,
    lines: [
      ...own,
      homeHeadsLine(setting, "onSite", staffing.heads, travelling),
      ...feeLines(setting, site, staffing.heads, converts),
      ...convertedLines(setting, site, {
        converts,
        yearlyValue,
        ownCost: monthlySum(own),
        staffed: staffing.heads,
        heads,
        seatFactor,
      }),
      ...steeringLines(setting, site, party, staffing.heads),
      changeOrderLine(setting, site, yearlyValue, 1),
      ...gapLines(setting, staffing),
      ...onboardingLines(setting, placement, heads, learningTime(staffing)),
      ...incidentLine(setting, site, party),
      interruptionLine(setting, site, party, yearlyValue),
      selectionLine(setting, site, party, yearlyValue, SELECTION_WEIGHT),
      ...boughtServiceTaxLines(
        setting,
        multiply(subtract(1, multiply(converts, afterConversion(setting))), monthlySum(own)),
      ),
      atStart(
        "fitOut",
        setting.world.months,
        divide(heads, utilisation(setting, site, party)),
        dollars(setting, "deskSetUp", "captive", site),
      ),
      ...hiringLines(setting, placement, heads),
      ...displacementLines(setting, team.transition),
      ...releaseLines(setting, site, setting.nature.headcount),
    ],
  };
}

/**
 * 1 in the futures in which an entity of one's own from the second year is cheaper over the horizon than the fee for
 * a learned team, otherwise 0: after a year, fees and local costs are known to the buyer.
 */
function conversion(setting: Setting, site: SiteConditions, heads: Expression): Expression {
  const laterMonths = Math.max(0, setting.nature.months - CONVERSION_MONTH);
  if (laterMonths === 0) return constant(0);
  const feesLater = multiply(feePerHeadMonth(setting, site), heads, laterMonths);
  const ownLater = add(registration(setting, site), multiply(entityYear(setting, site), laterMonths / 12));
  return isBelow(ownLater, feesLater);
}

function entityYear(setting: Setting, site: SiteConditions): Expression {
  return add(dollars(setting, "entityRunCost", "captive", site), siteHeadCost(setting, site));
}

function registration(setting: Setting, site: SiteConditions): Expression {
  return multiply(2, dollars(setting, "entitySetUp", "captive", site));
}

/** The fee per head, for the first year or to the end. */
function feeLines(setting: Setting, site: SiteConditions, staffed: Expression, converts: Expression): readonly Line[] {
  const perHead = feePerHeadMonth(setting, site);
  const early = byMonth(setting.world.months, (month) => (month < CONVERSION_MONTH ? 1 : 0));
  return [
    line("employerOfRecord", staffed, perHead, early, setting.world.prices),
    line("employerOfRecord", staffed, perHead, subtract(1, converts), afterConversion(setting), setting.world.prices),
  ];
}

function afterConversion({ world }: Setting): Expression {
  return byMonth(world.months, (month) => (month < CONVERSION_MONTH ? 0 : 1));
}

interface Converted {
  readonly converts: Expression;
  readonly yearlyValue: Expression;
  readonly ownCost: Expression;
  readonly staffed: Expression;
  readonly heads: Expression;
  readonly seatFactor: Expression;
}

/** What an entity of one's own costs from the second year on: keeping it, offices, tax on its margin, closing it in the end. */
function convertedLines(
  setting: Setting,
  site: SiteConditions,
  { converts, yearlyValue, ownCost, staffed, heads, seatFactor }: Converted,
): readonly Line[] {
  const { world, nature } = setting;
  const moved = inMonth(world.months, Math.min(CONVERSION_MONTH, world.months - 1));
  const kept = byMonth(world.months, (month) => (month >= CONVERSION_MONTH && month < nature.months ? 1 / 12 : 0));
  return [
    line("entity", converts, entityYear(setting, site), kept, world.prices),
    line("setUp", converts, registration(setting, site), moved),
    line(
      "seats",
      converts,
      subtract(1, seatFactor),
      staffed,
      seatPerMonth(setting, site),
      afterConversion(setting),
      world.prices,
    ),
    transferPricingLine(setting, site, multiply(converts, ownCost, afterConversion(setting))),
    exitLine(setting, site, multiply(converts, yearlyValue)),
    line(
      "fitOut",
      converts,
      maximum(0, subtract(divide(heads, utilisation(setting, site, "employerOfRecord")), LARGE_SITE)),
      dollars(setting, "fitOut", "captive", site),
      moved,
    ),
  ];
}

/** Monthly fee for one working head: fee and currency spread of all who are employed, idle hours included. */
function feePerHeadMonth(setting: Setting, site: SiteConditions): Expression {
  const party = "employerOfRecord";
  const foreign = site.currency !== setting.brief.company.currency;
  const spread = foreign ? localParameter(setting, "eorSpread", party, site) : 0;
  const pay = multiply(
    payPerMonth(site) * (1 + site.burdenShare),
    localParameter(setting, "captivePayPremium", "employees", site),
  );
  return divide(add(dollars(setting, "eorFee", party, site), multiply(pay, spread)), utilisation(setting, site, party));
}
