import { figures, goingOn, phrase, word } from "@shoreline/decide";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** A count in full: "14,000". */
export function countWords(value: number): string {
  return figures(whole.format(value)).replace("-", "−");
}

/** A figure with as many digits as people compare by: three that matter, no exponent. */
export function figureWords(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return figures(new Intl.NumberFormat("en", { maximumFractionDigits: digits }).format(value)).replace("-", "−");
}

/** A share as a gain or a loss: "+14 %", "−3 %", "0 %". */
export function signedPercent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0) return "0 %";
  return `${rounded > 0 ? "+" : "−"}${Math.abs(rounded)} %`;
}

/** A score or a gap of scores in points of 100: "+1.2", "−0.3". */
export function signedPoints(score: number): string {
  const text = (score * 100).toFixed(1);
  if (Number(text) === 0) return figures("0.0");
  return figures(score > 0 ? `+${text}` : text.replace("-", "−"));
}

/** A score without its sign, with its unit: "2.2 points of 100". */
export function pointsWords(score: number): string {
  return phrase`${figures((score * 100).toFixed(1))} points of 100`;
}

/** An amount with as many decimals as its column has, and thousands set apart: "3,600.0", "−12.5". */
export function fixedWords(amount: number, decimals: number): string {
  const format = new Intl.NumberFormat("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return figures(format.format(amount)).replace("-", "−");
}

/** Months as people say them: whole ones, and below one "< 1". */
export function monthCount(months: number): string {
  return months > 0 && months < 0.95 ? "< 1" : String(Math.round(months));
}

/** A share in whole percent, where something is more than nothing: "< 1 %". */
export function shareWords(share: number): string {
  return share > 0 && share < 0.005 ? "< 1 %" : `${Math.round(share * 100)} %`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** An ISO date as people read it: "1 Feb 2027"; a year or a month stays one. */
export function dateWords(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  const inWords = word(name);
  return day === undefined ? `${inWords} ${year}` : phrase`${Number(day)} ${inWords} ${year}`;
}

/** A sentence with a capital and a full stop. */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?]$/.test(first) ? first : `${first}.`;
}

/** A sentence or a name as it goes on in the middle of another. */
export function lowerFirst(text: string): string {
  return goingOn(text);
}

/** A name or a word of the brief as people write it: "businessHours" is "business hours"; anything else stays as it is. */
export function spacedName(name: string): string {
  return word(/^[a-z]+(?:[A-Z][a-z]+)+$/.test(name) ? name.replaceAll(/([A-Z])/g, " $1").toLowerCase() : name);
}
