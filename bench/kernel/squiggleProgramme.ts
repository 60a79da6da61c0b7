import type { Distribution } from "@shoreline/simulate";
import { ALTERNATIVES, INPUTS, MONTHLY_INPUTS, MONTHS, NAMES, SERIES } from "./figures.ts";

/**
 * The reference model as a Squiggle programme, whose last line leaves `values`: a sample set for each alternative.
 *
 * Squiggle has no Poisson distribution, so change orders are a mixture of counts. It compares sample sets only sample by
 * sample, in a function of its language; that is how each alternative finds whether the month's service is a miss.
 */
export function squiggleProgramme(): string {
  const inputs = Object.entries(INPUTS).map(([name, distribution]) => `${name} = ${inSquiggle(distribution)}`);
  const known = Object.entries(ALTERNATIVES).map(([name, values]) => `${name} = ${list(values)}`);
  const series = Object.entries(SERIES).map(([name, rows]) => `${name} = [${rows.map(list).join(", ")}]`);
  const step = "{ |state, month| movedBy(state, month) }";
  return `${[...inputs, ...known, ...series].join("\n")}
${PREPARATION}
start = { walk: 0 * wage, workload: 1, discount: 1, values: List.map(alternatives, { |i| 0 * wage }) }
values = List.reduce(List.upTo(0, ${MONTHS - 1}), start, ${step}).values`;
}

const PREPARATION = `
alternatives = List.upTo(0, ${NAMES.length - 1})
drift = fxDrift / 12 - fxVolatility * fxVolatility / 24
spread = fxVolatility * ${Math.sqrt(1 / 12)}
monthDiscount = (1 + discountRate) ^ (-1 / 12)
staff = List.map(alternatives, { |i|
  hiring = 1 + attrition * (attritionRatio[i] * hiringMonths[i] / 12)
  output = 1 + distance[i] * (productivity - 1)
  wageRatio[i] * (volume / output * wage * hiring)
})
ramps = List.map(alternatives, { |i| rampRatio[i] * ramp })
orders = List.map(alternatives, { |i| changeOrderRatio[i] * changeOrderSize })
fines = List.map(alternatives, { |i| penaltyRatio[i] * penalty })
moving = List.map(alternatives, { |i| transitionRatio[i] * transition })
leaving = List.map(alternatives, { |i| leaverShare[i] * (severance * wage * volume) })
paid(i, month, workload, exchange, changeOrders, service) = {
  learning = 1 + ramps[i] / (ramps[i] + (month + 1))
  currency = (1 - foreignShare[i]) + foreignShare[i] * exchange
  run = staff[i] * (prices[i][month] * (workload * learning * currency))
  served = run + orders[i] * changeOrders + fines[i] * SampleSet.map(service, { |rank| if rank < missShare[i] then 1 else 0 })
  served + moving[i] * transitionSpread[i][month] + leaving[i] * exit[i][month]
}
movedBy(state, month) = {
  walk = state.walk + drift + spread * ${inSquiggle(MONTHLY_INPUTS.fxShock)}
  workload = if month == 0 then state.workload else state.workload * (1 + growth / 12)
  discount = state.discount * monthDiscount
  exchange = exp(walk)
  changeOrders = ${inSquiggle(MONTHLY_INPUTS.changeOrders)}
  service = ${inSquiggle(MONTHLY_INPUTS.service)}
  values = List.map(alternatives, { |i|
    state.values[i] - paid(i, month, workload, exchange, changeOrders, service) * discount
  })
  { walk: walk, workload: workload, discount: discount, values: values }
}`;

function inSquiggle(distribution: Distribution): string {
  switch (distribution.kind) {
    case "triangular":
      return `triangular(${distribution.low}, ${distribution.mode}, ${distribution.high})`;
    case "lognormal":
      return `lognormal(${distribution.meanLog}, ${distribution.sdLog})`;
    case "normal":
      return `normal(${distribution.mean}, ${distribution.sd})`;
    case "uniform":
      return `uniform(${distribution.low}, ${distribution.high})`;
    case "poisson":
      return `SampleSet.fromDist(mx(${counts(distribution.rate)}))`;
    default:
      throw new Error(`Squiggle is not given a ${distribution.kind} distribution.`);
  }
}

/** Counts up to nine and their weights; of more, the chance is below 1e-7 at the model's rate. */
function counts(rate: number): string {
  const weights = [1];
  for (let count = 1; count < 10; count++) weights.push((weights[count - 1]! * rate) / count);
  return `${list(weights.map((_, count) => count))}, ${list(weights)}`;
}

function list(values: readonly number[]): string {
  return `[${values.join(", ")}]`;
}
