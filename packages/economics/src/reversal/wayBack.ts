import {
  add,
  constant,
  describedOnce,
  divide,
  type Expression,
  maximum,
  multiply,
  subtract,
} from "@shoreline/simulate";
import type { CashFlow } from "../cashFlow.ts";
import { homeTeamHeadPerMonth, homeTeamHeadsPerHour } from "../lines/homeStaff.ts";
import { attritionPerYear, utilisation } from "../lines/ownTeam.ts";
import { dollars, localParameter } from "../localParameter.ts";
import type { Placement } from "../placement.ts";
import { oncePerGround } from "../ground.ts";
import type { Setting } from "../setting.ts";
import { handoverMonths, hiringMonths } from "../staffing/leadTime.ts";
import { type LearningCurve, learningCurve, startingShare } from "../staffing/learning.ts";
import { learningMonths } from "../staffing/productivity.ts";
import { exitTerms } from "./exitTerms.ts";
import { leftAtHome } from "./leftAtHome.ts";
import { everyMoment, type Moment, momentOf } from "./moment.ts";
import { productionBack } from "./productionBack.ts";

/** What it would take to bring the work home; money of home currency at prices of the month of the decision. */
export interface WayBack {
  /** Months from the decision until a team at home does the work alone. */
  readonly months: Expression;
  readonly steps: WayBackSteps;
  /** All that is paid for it. */
  readonly cost: Expression;
  readonly parts: WayBackParts;
  /** Already paid for things that are then no longer used: lost, but not paid again and not in the cost. */
  readonly writtenOff: Expression;
}

/** Three chains that run beside each other: the notice to those who leave; hiring and then the hand-back; the line itself. */
export interface WayBackSteps {
  readonly notice: Expression;
  readonly hiring: Expression;
  readonly handBack: Expression;
  /** Moving and approving a line that makes goods; nothing for other work. */
  readonly production: Expression;
}

/** What the cost of the way back is made of. */
export interface WayBackParts {
  /** Fee for ending the contract, or what is left of a minimum commitment. */
  readonly contract: Expression;
  /** Closing a centre, releasing people there. */
  readonly closing: Expression;
  /** Finding and equipping people at home. */
  readonly hiring: Expression;
  /** The leaving team teaches. */
  readonly teaching: Expression;
  /** Work that is paid twice while the home team learns it again. */
  readonly learning: Expression;
  /** Tooling and plant come home, and stock bridges the time: nothing for work that makes no goods. */
  readonly production: Expression;
}

/** Months in which equipment and fit-out are written off: leases and tax lives of three to seven years. */
const WRITE_OFF_MONTHS = 60;

/** The way back, decided in each month of the simulated time: figures by month. Own staff in the country are home. */
export function wayBack(setting: Setting, placement: Placement, flow: CashFlow): WayBack {
  return reversal(setting, placement, flow, everyMoment(setting));
}

/** The way back decided in one month, counted from 0: figures without months. */
export function wayBackAt(setting: Setting, placement: Placement, flow: CashFlow, month: number): WayBack {
  return reversal(setting, placement, flow, momentOf(setting, month));
}

/** Whether the work is at home: own staff in the country. Nothing has to be brought back. */
export function isAtHome({ party, site }: Placement): boolean {
  return party === "employees" && site.reach === "onshore";
}

function reversal(setting: Setting, placement: Placement, flow: CashFlow, moment: Moment): WayBack {
  if (isAtHome(placement)) return NO_WAY;
  const left = leftAtHome(setting, placement, moment);
  const missing = { people: subtract(1, left.people), knowledge: subtract(1, left.knowledge) };
  const terms = exitTerms(setting, placement, flow, moment);
  const handBack = multiply(handoverMonths(setting, placement.site), missing.knowledge);
  const team = homeTeam(setting, moment);
  const line = productionBack(setting, placement, flow, moment);
  const parts: WayBackParts = {
    contract: terms.contract,
    closing: terms.closing,
    hiring: multiply(team.paidHeads, missing.people, team.hireOne),
    teaching: multiply(team.month, handBack, localParameter(setting, "trainerShare", "world", setting.home)),
    learning: multiply(team.month, team.monthsLost, missing.knowledge),
    production: line.cost,
  };
  const hiring = multiply(hiringMonths(setting), missing.people);
  const steps = { notice: terms.notice, hiring, handBack, production: line.months };
  return {
    months: monthsOf(steps),
    steps,
    cost: add(...Object.values(parts)),
    parts,
    writtenOff: multiply(
      flow.capital,
      moment.known((month) => Math.max(0, 1 - month / WRITE_OFF_MONTHS)),
    ),
  };
}

/** Home hires and learns while the notice runs and the line moves: the longest of them counts. */
export function monthsOf({ notice, hiring, handBack, production }: WayBackSteps): Expression {
  return maximum(maximum(notice, production), add(hiring, handBack));
}

const NOTHING = constant(0);
const NO_WAY: WayBack = {
  months: NOTHING,
  steps: { notice: NOTHING, hiring: NOTHING, handBack: NOTHING, production: NOTHING },
  cost: NOTHING,
  parts: {
    contract: NOTHING,
    closing: NOTHING,
    hiring: NOTHING,
    teaching: NOTHING,
    learning: NOTHING,
    production: NOTHING,
  },
  writtenOff: NOTHING,
};

interface HomeTeam {
  readonly paidHeads: Expression;
  /** What a month of it costs. */
  readonly month: Expression;
  /** What finding and equipping one person costs. */
  readonly hireOne: Expression;
  /** Months of the team's output that are missing while newcomers learn the work. */
  readonly monthsLost: Expression;
}

/** The team that would do the median amount of work at home: the same for all who ask at one moment. */
function homeTeam(setting: Setting, moment: Moment): HomeTeam {
  return homeTeamsOf(setting)(moment);
}

const homeTeamsOf = oncePerGround((setting) => describedOnce((moment: Moment) => describedHomeTeam(setting, moment)));

function describedHomeTeam(setting: Setting, moment: Moment): HomeTeam {
  const { home, nature, workload, homePayFactor } = setting;
  const heads = multiply(nature.headcount * workload.hoursPerMonth, homeTeamHeadsPerHour(setting));
  const { indexed, flat } = homeTeamHeadPerMonth(setting);
  const curve = homeLearning(setting);
  const recruited = multiply(
    home.payPerYear * homePayFactor * (1 + nature.specialisation),
    localParameter(setting, "recruiting", "employees", home),
    moment.pay(home),
  );
  return {
    paidHeads: divide(heads, utilisation(setting, home, "employees")),
    month: multiply(heads, add(multiply(indexed, moment.pay(home)), multiply(flat, moment.prices))),
    hireOne: add(recruited, multiply(dollars(setting, "deskSetUp", "captive", home), moment.prices)),
    monthsLost: divide(curve.learnable, curve.rate),
  };
}

function homeLearning(setting: Setting): LearningCurve {
  const { home, nature } = setting;
  return learningCurve({
    startShare: startingShare(localParameter(setting, "startShare", "world", home), nature.divisibility, nature.tacit),
    timeConstantMonths: learningMonths(setting, home, "employees"),
    attritionPerYear: attritionPerYear(setting, home, "employees"),
  });
}

/** What a year of the team at home costs at the start: the measure against which a way back is dear or cheap. */
export function homeTeamYear(setting: Setting): Expression {
  return multiply(12, homeTeam(setting, momentOf(setting, 0)).month);
}
