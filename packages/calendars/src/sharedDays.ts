import { type Result, refuse, succeed } from "@shoreline/units";
import { epochDayOf, isoDate, MS_PER_HOUR } from "./epochDay.ts";
import { totalMs } from "./interval.ts";
import { sharedDay } from "./sharedDay.ts";
import { type WhyZero, whyZero } from "./sharedHours.ts";
import type { WorkingHours } from "./workingHours.ts";
import { type ReadyPlace, readyPlaces, type WorkPlace } from "./workPlace.ts";

/** One date of the first place: hours in which everybody works, and what keeps them at zero. */
export interface SharedDate {
  readonly date: string;
  readonly hours: number;
  /** Empty where there are any hours. */
  readonly whyZero: readonly WhyZero[];
}

/**
 * The shared hours of every date of a calendar year, as `sharedHours` gives them one by one. A date that the first
 * place's clock skips is left out. Faults as for `sharedHoursOverYear`.
 */
export function sharedDays(
  places: readonly WorkPlace[],
  question: { readonly year: number; readonly hours?: WorkingHours },
): Result<readonly SharedDate[]> {
  const { year, hours } = question;
  const ready = readyPlaces(places, year, hours);
  if (!ready.ok) return refuse(ready.faults);
  const length = epochDayOf(year + 1, 1, 1) - epochDayOf(year, 1, 1);
  return succeed(
    Array.from({ length }, (_, day) => sharedDate(ready.value, epochDayOf(year, 1, 1) + day)).flatMap(
      (day) => day ?? [],
    ),
  );
}

function sharedDate(places: readonly ReadyPlace[], epochDay: number): SharedDate | undefined {
  const shared = sharedDay(places, epochDay);
  if (shared === undefined) return undefined;
  const hours = totalMs(shared.working) / MS_PER_HOUR;
  return { date: isoDate(epochDay), hours, whyZero: hours > 0 ? [] : whyZero(shared) };
}
