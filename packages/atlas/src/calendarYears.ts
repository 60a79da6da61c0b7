const daysPerYear = 365.25;
const millisecondsPerDay = 86_400_000;

/** The year a date string begins with. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** A date as years since the common era; a bare year stands for its middle, the centre of a yearly figure. */
export function decimalYear(date: string): number {
  if (date.length === 4) return Number(date) + 0.5;
  const day = Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  return yearOf(date) + (day - Date.UTC(yearOf(date), 0, 1)) / millisecondsPerDay / daysPerYear;
}
