import { type Goods, learningExponent } from "@shoreline/scope";
import {
  add,
  cumulate,
  divide,
  exponential,
  type Expression,
  logarithm,
  maximum,
  minimum,
  multiply,
  previous,
  subtract,
} from "@shoreline/simulate";
import { exp, log, power } from "@shoreline/units";
import type { Setting } from "../setting.ts";
import { byMonth } from "../world.ts";

/** A unit or less has been made: nothing is learned from it yet. */
const FIRST_UNIT = 1;
/** So near to an exponent of −1 the area below the curve is a logarithm, to more digits than its difference keeps. */
const LOGARITHMIC = 1e-6;

/**
 * What a new line of goods achieves in each month, as a share of the practised line for which the work is reckoned, by
 * the learning curve of units (Wright 1936): it begins with its own first unit, while the practised line had units
 * behind it. `active` is the share of each month in which it runs. 1 from the start where goods are made without
 * learning, and for all other work.
 */
export function lineExperience(setting: Setting, active: Expression): Expression | undefined {
  const { goods } = setting.workload;
  if (goods === undefined || goods.learningShare === 1) return undefined;
  const { months } = setting.world;
  const units = multiply(
    active,
    byMonth(months, (month) => goods.perMonth[month] ?? 0),
    setting.demand,
  );
  const made = cumulate(units);
  const labour = labourOfRun(made, learningExponent(goods.learningShare));
  const perUnit = divide(subtract(labour, previous(labour)), maximum(subtract(made, previous(made)), 1e-9));
  const practised = byMonth(months, (month) => practisedLabour(goods, month));
  return minimum(1, divide(practised, maximum(perUnit, 1e-9)));
}

/** Labour of the first units together against that of the first: itself and the area below n^exponent from it on. */
function labourOfRun(made: Expression, exponent: number): Expression {
  const run = logarithm(add(maximum(made, FIRST_UNIT), 0.5));
  const rest = 1 + exponent;
  const areaBelow = rest < LOGARITHMIC ? run : multiply(1 / rest, exponential(multiply(rest, run)));
  const before = log(FIRST_UNIT + 0.5);
  return add(minimum(made, FIRST_UNIT), subtract(areaBelow, rest < LOGARITHMIC ? before : exp(rest * before) / rest));
}

/** Labour of a unit of the practised line in a month, against that of a line's first unit. */
function practisedLabour(goods: Goods, month: number): number {
  const atStart = goods.labourMinutes / 60 / goods.yieldShare;
  const now = (goods.labourHoursPerUnit[month] ?? atStart) / atStart;
  return power(Math.max(FIRST_UNIT, goods.madeBefore), learningExponent(goods.learningShare)) * now;
}
