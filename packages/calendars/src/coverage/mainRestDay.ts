import { type IsoWeekday, weekendDays } from "../weekendDays.ts";

const SUNDAY = 7;
const FRIDAY = 5;

/**
 * The one day of a country's weekly rest that law and custom keep first, on which premiums for weekly rest are owed:
 * Sunday where it belongs to the weekend, else Friday, and Saturday in Israel.
 */
export function mainRestDay(iso2: string): IsoWeekday {
  const days = weekendDays(iso2);
  if (days.includes(SUNDAY)) return SUNDAY;
  return iso2 !== "IL" && days.includes(FRIDAY) ? FRIDAY : (days.at(-1) ?? SUNDAY);
}
