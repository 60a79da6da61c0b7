import lexicon from "../lexicon/counts.json" with { type: "json" };
import { type Passage, type Statement, wordsAfter, wordsBefore, wordsBetween } from "../text/document.ts";
import type { NumberMention } from "../text/numbers.ts";
import { type Period, type PeriodMention, periodsOf, timesPerMonth, workingDaysIn } from "../text/periods.ts";
import { findKeyed, type Keyed, wordList } from "../text/phrases.ts";
import { isRecentPast } from "../text/attribution.ts";
import { isDenied } from "../text/negation.ts";
import { cover, gap, longestOf, overlap, type Span } from "../text/span.ts";
import { inMonths } from "../text/durations.ts";
import { type Finding, finding, isAsserted } from "./finding.ts";

type CaseField = keyof typeof lexicon.cases;

const cases = wordList<CaseField>(lexicon.cases);
const BETWEEN = /^ ?(?:[a-z/'-]+ ){0,4}$/;
const NOT_BETWEEN =
  /(?<![a-z])(?:minutes?|hours?|days?|weeks?|months?|years?|seconds?|people|agents?|employees|staff|per|for|with|and|or|from|in|at|to|by|users?|percent|customers?|suppliers?|vendors?|students|of which|languages|leases and)(?![a-z])/;
/** What may stand between a noun and its number: "calls per day (seven days a week) ..... 1 900". */
const BEHIND =
  /^[ a-z()/,'-]{0,60}?(?::|\||=|\.{2,}|-|is|are|of|at|about|around|approx\.?|ca\.?)?[ ~*]*(?:about |around |approx\.? |roughly |some |c\. ?)?$/;
const SEVEN_DAYS =
  /seven days a week|7 days a week|7 days|7\/7|(?:all )?seven days|weekends? (?:too|included|as well)|including weekends|24[ /x*-]?7|round the clock|around the clock|every day of the (?:week|year)|365 days|24 hours a day/;
const PART_OF = /(?:of which|of them|of these|including|thereof|among them|incl\.?)[^.;]{0,30}$/;

/** "Each agent handles 40 calls a day" is no volume of the whole. */
const EACH_PERSON =
  /(?:each|every|per|one|an?|single) (?:[a-z-]+ )?(?:agent|clerk|person|analyst|employee|operator|moderator|advis[eo]r|handler|developer|tester|processor|head|fte|seat|colleague|specialist|accountant|reviewer)s?(?: [a-z']+){0,4} $/;

/** How many cases come in a month. */
export function volumeFindings(statement: Statement): Finding[] {
  const runsEveryDay = statement.passages.some(
    (passage) =>
      SEVEN_DAYS.test(passage.plain) &&
      !/(?:(?<![a-z])not?(?![a-z])|n't)[^.;]{0,24}(?:24|round|weekend)/.test(passage.plain),
  );
  const found = statement.passages.flatMap((passage) => volumesIn(passage, runsEveryDay));
  const isCounted = found.some(({ rule }) => rule.startsWith("work.volumes/"));
  if (isCounted) return found;
  const later = statement.passages.flatMap((passage) => laterCounts(statement.passages, passage, runsEveryDay));
  return later.length > 0
    ? [...found, ...later]
    : statement.passages.flatMap((passage) => [
        ...bareQuantities(passage, runsEveryDay),
        ...otherVolumes(passage, runsEveryDay),
      ]);
}

function volumesIn(passage: Passage, runsEveryDay: boolean): Finding[] {
  if (passage.numbers.length === 0) return [];
  const nouns = longestOf(findKeyed(cases, passage.plain, passage.start));
  if (nouns.length === 0) return [];
  const periods = [...periodsOf(passage.plain, passage.start), ...abovePeriods(passage)];
  const counts = distinct(nouns.flatMap((noun) => countOf(passage, noun) ?? []));
  return summed(
    counts
      .filter((count) => isOurs(passage, count.span))
      .flatMap((count) => volume(passage, count, { periods, runsEveryDay })),
  );
}

/** One number counts one kind of case: that which follows it closest. */
function distinct(counts: readonly CaseCount[]): CaseCount[] {
  return counts.filter(
    (count) =>
      !counts.some(
        (other) =>
          other !== count &&
          other.number === count.number &&
          other.noun.start > count.noun.start &&
          other.noun.start >= count.number.end,
      ),
  );
}

/** A heading such as "Monthly volumes" gives the period of everything below it. */
function abovePeriods({ block, start }: Passage): PeriodMention[] {
  return periodsOf(block.section, 0).map(({ period }) => ({ period, start: start - 60, end: start - 60 }));
}

/** "A SOC 2 report each year" is no volume. */
const LEAST_CASES = 4;

/** What came in last year is still the best hint of what will come. */
function isOurs(passage: Passage, span: Span): boolean {
  return isAsserted(passage, span) || (isRecentPast(passage, span) && !isDenied(passage, span));
}

interface CaseCount {
  readonly noun: Keyed<CaseField>;
  readonly number: NumberMention;
  readonly span: Span;
}

function countOf(passage: Passage, noun: Keyed<CaseField>): CaseCount | undefined {
  const number = passage.numbers.findLast(({ end }) => end <= noun.start);
  if (number !== undefined && isCount(passage, number)) {
    const between = wordsBetween(passage, number.end, noun.start);
    if (BETWEEN.test(between) && !NOT_BETWEEN.test(between)) return { noun, number, span: cover(number, noun) };
  }
  const next = passage.numbers.find(
    (each) => each.start >= noun.end && isCount(passage, each) && !isYear(passage, each),
  );
  if (next === undefined || !BEHIND.test(wordsBetween(passage, noun.end, next.start))) return undefined;
  const after = wordsAfter(passage, next, 30);
  const isOther =
    /^ ?(?:minutes?|min\b|secs?|seconds?|hours?|[a-z]+ )?(?:%|percent|minutes?|hours?|seconds?|agents?|people|fte|days? (?!a)|weeks?|employees|languages)/.test(
      after,
    );
  return isOther ? undefined : { noun, number: next, span: cover(noun, next) };
}

/** 2027 behind a noun is a year, even where no month stands by it. */
function isYear(passage: Passage, { value, start, end }: NumberMention): boolean {
  return value >= 1950 && value <= 2080 && /^(?:19|20)\d\d$/.test(wordsBetween(passage, start, end));
}

function isCount(passage: Passage, number: NumberMention): boolean {
  return ![...passage.monies, ...passage.percents, ...passage.durations, ...passage.dates].some((other) =>
    overlap(other, number),
  );
}

/** "38 mil calls" of a writer from Brazil are thousands; nobody has millions of them. */
function counted({ value, scale }: NumberMention): number {
  return scale === "mil" && value >= 2_000_000 ? value / 1000 : value;
}

interface Counting {
  readonly periods: readonly PeriodMention[];
  readonly runsEveryDay: boolean;
}

function volume(passage: Passage, { noun, number, span }: CaseCount, { periods, runsEveryDay }: Counting): Finding[] {
  const period = periods.filter((each) => !isOfMoney(passage, each)).toSorted((a, b) => gap(a, span) - gap(b, span))[0];
  if (period === undefined || gap(period, span) > 70) return wholeVolume(passage, { noun, number, span });
  if (EACH_PERSON.test(wordsBefore(passage, span, 50))) return [];
  if (PART_OF.test(wordsBefore(passage, span, 40))) return [];
  const monthly = inAMonth(counted(number), period.period, runsEveryDay);
  const whole = gap(period, span) < 25 && period.start >= passage.start ? cover(span, period) : span;
  const rule = `work.volumes/${gap(period, span) < 12 ? "near" : "far"}`;
  return monthly.value < LEAST_CASES
    ? []
    : [finding(passage, whole, { path: noun.key, ...monthly, rule, isWeak: isRecentPast(passage, span) })];
}

/** What a count comes to in a month, and the working days that were taken for it. */
function inAMonth(count: number, period: Period, runsEveryDay: boolean) {
  const value = Number((count * timesPerMonth(period, runsEveryDay)).toPrecision(6));
  const workingDays = workingDaysIn(period, runsEveryDay);
  return workingDays === undefined ? { value } : { value, workingDays, isUnsaidDay: period === "day" };
}

/** "540,000 images in six months" are 90,000 a month. */
function wholeVolume(passage: Passage, { noun, number, span }: CaseCount): Finding[] {
  const length = passage.durations.find(
    (each) =>
      each.start >= span.end &&
      each.start - span.end < 40 &&
      (each.unit === "month" || each.unit === "year" || each.unit === "week"),
  );
  const months = length === undefined ? undefined : inMonths(length, length.value);
  if (
    length === undefined ||
    months === undefined ||
    !/(?:in|over|within|during|spread over)(?: the next| about| some)? $/.test(wordsBefore(passage, length, 24))
  )
    return [];
  const value = Number((number.value / months).toPrecision(6));
  return [finding(passage, cover(span, length), { path: noun.key, value, rule: "work.volumes/whole", isWeak: true })];
}

/** In "$45 a month for 300 tickets" the month is that of the money. */
function isOfMoney(passage: Passage, period: PeriodMention): boolean {
  return [...passage.monies, ...passage.percents].some(({ end }) => period.start >= end && period.start - end < 3);
}

/** "3,000 incidents and 1,200 requests a month" are 4,200 tickets. */
function summed(found: readonly Finding[]): Finding[] {
  const byPath = Map.groupBy(found, ({ path }) => path);
  return [...byPath.values()].flatMap((same) => {
    const [first, second] = same;
    if (
      first === undefined ||
      second === undefined ||
      typeof first.value !== "number" ||
      typeof second.value !== "number"
    )
      return same;
    return same.length === 2 && second.start - first.start > 6 && second.start - Math.min(first.end, second.start) < 12
      ? [{ ...first, ...cover(first, second), value: first.value + second.value }]
      : same;
  });
}

const COUNTED_LATER =
  /^ ?(?:flagged |new |incoming |inbound |in all |of them |of these |of those |such )?((?:per|by|a|each|every|\/) ?(?:working |business |school )?(?:day|week|month|year)|monthly|daily|weekly|annually)(?![a-z])/;
const LEAST_LATER = 50;
const FARTHEST_NOUN = 3;

/** "The claims come from abroad. There are about 300 a working day." counts what was named before. */
function laterCounts(passages: readonly Passage[], passage: Passage, runsEveryDay: boolean): Finding[] {
  return passage.numbers.flatMap((number) => {
    const match = COUNTED_LATER.exec(wordsAfter(passage, number, 34));
    if (match === null || number.value < LEAST_LATER || !isCount(passage, number) || !isAsserted(passage, number))
      return [];
    const end = number.end + match[0].length;
    const period = periodsOf(passage.plain, passage.start).find((each) => each.start < end && each.end > number.end);
    const key = nounBefore(passages, passage, number);
    if (period === undefined || key === undefined) return [];
    const monthly = inAMonth(counted(number), period.period, runsEveryDay);
    const span = { start: number.start, end };
    return [finding(passage, span, { path: key, ...monthly, rule: "work.volumes/later", isWeak: true })];
  });
}

/** The kind of case that was named last before a number, in its passage, its heading or the three passages before. */
function nounBefore(passages: readonly Passage[], passage: Passage, number: NumberMention): CaseField | undefined {
  const own = wordsBetween(passage, passage.start, number.start);
  const before = passages.slice(Math.max(0, passage.index - FARTHEST_NOUN), passage.index).map(({ plain }) => plain);
  for (const words of [own, passage.block.section, ...before.toReversed()]) {
    const noun = longestOf(findKeyed(cases, words)).at(-1);
    if (noun !== undefined) return noun.key;
  }
  return undefined;
}

const OTHER =
  /(?<![a-z0-9])((?:[a-z-]+ ){0,2}[a-z]{3,}s) (?:(?:per|a|each|every) (?:working |business )?(?:day|week|month|year|annum)|\/ ?(?:day|week|month|year)|monthly|daily|weekly|annually)(?![a-z])/g;
const NO_CASES =
  /(?:hours|days|weeks|months|years|minutes|times|people|euros|dollars|pounds|francs|rupees|kronor|percent|points|agents|developers|testers|shifts|users|sprints|meetings|employees|students|customers|visits|releases|changes|sessions|reports|leavers|engineers|analysts|clerks|persons|passengers|guests|patients|visitors|flights|trips|trains|holidays|families|hectares|tonnes|tons|litres|miles|lakhs|crores|millions|thousands|openings|us)$/;

const QUANTITY =
  /(?<![a-z])(?:volumes?|quantity|qty|demand|output|run rate|throughput)(?: is| of|:)?[ |.:]{1,40}(?:about |approx\.? |~ ?)?$/;

/** "Volume | 85,000 / month", "qty 40k pm": a number without a noun. */
function bareQuantities(passage: Passage, runsEveryDay: boolean): Finding[] {
  return passage.numbers.flatMap((number) => {
    const match =
      /^ ?(?:\/|per|by|a|each) ?((?:working |business |school )?day|week|month|year)(?![a-z])|^ ?(pm|p\.m\.)(?![a-z])|^ ?(monthly|daily|weekly)/.exec(
        wordsAfter(passage, number, 18),
      );
    if (match === null || !isCount(passage, number) || !QUANTITY.test(wordsBefore(passage, number, 60))) return [];
    const period =
      match[1] ??
      (match[2] === undefined ? { monthly: "month", daily: "day", weekly: "week" }[match[3] ?? ""] : "month") ??
      "month";
    const monthly = inAMonth(number.value, (period.endsWith(" day") ? "workday" : period) as Period, runsEveryDay);
    const span = { start: number.start, end: number.end + match[0].length };
    return isAsserted(passage, span)
      ? [finding(passage, span, { path: "units", ...monthly, rule: "work.volumes/quantity" })]
      : [];
  });
}

/** Cases of a kind that no list knows: "12,000 scenes per month". */
function otherVolumes(passage: Passage, runsEveryDay: boolean): Finding[] {
  const periods = periodsOf(passage.plain, passage.start);
  return Array.from(passage.plain.matchAll(OTHER)).flatMap((match) => {
    const noun = match[1] ?? "";
    const start = passage.start + match.index;
    const number = passage.numbers.find(
      ({ end }) => end <= start + noun.length && /^ ?(?:[a-z-]+ ){0,2}$/.test(wordsBetween(passage, end, start)),
    );
    const period = periods.find((each) => each.start >= start && each.start - start < noun.length + 4);
    if (
      number === undefined ||
      period === undefined ||
      NO_CASES.test(noun) ||
      !isCount(passage, number) ||
      number.value < 20
    )
      return [];
    const span = cover(number, { start, end: start + match[0].length });
    if (!isAsserted(passage, span)) return [];
    const monthly = inAMonth(number.value, period.period, runsEveryDay);
    return [
      finding(passage, span, {
        path: "work.volumes.unitsPerMonth",
        ...monthly,
        rule: "work.volumes/other",
        isWeak: true,
      }),
    ];
  });
}
