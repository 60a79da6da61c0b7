import { median } from "./median.ts";

/** Fewer months say nothing about a trend. */
const LEAST_MONTHS = 6;
const MONTHS_PER_YEAR = 12;

/**
 * Growth per year as a share of the mean: the median slope between any two months, × 12, over the mean. A single odd
 * month, such as one with a bonus, hardly moves it. `numbers` are the months' numbers, in order.
 * Nothing below six months, or where the mean is not above zero.
 * Source: Theil 1950 and Sen, Journal of the American Statistical Association 63 (1968), 1379–1389.
 */
export function trendSharePerYear(numbers: readonly number[], amounts: readonly number[]): number | undefined {
  if (amounts.length < LEAST_MONTHS) return undefined;
  const mean = amounts.reduce((sum, each) => sum + each, 0) / amounts.length;
  if (mean <= 0) return undefined;
  const slopes = amounts.flatMap((amount, at) =>
    amounts.slice(0, at).map((earlier, before) => (amount - earlier) / (numbers[at]! - numbers[before]!)),
  );
  return (median(slopes) * MONTHS_PER_YEAR) / mean;
}
