import {
  add,
  compound,
  cumulate,
  divide,
  draw,
  drawEachMonth,
  exponential,
  type Expression,
  isBelow,
  logarithm,
  multiply,
  series,
  subtract,
  sumOfProducts,
  total,
} from "@shoreline/simulate";
import { ALTERNATIVES, INPUTS, MONTHLY_INPUTS, MONTHS, NAMES, SERIES } from "./figures.ts";

const months = Array.from({ length: MONTHS }, (_, month) => month);
/** 1 in each month: what is the same in all months, but must be compounded. */
const everyMonth = series(months.map(() => 1));
/** Nothing has grown in the first month. */
const monthOfGrowth = series(months.map((month) => (month === 0 ? 0 : 1 / 12)));
const monthsSinceStart = series(months.map((month) => month + 1));

const input = (name: keyof typeof INPUTS): Expression => draw(name, INPUTS[name]);
const monthlyInput = (name: keyof typeof MONTHLY_INPUTS): Expression => drawEachMonth(name, MONTHLY_INPUTS[name]);

/** The reference model in the product's own graph: the net present value of each alternative, a group each. */
export function referenceModel(): readonly (readonly Expression[])[] {
  const world = sharedPaths();
  return NAMES.map((_name, alternative) => [netPresentValue(alternative, world)]);
}

interface World {
  readonly workload: Expression;
  /** Price of the foreign currency. */
  readonly exchange: Expression;
  /** What money at the end of a month is worth today. */
  readonly discount: Expression;
}

function sharedPaths(): World {
  const volatility = input("fxVolatility");
  const drift = subtract(multiply(input("fxDrift"), 1 / 12), multiply(volatility, volatility, 1 / 24));
  const shock = multiply(volatility, Math.sqrt(1 / 12), monthlyInput("fxShock"));
  const monthlyDiscount = exponential(multiply(logarithm(add(1, input("discountRate"))), -1 / 12));
  return {
    workload: compound(add(1, multiply(input("growth"), monthOfGrowth))),
    exchange: exponential(cumulate(add(drift, shock))),
    discount: compound(multiply(monthlyDiscount, everyMonth)),
  };
}

function netPresentValue(alternative: number, world: World): Expression {
  const ratio = (name: keyof typeof ALTERNATIVES): number => ALTERNATIVES[name][alternative]!;
  const known = (name: keyof typeof SERIES): Expression => series(SERIES[name][alternative]!);
  const hiring = multiply(input("attrition"), (ratio("attritionRatio") * ratio("hiringMonths")) / 12);
  const seatCost = multiply(input("wage"), ratio("wageRatio"), add(1, hiring));
  const output = add(1, multiply(ratio("distance"), subtract(input("productivity"), 1)));
  const ramp = multiply(input("ramp"), ratio("rampRatio"));
  const learning = add(1, divide(ramp, add(ramp, monthsSinceStart)));
  const currency = add(1 - ratio("foreignShare"), multiply(ratio("foreignShare"), world.exchange));
  const miss = isBelow(monthlyInput("service"), ratio("missShare"));
  const paid = sumOfProducts([
    multiply(divide(input("volume"), output), seatCost, known("prices"), world.workload, learning, currency),
    multiply(input("changeOrderSize"), ratio("changeOrderRatio"), monthlyInput("changeOrders")),
    multiply(input("penalty"), ratio("penaltyRatio"), miss),
    multiply(input("transition"), ratio("transitionRatio"), known("transitionSpread")),
    multiply(input("severance"), input("wage"), input("volume"), ratio("leaverShare"), known("exit")),
  ]);
  return subtract(0, total(multiply(paid, world.discount)));
}
