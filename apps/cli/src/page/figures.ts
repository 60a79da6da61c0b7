/** Block characters by eighths of a column. */
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** A bar of block characters; `share` 0–1 of the width, to an eighth of a column. */
export function bar(share: number, width: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * width * 8);
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}

const LEVELS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** One block character for each value, its height in proportion to the largest; values at or above 0. */
export function sparkline(values: readonly number[]): string {
  const most = Math.max(...values, 0);
  return values.map((value) => LEVELS[most === 0 ? 0 : Math.round((value / most) * 7)] ?? "█").join("");
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** A count in full: 14,000. */
export function count(value: number): string {
  return whole.format(value).replace("-", "−");
}

/** A figure with as many digits as people compare by: three that matter, no exponent. */
export function figure(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  const text = new Intl.NumberFormat("en", { maximumFractionDigits: digits }).format(value);
  return text.replace("-", "−");
}

/** A share as a gain or a loss: "+14 %", "−3 %", "0 %". */
export function signedPercent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0) return "0 %";
  return `${rounded > 0 ? "+" : "−"}${Math.abs(rounded)} %`;
}

/** Months as people say them: whole ones, and below one "under 1". */
export function monthCount(months: number): string {
  return months > 0 && months < 0.95 ? "< 1" : String(Math.round(months));
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** "Jan" to "Dec" for 1 to 12; empty for any other number. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** An ISO date as people read it: "1 Feb 2027". */
export function dateWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)} ${monthName(Number(month))} ${year}`;
}
