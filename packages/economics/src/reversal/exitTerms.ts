import { displacement } from "@shoreline/people";
import { add, constant, divide, type Expression, maximum, multiply, select, subtract } from "@shoreline/simulate";
import type { CashFlow } from "../cashFlow.ts";
import { coveredShare } from "../existingTeam.ts";
import { payPerMonth, utilisation } from "../lines/ownTeam.ts";
import { localParameter } from "../localParameter.ts";
import { CONVERSION_MONTH } from "../parties/employerOfRecord.ts";
import { yearlyCost } from "../parties/employees.ts";
import { yearlyPrice } from "../parties/vendor.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { expectedLeadMonths } from "../staffing/leadTime.ts";
import type { Moment } from "./moment.ts";

/** What stands between us and the end of an arrangement. */
export interface ExitTerms {
  /** Months from the word to the end: notice of a contract or of people. */
  readonly notice: Expression;
  /** Fee for ending early, or what is left of a minimum commitment if that is more. */
  readonly contract: Expression;
  /** Closing a centre of one's own, or releasing the people on a third party's payroll. */
  readonly closing: Expression;
}

/** Weeks after which a person who works by the piece is done. */
const FREELANCER_NOTICE = 0.5;

/** What it takes to leave an arrangement at a moment; in its lead, the part of it that is bound already. */
export function exitTerms(setting: Setting, placement: Placement, flow: CashFlow, moment: Moment): ExitTerms {
  const terms = boundTerms(setting, placement, flow, moment);
  const bound = boundShare(setting, placement, flow, moment);
  return {
    notice: multiply(bound, terms.notice),
    contract: multiply(bound, terms.contract),
    closing: multiply(bound, terms.closing),
  };
}

/** How much of an arrangement is bound already: it grows with its lead. */
export function boundShare(
  setting: Setting,
  { site, party }: Placement,
  { team }: CashFlow,
  moment: Moment,
): Expression {
  const lead = team.isIncumbent ? 0 : expectedLeadMonths(setting, site, party);
  return moment.known((month) => (lead === 0 ? 1 : Math.min(1, month / lead)));
}

function boundTerms(setting: Setting, placement: Placement, flow: CashFlow, moment: Moment): ExitTerms {
  switch (placement.party) {
    case "employees":
      return centreTerms(setting, placement, flow, moment);
    case "vendor":
      return contractTerms(setting, placement, multiply(flow.heads, yearlyPrice(setting, placement)), moment);
    case "employerOfRecord":
      return payrollTerms(setting, placement, flow, moment);
    case "buildOperateTransfer":
      return partnerTerms(setting, placement, flow, moment);
    case "freelancers":
      return { notice: constant(FREELANCER_NOTICE), contract: constant(0), closing: constant(0) };
  }
}

function contractTerms(
  setting: Setting,
  { site, party, vendor }: Placement,
  yearlyValue: Expression,
  moment: Moment,
): ExitTerms {
  const { months } = setting.nature;
  const left = moment.known((month) => Math.max(0, 1 - month / months));
  const fee = multiply(left, localParameter(setting, "terminationFee", party, site));
  const committed = moment.known((month) => Math.max(0, (vendor?.minimumMonths ?? 0) - month) / 12);
  return {
    notice: localParameter(setting, "exitNotice", party, site),
    contract: multiply(maximum(fee, committed), yearlyValue, moment.pay(site)),
    closing: constant(0),
  };
}

/** A centre is closed as at the end of its life; people who had other work there go back to it. */
function centreTerms(setting: Setting, { site }: Placement, { heads }: CashFlow, moment: Moment): ExitTerms {
  const built = 1 - coveredShare(setting, site);
  const premium = localParameter(setting, "captivePayPremium", "employees", site);
  const years = Math.min(1, setting.nature.months / 12);
  const cost = multiply(
    yearlyCost(setting, site, heads, premium),
    localParameter(setting, "captiveExit", "captive", site),
    built * years,
    moment.pay(site),
  );
  return {
    notice: moment.known((month) => built * firstLeaving(setting, site.site.country, month)),
    contract: constant(0),
    closing: cost,
  };
}

/** People of an employer of record are given notice by the law of their country; an entity that took over is closed. */
function payrollTerms(setting: Setting, placement: Placement, flow: CashFlow, moment: Moment): ExitTerms {
  const { site, party } = placement;
  const people = divide(flow.heads, utilisation(setting, site, party));
  const custom = localParameter(setting, "severanceMonths", "world", setting.home);
  const usual = setting.parameters.severanceMonths.mode;
  const owed = moment.known((month) => (lawOf(setting, site.site.country, month).severanceMonths ?? usual) / usual);
  const premium = localParameter(setting, "captivePayPremium", "employees", site);
  const release = multiply(people, payPerMonth(site), premium, custom, owed, moment.pay(site));
  const centre = centreTerms(setting, placement, flow, moment);
  const entity = flow.presentValues.get("entity") ?? constant(0);
  const late = moment.known((month) => (month >= CONVERSION_MONTH ? 1 : 0));
  const notice = moment.known((month) => firstLeaving(setting, site.site.country, month));
  return {
    notice: select(multiply(late, entity), centre.notice, notice),
    contract: constant(0),
    closing: select(multiply(late, entity), centre.closing, release),
  };
}

/** A partner is left like a vendor until the transfer, and closed like a centre after it. */
function partnerTerms(setting: Setting, placement: Placement, flow: CashFlow, moment: Moment): ExitTerms {
  const { site, party } = placement;
  const premium = localParameter(setting, "captivePayPremium", "employees", site);
  const value = yearlyCost(setting, site, flow.heads, premium);
  const contract = contractTerms(setting, placement, value, moment);
  const centre = centreTerms(setting, placement, flow, moment);
  const transfer = expectedLeadMonths(setting, site, party) + setting.parameters.botOperateMonths.mode;
  const own = moment.known((month) => (month >= transfer ? 1 : 0));
  const partners = subtract(1, own);
  const blend = (key: keyof ExitTerms) => add(multiply(partners, contract[key]), multiply(own, centre[key]));
  return { notice: blend("notice"), contract: blend("contract"), closing: blend("closing") };
}

function firstLeaving(setting: Setting, country: string, month: number): number {
  return lawOf(setting, country, month).firstLeavingMonths;
}

/** The law there, for people who have been there since the start. */
function lawOf({ nature }: Setting, country: string, month: number) {
  return displacement({ country, people: nature.headcount, move: "ownEntityAbroad", tenureYears: month / 12 });
}
