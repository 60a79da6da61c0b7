import { divide, type Expression, multiply } from "@shoreline/simulate";
import type { Line } from "./line.ts";
import { teamAt } from "./existingTeam.ts";
import { localParameter } from "./localParameter.ts";
import type { Setting } from "./setting.ts";
import type { Placement } from "./placement.ts";
import { attritionPerYear } from "./lines/ownTeam.ts";
import { learningCurve, startingShare } from "./staffing/learning.ts";
import { leadMonths, transitionMonths } from "./staffing/leadTime.ts";
import { distanceProductivity, learningMonths, reworkShare, teamSkill } from "./staffing/productivity.ts";
import { type Staffing, staffing, type Team } from "./staffing/staffing.ts";

/** What a way of placing the work comes to, as described quantities. */
export interface Reckoning {
  readonly lines: readonly Line[];
  readonly staffing: Staffing;
  /** Heads of a learned team. */
  readonly heads: Expression;
}

/** The team and its staffing, before what it costs. */
export interface Manned {
  readonly team: Team;
  readonly staffing: Staffing;
  /** Heads of the learned team for the median amount of work. */
  readonly heads: Expression;
}

export interface TeamTraits {
  /** × the productivity that distance leaves. */
  readonly advantage: Expression;
  readonly attrition?: Expression;
  /** × lead and learning of a usual start. */
  readonly isIncumbent?: boolean;
}

export function manned(setting: Setting, { party, site }: Placement, traits: TeamTraits): Manned {
  const { divisibility, tacit, headcount } = setting.nature;
  const attrition = traits.attrition ?? attritionPerYear(setting, site, party);
  const productivity = multiply(
    distanceProductivity(setting, site, party),
    teamSkill(setting, site, party),
    traits.advantage,
  );
  const learning = learningCurve({
    startShare: startingShare(localParameter(setting, "startShare", "world", setting.home), divisibility, tacit),
    timeConstantMonths: learningMonths(setting, site, party),
    attritionPerYear: attrition,
  });
  const team: Team = {
    lead: leadMonths(setting, site, party),
    transition: transitionMonths(setting, site, party),
    learning,
    productivity,
    hoursPerMonth: site.hoursPerMonth,
    reworkShare: reworkShare(setting, site, party),
    isIncumbent: traits.isIncumbent ?? false,
  };
  const onshoreHours = headcount * setting.workload.hoursPerMonth * (1 + team.reworkShare);
  const heads = divide(onshoreHours, multiply(site.hoursPerMonth, productivity, learning.plateau));
  return { team, staffing: staffing(setting, team), heads };
}

/** Own staff who do the work at this site today. */
export function isIncumbentTeam(setting: Setting, { party, site }: Placement): boolean {
  return party === "employees" && teamAt(setting.brief, site.site.id) >= setting.nature.headcount * 0.5;
}
