import { addMonths, isIsoDate } from "@shoreline/units";
import { longestOf, type Span } from "./span.ts";
import { relativeDates } from "./relativeDates.ts";

/** A date in the text. */
export interface DateMention extends Span {
  /** First day of the stretch that is named. */
  readonly first: string;
  /** Last day of it; a single day is its own last. */
  readonly last: string;
  /** The day that stands for it: a month or quarter is its first day, "mid-March" the 15th, "end of March" the 31st. */
  readonly day: string;
  readonly precision: "day" | "month" | "quarter" | "half" | "year";
  /** The other way to read it, such as 4 March for 03/04/2027. */
  readonly otherDay?: string;
  /** How the writer orders day and month, where it shows. */
  readonly order?: "dayFirst" | "monthFirst";
  /** The text gives no year; it was taken from the day of reading or from a neighbour. */
  readonly isYearInferred?: boolean;
  /** It follows from the day of reading. */
  readonly isRelative?: boolean;
}

/** What is known before dates are read. */
export interface DateContext {
  readonly today: string | undefined;
  /** Words as written, where "May" is not "may". */
  readonly text: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";
const YEAR = "(?:20\\d{2}|19\\d{2})";
const SHORT_YEAR = `(?:${YEAR}|'?\\d{2}(?!\\d))`;
const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|º|\\.)?";
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const DAY_WORD = `(?:${[...ORDINALS, "fifteenth", "twentieth", "thirtieth"].join("|")})(?= (?:day )?of)`;
const WITHIN =
  "(?:the )?(beginning|start|first days?|early|mid|middle|end|close|late)(?:(?<=early|late|mid) in| of|[ -])? ?(?:the )?";

const EDGE = "(?<![a-z0-9/.])";
const BEHIND = "(?![a-z0-9]|[./-]\\d)";

function pattern(source: string): RegExp {
  return new RegExp(`${EDGE}(?:${source})${BEHIND}`, "g");
}

/** "beginning October 1" is the first of October and no beginning of a month. */
function monthPattern(source: string): RegExp {
  return new RegExp(`${EDGE}(?:${source})${BEHIND}(?! \\d{1,2}(?!\\d|:))`, "g");
}

const ISO = pattern(`(${YEAR})[-/.](\\d{1,2})[-/.](\\d{1,2})`);
const NUMERIC = pattern(`(\\d{1,2})([./-])(\\d{1,2})\\2((?:20)?\\d{2})`);
const DAY_MONTH = pattern(`(?:the )?(${DAY}|${DAY_WORD})(?: (?:day )?of| in|-)? ?(${MONTH})(?:,? ?-?(${SHORT_YEAR}))?`);
const MONTH_DAY = pattern(`(${MONTH}) (?:the )?(${DAY})(?:,? (${YEAR}))?`);
const MONTH_YEAR = monthPattern(`(?:${WITHIN})?(${MONTH})(?:,? (?:of )?|-|/)(${YEAR}|'\\d{2}|(?<=-)\\d{2})`);
const BARE_MONTH = monthPattern(
  `(?:${WITHIN}|(?<=\\b(?:in|from|by|until|till|since|of|to|before|after|during|through|starting|this|coming|next|for|around|and|-) ))(${MONTH})`,
);
const NUMERIC_MONTH = pattern(`(?<!(?:week|wk|cw|kw|uke|v\\.) ?)(0[1-9]|1[0-2])/(20\\d{2})`);
const WEEK = pattern(`(?:calendar week|week|wk|cw|kw)\\.? ?(\\d{1,2})(?: ?/ ?| of |, | )(20\\d{2})`);
const QUARTER = pattern(
  `(?:${WITHIN})?(?:q([1-4])|([1-4])q|(first|second|third|fourth|last) quarter)(?! ?(?:of )?(?:the )?(?:fy|fiscal|financial|our))(?:(?: of|,)? ?[/-]?'? ?(${YEAR}|\\d{2}(?!\\d)))?`,
);
const HALF = pattern(`(?:h([12])|([12])h|(first|second) half)(?:(?: of|,)? ?[/-]?'? ?(${YEAR}|\\d{2}(?!\\d)))`);
const YEAR_PART = pattern(`${WITHIN}(${YEAR})`);
const BARE_YEAR = pattern(`(?<=\\b(?:in|by|during|since|until|before|from|for|of) )(${YEAR})`);

/** Every date of a folded text. Dates without a year get one from `today` or from a neighbour, or are left out. */
export function datesOf(plain: string, context: DateContext): DateMention[] {
  const found = [...fullDates(plain), ...partDates(plain), ...relativeDates(plain, context.today)];
  const all = longestOf([...found, ...yearless(plain, context)]);
  return withYears(
    all.map((date) => beside(date, plain)),
    context.today,
  );
}

/** A date whose year is still to be found; the year 0 stands for it. */
function fullDates(plain: string): DateMention[] {
  return [
    ...matches(ISO, plain, ([y, m, d]) => singleDay(Number(y), Number(m), Number(d))),
    ...matches(NUMERIC, plain, ([a, sign, b, y]) =>
      numericDay(Number(a), Number(b), { year: fullYear(y), sign: sign ?? "" }),
    ),
    ...matches(DAY_MONTH, plain, ([d, m, y]) => singleDay(fullYear(y), monthNumber(m), dayNumber(d))),
    ...matches(MONTH_DAY, plain, ([m, d, y]) => singleDay(fullYear(y), monthNumber(m), dayNumber(d))),
  ];
}

function partDates(plain: string): DateMention[] {
  return [
    ...matches(MONTH_YEAR, plain, ([part, m, y]) => stretch(fullYear(y), monthNumber(m), 1, part)),
    ...matches(WEEK, plain, ([week, y]) => isoWeek(Number(y), Number(week))),
    ...matches(NUMERIC_MONTH, plain, ([m, y]) => stretch(Number(y), Number(m), 1)),
    ...matches(QUARTER, plain, ([part, a, b, word, y]) => stretch(fullYear(y), 3 * ordinal(a ?? b, word) - 2, 3, part)),
    ...matches(HALF, plain, ([a, b, word, y]) => stretch(fullYear(y), 6 * ordinal(a ?? b, word) - 5, 6)),
    ...matches(YEAR_PART, plain, ([part, y]) => stretch(Number(y), 1, 12, part)),
    ...matches(BARE_YEAR, plain, ([y]) => stretch(Number(y), 1, 12)),
  ];
}

/** Months without a year, only where they are written with a capital: "may" is mostly no month. */
function yearless(plain: string, { text }: DateContext): DateMention[] {
  const found = matches(BARE_MONTH, plain, ([part, m]) => stretch(0, monthNumber(m), 1, part));
  return found.filter(({ start, end }) => /\p{Lu}/u.test(text.slice(start, end)));
}

type Groups = readonly (string | undefined)[];
type Day = Omit<DateMention, "start" | "end">;

function matches(regex: RegExp, plain: string, read: (groups: Groups) => Day | undefined): DateMention[] {
  return Array.from(plain.matchAll(regex)).flatMap((match) => {
    const day = read(match.slice(1));
    return day === undefined ? [] : [{ ...day, start: match.index, end: match.index + match[0].length }];
  });
}

function singleDay(year: number, month: number, day: number): Day | undefined {
  const iso = isoDay(year, month, day);
  return iso === undefined ? undefined : { first: iso, last: iso, day: iso, precision: "day" };
}

/** 03/04/2027 is the third of April or the fourth of March; with points the day comes first. */
function numericDay(
  a: number,
  b: number,
  { year, sign }: { readonly year: number; readonly sign: string },
): Day | undefined {
  const dayFirst = isoDay(year, b, a);
  const monthFirst = isoDay(year, a, b);
  const iso = dayFirst ?? monthFirst;
  if (iso === undefined) return undefined;
  const single = { first: iso, last: iso, day: iso, precision: "day" } as const;
  if (dayFirst === undefined || monthFirst === undefined || sign === ".")
    return { ...single, ...(sign === "." ? {} : { order: dayFirst === undefined ? "monthFirst" : "dayFirst" }) };
  return dayFirst === monthFirst ? single : { ...single, otherDay: monthFirst };
}

/** The Monday to Sunday of a week as ISO 8601 counts them: the first is that of 4 January. */
function isoWeek(year: number, week: number): Day | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() + (7 * (week - 1) - ((fourth.getUTCDay() + 6) % 7)) * DAY_LENGTH;
  const first = new Date(monday).toISOString().slice(0, 10);
  return { first, last: new Date(monday + 6 * DAY_LENGTH).toISOString().slice(0, 10), day: first, precision: "day" };
}

const DAY_LENGTH = 86_400_000;

function stretch(year: number, month: number, months: number, part = ""): Day | undefined {
  const first = isoDay(year, month, 1);
  if (first === undefined) return undefined;
  const last = lastDay(addMonths(first, months - 1));
  const precision = months === 1 ? "month" : months === 3 ? "quarter" : months === 6 ? "half" : "year";
  return { first, last, day: dayWithin(first, last, { part, months }), precision };
}

function dayWithin(
  first: string,
  last: string,
  { part, months }: { readonly part: string; readonly months: number },
): string {
  if (/end|close|late/.test(part)) return last;
  if (!part.startsWith("mid")) return first;
  return months === 1
    ? `${first.slice(0, 8)}15`
    : months === 3
      ? `${addMonths(first, 1).slice(0, 8)}15`
      : addMonths(first, months / 2);
}

/** The last day of a date's month. */
function lastDay(iso: string): string {
  const days = [31, 30, 29, 28].find((day) => isIsoDate(`${iso.slice(0, 8)}${day}`));
  return `${iso.slice(0, 8)}${days ?? 28}`;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const iso = `${String(year === 0 ? 4 : year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : undefined;
}

/** 2027, '27 and 27; 0 where there is none. */
function fullYear(text: string | undefined): number {
  if (text === undefined) return 0;
  const year = Number(text.replace(/\D/g, ""));
  return year < 100 ? 2000 + year : year;
}

/** The month of a name, 1–12. */
function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

function dayNumber(text: string | undefined): number {
  const word = (text ?? "").replace("fifteenth", "15").replace("twentieth", "20").replace("thirtieth", "30");
  if (ORDINALS.includes(word)) return ORDINALS.indexOf(word) + 1;
  if (word !== text) return Number(word);
  return Number((text ?? "").replace(/\D/g, ""));
}

function ordinal(digit: string | undefined, word: string | undefined): number {
  if (digit !== undefined) return Number(digit);
  return word === "last" ? 4 : ["first", "second", "third", "fourth"].indexOf(word ?? "") + 1;
}

const NO_YEAR = "0004";
const YEAR_BEHIND = /^[,;.)'"]*(?: that's it[.,'"]*)? \(?(20\d\d)(?![\d.,-])/;
const YEAR_AHEAD = /(?:spring|summer|autumn|fall|winter|year|in|of) (20\d\d)[a-z ,(]{0,24}$/;

/** A year that stands by itself beside the day: "from spring 2027 on (say 1 April)". */
function beside(date: DateMention, plain: string): DateMention {
  if (!date.first.startsWith(NO_YEAR)) return date;
  const year =
    YEAR_BEHIND.exec(plain.slice(date.end, date.end + 30))?.[1] ??
    YEAR_AHEAD.exec(plain.slice(Math.max(0, date.start - 44), date.start))?.[1];
  return year === undefined ? date : inYear(date, Number(year));
}

/** Gives years to dates without one: that of the next date in the same breath, else the next time it comes round. */
function withYears(found: readonly DateMention[], today: string | undefined): DateMention[] {
  return found.flatMap((date, index) => {
    if (!date.first.startsWith(NO_YEAR)) return [date];
    const next = found.slice(index + 1).find(({ first }) => !first.startsWith(NO_YEAR));
    const isNear = next !== undefined && next.start - date.end < 40 && next.precision !== "year";
    const year = isNear ? yearBefore(date, next) : nextYear(date, today);
    return year === undefined ? [] : [inYear(date, year)];
  });
}

function yearBefore(date: DateMention, next: DateMention): number {
  const year = Number(next.first.slice(0, 4));
  return date.first.slice(4) <= next.first.slice(4) ? year : year - 1;
}

function nextYear(date: DateMention, today: string | undefined): number | undefined {
  if (today === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  return date.last.slice(4) >= today.slice(4) ? year : year + 1;
}

function inYear(date: DateMention, year: number): DateMention {
  const moved = (iso: string) => {
    const day = `${String(year).padStart(4, "0")}${iso.slice(4)}`;
    return isIsoDate(day) ? day : lastDay(`${String(year).padStart(4, "0")}${iso.slice(4, 8)}01`);
  };
  return { ...date, first: moved(date.first), last: moved(date.last), day: moved(date.day), isYearInferred: true };
}
