/** Working time of one full-time employee, as law and custom of a place give it. */
export interface WorkingTime {
  /** Customary full-time week. */
  readonly weeklyHours: number;
  /** Paid leave, in days of a five-day week. */
  readonly leaveDaysPerYear: number;
  /** Public holidays that fall on working days. */
  readonly publicHolidaysPerYear: number;
  /** Share of the remaining time lost to illness and other absence, 0–1. */
  readonly absenceShare: number;
}

/**
 * Share of working time usually lost to illness and the like: about 3 % of full-time workers' time in the US labour
 * force survey of 2023, quoted from memory; used everywhere, since figures of countries do not compare.
 */
export const USUAL_ABSENCE_SHARE = 0.03;

const WEEKS_PER_YEAR = 52;
const MONTHS_PER_YEAR = 12;
const WORKDAYS_PER_WEEK = 5;
const LONGEST_FULL_WEEK = 40;
const WORTH_OF_A_LATE_HOUR = 1 / 3;

/**
 * Hours of a week that count: all up to 40, a third of each above. Output grows less than hours once weeks are long
 * (Pencavel, "The productivity of working hours", Economic Journal 125, 2015); the third is our reading of it.
 */
export function effectiveWeeklyHours(weeklyHours: number): number {
  return Math.min(weeklyHours, LONGEST_FULL_WEEK) + Math.max(0, weeklyHours - LONGEST_FULL_WEEK) * WORTH_OF_A_LATE_HOUR;
}

/**
 * Hours a month in which one full-time employee is at work:
 * effective weekly hours · (52 − (leave + holidays) / 5) / 12 · (1 − absence).
 * Time at work that never reaches the work (meetings, training, waiting) is not taken off here.
 */
export function productiveHoursPerMonth(time: WorkingTime): number {
  const daysOff = time.leaveDaysPerYear + time.publicHolidaysPerYear;
  const weeksWorked = Math.max(0, WEEKS_PER_YEAR - daysOff / WORKDAYS_PER_WEEK);
  return ((effectiveWeeklyHours(time.weeklyHours) * weeksWorked) / MONTHS_PER_YEAR) * (1 - time.absenceShare);
}
