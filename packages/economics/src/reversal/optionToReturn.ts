import {
  describedOnce,
  evaluate,
  type Expression,
  isBelow,
  maximum,
  multiply,
  type Run,
  subtract,
  sumOf,
  total,
} from "@shoreline/simulate";
import type { CashFlow } from "../cashFlow.ts";
import { monthlySum } from "../lines/tax.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { byMonth } from "../world.ts";
import { isAtHome, wayBackAt } from "./wayBack.ts";

/** What it is worth to be able to bring the work home at one review; money of home currency at its present value. */
export interface OptionToReturn {
  /** Month of the review, counted from 0. */
  readonly reviewMonth: number;
  /** Mean saving against staying whatever comes: over all futures, also those in which nothing is changed. */
  readonly value: number;
  /** Share of futures in which the work comes home. */
  readonly returnShare: number;
}

/** One way to use the option: what it brings in each future, and whether it was used. */
export interface Review {
  readonly value: Expression;
  readonly returns: Expression;
}

/** Months that a review looks back on. */
const LOOKED_BACK = 6;
/** Years at which contracts are usually looked at again. */
const REVIEW_YEARS = [1, 2, 3, 5] as const;
/** A review in the last half year comes too late for anything. */
const TOO_LATE = 6;

/** Months in which a review is thought of: after one, two, three and five years, as far as time is left. */
export function reviewMonths({ nature }: Setting): readonly number[] {
  return REVIEW_YEARS.map((years) => 12 * years).filter((month) => month <= nature.months - TOO_LATE);
}

/**
 * A review after `month` months by a rule that knows only the past: the work comes home where the last six months,
 * going on for the time that is left, would cost more than the same months at home would have, by more than the way back
 * costs. The value is what then really comes, so it may be negative where the past misled.
 */
export function review(setting: Setting, placement: Placement, flow: CashFlow, home: CashFlow, month: number): Review {
  const { world, nature } = setting;
  const way = wayBackAt(setting, placement, flow, month);
  const dearer = dearerThan(home)(flow);
  const left = nature.months - month;
  const back = maximum(0, subtract(left, way.months));
  const past = window(setting, month - LOOKED_BACK, month);
  const lookedFor = subtract(multiply(1 / LOOKED_BACK, back, total(multiply(dearer, past))), way.cost);
  const returns = isBelow(0, lookedFor);
  const toCome = total(multiply(dearer, window(setting, month, nature.months), world.discount));
  // The months in which both are still there save nothing: they are taken out in proportion.
  const saved = multiply(1 / left, back, toCome);
  const today = world.discount.series?.[month] ?? 1;
  return { returns, value: multiply(returns, subtract(saved, multiply(today, way.cost))) };
}

/**
 * The best single review by its expectation: which month is chosen before any future is known. Undefined where no review
 * is worth anything, or where the work is at home. It evaluates its own few columns, so that nobody pays for it who does
 * not ask.
 */
export function optionToReturn(
  setting: Setting,
  placement: Placement,
  flow: CashFlow,
  home: CashFlow,
  run: Omit<Run, "months">,
): OptionToReturn | undefined {
  if (isAtHome(placement)) return undefined;
  const months = reviewMonths(setting);
  const reviews = months.map((month) => review(setting, placement, flow, home, month));
  const columns = evaluate(
    reviews.map(({ value, returns }) => [value, returns]),
    { ...run, months: setting.world.months },
  );
  const options = columns.map(([value, returns], i) => ({
    reviewMonth: months[i]!,
    value: sumOf(value!) / run.trials,
    returnShare: sumOf(returns!) / run.trials,
  }));
  const [best] = options.toSorted((a, b) => b.value - a.value);
  return best !== undefined && best.value > 0 ? best : undefined;
}

/** What is paid again and again beyond what is so paid at home, month by month; every review looks at it. */
const dearerThan = describedOnce((home: CashFlow) =>
  describedOnce((flow: CashFlow) => subtract(running(flow), running(home))),
);

/** What is paid again and again, month by month. */
function running({ lines }: CashFlow): Expression {
  return monthlySum(lines.filter(({ kind }) => kind === "run"));
}

/** 1 in the months from one to before another. */
function window({ world }: Setting, from: number, until: number): Expression {
  return byMonth(world.months, (month) => (month >= from && month < until ? 1 : 0));
}
