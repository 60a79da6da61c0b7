import { add, divide, type Expression, multiply, type Quantity } from "@shoreline/simulate";
import { line, type Line, type LineKey } from "../line.ts";
import { dollars, localParameter } from "../localParameter.ts";
import { oncePerGround } from "../ground.ts";
import type { Setting } from "../setting.ts";
import { learningCurve, startingShare } from "../staffing/learning.ts";
import { shiftHoursPerMonth } from "../staffing/shiftHours.ts";
import { learningMonths, reworkShare, teamSkill } from "../staffing/productivity.ts";
import { attritionPerYear, languageFactor, nightShare, payPerMonth, seatPerMonth, utilisation } from "./ownTeam.ts";

/** What one head at home costs a month at the start: the part that follows pay, and the part that follows prices. */
export interface HeadCost {
  readonly indexed: Expression;
  readonly flat: Expression;
}

/** A head of the staff who steer and teach: pay, burden, leaders, seat, tools, idle hours. */
export const homeHeadPerMonth = oncePerGround((setting: Setting): HeadCost => {
  const { home } = setting;
  const local = (key: Parameters<typeof localParameter>[1]) => localParameter(setting, key, "employees", home);
  const leaders = add(1, multiply(local("managersPerHead"), local("managerPayFactor")));
  const used = utilisation(setting, home, "employees");
  const flat = add(seatPerMonth(setting, home), multiply(dollars(setting, "toolsPerHead", "world", home), 1 / 12));
  return {
    indexed: divide(multiply(homePayPerMonth(setting), 1 + home.burdenShare, leaders), used),
    flat: divide(flat, used),
  };
});

/** A head of the team that does the work at home: the same, with nights and with the replacing of leavers. */
export const homeTeamHeadPerMonth = oncePerGround((setting: Setting): HeadCost => {
  const { home } = setting;
  const { indexed, flat } = homeHeadPerMonth(setting);
  const used = utilisation(setting, home, "employees");
  const churn = multiply(
    attritionPerYear(setting, home, "employees"),
    localParameter(setting, "recruiting", "employees", home),
  );
  return {
    indexed: add(
      multiply(indexed, add(1, nightShare(setting, home))),
      divide(multiply(homePayPerMonth(setting), churn), used),
    ),
    flat,
  };
});

/** Heads of the home team that serve an hour a month: with its rework, its leavers and its skill. */
export const homeTeamHeadsPerHour = oncePerGround((setting: Setting): Expression => {
  const { home, nature } = setting;
  const { plateau } = learningCurve({
    startShare: startingShare(localParameter(setting, "startShare", "world", home), nature.divisibility, nature.tacit),
    timeConstantMonths: learningMonths(setting, home, "employees"),
    attritionPerYear: attritionPerYear(setting, home, "employees"),
  });
  const onceDone = multiply(shiftHoursPerMonth(setting, home), plateau, teamSkill(setting, home, "employees"));
  return divide(1 + reworkShare(setting, home, "employees"), onceDone);
});

function homePayPerMonth(setting: Setting): Expression {
  return multiply(payPerMonth(setting.home) * setting.homePayFactor, languageFactor(setting, setting.home));
}

/** A line for home staff who spend `heads` of their months on it. */
export function homeHeadsLine(
  setting: Setting,
  key: LineKey,
  heads: Expression,
  ...factors: readonly Quantity[]
): Line {
  return headsLine(setting, key, homeHeadPerMonth(setting), multiply(heads, ...factors));
}

/** A line for hours that the home team works. */
export function homeTeamHoursLine(setting: Setting, key: LineKey, hours: Expression): Line {
  return headsLine(setting, key, homeTeamHeadPerMonth(setting), multiply(hours, homeTeamHeadsPerHour(setting)));
}

function headsLine(setting: Setting, key: LineKey, { indexed, flat }: HeadCost, heads: Expression): Line {
  const { world, home } = setting;
  return line(key, add(multiply(heads, indexed, world.payIndex(home)), multiply(heads, flat, world.prices)));
}
