import type { Amount } from "./amount.ts";
import type { Nature, Quantiles, Work } from "./brief.ts";
import {
  combinedEvidence,
  type EffortEvidence,
  rangeEvidence,
  referenceEvidence,
  sizeEvidence,
} from "./projectEffort.ts";
import { teamSize } from "./roleShares.ts";
import { scopeGrowthFactor } from "./scopeGrowthFactor.ts";
import { factorAroundOne, factorOfRange } from "./spread.ts";
import spreads from "./spreads.json" with { type: "json" };

type Effort = Pick<Amount, "level" | "class" | "source"> & { readonly medianHours: number };

/**
 * Effort of a project and its even spread over the months: people are hired for the time of the project, so that
 * the team, not the curve of the work, sets the cost.
 * A range and sizes are weighed by precision. Roles count only where both are missing: a team plan is usually
 * made from the estimate, and would say the same thing twice.
 */
export function projectWorkload(work: Work, nature: Nature, hoursPerMonth: number): Amount {
  const { medianHours, ...effort } = projectEffort(work, hoursPerMonth);
  return {
    profile: Array.from({ length: work.months }, () => medianHours / work.months),
    ...effort,
    growthSpreadPerYear: 0,
    scopeGrowth: isMeasuredBySize(work) ? scopeGrowthFactor(nature.volatility, work.months) : factorAroundOne(0),
  };
}

/**
 * Whether the amount rests on the size of what was agreed, which then grows with the scope. A range and a team speak of
 * the effort in the end, and so do past projects of the organisation, which were measured when they began and ended with
 * all that came on the way: growth is in it already.
 */
function isMeasuredBySize({ effort, size, reference }: Work): boolean {
  return effort === undefined && reference === undefined && size !== undefined;
}

/** Median hours of a project, their uncertainty and origin. */
export function projectEffort(
  work: Pick<Work, "effort" | "size" | "roles" | "months" | "reference">,
  hoursPerMonth: number,
): Effort {
  const sizes = pastEvidence(work);
  if (work.effort !== undefined && sizes.length === 0) return effortOfRange(work.effort);
  if (work.effort === undefined && sizes.length === 0) return effortOfTeam(work, hoursPerMonth);
  const ranges = work.effort === undefined ? [] : [rangeEvidence(work.effort)];
  const { medianHours, spreadLog, what, source } = combinedEvidence([...ranges, ...sizes]);
  const words = ranges.length + sizes.length > 1 ? `${what}, weighed by precision` : what;
  return { medianHours, level: factorAroundOne(spreadLog), class: words, source };
}

/** What past projects say: those of the organisation where there are any, otherwise published ones of that size. */
function pastEvidence({ size, reference }: Pick<Work, "size" | "reference">): EffortEvidence[] {
  if (reference !== undefined) return [referenceEvidence(reference)];
  return size === undefined ? [] : sizeEvidence(size);
}

function effortOfRange(effort: Quantiles): Effort {
  const words = `the range given, ${effort.p10} to ${effort.p90} person-hours`;
  return { medianHours: effort.p50, level: factorOfRange(effort), class: words, source: "brief" };
}

function effortOfTeam(work: Pick<Work, "roles" | "months">, hoursPerMonth: number): Effort {
  const people = teamSize(work.roles);
  const { p10, p90, source } = spreads.estimateRatio;
  return {
    medianHours: people * work.months * hoursPerMonth,
    level: factorOfRange({ p10, p50: 1, p90 }),
    class: `${people} full-time equivalents over ${work.months} months at ${Math.round(hoursPerMonth)} hours`,
    source: `brief; spread: ${source}`,
  };
}
