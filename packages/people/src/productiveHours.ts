import { type Atlas, type Fact, publishedAtlas } from "@shoreline/atlas";
import { productiveHoursPerMonth, USUAL_ABSENCE_SHARE } from "@shoreline/units";

/** How long people of a country are at work, and the facts that say so. */
export interface ProductiveHours {
  readonly hoursPerMonth: number;
  /** Share of working time lost to illness; the same everywhere, for no comparable figures exist. */
  readonly absenceShare: number;
  readonly facts: readonly Fact[];
}

/**
 * Hours a month in which one full-time employee in country `iso2` (ISO 3166 alpha-2) is at work: the customary week
 * less leave, public holidays and absence; hours above 40 a week count for a third.
 */
export function productiveHoursAt(iso2: string, { factAt }: Atlas = publishedAtlas): ProductiveHours {
  const weeklyHours = factAt("weeklyHours", iso2);
  const leave = factAt("leaveDaysPerYear", iso2);
  const holidays = factAt("publicHolidaysPerYear", iso2);
  const hoursPerMonth = productiveHoursPerMonth({
    weeklyHours: weeklyHours.value,
    leaveDaysPerYear: leave.value,
    publicHolidaysPerYear: holidays.value,
    absenceShare: USUAL_ABSENCE_SHARE,
  });
  return { hoursPerMonth, absenceShare: USUAL_ABSENCE_SHARE, facts: [weeklyHours, leave, holidays] };
}
