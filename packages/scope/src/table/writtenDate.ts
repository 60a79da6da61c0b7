import { isIsoDate } from "@shoreline/units";
import { monthOfName } from "./monthOfName.ts";

/** Which of the first two numbers of a date is the day. */
export type DateOrder = "dayFirst" | "monthFirst";

/** What a cell says as a date, as long as nobody knows whether the day or the month stands first. */
export interface WrittenDate {
  /** ISO date where the day stands first; absent where it cannot. */
  readonly dayFirst?: string;
  readonly monthFirst?: string;
  /** "month" where no day is given; the date is then the first of it. */
  readonly precision: "day" | "month";
}

const TIME =
  /(?:[T ,]\s*|\s+)\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;
const WEEKDAY = /^\p{L}{2,10}\.?,\s+/u;

type Reader = (parts: readonly string[]) => WrittenDate | undefined;

/** The ways to write a date, from the strictest on; the first that fits is taken. */
const FORMS: readonly (readonly [form: RegExp, read: Reader])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d]) => day(y, m, d)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => day(y, m, d)],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/, ([d, m, y]) => day(y, m, d)],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/, eitherOrder],
  [/^(\d{4})[-/.M](\d{1,2})$/, ([y, m]) => month(y, m)],
  [/^((?:19|20)\d{2})(\d{2})$/, ([y, m]) => month(y, m)],
  [/^0?(\d{1,2})[-/.](\d{4})$/, ([m, y]) => month(y, m)],
  [
    /^(\d{1,2})(?:st|nd|rd|th|er)?[.\s-]*(?:de\s+)?(\p{L}+)\.?[,\s-]*(?:de\s+)?(\d{4}|\d{2})$/u,
    ([d, m, y]) => day(y, named(m), d),
  ],
  [/^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u, ([m, d, y]) => day(y, named(m), d)],
  [/^(\p{L}+)\.?[\s/'’-]*(?:de\s+)?(\d{4}|\d{2})$/u, ([m, y]) => month(y, named(m))],
  [/^(\d{4})[\s/-]+(\p{L}+)\.?$/u, ([y, m]) => month(y, named(m))],
];

/**
 * The date in a cell: ISO, with points, slashes or dashes, with the month's name, or a month alone; a time of day
 * behind it is left out. Years of two digits are 1970–2069. Nothing where the cell holds no date that exists.
 */
export function writtenDate(text: string): WrittenDate | undefined {
  const plain = text.trim();
  const bare = plain.replace(TIME, "");
  for (const candidate of new Set([bare, plain, bare.replace(WEEKDAY, "")])) {
    const found = FORMS.find(([form]) => form.test(candidate));
    if (found !== undefined) return found[1](found[0].exec(candidate)?.slice(1) ?? []);
  }
  return undefined;
}

function named(word: string | undefined): string | undefined {
  const found = monthOfName(word ?? "");
  return found === undefined ? undefined : String(found);
}

function day(
  year: string | undefined,
  monthOfYear: string | undefined,
  dayOfMonth: string | undefined,
): WrittenDate | undefined {
  const date = isoDate(year, monthOfYear, dayOfMonth);
  return date === undefined ? undefined : { dayFirst: date, monthFirst: date, precision: "day" };
}

function month(year: string | undefined, monthOfYear: string | undefined): WrittenDate | undefined {
  const date = isoDate(year, monthOfYear, "1");
  return date === undefined ? undefined : { dayFirst: date, monthFirst: date, precision: "month" };
}

function eitherOrder([first, second, year]: readonly string[]): WrittenDate | undefined {
  const dayFirst = isoDate(year, second, first);
  const monthFirst = isoDate(year, first, second);
  if (dayFirst === undefined && monthFirst === undefined) return undefined;
  return { ...(dayFirst && { dayFirst }), ...(monthFirst && { monthFirst }), precision: "day" };
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;
/** Personnel systems write 31.12.9999 for "no end". */
const NO_END_YEAR = 9999;

function isoDate(year: string | undefined, monthOfYear: string | undefined, dayOfMonth: string | undefined) {
  if (year === undefined || monthOfYear === undefined || dayOfMonth === undefined) return undefined;
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
  const date = `${full}-${monthOfYear.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  const isUsual = (full >= EARLIEST_YEAR && full <= LATEST_YEAR) || full === NO_END_YEAR;
  return isUsual && isIsoDate(date) ? date : undefined;
}
