import { type Displacement, displacement } from "@shoreline/people";
import {
  add,
  constant,
  divide,
  type Expression,
  maximum,
  minimum,
  multiply,
  type Quantity,
  subtract,
} from "@shoreline/simulate";
import { elsewhere } from "../deliveryMix.ts";
import { displacedBy, followingShare, severanceMonthsPaid } from "../displaced.ts";
import { atStart, line, type Line } from "../line.ts";
import { coveredShare } from "../existingTeam.ts";
import { dollars, localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import type { Placement } from "../placement.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { expectedLeadMonths, shortestChangeMonths } from "../staffing/leadTime.ts";
import type { Staffing, Team } from "../staffing/staffing.ts";
import { byMonth, inMonth } from "../world.ts";
import { homeHeadPerMonth, homeTeamHoursLine } from "./homeStaff.ts";
import { payPerMonth } from "./ownTeam.ts";

/** What bridges the time until the new team can: incumbents, interim people, and what coming late costs. */
export function gapLines(setting: Setting, staffing: Staffing): readonly Line[] {
  const delay = setting.brief.nature.costOfDelayPerMonth;
  return [
    homeTeamHoursLine(setting, "incumbents", staffing.incumbentHours),
    // Work that nobody does yet is bought in meanwhile, or its absence has a price: never both.
    delay === 0
      ? homeTeamHoursLine(setting, "interim", staffing.interimHours)
      : atStart("delay", setting.world.months, delay, staffing.monthsLate),
  ];
}

/**
 * The home team teaches while both teams run side by side. Then it is redeployed, goes over to a vendor at home where
 * the law takes it along, or leaves with what the law at home and custom owe.
 */
export function displacementLines(
  setting: Setting,
  placement: Placement,
  change: Pick<Team, "lead" | "transition">,
): readonly Line[] {
  const { incumbents, home, world } = setting;
  const law = displacedBy(setting, placement.site, placement.party);
  if (law === undefined) return [];
  const perHead = homeHeadPerMonth(setting).indexed;
  const trainers = localParameter(setting, "trainerShare", "world", home);
  const owed = multiply(payPerMonth(home) * setting.homePayFactor, severanceMonthsPaid(setting, law));
  const leaver = add(owed, idleNotice(setting, placement, law, change));
  return [
    atStart("knowledgeTransfer", world.months, incumbents, perHead, trainers, change.transition),
    atStart("severance", world.months, incumbents, leavingShare(setting, law), leaver),
    ...takenOverLines(setting, placement, law),
  ];
}

/** Displaced people who neither follow the work nor find another post. */
function leavingShare(setting: Setting, law: Displacement): Expression {
  const stranded = localParameter(setting, "notRedeployedShare", "world", setting.home);
  return multiply(stranded, subtract(1, followingShare(setting, law)));
}

/** Pay and burden of a leaver for whom the new team is ready before the law lets the first person go. */
function idleNotice(
  setting: Setting,
  { site, party }: Placement,
  { firstLeavingMonths }: Displacement,
  { lead, transition }: Pick<Team, "lead" | "transition">,
): Expression {
  if (firstLeavingMonths <= shortestChangeMonths(setting, site, party)) return constant(0);
  const { home, homePayFactor } = setting;
  const months = maximum(0, subtract(firstLeavingMonths, add(lead, transition)));
  return multiply(payPerMonth(home) * (1 + home.burdenShare) * homePayFactor, months);
}

/**
 * People who go over keep their pay. Until the vendor has other work for them, its market price is raised by what they
 * cost beyond the people whom it would have used: pay above the market, and no cheaper people on its far shore. A named
 * offer is taken as it stands.
 */
function takenOverLines(setting: Setting, placement: Placement, law: Displacement): readonly Line[] {
  const { home, world, incumbents, homePayFactor } = setting;
  if (law.follows === "never" || placement.vendor) return [];
  const far = elsewhere(setting, placement);
  const cheaper = 1 - Math.min(1, loadedPay(far.site) / loadedPay(home));
  const beyond = Math.max(0, homePayFactor - 1) + far.share * cheaper;
  if (beyond === 0) return [];
  const lead = expectedLeadMonths(setting, placement.site, placement.party);
  const since = byMonth(world.months, (month) => Math.max(0, month - lead));
  const begun = byMonth(world.months, (month) => (month < lead ? 0 : 1));
  const absorbed = divide(since, localParameter(setting, "absorptionMonths", "world", home));
  const stillThere = multiply(begun, maximum(0, subtract(1, absorbed)));
  const premium = multiply((incumbents * loadedPay(home) * beyond) / 12, followingShare(setting, law));
  return [line("vendorPrice", premium, stillThere, world.payIndex(home))];
}

/** Pay of a year with what the employer adds. */
function loadedPay({ payPerYear, burdenShare }: SiteConditions): number {
  return payPerYear * (1 + burdenShare);
}

/**
 * Where nobody hands over, home staff still explain the work while a new team learns it: half as much to people
 * who sit with them, more to those far away.
 */
export function onboardingLines(
  setting: Setting,
  { site, party }: Placement,
  heads: Expression,
  months: Expression,
): readonly Line[] {
  if (setting.incumbents > 0) return [];
  const nearness = party === "employees" && site.reach === "onshore" ? 0.5 : 1 + site.far;
  const newcomers = party === "employees" ? 1 - coveredShare(setting, site) : 1;
  const perHead = homeHeadPerMonth(setting).indexed;
  const teachers = localParameter(setting, "onboardingShare", "world", setting.home);
  const taught = minimum(months, setting.nature.months);
  return [atStart("knowledgeTransfer", setting.world.months, heads, newcomers, perHead, teachers, taught, nearness)];
}

/** Months from the first day to full productivity. */
export function learningTime({ monthsToFirstOutput, monthsToFullProductivity }: Staffing): Expression {
  return subtract(monthsToFullProductivity, monthsToFirstOutput);
}

/** Staff hired for a project are released when it ends, for part of what the law where they work owes permanent staff. */
export function releaseLines(setting: Setting, site: SiteConditions, hired: number): readonly Line[] {
  if (!setting.nature.isProject || hired <= 0) return [];
  const { home, world } = setting;
  const law = displacement({ country: site.site.country, people: hired, move: "ownEntityAbroad" });
  const owed = multiply(
    severanceMonthsPaid(setting, law),
    localParameter(setting, "releaseShare", "world", home),
    localParameter(setting, "notRedeployedShare", "world", home),
  );
  const release = inMonth(world.months, setting.nature.months - 1);
  return [line("severance", release, hired, payPerMonth(site), owed)];
}

/** Search, due diligence and contract: a share of a year's value and never less than a floor, with counsel where it crosses a border. */
export function selectionLine(
  setting: Setting,
  site: SiteConditions,
  party: string,
  yearlyValue: Quantity,
  weight = 1,
): Line {
  const share = multiply(yearlyValue, localParameter(setting, "vendorSelection", party, site));
  const floor = multiply(1 + 2 * site.far, dollars(setting, "vendorSelectionFloor", party, site));
  const foreign = site.reach === "onshore" ? 0 : dollars(setting, "foreignContract", party, site);
  return atStart("selection", setting.world.months, weight, add(maximum(share, floor), foreign));
}
