import { power } from "@shoreline/simulate";
import { monthIndex } from "@shoreline/units";

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
