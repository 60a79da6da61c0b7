import {
  add,
  constant,
  divide,
  type Expression,
  isBelow,
  maximum,
  multiply,
  select,
  subtract,
  total,
} from "@shoreline/simulate";
import { atStart, line, type Line, type LineKey } from "../line.ts";
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
export const CONVERSION_MONTH = 12;
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
  const later = { staffed: staffing.heads, heads, seatFactor, yearlyValue, ownCost: monthlySum(own) };
  return {
    team,
    staffing,
    heads,
    lines: [
      ...own,
      homeHeadsLine(setting, "onSite", staffing.heads, travelling),
      ...firstYearLines(setting, site, later),
      ...cheaperOf(setting, stayingLines(setting, site, later), convertedLines(setting, site, later)),
      ...steeringLines(setting, site, party, staffing.heads),
      changeOrderLine(setting, site, yearlyValue, 1),
      ...gapLines(setting, staffing),
      ...onboardingLines(setting, placement, heads, learningTime(staffing)),
      ...incidentLine(setting, site, party),
      interruptionLine(setting, site, party, yearlyValue),
      selectionLine(setting, site, party, yearlyValue, SELECTION_WEIGHT),
      atStart(
        "fitOut",
        setting.world.months,
        divide(heads, utilisation(setting, site, party)),
        dollars(setting, "deskSetUp", "captive", site),
      ),
      ...hiringLines(setting, placement, heads),
      ...displacementLines(setting, placement, team),
      ...releaseLines(setting, site, setting.nature.headcount),
    ],
  };
}

/** What the costs from the second year on depend on. */
interface Later {
  readonly staffed: Expression;
  readonly heads: Expression;
  readonly seatFactor: Expression;
  readonly yearlyValue: Expression;
  readonly ownCost: Expression;
}

/**
 * Months of the horizon that people are on the payroll of the employer of record: all of them, or the first year in
 * futures in which an entity of one's own takes over.
 */
export function monthsAsEmployerOfRecord({ nature }: Setting, { presentValues }: EntityCost): Expression {
  const entity = presentValues.get("entity");
  return entity === undefined ? constant(nature.months) : select(entity, CONVERSION_MONTH, nature.months);
}

/** What of a cash flow shows whether an entity took over: it costs something, or nothing at all. */
interface EntityCost {
  readonly presentValues: ReadonlyMap<LineKey, Expression>;
}

/** The fee per head and the tax on the invoice, in the first year. */
function firstYearLines(setting: Setting, site: SiteConditions, { staffed, ownCost }: Later): readonly Line[] {
  const early = byMonth(setting.world.months, (month) => (month < CONVERSION_MONTH ? 1 : 0));
  return [feeLine(setting, site, staffed, early), ...boughtServiceTaxLines(setting, multiply(ownCost, early))];
}

/** The same to the end. */
function stayingLines(setting: Setting, site: SiteConditions, { staffed, ownCost }: Later): readonly Line[] {
  const after = afterConversion(setting);
  return [feeLine(setting, site, staffed, after), ...boughtServiceTaxLines(setting, multiply(ownCost, after))];
}

function feeLine(setting: Setting, site: SiteConditions, staffed: Expression, when: Expression): Line {
  return line("employerOfRecord", staffed, feePerHeadMonth(setting, site), when, setting.world.prices);
}

function afterConversion({ world }: Setting): Expression {
  return byMonth(world.months, (month) => (month < CONVERSION_MONTH ? 0 : 1));
}

/**
 * The lines of whichever way costs less over the horizon, future by future: after a year the buyer knows fees and local
 * costs well enough to choose, and a choice by anything but cost would let cheaper pay make the site dearer.
 */
function cheaperOf(setting: Setting, staying: readonly Line[], converting: readonly Line[]): readonly Line[] {
  if (setting.nature.months <= CONVERSION_MONTH) return staying;
  const today = (lines: readonly Line[]) => total(multiply(monthlySum(lines), setting.world.discount));
  const converts = isBelow(today(converting), today(staying));
  return [...weighted(staying, subtract(1, converts)), ...weighted(converting, converts)];
}

function weighted(lines: readonly Line[], weight: Expression): readonly Line[] {
  return lines.map((each) => ({ ...each, monthly: multiply(weight, each.monthly) }));
}

/** What an entity of one's own costs from the second year on: keeping it, offices, tax on its margin, closing it in the end. */
function convertedLines(
  setting: Setting,
  site: SiteConditions,
  { staffed, heads, seatFactor, yearlyValue, ownCost }: Later,
): readonly Line[] {
  const { world, nature } = setting;
  const after = afterConversion(setting);
  const moved = inMonth(world.months, Math.min(CONVERSION_MONTH, world.months - 1));
  const kept = byMonth(world.months, (month) => (month >= CONVERSION_MONTH && month < nature.months ? 1 / 12 : 0));
  const entityYear = add(dollars(setting, "entityRunCost", "captive", site), siteHeadCost(setting, site));
  const paidHeads = divide(heads, utilisation(setting, site, "employerOfRecord"));
  return [
    line("entity", entityYear, kept, world.prices),
    line("setUp", multiply(2, dollars(setting, "entitySetUp", "captive", site)), moved),
    line("seats", subtract(1, seatFactor), staffed, seatPerMonth(setting, site), after, world.prices),
    transferPricingLine(setting, site, multiply(ownCost, after)),
    exitLine(setting, site, yearlyValue),
    line("fitOut", maximum(0, subtract(paidHeads, LARGE_SITE)), dollars(setting, "fitOut", "captive", site), moved),
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
