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
import { newLineYield } from "./newLineYield.ts";

/** A unit or less has been made: nothing is learned from it yet. */
const FIRST_UNIT = 1;
/** So near to an exponent of −1 the area below the curve is a logarithm, to more digits than its difference keeps. */
const LOGARITHMIC = 1e-6;

/**
 * What a new line of goods achieves in each month, as a share of the practised line for which the work is reckoned, by
 * the learning curve of units (Wright 1936): it begins with its own first unit, while the practised line had units
 * behind it. What it rejects more has to be made again. `active` is the share of each month in which it runs. 1 from
 * the start where goods are made without learning, and for all other work.
 */
export function lineExperience(setting: Setting, active: Expression): Expression | undefined {
  const { goods } = setting.workload;
  if (goods === undefined) return undefined;
  const { months } = setting.world;
  const units = multiply(
    active,
    byMonth(months, (month) => goods.perMonth[month] ?? 0),
    setting.demand,
  );
  const shares = [handExperience(goods, units, months), yieldExperience(goods, units, months)].filter(
    (share) => share !== undefined,
  );
  return shares.length === 0 ? undefined : minimum(1, multiply(...shares));
}

/** Labour of a unit on the practised line against that on the new one; undefined where nothing is learned. */
function handExperience(goods: Goods, units: Expression, months: number): Expression | undefined {
  if (goods.learningShare === 1) return undefined;
  const made = cumulate(units);
  const labour = labourOfRun(made, learningExponent(goods.learningShare));
  const perUnit = divide(subtract(labour, previous(labour)), maximum(subtract(made, previous(made)), 1e-9));
  const practised = byMonth(months, (month) => practisedLabour(goods, month));
  return divide(practised, maximum(perUnit, 1e-9));
}

/** Good units among those started on the new line against those on the practised one. */
function yieldExperience(goods: Goods, units: Expression, months: number): Expression | undefined {
  const share = newLineYield(goods, units);
  return (
    share &&
    divide(
      share,
      byMonth(months, (month) => practisedYield(goods, month)),
    )
  );
}

function practisedYield({ yieldShare, yieldShareByMonth }: Goods, month: number): number {
  return yieldShareByMonth[month] ?? yieldShare;
}

/** Labour of the first units together against that of the first: itself and the area below n^exponent from it on. */
function labourOfRun(made: Expression, exponent: number): Expression {
  const run = logarithm(add(maximum(made, FIRST_UNIT), 0.5));
  const rest = 1 + exponent;
  const areaBelow = rest < LOGARITHMIC ? run : multiply(1 / rest, exponential(multiply(rest, run)));
  const before = log(FIRST_UNIT + 0.5);
  return add(minimum(made, FIRST_UNIT), subtract(areaBelow, rest < LOGARITHMIC ? before : exp(rest * before) / rest));
}

/** Labour of a unit of the practised line in a month, rejected ones apart, against that of a line's first unit. */
function practisedLabour(goods: Goods, month: number): number {
  const perGood = goods.labourMinutes / 60 / practisedYield(goods, month);
  const now = (goods.labourHoursPerUnit[month] ?? perGood) / perGood;
  return power(Math.max(FIRST_UNIT, goods.madeBefore), learningExponent(goods.learningShare)) * now;
}
