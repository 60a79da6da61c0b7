import type { Party } from "@shoreline/arrangements";
import { type Displacement, displacement, type WorkMove } from "@shoreline/people";
import { constant, type Expression, multiply } from "@shoreline/simulate";
import { localParameter } from "./localParameter.ts";
import { expectedParameter } from "./parameters.ts";
import type { Setting } from "./setting.ts";
import type { SiteConditions } from "./siteConditions.ts";

/**
 * What the law at home asks for when this arrangement takes the work from the home team; undefined where nobody loses
 * work: nobody does it today, it is a project, or own staff in the country go on with it.
 */
export function displacedBy(setting: Setting, site: SiteConditions, party: Party): Displacement | undefined {
  const { incumbents, home } = setting;
  const move = moveOf(site, party);
  if (incumbents === 0 || move === undefined) return undefined;
  return displacement({ country: home.site.country, people: incumbents, move, payPerMonth: homePayInLaw(setting) });
}

function moveOf({ reach }: SiteConditions, party: Party): WorkMove | undefined {
  const abroad = reach !== "onshore";
  if (party === "employees") return abroad ? "ownEntityAbroad" : undefined;
  if (abroad) return "thirdPartyAbroad";
  return party === "freelancers" ? "independentsAtHome" : "vendorAtHome";
}

/**
 * Gross pay of a month in the currency of the country, in which the law states its caps, at the prices of the parameters:
 * caps rise with prices, and those in the table are nearly as old.
 */
function homePayInLaw({ home, homePayFactor, perDollar, brief, atlas }: Setting): number {
  const inDollars = ((home.payPerYear / 12) * homePayFactor) / perDollar;
  return inDollars * atlas.exchangeRateAt(home.currency, brief.work.start).value;
}

/**
 * Months of pay that each leaver is paid. Where the law owes none, what companies pay by custom; where it owes some, the
 * law's figure with the same relative spread, for agreements go beyond it and some people settle for less.
 */
export function severanceMonthsPaid(setting: Setting, { severanceMonths }: Displacement): Expression {
  const custom = localParameter(setting, "severanceMonths", "world", setting.home);
  return severanceMonths === undefined ? custom : multiply(severanceMonths / usualSeverance(setting), custom);
}

function usualSeverance({ parameters }: Setting): number {
  return parameters.severanceMonths.mode;
}

/** The same as expected: months of pay for each leaver. */
export function expectedSeveranceMonths({ parameters }: Setting, { severanceMonths }: Displacement): number {
  const expected = expectedParameter(parameters.severanceMonths);
  return severanceMonths === undefined ? expected : (severanceMonths / parameters.severanceMonths.mode) * expected;
}

/** Part of the home team that goes to the vendor with the work. */
export function followingShare(setting: Setting, { follows }: Displacement): Expression {
  if (follows === "never") return constant(0);
  return follows === "always" ? constant(1) : localParameter(setting, "followingShare", "world", setting.home);
}

/** The same as expected. */
export function expectedFollowingShare({ parameters }: Setting, { follows }: Displacement): number {
  if (follows === "never") return 0;
  return follows === "always" ? 1 : expectedParameter(parameters.followingShare);
}
