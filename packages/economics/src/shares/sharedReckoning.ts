import { add, type Expression, maximum, multiply } from "@shoreline/simulate";
import { atStart, line, type Line, type LineKey } from "../line.ts";
import { monthlySum } from "../lines/tax.ts";
import type { Reckoning } from "../party.ts";
import type { PlacedShare } from "../placement.ts";
import type { Setting } from "../setting.ts";
import type { Staffing } from "../staffing/staffing.ts";
import { interfaceHours } from "./interfaces.ts";

/** What people who do the work cost: what further hours of theirs cost in proportion. */
const LABOUR: readonly LineKey[] = [
  "wages",
  "employerBurden",
  "nightCover",
  "attrition",
  "management",
  "seats",
  "tools",
  "vendorPrice",
  "onSite",
  "freelancers",
  "employerOfRecord",
  "programme",
];

/**
 * Several shares of the work as one arrangement, each reckoned on its own ground: their lines side by side, what it costs
 * that they are apart, and a project that is done when its last share is.
 */
export function sharedReckoning(
  setting: Setting,
  shares: readonly PlacedShare[],
  reckonings: readonly Reckoning[],
): Reckoning {
  const leading = reckonings[leadingIndex(shares)]!;
  const staffing = setting.nature.isProject ? lastStaffing(reckonings) : meanStaffing(shares, reckonings);
  const { costOfDelayPerMonth } = setting.brief.nature;
  const isLate = setting.nature.isProject && costOfDelayPerMonth > 0;
  const lines = reckonings.flatMap(({ lines: own }) => own.filter(({ key }) => !(isLate && key === "delay")));
  return {
    team: leading.team,
    staffing,
    heads: add(...reckonings.map(({ heads }) => heads)),
    lines: [
      ...lines,
      ...interfaceLines(setting, shares, reckonings),
      ...(isLate ? [atStart("delay", setting.world.months, costOfDelayPerMonth, staffing.monthsLate)] : []),
    ],
  };
}

/** Place of the largest share; the first of those that are alike. */
export function leadingIndex(shares: readonly { readonly share: number }[]): number {
  return shares.reduce((best, { share }, index) => (share > shares[best]!.share ? index : best), 0);
}

function interfaceLines(
  setting: Setting,
  shares: readonly PlacedShare[],
  reckonings: readonly Reckoning[],
): readonly Line[] {
  const further = interfaceHours(setting, shares);
  return reckonings.flatMap(({ lines }, index) => {
    const hours = further[index]!;
    if (hours.value === 0) return [];
    return [line("interfaces", monthlySum(lines.filter(({ key }) => LABOUR.includes(key))), hours)];
  });
}

/** A service: each share serves its own part of the work whether the others do or not. */
function meanStaffing(shares: readonly PlacedShare[], reckonings: readonly Reckoning[]): Staffing {
  const mean = (of: (staffing: Staffing) => Expression) =>
    add(...reckonings.map(({ staffing }, index) => multiply(shares[index]!.share, of(staffing))));
  return {
    ...summedStaffing(reckonings),
    ownShare: mean(({ ownShare }) => ownShare),
    monthsLate: mean(({ monthsLate }) => monthsLate),
    monthsToFirstOutput: mean(({ monthsToFirstOutput }) => monthsToFirstOutput),
    monthsToFullProductivity: mean(({ monthsToFullProductivity }) => monthsToFullProductivity),
  };
}

/** A project is nothing before its last part. */
function lastStaffing(reckonings: readonly Reckoning[]): Staffing {
  const last = (of: (staffing: Staffing) => Expression) =>
    reckonings.map(({ staffing }) => of(staffing)).reduce((latest, each) => maximum(latest, each));
  return {
    ...summedStaffing(reckonings),
    ownShare: reckonings[0]!.staffing.ownShare,
    monthsLate: last(({ monthsLate }) => monthsLate),
    monthsToFirstOutput: last(({ monthsToFirstOutput }) => monthsToFirstOutput),
    monthsToFullProductivity: last(({ monthsToFullProductivity }) => monthsToFullProductivity),
  };
}

function summedStaffing(reckonings: readonly Reckoning[]): Pick<Staffing, "heads" | "incumbentHours" | "interimHours"> {
  const sum = (of: (staffing: Staffing) => Expression) => add(...reckonings.map(({ staffing }) => of(staffing)));
  return {
    heads: sum(({ heads }) => heads),
    incumbentHours: sum(({ incumbentHours }) => incumbentHours),
    interimHours: sum(({ interimHours }) => interimHours),
  };
}
