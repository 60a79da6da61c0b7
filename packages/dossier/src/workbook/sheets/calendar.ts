/** Days from the last day of 1899 that spreadsheets count from, to the first day of 1970. */
const EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;

/** First days of the months of the work, as spreadsheets number days. */
export function monthSerials(start: string, months: number): readonly number[] {
  const [year = 0, month = 1] = start.split("-").map(Number);
  return Array.from(
    { length: months },
    (_, index) => EPOCH_SERIAL + Math.round(Date.UTC(year, month - 1 + index, 1) / DAY),
  );
}

/** Calendar years of the months of the work. */
export function monthYears(start: string, months: number): readonly number[] {
  const [year = 0, month = 1] = start.split("-").map(Number);
  return Array.from({ length: months }, (_, index) => year + Math.floor((month - 1 + index) / 12));
}

/** Fiscal years that so many months may touch, wherever the fiscal year begins. */
export function mostYears(months: number): number {
  return Math.floor((months + 10) / 12) + 1;
}
