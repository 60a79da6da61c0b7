import type { Atlas } from "@shoreline/atlas";
import { workingTimeLaw } from "@shoreline/calendars";
import {
  agentHoursPerMonth,
  type CallCentre,
  callCentre,
  demandFactors,
  type Volumes,
  WEEKS_PER_MONTH,
  weekStaffing,
  type Work,
  type Workload,
} from "@shoreline/scope";
import { USUAL_ABSENCE_SHARE } from "@shoreline/units";
import { type ChosenMonths, meanOver } from "./chosenMonths.ts";

/** A week of calls as a need: who answers, who is on shift for that, and what it was reckoned from. */
export interface CallNeed {
  /** Calls of the month. */
  readonly callsPerMonth: number;
  readonly handlingMinutes: number;
  /** Asked for, and reached with whole agents. */
  readonly serviceLevel: number;
  readonly withinSeconds: number;
  readonly serviceLevelReached: number;
  /** Groups of agents that do not answer each other's calls: one for each language. */
  readonly pools: number;
  /** Agents at the telephone by Erlang A in each half hour of the week, Monday 00:00 first. */
  readonly agents: readonly number[];
  /** The half hour with most agents; the first of several. */
  readonly busiest: { readonly halfHour: number; readonly calls: number; readonly agents: number };
  /** Hours a week of other cases than calls, which wait for a quiet half hour. */
  readonly otherHoursPerWeek: number;
  /** Paid time that is not spent at the telephone, leave and illness included. */
  readonly shrinkageShare: number;
  /** Of a shift, what goes to breaks, training and meetings: the part of shrinkage that relief does not fill. */
  readonly inShiftShare: number;
}

const HALF_HOURS_PER_HOUR = 2;
const WORKING_DAYS_PER_YEAR = 260;
const MINUTES_OF_A_SHIFT = 480;

/** The need of a contact centre in the chosen months; nothing where no calls come. */
export function callNeed(
  { volumes, months, start }: Work,
  { profile, staffing }: Workload,
  { chosen, country, atlas }: { readonly chosen: ChosenMonths; readonly country: string; readonly atlas: Atlas },
): CallNeed | undefined {
  if (staffing === undefined || volumes?.callsPerMonth === undefined) return undefined;
  const centre = callCentre(volumes);
  const perMonth = volumes.callsPerMonth;
  const factors = demandFactors(months, start, volumes.growthPerYear, volumes.seasonality);
  const callsAt = (month: number) => perMonth * (factors[month] ?? 0);
  const otherHours = meanOver(chosen, (month) => (profile[month] ?? 0) - agentHoursPerMonth(centre, callsAt(month)));
  return {
    ...staffed(centre, volumes, { callsPerMonth: meanOver(chosen, callsAt), month: chosen.months[0] ?? 0 }),
    // Two sums of the same half hours differ in their last digits.
    otherHoursPerWeek: otherHours < 1e-6 ? 0 : otherHours / WEEKS_PER_MONTH,
    shrinkageShare: staffing.shrinkageShare,
    inShiftShare: inShiftShare(staffing.shrinkageShare, country, atlas),
  };
}

function staffed(
  centre: CallCentre,
  { handlingMinutes, serviceLevel, withinSeconds }: Volumes,
  { callsPerMonth, month }: { readonly callsPerMonth: number; readonly month: number },
) {
  const week = weekStaffing(centre, month, callsPerMonth);
  const agents = week.heads.flat();
  const halfHour = agents.indexOf(week.peakHeads);
  const calls = (callsPerMonth / WEEKS_PER_MONTH) * (centre.pattern.flat()[halfHour] ?? 0);
  return {
    callsPerMonth,
    handlingMinutes,
    serviceLevel,
    withinSeconds,
    serviceLevelReached: week.serviceLevelShare,
    pools: centre.poolShares.length,
    agents,
    busiest: { halfHour, calls, agents: week.peakHeads },
  };
}

/**
 * Share of a shift that is not spent at the telephone. Shrinkage is of paid time and holds leave, illness and public
 * holidays too; those are relief, reckoned by site, and taken out here, so that nothing counts twice:
 * 1 − (1 − shrinkage) ÷ (1 − away), never less than the break of the law.
 */
function inShiftShare(shrinkageShare: number, country: string, { factAt }: Atlas): number {
  const daysAway = factAt("leaveDaysPerYear", country).value + factAt("publicHolidaysPerYear", country).value;
  const away = daysAway / WORKING_DAYS_PER_YEAR + USUAL_ABSENCE_SHARE;
  const lawfulBreak = workingTimeLaw(country).limits.breakMinutes / MINUTES_OF_A_SHIFT;
  return Math.max(lawfulBreak, 1 - (1 - shrinkageShare) / (1 - away));
}

/**
 * People on shift in each half hour: agents and those on a break or in training meanwhile, and other cases spread over
 * the open half hours; to the nearest whole head, never fewer than the agents. Breaks of small teams move to quieter
 * half hours; rounding up would double a night with one agent.
 */
export function headsOnShift({ agents, inShiftShare: away, otherHoursPerWeek }: CallNeed): number[] {
  const openHours = agents.filter((each) => each > 0).length / HALF_HOURS_PER_HOUR;
  const others = otherHoursPerWeek / openHours;
  return agents.map((each) => (each === 0 ? 0 : Math.max(each, Math.round(each / (1 - away) + others))));
}
