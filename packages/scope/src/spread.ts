import { certain, type Distribution, fromQuantiles, lognormal } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import type { Quantiles } from "./brief.ts";

/** A factor with median 1 whose log has standard deviation `spreadLog`. */
export function factorAroundOne(spreadLog: number): Distribution {
  return expectOk<Distribution>(spreadLog === 0 ? certain(1) : lognormal(0, spreadLog));
}

/** The range as a factor on its middle: exactly the three points given, median 1. */
export function factorOfRange(range: Quantiles): Distribution {
  if (range.p10 === range.p90) return factorAroundOne(0);
  return expectOk(fromQuantiles({ p10: range.p10 / range.p50, p50: 1, p90: range.p90 / range.p50 }));
}
