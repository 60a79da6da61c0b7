import { type Goods, learningExponent, mostRejects } from "@shoreline/scope";
import {
  cumulate,
  exponential,
  type Expression,
  logarithm,
  maximum,
  minimum,
  multiply,
  subtract,
} from "@shoreline/simulate";
import { log } from "@shoreline/units";

/**
 * Share of units that are good on a new line that makes `units` good ones a month, by Wright's law of rejects: those of
 * its own middle unit of the month, where the practised line had `madeBefore` units behind it. The same as
 * `learnedYield` for an amount that is drawn. Undefined where rejects do not fall with practice.
 */
export function newLineYield(goods: Goods, units: Expression): Expression | undefined {
  const { yieldShare, yieldLearningShare, madeBefore } = goods;
  if (yieldLearningShare === 1) return undefined;
  const middle = maximum(1, subtract(cumulate(units), multiply(0.5, units)));
  const doublings = subtract(logarithm(middle), log(madeBefore));
  const rejects = multiply(1 - yieldShare, exponential(multiply(learningExponent(yieldLearningShare), doublings)));
  return subtract(1, minimum(mostRejects(goods), rejects));
}
