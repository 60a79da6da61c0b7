import { exp, log } from "@shoreline/simulate";
import type { Quantiles, Reference, Size } from "./brief.ts";
import { logMiddle, type PublicClass, publicClass, publicMeasures } from "./history/publicClass.ts";

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

/** The user's own range as evidence; its spread is taken from its outer points. */
export function rangeEvidence(effort: Quantiles): EffortEvidence {
  const spreadLog = Math.max(LEAST_SPREAD, log(effort.p90 / effort.p10) / (2 * TENTH));
  return { what: "the range given", source: "brief", medianHours: effort.p50, spreadLog };
}

/** What the organisation's own past projects say; their interval is the one that holds eight of ten of them. */
export function referenceEvidence({ class: name, p10, p50, p90, projects, fitted }: Reference): EffortEvidence {
  const what = `${projects} past projects of class ${name} (${whole(p10)} to ${whole(p90)} h)`;
  const spreadLog = Math.max(LEAST_SPREAD, log(p90 / p10) / (2 * TENTH));
  return { what, source: `own history, fitted ${fitted}`, medianHours: p50, spreadLog };
}

/**
 * Each size as evidence: what projects of that size took in the public class of its measure. The spread is that of
 * organisations which the class had not seen.
 */
export function sizeEvidence(size: Size): EffortEvidence[] {
  return publicMeasures.flatMap((measure) => {
    const amount = size[measure];
    return amount === undefined ? [] : [oneSizeEvidence(publicClass(measure), amount)];
  });
}

function oneSizeEvidence(publicly: PublicClass, amount: number): EffortEvidence {
  const medianHours = exp(logMiddle(publicly, amount));
  const [tenth, ninetieth] = outerErrors(publicly);
  const range = `${figure((exp(tenth) * medianHours) / amount)} to ${figure((exp(ninetieth) * medianHours) / amount)} h`;
  const what = `${amount} ${publicly.unit} at ${figure(medianHours / amount)} h each (reference class ${range})`;
  return { what, source: publicly.source, medianHours, spreadLog: (ninetieth - tenth) / (2 * TENTH) };
}

/** One error in ten lies beyond each; between the quantiles of 7.5 and 12.5 %, and those of 87.5 and 92.5 %. */
function outerErrors({ errorQuantiles }: PublicClass): readonly [number, number] {
  const between = (index: number) => (errorQuantiles[index]! + errorQuantiles[index + 1]!) / 2;
  return [between(1), between(errorQuantiles.length - 3)];
}

function figure(hours: number): string {
  return String(Number(hours.toPrecision(3)));
}

function whole(hours: number): string {
  return String(Math.round(hours));
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
