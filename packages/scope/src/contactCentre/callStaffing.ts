import { rosteredHeads } from "../queue/rosteredHeads.ts";
import type { Volumes, Work } from "../brief.ts";
import { demandFactors } from "../demandFactors.ts";
import { agentHoursPerMonth, callCentre, WEEKS_PER_MONTH } from "./callCentre.ts";
import practice from "./callPractice.json" with { type: "json" };
import { type WeekStaffing, weekStaffing } from "./weekStaffing.ts";

/** How a contact centre is staffed at the median volume. */
export interface CallStaffing {
  /** Groups of agents that do not answer each other's calls: one for each language. */
  readonly pools: number;
  readonly patienceSeconds: number;
  /** Most work that may arrive for each agent in a half hour. */
  readonly highestOccupancyShare: number;
  /** Paid time that is not spent on shift. */
  readonly shrinkageShare: number;
  /** A typical week of the first month, and of the month with most calls. */
  readonly first: WeekStaffing;
  readonly peak: WeekStaffing;
  /** Full-time heads on the roster in each month, those on leave or in training included. */
  readonly rosteredHeads: readonly number[];
}

/** The staffing of a service with calls; nothing where none come. `hoursPerWeek` are those of a full-time contract. */
export function callStaffing({ volumes, months, start, kind }: Work, hoursPerWeek: number): CallStaffing | undefined {
  if (kind !== "service" || volumes?.callsPerMonth === undefined) return undefined;
  const centre = callCentre(volumes);
  const calls = callsByMonth(volumes, volumes.callsPerMonth, { months, start });
  const busiest = calls.indexOf(Math.max(...calls));
  const onShift = calls.map((each) => agentHoursPerMonth(centre, each) / (hoursPerWeek * WEEKS_PER_MONTH));
  return {
    pools: centre.poolShares.length,
    patienceSeconds: centre.queue.patienceSeconds,
    highestOccupancyShare: centre.target.highestOccupancyShare,
    shrinkageShare: practice.shrinkageShare.value,
    first: weekStaffing(centre, 0, calls[0] ?? 0),
    peak: weekStaffing(centre, busiest, calls[busiest] ?? 0),
    rosteredHeads: onShift.map((heads) => rosteredHeads(heads, practice.shrinkageShare.value)),
  };
}

function callsByMonth(volumes: Volumes, perMonth: number, { months, start }: Pick<Work, "months" | "start">): number[] {
  return demandFactors(months, start, volumes.growthPerYear, volumes.seasonality).map((factor) => perMonth * factor);
}
