/** Number formats, in the notation of spreadsheets. */
export const MONEY = "#,##0";
/** Money of a month: nothing is a dash. */
export const MONTHLY_MONEY = '#,##0;-#,##0;"–"';
export const PERCENT = "0.0%";
export const WHOLE = "0";
export const FACTOR = "#,##0.0000";
export const HEADS = '#,##0.0;-#,##0.0;"–"';
export const MONTHS = "#,##0.0";
export const DATE = "yyyy-mm";

/** Money with its currency (ISO 4217). */
export function moneyIn(currency: string): string {
  return `#,##0 "${currency}"`;
}

/** Digits that suit the size of a figure. */
export function formatOf(...values: readonly number[]): string {
  const size = Math.max(...values.map(Math.abs));
  if (size >= 1000 || (size >= 1 && values.every(Number.isInteger))) return "#,##0";
  return size >= 20 ? "#,##0.0" : "0.0000";
}
