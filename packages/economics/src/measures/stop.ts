import type { Stop } from "@shoreline/scope";
import { constant, multiply, subtract } from "@shoreline/simulate";
import { atStart, line, type Line } from "../line.ts";
import { localParameter } from "../localParameter.ts";
import { yearlyCost } from "../parties/employees.ts";
import type { Reckoning } from "../party.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { severanceLines } from "./displaced.ts";
import { beforeEnd, endingMonth } from "./ramp.ts";
import { MONEY, stated } from "./stated.ts";

const NOTHING = constant(0);

/**
 * Doing without the work: today's arrangement runs until it ends, own people are redeployed or leave, a centre abroad
 * is closed, and from then on the company loses what the work was worth to it. Nothing is set up any more.
 */
export function stopped(setting: Setting, said: Stop, placement: Placement, today: Reckoning): Reckoning {
  const { world, nature } = setting;
  const before = beforeEnd(world.months, said.months);
  const paid = beforeEnd(world.months, Math.max(said.months, placement.vendor?.minimumMonths ?? 0));
  const ending = endingMonth(world.months, nature.months, said.months);
  const lost = stated("stop", "valueLost", said.valueLostPerYear, MONEY);
  const { heads, incumbentHours, interimHours, ownShare } = today.staffing;
  return {
    ...today,
    staffing: {
      heads: multiply(before, heads),
      ownShare,
      incumbentHours: multiply(before, incumbentHours),
      interimHours: multiply(before, interimHours),
      // What is not done is never waited for.
      monthsLate: NOTHING,
      monthsToFirstOutput: NOTHING,
      monthsToFullProductivity: NOTHING,
    },
    lines: [
      ...today.lines
        .filter(({ kind }) => kind === "run")
        .map((each) => ({ ...each, monthly: multiply(each.key === "vendorPrice" ? paid : before, each.monthly) })),
      line("foregone", lost, 1 / 12, subtract(1, before), world.prices, world.horizon),
      atStart("exit", world.months, stated("stop", "investment", said.investment, MONEY)),
      ...severanceLines(setting, placement, ending),
      ...closingLines(setting, placement, today, ending),
    ],
  };
}

/** A centre of one's own abroad that runs today is closed for certain, when the work ends. */
function closingLines(
  setting: Setting,
  { party, site }: Placement,
  { heads }: Reckoning,
  ending: ReturnType<typeof endingMonth>,
): readonly Line[] {
  if (party !== "employees" || site.reach === "onshore" || setting.nature.isProject) return [];
  const yearlyValue = yearlyCost(setting, site, heads, localParameter(setting, "captivePayPremium", "employees", site));
  const closing = localParameter(setting, "captiveExit", "captive", site);
  return [line("exit", ending, setting.world.expectedPay(site), yearlyValue, closing)];
}
