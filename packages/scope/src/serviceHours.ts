import type { Volumes } from "./brief.ts";
import { type CaseCount, caseCounts } from "./caseVolumes.ts";
import { agentHoursPerMonth, callCentre } from "./contactCentre/callCentre.ts";
import practice from "./contactCentre/callPractice.json" with { type: "json" };

/** Person-hours of a month with `timesAsMany` cases as the first. */
export type HoursOfMonth = (timesAsMany: number) => number;

/**
 * Hours of all cases in a month, waiting between cases included. Work follows the number of cases step by step for
 * calls (agents are whole) and in proportion for all others.
 */
export function serviceHours(volumes: Volumes): HoursOfMonth {
  const hours = caseHours(volumes);
  const counts = caseCounts(volumes);
  return (timesAsMany) => counts.reduce((sum, count) => sum + hours(count, timesAsMany), 0);
}

/**
 * Hours of the cases of one kind. Calls come when they come: each half hour is staffed for its own queue. All other
 * cases may lie for a while, so that handling time over the productive share of the day is enough.
 */
export function caseHours(volumes: Volumes): (count: CaseCount, timesAsMany: number) => number {
  const centre = volumes.callsPerMonth === undefined ? undefined : callCentre(volumes);
  return ({ key, perMonth }, timesAsMany) => {
    const cases = perMonth * timesAsMany;
    if (key === "callsPerMonth" && centre !== undefined) return agentHoursPerMonth(centre, cases);
    return cases / casesPerProductiveHour(volumes) / practice.backOfficeProductiveShare.value;
  };
}

/** Cases that an experienced person closes in an hour of nothing else. */
function casesPerProductiveHour({ handlingMinutes }: Pick<Volumes, "handlingMinutes">): number {
  return 60 / handlingMinutes;
}
