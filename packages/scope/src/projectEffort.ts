import { exp, log } from "@shoreline/simulate";
import type { Quantiles, Size } from "./brief.ts";
import productivity from "./productivity.json" with { type: "json" };

/** One opinion about the effort of a project, on the log scale. */
export interface EffortEvidence {
  readonly what: string;
  readonly source: string;
  readonly medianHours: number;
  readonly spreadLog: number;
}

/** Distance from the middle to the tenth and ninetieth percentile of a normal distribution, in standard deviations. */
const TENTH = 1.2815515655446004;

/** Nobody knows effort better than to two percent; keeps a range of one point from outweighing everything else. */
const LEAST_SPREAD = 0.02;

const SIZE_KEYS = Object.keys(productivity) as readonly (keyof typeof productivity)[];

/** The user's own range as evidence; its spread is taken from its outer points. */
export function rangeEvidence(effort: Quantiles): EffortEvidence {
  const spreadLog = Math.max(LEAST_SPREAD, log(effort.p90 / effort.p10) / (2 * TENTH));
  return { what: "the range given", source: "brief", medianHours: effort.p50, spreadLog };
}

/**
 * Each size as evidence: size times the hours that projects of the reference class took per unit.
 * Effort is taken to grow in proportion to size; the classes show neither economies nor diseconomies beyond noise.
 */
export function sizeEvidence(size: Size): EffortEvidence[] {
  return SIZE_KEYS.flatMap((key) => {
    const amount = size[key];
    return amount === undefined ? [] : [oneSizeEvidence(key, amount)];
  });
}

function oneSizeEvidence(key: keyof typeof productivity, amount: number): EffortEvidence {
  const rate = productivity[key];
  const what = `${amount} ${rate.unit} at ${rate.p50} h each (reference class ${rate.p10} to ${rate.p90} h)`;
  const spreadLog = log(rate.p90 / rate.p10) / (2 * TENTH);
  return { what, source: rate.source, medianHours: amount * rate.p50, spreadLog };
}

/**
 * Several opinions as one: the mean of their logs weighted by precision (1 / variance). Where they contradict each
 * other more than their spreads allow, the spread is widened by the Birge ratio (Birge, Physical Review 40, 1932).
 */
export function combinedEvidence(all: readonly EffortEvidence[]): EffortEvidence {
  const weights = all.map((one) => 1 / (one.spreadLog * one.spreadLog));
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const middle = all.reduce((sum, one, i) => sum + (weights[i] ?? 0) * log(one.medianHours), 0) / weight;
  const birge = birgeRatio(all.map((one) => (log(one.medianHours) - middle) / one.spreadLog));
  return {
    what: all.map((one) => one.what).join(" and "),
    source: [...new Set(all.map((one) => one.source))].join("; "),
    medianHours: exp(middle),
    spreadLog: birge / Math.sqrt(weight),
  };
}

/** How much farther opinions lie apart than their spreads say; 1 when they agree. `standardised` are their distances. */
function birgeRatio(standardised: readonly number[]): number {
  if (standardised.length < 2) return 1;
  const chiSquare = standardised.reduce((sum, z) => sum + z * z, 0);
  return Math.sqrt(Math.max(1, chiSquare / (standardised.length - 1)));
}
