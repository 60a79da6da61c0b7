import { certain, type Distribution, exp, fromQuantiles, lognormal } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import type { Quantiles } from "./brief.ts";
import spreads from "./spreads.json" with { type: "json" };

/** 90th percentile of the standard normal distribution. */
const NINETIETH = 1.2815515655446004;

/** A factor with median 1 whose log has standard deviation `spreadLog`. */
export function factorAroundOne(spreadLog: number): Distribution {
  return expectOk<Distribution>(spreadLog === 0 ? certain(1) : lognormal(0, spreadLog));
}

/** The range as a factor on its middle: exactly the three points given, median 1. */
export function factorOfRange(range: Quantiles): Distribution {
  if (range.p10 === range.p90) return factorAroundOne(0);
  return expectOk(fromQuantiles({ p10: range.p10 / range.p50, p50: 1, p90: range.p90 / range.p50 }));
}

/**
 * The factor by which agreed scope grows until the end of a project: 1 plus a log-normal share with a fat tail.
 * The middle is half of volatility × years; 1 exactly when nothing changes.
 */
export function scopeGrowthFactor(volatility: number, months: number): Distribution {
  const { netShare, spreadLog } = spreads.scopeGrowth;
  const middle = netShare * volatility * (months / 12);
  if (middle === 0) return factorAroundOne(0);
  const tail = exp(NINETIETH * spreadLog);
  return expectOk(fromQuantiles({ p10: 1 + middle / tail, p50: 1 + middle, p90: 1 + middle * tail }));
}
