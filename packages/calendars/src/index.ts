export { askableDates, askableYears, isAskableDate } from "./askableYears.ts";
export { type Band, type BandSlot, type DayBands, dayBands } from "./dayBands.ts";
export { averageOverlapHours, type OverlapQuestion } from "./averageOverlapHours.ts";
export { type ClockDifference, clockDifferenceHours } from "./clockDifferenceHours.ts";
export { type Coverage, coverage, type CoverageQuestion, type SiteCoverage } from "./coverage/coverage.ts";
export { type ComparedRoster, type ComparedSites, coverageComparison } from "./coverage/coverageComparison.ts";
export {
  type CoverageNeed,
  coverageNeed,
  type CoverageNeedName,
  coverageNeeds,
  curveNeed,
  HALF_HOURS_PER_WEEK,
  MOST_HEADS,
  type NeedClock,
} from "./coverage/coverageNeed.ts";
export { type CoverageSite, coverageSite } from "./coverage/coverageSite.ts";
export { answeredHalfHours } from "./coverage/coverageRows.ts";
export { noSolver } from "./coverage/noSolver.ts";
export { rememberingSolver } from "./coverage/rememberingSolver.ts";
export { rosterCalendar } from "./coverage/rosterCalendar.ts";
export { rosterPresence } from "./coverage/rosterPresence.ts";
export type { Posting } from "./coverage/rosterWeek.ts";
export type { Programme, ProgrammeRow, Solver, SolverAnswer, SolverLimit } from "./coverage/solver.ts";
export { type WeekPattern, weekdaysOf } from "./coverage/weekPattern.ts";
export { countriesWithLaw, type LegalLimit, type WorkingTimeLaw, workingTimeLaw } from "./coverage/workingTimeLaw.ts";
export type { CoverageGap, YearCheck } from "./coverage/yearGaps.ts";
export {
  type AskedOverlap,
  type Meeting,
  type OverlapAnswer,
  overlapAnswer,
  overlapDocument,
  type OverlapPaths,
} from "./overlapAnswer.ts";
export { type SunShare, sunShares, type SunSite } from "./followTheSun.ts";
export { type HolidayCalendar, holidayCalendar, type PublicHoliday, publicHolidays } from "./publicHolidays.ts";
export { type SharedDate, sharedDays } from "./sharedDays.ts";
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
