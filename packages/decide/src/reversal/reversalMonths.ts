import { reviewMonths, type Setting } from "@shoreline/economics";

/** A change of mind in the last half year comes too late for anything. */
const HALF_YEAR = 6;

/**
 * Months in which a change of mind is told: after one, two, three and five years as far as half a year is left then, and
 * the last month that leaves half a year; of work within a year the middle of it.
 */
export function reversalMonths(setting: Setting): readonly number[] {
  const { months } = setting.nature;
  const last = Math.max(months - HALF_YEAR, Math.floor(months / 2), 1);
  return [...new Set([...reviewMonths(setting), last])].toSorted((a, b) => a - b);
}

/** The month that is told where there is room for one: after two years, or as late as there is one before that. */
export function usualMonth(months: readonly number[]): number {
  return months.findLast((month) => month <= TWO_YEARS) ?? months[0]!;
}

const TWO_YEARS = 24;
