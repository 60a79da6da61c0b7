import { add, clamp, constant, type Expression, isBelow, multiply, select, subtract } from "@shoreline/simulate";
import { line, type Line } from "../line.ts";
import { goodsLines } from "../goods/goodsLines.ts";
import { displacementLines, gapLines, learningTime, onboardingLines, selectionLine } from "../lines/handover.ts";
import { homeHeadsLine } from "../lines/homeStaff.ts";
import { ownTeamLines } from "../lines/ownTeam.ts";
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
import { exitLine, siteHeadCost, yearlyCost } from "./employees.ts";

const PARTY = "buildOperateTransfer";

/** A partner builds and runs the centre, and hands it over: its own entity later, and a margin until then. */
export function buildOperateTransfer(setting: Setting, placement: Placement): Reckoning {
  const { site } = placement;
  const { team, staffing, heads } = manned(setting, placement, { advantage: constant(1) });
  const payFactor = localParameter(setting, "captivePayPremium", "employees", site);
  const travelling = elsewhere(setting, placement).share;
  const operating = monthsOperated(setting, site, team.lead);
  const own = ownTeamLines(setting, {
    site,
    party: PARTY,
    heads: multiply(1 - travelling, staffing.heads),
    payFactor,
    seatFactor: 1,
  });
  const yearlyValue = yearlyCost(setting, site, heads, payFactor);
  return {
    team,
    staffing,
    heads,
    lines: [
      ...own,
      homeHeadsLine(setting, "onSite", staffing.heads, travelling),
      ...partnerLines(setting, site, monthlySum(own), operating),
      ...afterTransferLines(setting, site, { operating, yearlyValue, heads, ownCost: monthlySum(own) }),
      ...steeringLines(setting, site, PARTY, staffing.heads),
      changeOrderLine(
        setting,
        site,
        yearlyValue,
        add(1, multiply(0.5, localParameter(setting, "changePremium", PARTY, site))),
      ),
      ...goodsLines(setting, { placement, team, staffing, conversion: monthlySum(own) }),
      ...gapLines(setting, staffing),
      ...onboardingLines(setting, placement, heads, learningTime(staffing)),
      ...incidentLine(setting, site, PARTY),
      interruptionLine(setting, site, PARTY, yearlyValue),
      selectionLine(setting, site, PARTY, yearlyValue),
      ...displacementLines(setting, placement, team),
    ],
  };
}

/** Months from the decision until the transfer; where it would come in the last weeks, the partner runs it to the end. */
function monthsOperated(setting: Setting, site: SiteConditions, lead: Expression): Expression {
  const planned = add(lead, localParameter(setting, "botOperateMonths", PARTY, site));
  return select(subtract(setting.nature.months - 0.5, planned), planned, setting.world.months);
}

/** 1 in the months before the transfer, 0 after it. */
function beforeTransfer(setting: Setting, operating: Expression): Expression {
  return clamp(
    subtract(
      operating,
      byMonth(setting.world.months, (month) => month),
    ),
    0,
    1,
  );
}

/** The partner's margin on what it runs, and its programme fee. */
function partnerLines(
  setting: Setting,
  site: SiteConditions,
  cost: Expression,
  operating: Expression,
): readonly Line[] {
  const before = beforeTransfer(setting, operating);
  const margin = line("programme", cost, localParameter(setting, "botMarkup", PARTY, site), before);
  const fee = line("programme", dollars(setting, "botProgrammeFee", PARTY, site), before, setting.world.prices);
  const invoice = add(multiply(cost, before), monthlySum([margin, fee]));
  return [margin, fee, ...boughtServiceTaxLines(setting, invoice)];
}

interface Transfer {
  readonly operating: Expression;
  readonly yearlyValue: Expression;
  readonly heads: Expression;
  readonly ownCost: Expression;
}

/** From the transfer on: entity, leader and tax on its margin; the price of the transfer; what closing it would cost. */
function afterTransferLines(
  setting: Setting,
  site: SiteConditions,
  { operating, yearlyValue, heads, ownCost }: Transfer,
): readonly Line[] {
  const { months } = setting.world;
  const transferred = isBelow(operating, setting.nature.months - 0.5);
  const after = subtract(setting.world.everyMonth, beforeTransfer(setting, operating));
  const standing = multiply(
    1 / 12,
    add(dollars(setting, "entityRunCost", "captive", site), siteHeadCost(setting, site)),
  );
  const midTerm = inMonth(months, Math.min(months - 1, Math.round(setting.parameters.botOperateMonths.mode + 6)));
  const exit = exitLine(setting, site, multiply(transferred, yearlyValue));
  const tax = transferPricingLine(setting, site, multiply(ownCost, after));
  return [
    line("entity", standing, transferred, after, setting.world.horizon, setting.world.prices),
    line(
      "transfer",
      yearlyValue,
      localParameter(setting, "botTransferFee", PARTY, site),
      transferred,
      midTerm,
      setting.world.expectedPay(site),
    ),
    line("setUp", multiply(2, dollars(setting, "entitySetUp", "captive", site)), transferred, midTerm),
    line("fitOut", heads, dollars(setting, "deskSetUp", "captive", site), inMonth(months, 0)),
    exit,
    tax,
  ];
}
