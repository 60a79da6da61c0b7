import type { Span } from "./span.ts";

/** How often something is counted. */
export type Period = "day" | "workday" | "week" | "month" | "quarter" | "year";

const PERIODS: readonly (readonly [period: Period, pattern: RegExp])[] = [
  [
    "workday",
    /(?<![a-z])(?:(?:per|by|a|each|every|an average|\/) ?(?:working|business|work|week|school|office|trading)[ -]?day)(?![a-z])/g,
  ],
  [
    "day",
    /(?<![a-z])(?:(?:per|a|each|every|in a|\/|on an average|on a typical|on a normal|on a busy|a typical|an average) ?(?:calendar )?days?|daily|\/ ?d|days? a)(?![a-z])|(?<=\/ ?)day/g,
  ],
  [
    "week",
    /(?<![a-z])(?:(?:per|by|a|each|every|in a|\/|in a typical|an average|in a normal) ?(?:calendar )?week|weekly|wk)(?![a-z])|(?<=\/ ?)(?:week|wk)(?![a-z])/g,
  ],
  [
    "month",
    /(?<![a-z])(?:(?:per|by|a|each|every|in a|\/|in a typical|an average|in an average|in a normal|one) ?(?:calendar )?(?:month|mth|mo)|monthly|p\.m\.)(?![a-z])|(?<=\/ ?)(?:month|mth|mo|m)(?![a-z])/g,
  ],
  ["quarter", /(?<![a-z])(?:(?:per|a|each|every|\/) ?quarter(?! of an? )|quarterly)(?![a-z])/g],
  [
    "year",
    /(?<![a-z])(?:(?:per|a|each|every|in a|\/|in a typical|in a normal|over a|the) ?(?:calendar |full |financial )?(?:year|annum|yr)|in the (?:last|past|previous)(?: full)?(?: financial| calendar)? year|(?:over|during) the (?:last|past)(?: full)? year|in (?:the |our )?(?:last|past) (?:twelve|12) months|last year|annually|annual|yearly|p\.?a\.?)(?![a-z])|(?<=\/ ?)(?:year|yr|a)(?![a-z])/g,
  ],
];

/** A period that some words name. */
export interface PeriodMention extends Span {
  readonly period: Period;
}

/** Every period in folded words, moved by `offset`. */
export function periodsOf(plain: string, offset: number): PeriodMention[] {
  return PERIODS.flatMap(([period, pattern]) =>
    Array.from(plain.matchAll(pattern), (match) => ({
      period,
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    })),
  );
}

/** Working days a month, and all days. */
const WORKING_DAYS = 21;
const ALL_DAYS = 30.4;

/** Working days a month by which figures of a day are multiplied; undefined where no month is assumed to have any. */
export function workingDaysIn(period: Period, runsEveryDay: boolean): number | undefined {
  return period === "workday" || (period === "day" && !runsEveryDay) ? WORKING_DAYS : undefined;
}

/** How often a month a period comes round; days count all seven where the service runs every day. */
export function timesPerMonth(period: Period, runsEveryDay: boolean): number {
  switch (period) {
    case "workday":
      return WORKING_DAYS;
    case "day":
      return runsEveryDay ? ALL_DAYS : WORKING_DAYS;
    case "week":
      return 52 / 12;
    case "month":
      return 1;
    case "quarter":
      return 1 / 3;
    case "year":
      return 1 / 12;
  }
}
