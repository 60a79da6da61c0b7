import { add, divide, type Expression, multiply } from "@shoreline/simulate";
import type { Line } from "./line.ts";
import { coveredShare, teamAt } from "./existingTeam.ts";
import { localParameter } from "./localParameter.ts";
import type { Setting } from "./setting.ts";
import { runsToday } from "./knownRunCost.ts";
import { elsewhere } from "./deliveryMix.ts";
import type { Placement } from "./placement.ts";
import { attritionPerYear } from "./lines/ownTeam.ts";
import { learningCurve, startingShare } from "./staffing/learning.ts";
import { leadMonths, transitionMonths } from "./staffing/leadTime.ts";
import { distanceProductivity, learningMonths, reworkShare, teamSkill } from "./staffing/productivity.ts";
import { shiftHoursPerMonth } from "./staffing/shiftHours.ts";
import { type Staffing, staffing, type Team } from "./staffing/staffing.ts";

/** What a way of placing the work comes to, as described quantities. */
export interface Reckoning {
  readonly lines: readonly Line[];
  readonly team: Team;
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

/** In what a party's team differs from any other team at the same site. */
export interface TeamTraits {
  /** × the productivity that distance leaves: what the party does better or worse. */
  readonly advantage: Expression;
  readonly attrition?: Expression;
  /** It does the work today. */
  readonly isIncumbent?: boolean;
}

/** The team that a party puts to the work at a site, and who works in each month until it can. */
export function manned(setting: Setting, placement: Placement, traits: TeamTraits): Manned {
  const { party, site } = placement;
  const { divisibility, tacit, headcount } = setting.nature;
  const attrition = traits.attrition ?? attritionPerYear(setting, site, party);
  const productivity = multiply(
    mixedProductivity(setting, placement),
    teamSkill(setting, site, party),
    traits.advantage,
  );
  const start = localParameter(setting, "startShare", "world", setting.home);
  const learning = learningCurve({
    startShare: startingShare(start, divisibility, tacit),
    standing: party === "employees" ? coveredShare(setting, site) : 0,
    timeConstantMonths: learningMonths(setting, site, party),
    attritionPerYear: attrition,
  });
  const team: Team = {
    lead: leadMonths(setting, site, party),
    transition: transitionMonths(setting, site, party),
    learning,
    productivity,
    hoursPerMonth: shiftHoursPerMonth(setting, site),
    reworkShare: reworkShare(setting, site, party),
    isIncumbent: (traits.isIncumbent ?? false) || runsToday(setting, placement),
  };
  const onshoreHours = headcount * setting.workload.hoursPerMonth * (1 + team.reworkShare);
  const heads = divide(onshoreHours, multiply(team.hoursPerMonth, productivity, learning.plateau));
  return { team, staffing: staffing(setting, team), heads };
}

/** A vendor's far shore works with the vendor's own people near the client, who are used to it: half the loss remains. */
const PRACTISED_DISTANCE = 0.5;

/** What distance leaves of the productivity of a team that is spread over two places. */
function mixedProductivity(setting: Setting, placement: Placement): Expression {
  const other = elsewhere(setting, placement);
  const here = distanceProductivity(setting, placement.site, placement.party);
  if (other.share === 0) return here;
  const apart = distanceProductivity(setting, other.site, placement.party);
  const there =
    placement.site.reach === "onshore" ? add(1 - PRACTISED_DISTANCE, multiply(PRACTISED_DISTANCE, apart)) : apart;
  return add(multiply(1 - other.share, here), multiply(other.share, there));
}

/** Own staff who do the work at this site today. */
export function isIncumbentTeam(setting: Setting, { party, site }: Placement): boolean {
  return party === "employees" && teamAt(setting.brief, site.site.id) >= setting.nature.headcount * 0.5;
}
