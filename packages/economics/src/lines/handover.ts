import { add, type Expression, maximum, minimum, multiply, type Quantity, subtract } from "@shoreline/simulate";
import { atStart, line, type Line } from "../line.ts";
import { coveredShare } from "../existingTeam.ts";
import { dollars, localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import type { Placement } from "../placement.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { inMonth } from "../world.ts";
import type { Staffing } from "../staffing/staffing.ts";
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

/** The home team teaches while both teams run side by side, and is then redeployed or leaves. */
export function displacementLines(setting: Setting, transition: Expression): readonly Line[] {
  const { incumbents, home, world } = setting;
  if (incumbents === 0) return [];
  const perHead = homeHeadPerMonth(setting).indexed;
  const trainers = localParameter(setting, "trainerShare", "world", home);
  const leaving = localParameter(setting, "notRedeployedShare", "world", home);
  const severance = multiply(
    payPerMonth(home) * setting.homePayFactor,
    localParameter(setting, "severanceMonths", "world", home),
    leaving,
  );
  return [
    atStart("knowledgeTransfer", world.months, incumbents, perHead, trainers, transition),
    atStart("severance", world.months, incumbents, severance),
  ];
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

/** Staff hired for a project are released when it ends, for part of what permanent staff would be owed. */
export function releaseLines(setting: Setting, site: SiteConditions, hired: number): readonly Line[] {
  if (!setting.nature.isProject || hired <= 0) return [];
  const { home, world } = setting;
  const owed = multiply(
    localParameter(setting, "severanceMonths", "world", home),
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
