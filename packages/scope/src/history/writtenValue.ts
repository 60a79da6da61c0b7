import roles from "./columnRoles.json" with { type: "json" };
import type { KnownColumn } from "./knownColumns.ts";

const DAY = 86_400_000;
const DAYS_PER_YEAR = 365.25;
const RATINGS: readonly (readonly [string, number])[] = Object.entries(roles.ordinals);

/** A value of a column as people write it: 2 is "very high", 57.5 years after 1970 is a date. Other figures stay figures. */
export function writtenValue({ scale }: Pick<KnownColumn, "scale">, value: number | string): number | string {
  if (typeof value === "string") return value;
  if (scale === "ratings") return RATINGS.find(([, step]) => step === value)?.[0] ?? value;
  // Dates are whole days; what years and their fraction lose is rounded away.
  if (scale === "dates" && Math.abs(value) < 200) return isoDay(Math.round(value * DAYS_PER_YEAR));
  return value;
}

function isoDay(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}
