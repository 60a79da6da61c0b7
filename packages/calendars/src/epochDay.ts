/** Length of a day of 24 hours in milliseconds. */
export const MS_PER_DAY = 86_400_000;
/** Length of an hour in milliseconds. */
export const MS_PER_HOUR = 3_600_000;
/** Length of a minute in milliseconds. */
export const MS_PER_MINUTE = 60_000;

/** A calendar date as the number of days since 1970-01-01; cheap to count with. */
export function epochDayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The ISO text (`2026-03-08`) of a day counted since 1970-01-01. */
export function isoDate(epochDay: number): string {
  return new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The year in which a day counted since 1970-01-01 lies. */
export function yearOfEpochDay(epochDay: number): number {
  return new Date(epochDay * MS_PER_DAY).getUTCFullYear();
}

/** ISO weekday, 1 = Monday to 7 = Sunday, of a day counted since 1970-01-01 (a Thursday). */
export function isoWeekday(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** The days since 1970-01-01 of an ISO date, or undefined when the text is no date of the calendar. */
export function readEpochDay(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const epochDay = epochDayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isoDate(epochDay) === text ? epochDay : undefined;
}
