import { addMonths } from "@shoreline/units";
import type { DateMention } from "./dates.ts";

const COUNT = "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|a|an)";
const WORDS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const PART = "(?:(?:the )?(beginning|start|early|mid|middle|end|late)(?: of| in|[ -])? ?(?:the )?)?";

const AHEAD = new RegExp(
  `\\b(?:in (?:about |roughly )?${COUNT} (week|month|year)s?(?:'? time)?(?! (?:of|and|per|on)\\b)|${COUNT} (week|month|year)s? from (?:now|today))\\b`,
  "g",
);
const NEXT = new RegExp(`\\b${PART}(next|this|coming) (month|quarter|year|spring|summer|autumn|fall|winter)\\b`, "g");

/** "In ten years" is a vision and no date. */
const FARTHEST_MONTHS = 37;

/** Dates that follow from the day of reading: "in six months", "next quarter". None where that day is unknown. */
export function relativeDates(plain: string, today: string | undefined): DateMention[] {
  if (today === undefined) return [];
  const farthest = addMonths(today, FARTHEST_MONTHS);
  return [
    ...Array.from(plain.matchAll(AHEAD), (match) => ahead(match, today)).filter(({ day }) => day < farthest),
    ...Array.from(plain.matchAll(NEXT)).flatMap((match) => nextPeriod(match, today)),
  ];
}

function ahead(match: RegExpExecArray, today: string): DateMention {
  const count = countOf(match[1] ?? match[3] ?? "");
  const unit = match[2] ?? match[4];
  const day = unit === "week" ? addDays(today, 7 * count) : addMonths(today, unit === "year" ? 12 * count : count);
  return { ...spanOf(match), first: day, last: day, day, precision: "day", isRelative: true };
}

function countOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (text === "eighteen") return 18;
  return Math.max(1, WORDS.indexOf(text));
}

function addDays(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  return new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

function nextPeriod(match: RegExpExecArray, today: string): DateMention[] {
  const [, part = "", which = "", period = ""] = match;
  const months = period === "month" ? 1 : period === "year" ? 12 : 3;
  const first = firstOf(period, which !== "this", today);
  if (which === "this" && part === "") return [];
  const last = addDays(addMonths(first, months), -1);
  const day = /end|late/.test(part) ? last : part.startsWith("mid") ? addMonths(first, Math.floor(months / 2)) : first;
  const precision = months === 1 ? "month" : months === 12 ? "year" : "quarter";
  if (precision === "year" && part === "") return [];
  return [{ ...spanOf(match), first, last, day, precision, isRelative: true }];
}

function firstOf(period: string, isNext: boolean, today: string): string {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const season = SEASONS[period];
  if (season !== undefined) return `${season > month ? year : year + 1}-${String(season).padStart(2, "0")}-01`;
  const ahead = isNext ? 1 : 0;
  if (period === "month") return addMonths(`${today.slice(0, 7)}-01`, ahead);
  if (period === "year") return `${year + ahead}-01-01`;
  const quarter = Math.floor((month - 1) / 3) + ahead;
  return addMonths(`${year}-01-01`, 3 * quarter);
}

function spanOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
