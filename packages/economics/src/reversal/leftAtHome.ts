import { add, constant, exponential, type Expression, multiply, subtract } from "@shoreline/simulate";
import { exp } from "@shoreline/units";
import { displacedBy, followingShare } from "../displaced.ts";
import { localParameter } from "../localParameter.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { expectedLeadMonths, expectedTransitionMonths } from "../staffing/leadTime.ts";
import type { Moment } from "./moment.ts";

/** What is left at home of the team that did the work, as shares of the team that would be needed, 0–1. */
export interface LeftAtHome {
  /** People who are still in the company. */
  readonly people: Expression;
  /** Of their know-how of this work, what they have not forgotten. */
  readonly knowledge: Expression;
  /** What still runs: all that there was until the change is over, nothing after it. */
  readonly running: Expression;
}

const NOBODY: LeftAtHome = { people: constant(0), knowledge: constant(0), running: constant(0) };

/**
 * What is left at home at a moment. Until the change is over the home team is there. Then those stay who found another
 * post; they leave the company like anybody else, and forget (organisational forgetting: Benkard 2000).
 */
export function leftAtHome(setting: Setting, { site, party }: Placement, moment: Moment): LeftAtHome {
  const law = displacedBy(setting, site, party);
  if (law === undefined) return NOBODY;
  const { home, incumbents, nature } = setting;
  const covered = Math.min(1, incumbents / nature.headcount);
  const over = expectedLeadMonths(setting, site, party) + expectedTransitionMonths(setting, site);
  const years = (month: number) => Math.max(0, month - over) / 12;
  const before = moment.known((month) => (month < over ? covered : 0));
  const after = moment.known((month) => (month < over ? 0 : covered * exp(-home.attritionPerYear * years(month))));
  const stranded = localParameter(setting, "notRedeployedShare", "world", home);
  const kept = multiply(subtract(1, followingShare(setting, law)), subtract(1, stranded));
  const fade = localParameter(setting, "knowledgeFade", "world", home);
  const remembered = exponential(multiply(-1, moment.known(years), fade));
  return {
    people: add(before, multiply(after, kept)),
    knowledge: add(before, multiply(after, kept, remembered)),
    running: before,
  };
}
