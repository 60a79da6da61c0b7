import { exp, expMinusOne, expOver, log } from "@shoreline/units";
import type { Result } from "@shoreline/units";
import { normalCdf, normalQuantile, normalQuantileOver } from "../normalCurve.ts";
import type { Family } from "./family.ts";
import { atLeastZero, checked } from "./checked.ts";

/** A positive figure whose logarithm is normal. */
export interface Lognormal {
  readonly kind: "lognormal";
  readonly meanLog: number;
  readonly sdLog: number;
}

/** The lognormal distribution by mean and standard deviation of the natural logarithm; its median is e^meanLog. */
export function lognormal(meanLog: number, sdLog: number, path = ""): Result<Lognormal> {
  return checked({ kind: "lognormal", meanLog, sdLog }, [atLeastZero("sdLog", sdLog)], path);
}

export const lognormalFamily: Family<Lognormal> = {
  quantile: ({ meanLog, sdLog }, p) => (sdLog === 0 ? exp(meanLog) : exp(meanLog + sdLog * normalQuantile(p))),
  quantileOver: ({ meanLog, sdLog }, column, count) => {
    normalQuantileOver(column, count);
    powersOver(meanLog, sdLog, column, count);
  },
  fromNormalsOver: ({ meanLog, sdLog }, column, count) => powersOver(meanLog, sdLog, column, count),
  cdf: ({ meanLog, sdLog }, x) => {
    if (x <= 0) return 0;
    if (sdLog === 0) return x < exp(meanLog) ? 0 : 1;
    return normalCdf((log(x) - meanLog) / sdLog);
  },
  mean: ({ meanLog, sdLog }) => exp(meanLog + (sdLog * sdLog) / 2),
  variance: ({ meanLog, sdLog }) => exp(2 * meanLog + sdLog * sdLog) * expMinusOne(sdLog * sdLog),
};

function powersOver(meanLog: number, sdLog: number, column: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) column[i] = meanLog + sdLog * column[i]!;
  expOver(column, column, count);
}
