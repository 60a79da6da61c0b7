import { isoWeekday } from "./epochDay.ts";
import facts from "./weekends.json" with { type: "json" };

/** An ISO weekday: 1 = Monday to 7 = Sunday. */
export type IsoWeekday = number;

interface Weekend {
  readonly country: string;
  readonly days: readonly IsoWeekday[];
  readonly from?: string;
  readonly until?: string;
}

/**
 * The weekly days of rest of offices in a country at a date: Saturday and Sunday [6, 7] unless the country's law or
 * custom says otherwise. Without a date, as they are today as far as the facts reach.
 * Source of each entry: `weekends.json`.
 */
export function weekendDays(iso2: string, date = "9999-12-31"): readonly IsoWeekday[] {
  const weekends: readonly Weekend[] = facts.weekends;
  const found = weekends.find(
    (entry) => entry.country === iso2 && (entry.from ?? "") <= date && date <= (entry.until ?? "9999-12-31"),
  );
  return found?.days ?? facts.usual.days;
}

/** Whether a day, counted since 1970-01-01 and written as `date`, is a weekly day of rest in a country. */
export function isWeekend(iso2: string, epochDay: number, date: string): boolean {
  return weekendDays(iso2, date).includes(isoWeekday(epochDay));
}
