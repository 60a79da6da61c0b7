import { power } from "@shoreline/simulate";
import { monthIndex } from "@shoreline/units";
import type { Volumes } from "./brief.ts";
import { type CaseCount, caseCounts } from "./caseVolumes.ts";
import { BACK_OFFICE_SHARE, callOccupancyShare } from "./occupancy.ts";
import type { Coverage } from "./vocabulary.ts";

const WEEKS_PER_MONTH = 365.25 / 7 / 12;

/** Hours a week in which somebody answers: nine hours on five days, fourteen on six, or all. */
const OPEN_HOURS_PER_WEEK: Readonly<Record<Coverage, number>> = { businessHours: 45, extended: 84, "24x7": 168 };

/** Person-hours a month that one kind of case needs in the first month, waiting between cases included. */
export function caseHoursPerMonth(count: CaseCount, volumes: Volumes, coverage: Coverage): number {
  const handlingHours = (count.perMonth * volumes.handlingMinutes) / 60;
  return handlingHours / occupancyShare(count, volumes, coverage);
}

function occupancyShare(count: CaseCount, volumes: Volumes, coverage: Coverage): number {
  if (count.key !== "callsPerMonth") return BACK_OFFICE_SHARE;
  const callsPerHour = count.perMonth / (OPEN_HOURS_PER_WEEK[coverage] * WEEKS_PER_MONTH);
  return callOccupancyShare({ ...volumes, callsPerHour });
}

/** Person-hours a month of all cases in the first month, before seasonality. */
export function serviceHoursPerMonth(volumes: Volumes, coverage: Coverage): number {
  return caseCounts(volumes).reduce((sum, count) => sum + caseHoursPerMonth(count, volumes, coverage), 0);
}

/**
 * A factor for each month of the horizon, about 1 in the first: growth compounds monthly, and the season of the
 * calendar month multiplies it.
 */
export function demandFactors(
  months: number,
  start: string,
  growthPerYear: number,
  seasonality: readonly number[] = [],
): number[] {
  const first = monthIndex(start);
  return Array.from({ length: months }, (_, month) => {
    const season = seasonality[(first + month) % 12] ?? 1;
    return power(1 + growthPerYear, month / 12) * season;
  });
}
