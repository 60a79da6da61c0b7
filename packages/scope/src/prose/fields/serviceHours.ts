import { isForeign } from "../text/attribution.ts";
import type { Passage, Statement } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import { type Finding, finding } from "./finding.ts";

const CLOCK_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const HALF =
  "(a\\.?m\\.?|p\\.?m\\.?|uhr|h|o'clock|(?:o'clock )?(?:in the (?:morning|afternoon|evening)|at night|at noon))?";
const HOUR = `(\\d{1,2}|${CLOCK_WORDS.join("|")})(?:[:.h](\\d{2}))? ?${HALF}`;
const JOINER = "(?:-|to|until|till|through|and)|,? ?(?:and )?(?:we |it |they )?(?:close[sd]? at|shuts? at|ends? at)";
const HOURS = new RegExp(`(?<![\\d.,/-]|[a-z])${HOUR} ?(?:${JOINER}) ?${HOUR}(?![\\d/%]|[a-z])`, "g");
const ABOUT_SERVICE =
  /hours?|opening|service|support|cover(?:age|ed)?|open|desk|line|weekdays?|mon|monday|fri|friday|saturdays?|sundays?|daily|weekends?|working days|agents?|shift|staffed|answer|days a week|every day|all days|7 days/;
const NOT_SERVICE =
  /^minutes|notes of the call|meeting|workshop|call with|present|agenda|overlap|in common|on the line/;
const WEEKEND =
  /saturdays?|sundays?|weekends?|seven days|7 days|daily|every day|all days|365 days|days a year|mon(?:day)? ?(?:-|to|through) ?(?:sat|sun)|six days/;
/** More than this is not done in one shift with a break. */
const LONGEST_DAY = 10;
const OFFICE = /(?:office|business|normal) hours/;
const LONGEST_OFFICE = 11;

/** Hours of service that are said by the clock: "7 a.m. to 9 p.m. on weekdays". */
export function serviceHourFindings({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) => {
    if (!ABOUT_SERVICE.test(`${passage.block.section} ${passage.plain}`) || NOT_SERVICE.test(passage.plain)) return [];
    return Array.from(passage.plain.matchAll(HOURS)).flatMap((match) => clockFinding(passage, match));
  });
}

function clockFinding(passage: Passage, match: RegExpExecArray): Finding[] {
  const [, from, fromMinutes, fromHalf, to, toMinutes, toHalf] = match;
  const span = { start: passage.start + match.index, end: passage.start + match.index + match[0].length };
  const hasClock =
    fromMinutes !== undefined || fromHalf !== undefined || toMinutes !== undefined || toHalf !== undefined;
  const length = hoursBetween(hour(from, fromHalf ?? ""), hour(to, toHalf ?? ""));
  const isWord = !/^\d/.test(from ?? "") || !/^\d/.test(to ?? "");
  const isHours =
    hasClock || (!isWord && /hours|service from|open from|open|time every day|(?:every|all) days?/.test(passage.plain));
  const isUsed = [...passage.monies, ...passage.percents, ...passage.dates].some(
    ({ start, end }) => start < span.end && end > span.start,
  );
  if (!isHours || isUsed || length < 6 || isForeign(passage, span) || isDenied(passage, span)) return [];
  const around = passage.plain
    .replace(/(?:no|not|weekends? (?:are|is) not|except|without)[^.;]{0,12}weekends?[^.;]{0,14}/, "")
    .replace(/weekends? (?:are|is) not[^.;]*/, "");
  const value =
    length >= 24 && WEEKEND.test(around)
      ? "24x7"
      : length > (OFFICE.test(around) ? LONGEST_OFFICE : LONGEST_DAY) || WEEKEND.test(around)
        ? "extended"
        : "businessHours";
  return [finding(passage, span, { path: "nature.coverage", value, rule: "nature.coverage/clock" })];
}

function hour(text: string | undefined, half: string): number {
  const value = CLOCK_WORDS.includes(text ?? "") ? CLOCK_WORDS.indexOf(text ?? "") + 1 : Number(text ?? 0);
  if (/^p|afternoon|evening|night|noon/.test(half) && value < 12) return value + 12;
  return /^a\.?m|morning/.test(half) && value === 12 ? 0 : value;
}

/** "9 to 6" and "8 to 8" end in the evening. */
function hoursBetween(from: number, to: number): number {
  if (from > 24 || to > 24) return 0;
  if (to > from) return to - from;
  return to + 12 > from ? to + 12 - from : to + 24 - from;
}
