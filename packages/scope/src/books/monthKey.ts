/** A month: "2026-03", or "--03" where nobody says of which year (both ISO 8601). */
export type MonthKey = string;

/** Months since the year 0; of a month without year, since its January. */
export function monthNumber(key: MonthKey): number {
  const [year, month] = key.startsWith("--") ? ["0", key.slice(2)] : key.split("-");
  return Number(year) * 12 + Number(month) - 1;
}

/** The month with that number. */
export function monthOfNumber(number: number): MonthKey {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  const twoDigits = String(month).padStart(2, "0");
  return year === 0 ? `--${twoDigits}` : `${String(year).padStart(4, "0")}-${twoDigits}`;
}
