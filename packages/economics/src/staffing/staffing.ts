import {
  add,
  clamp,
  constant,
  countMonths,
  cumulate,
  divide,
  type Expression,
  maximum,
  minimum,
  multiply,
  previous,
  select,
  subtract,
} from "@shoreline/simulate";
import type { Setting } from "../setting.ts";
import { byMonth } from "../world.ts";
import { lineExperience } from "./lineExperience.ts";
import { type LearningCurve, learnedByMonth, monthsToShareOfPlateau } from "./learning.ts";

/** A team as the staffing sees it. Productivity is that of its plateau's full share, 1 for experienced people at home. */
export interface Team {
  readonly lead: Expression;
  readonly transition: Expression;
  readonly learning: LearningCurve;
  readonly productivity: Expression;
  /** Productive hours of one head a month. */
  readonly hoursPerMonth: number;
  readonly reworkShare: number;
  /** It does the work today: nothing to learn and nobody to wait for. */
  readonly isIncumbent: boolean;
}

/** Who works when: the same scope for every arrangement, whoever fills the gaps. */
export interface Staffing {
  /** Working heads of the team, month by month. */
  readonly heads: Expression;
  /** Share of each month's work that the team does. */
  readonly ownShare: Expression;
  /** Hours that the home team of today still works, until the new team can. */
  readonly incumbentHours: Expression;
  /** Hours that nobody is there to work yet: bought at home meanwhile. */
  readonly interimHours: Expression;
  /** Months by which the result comes later than from an experienced team that starts at once. */
  readonly monthsLate: Expression;
  readonly monthsToFirstOutput: Expression;
  readonly monthsToFullProductivity: Expression;
}

const FULL_SHARE = 0.95;
const NOTHING = constant(0);

/** Who works when: the team once it is there and has learned, today's team or bought hours until then. */
export function staffing(setting: Setting, team: Team): Staffing {
  const schedule = setting.nature.isProject ? projectHeads(setting, team) : serviceHeads(setting, team);
  const lead = team.isIncumbent ? NOTHING : team.lead;
  const learning = team.isIncumbent ? NOTHING : monthsToShareOfPlateau(team.learning, FULL_SHARE);
  return { ...schedule, monthsToFirstOutput: lead, monthsToFullProductivity: add(lead, learning) };
}

type HeadsByMonth = Pick<Staffing, "heads" | "ownShare" | "incumbentHours" | "interimHours" | "monthsLate">;

/**
 * A running service must be served every month. Before the team is there, the incumbents serve it (or people
 * bought in meanwhile, where nobody does it today); during the transition the incumbents fill what the team
 * has not learned yet; after it the team takes on more heads until it has learned.
 */
function serviceHeads(setting: Setting, team: Team): HeadsByMonth {
  const { need, incumbents, world } = setting;
  const perHead = multiply(team.hoursPerMonth / (1 + team.reworkShare), team.productivity);
  if (team.isIncumbent) {
    const heads = divide(need, multiply(perHead, team.learning.plateau));
    return { heads, ownShare: constant(1), incumbentHours: NOTHING, interimHours: NOTHING, monthsLate: NOTHING };
  }
  const active = clamp(
    subtract(
      byMonth(world.months, (month) => month + 1),
      team.lead,
    ),
    0,
    1,
  );
  const learned = learnedTogether(setting, team, active);
  if (incumbents === 0) {
    const before = multiply(need, subtract(1, active));
    const heads = divide(multiply(active, need), multiply(perHead, learned));
    return { heads, ownShare: active, incumbentHours: NOTHING, interimHours: before, monthsLate: team.lead };
  }
  const handingOver = subtract(
    add(team.lead, team.transition),
    byMonth(world.months, (month) => month),
  );
  const { plateau } = team.learning;
  const heads = divide(multiply(active, need), multiply(perHead, select(handingOver, plateau, learned)));
  const ownShare = multiply(active, select(handingOver, divide(learned, plateau), 1));
  return {
    heads,
    ownShare,
    incumbentHours: multiply(need, subtract(1, ownShare)),
    interimHours: NOTHING,
    monthsLate: NOTHING,
  };
}

/** What the team has learned, no more than its line of goods allows: both show in the same hours, the slower one counts. */
function learnedTogether(setting: Setting, { learning, lead }: Team, active: Expression): Expression {
  const people = learnedByMonth(learning, lead, setting.world.everyMonth);
  const line = lineExperience(setting, active);
  return line === undefined ? people : minimum(people, multiply(learning.plateau, line));
}

/**
 * A project team is sized to end on time once it has learned, and works until the work is done.
 * What is left after the last simulated month is done in it, at the same price.
 */
function projectHeads(setting: Setting, team: Team): HeadsByMonth {
  const { need, nature, workload, world } = setting;
  const expectedHours = workload.profile.reduce((sum, hours) => sum + hours, 0);
  const monthlyCapacity = expectedHours / nature.months;
  const last = world.months - 1;
  const room = byMonth(world.months, (month) => (month === last ? 1e9 : 0));
  const learnedShare = team.isIncumbent
    ? multiply(world.everyMonth, 1)
    : divide(learnedByMonth(team.learning, team.lead, world.everyMonth), team.learning.plateau);
  const active = clamp(
    subtract(
      byMonth(world.months, (month) => month + 1),
      team.lead,
    ),
    0,
    1,
  );
  const capacity = add(multiply(monthlyCapacity, active, learnedShare), room);
  const done = minimum(need, cumulate(capacity));
  const delivered = subtract(done, previous(done));
  const perHead = multiply(team.hoursPerMonth / (1 + team.reworkShare), team.productivity, team.learning.plateau);
  const working = countMonths(subtract(multiply(0.999, need), done));
  return {
    heads: divide(divide(delivered, maximum(learnedShare, 0.05)), perHead),
    ownShare: constant(1),
    incumbentHours: NOTHING,
    interimHours: NOTHING,
    // A month that has begun counts half: on average that is where in it the work ends.
    monthsLate: maximum(0, subtract(add(working, 0.5), nature.months)),
  };
}
