import { type Atlas, publishedAtlas } from "@shoreline/atlas";
import { productiveHoursPerMonth, USUAL_ABSENCE_SHARE } from "@shoreline/units";

/**
 * Hours a month in which an experienced full-time employee of country `iso2` is at work: the measure in which people
 * are turned into hours and back. For the home country this defines "one full-time equivalent" of a brief.
 */
export function referenceHoursPerMonth(iso2: string, { factAt }: Atlas = publishedAtlas): number {
  return productiveHoursPerMonth({
    weeklyHours: factAt("weeklyHours", iso2).value,
    leaveDaysPerYear: factAt("leaveDaysPerYear", iso2).value,
    publicHolidaysPerYear: factAt("publicHolidaysPerYear", iso2).value,
    absenceShare: USUAL_ABSENCE_SHARE,
  });
}
