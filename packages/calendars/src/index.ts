export { askableDates, askableYears, isAskableDate } from "./askableYears.ts";
export { averageOverlapHours, type OverlapQuestion } from "./averageOverlapHours.ts";
export { type ClockDifference, clockDifferenceHours } from "./clockDifferenceHours.ts";
export { type HolidayCalendar, holidayCalendar, type PublicHoliday, publicHolidays } from "./publicHolidays.ts";
export { type LocalSpan, type SharedHours, sharedHours, type SharedSpan, type WhyZero } from "./sharedHours.ts";
export {
  type ClockPeriod,
  type DatedHours,
  type SharedHoursOverYear,
  sharedHoursOverYear,
  type SharedMonth,
} from "./sharedHoursOverYear.ts";
export { type IsoWeekday, weekendDays } from "./weekendDays.ts";
export { isWorkingDay, workingDaysInYear } from "./workingDays.ts";
export { OFFICE_HOURS, readWorkingHours, type WorkingHours } from "./workingHours.ts";
export { type WorkPlace, workPlaceOf } from "./workPlace.ts";
export { isTimeZone } from "./zoneSegments.ts";
