import lexicon from "../lexicon/counts.json" with { type: "json" };
import { type Passage, type Statement, wordsAfter, wordsBefore, wordsBetween } from "../text/document.ts";
import type { NumberMention } from "../text/numbers.ts";
import { findKeyed, wordList } from "../text/phrases.ts";
import { clauseAt } from "../text/sentences.ts";
import { cover, longestOf, overlap } from "../text/span.ts";
import { type Finding, finding, isAsserted } from "./finding.ts";

type SizeKey = keyof typeof lexicon.sizes;

const sizes = wordList<SizeKey>(lexicon.sizes);
const REPLACED =
  /(?:old|previous|earlier|former|original|initial) (?:scope|estimate|count|figure|number|backlog|size)(?: [a-z]+){0,3} $/;
const EXISTING = /legacy|existing|current|grown|the old|inherited|has |consists/;

/** Function points, story points and so on of what is to be built, and person-hours of building it. */
export function sizeFindings({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) => [
    ...sizesIn(passage),
    ...effortIn(passage),
    ...laterTails(passage, passages[passage.index - 1]),
  ]);
}

function sizesIn(passage: Passage): Finding[] {
  const nouns = longestOf(findKeyed(sizes, passage.plain, passage.start));
  return nouns.flatMap((noun) => {
    const before = passage.numbers.find(
      ({ end }) =>
        /^ ?(?:[a-z-]+ ){0,2}$/.test(wordsBetween(passage, end, noun.start)) &&
        end <= noun.start &&
        noun.start - end < 30,
    );
    const behind = passage.numbers.find(
      ({ start }) =>
        start >= noun.end &&
        /^(?: \(?[a-z]{2,5}\)?)?(?: (?:count|size|figure|estimate|total|number))? *(?::|\||=|is|are|of|at|comes to|about|approx\.?|\(|\.{2,})? *(?:about )?$/.test(
          wordsBetween(passage, noun.end, start),
        ),
    );
    const number = before ?? behind;
    if (number === undefined || !isAsserted(passage, cover(number, noun))) return [];
    if (REPLACED.test(wordsBefore(passage, number, 50))) return [];
    const words = wordsBetween(passage, noun.start, noun.end);
    if (noun.key === "kloc" && isExisting(passage, number)) return [];
    const isLines = /^(?:lines|loc|sloc)/.test(words);
    const value = noun.key === "kloc" && isLines ? number.value / 1000 : number.value;
    return [finding(passage, cover(number, noun), { path: `work.size.${noun.key}`, value, rule: "work.size" })];
  });
}

/** Lines of today's code count only where they are to be written anew. */
function isExisting(passage: Passage, number: NumberMention): boolean {
  const clause = clauseAt(passage, number.start);
  const before = wordsBefore(passage, number, Math.min(60, number.start - clause.start));
  return EXISTING.test(before) && !AGAIN.test(passage.plain);
}

const AGAIN = /re-?writ|to be rewritten|re-?coded|ported|of the same size|converted|translated line by line/;

const UNIT =
  /^[ -]{0,2}(?:\(?)(?:(person|man|staff|people|labou?r|work|working|engineer|engineering|developer|fte|resource|ideal|billable|consulting|consultant|tester|project)[ -]{1,2}(hours?|hrs?|days?|weeks?|months?|years?)|(pds?|mds?|pts?)(?![a-z])|(hours?|days?|person) of (?:work|effort|labou?r|development|programming|engineering|building)|(hours?|days?|hrs|h|months|weeks)(?![a-z]))/;
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 8, w: 38, m: 152, y: 1824 };
const EFFORT =
  /effort|estimate|estimated|workload|work volume|man ?power|man-?hours|person-?hours|hours of work|sizing|hours budget|sized (?:it|this|at)|call it|p10|p90|as low as|reckon(?:ed|s)? (?:on|with|at)|it (?:is|will be|comes to) (?:about|around|roughly)|planners|man ?hours|put it at|budget of hours/;

interface Effort {
  readonly number: NumberMention;
  readonly end: number;
  readonly hours: number;
}

function effortIn(passage: Passage): Finding[] {
  const mentions = passage.numbers.flatMap((number) => effortOf(passage, number) ?? []);
  const own = mentions.filter(({ number, end }) => isAsserted(passage, { start: number.start, end }));
  const [first] = own;
  if (first === undefined) return [];
  const three = threePoints(passage, first);
  if (three.length > 0) return three;
  return own.flatMap((effort) => effortFindings(passage, effort)).concat(tails(passage, first));
}

function effortOf(passage: Passage, number: NumberMention): Effort | undefined {
  const match = UNIT.exec(wordsAfter(passage, number, 40));
  if (match === null) return undefined;
  const [all, , unit, short, ofWork, bare] = match;
  if (bare !== undefined && !(EFFORT.test(`${passage.block.section} ${passage.plain}`) && number.value >= 200))
    return undefined;
  if (
    /^ ?(?:per|a|each|every|\/) ?(?:week|day|month)/.test(
      wordsAfter(passage, { start: number.start, end: number.end + all.length }, 14),
    )
  )
    return undefined;
  const isYears = /year/.test(unit ?? "");
  if (number.value < (isYears ? 1 : /month/.test(unit ?? "") ? 3 : 20)) return undefined;
  const letter = (unit ?? ofWork ?? bare ?? (short?.startsWith("p") || short?.startsWith("m") ? "d" : "h")).charAt(0);
  return { number, end: number.end + all.length, hours: HOURS[letter] ?? 1 };
}

function effortFindings(passage: Passage, { number, end, hours }: Effort): Finding[] {
  const span = { start: number.start, end };
  const at = (which: string, value: number, rule: string) =>
    finding(passage, span, { path: `work.effort.${which}`, value: Number((value * hours).toPrecision(10)), rule });
  if (!number.isRange) return [at(pointOf(passage, { number, end, hours }), number.value, "work.effort/point")];
  const middle = Math.sqrt(number.low * number.high);
  return [
    at("p10", number.low, "work.effort/range"),
    at("p90", number.high, "work.effort/range"),
    { ...at("p50", Math.round(middle), "work.effort/middle"), isWeak: true },
  ];
}

const LOW =
  /(?:p10|optimis(?:m|ts?|tic(?:ally)?)|best(?: case)?|good case|low(?:er|est)?(?: end| bound| limit)?|as (?:low|little|few) as|under|below|less than|fewer than|favou?rable|at least|min(?:imum|\.)?)[^0-9;]{0,24}$/;
const HIGH =
  /(?:p90|pessimis(?:m|ts?|tic(?:ally)?)|worst(?: case)?|high(?:er|est)?(?: end| bound| limit)?|as (?:bad|high|much|many) as|exceeds?|above|over|more than|beyond|bad case|upper(?: limit| bound| end)?|max(?:imum|\.)?|(?:could|can|may|might) (?:be|become|reach|grow to|(?:go|rise|climb|run)(?: up)? to))[^0-9;]{0,24}$/;
const LOW_BEHIND = /^ ?(?:[a-z-]+ )?(?:if (?:everything|all) (?:is|goes)|in the best case|at best|if we are lucky|p10)/;
const HIGH_BEHIND =
  /^ ?(?:[a-z-]+ )?(?:if (?!everything|all goes|all is)|in the worst case|at worst|if (?:it|things) (?:goes|go) wrong|p90)/;
const LIKELY = /(?:most (?:probably|likely)|probably|likeliest|realistic(?:ally)?|expected|p50|median)[^0-9;]{0,16}$/;
const LIKELY_BEHIND =
  /^ ?(?:[a-z-]+ )?(?:being |is |as |would be )?(?:the )?(?:most (?:likely|probable)|likeliest|our best guess|the number (?:i'd|we'd)|p50|the median)/;
/** Only where one of these stands do further numbers speak of the same effort. */
const SPREAD =
  /one (?:chance )?in ten|10 ?%|ten per ?cent|p10|p50|p90|best(?: case)?|worst|optimis|pessimis|most (?:likely|probabl)|lower (?:limit|bound|end)|upper (?:limit|bound|end)|as (?:low|bad|high|little) as|bad case|good case|if (?:everything|all)|could (?:be|go|rise|reach)|(?:not|no) less than|not more than|minimum|i'd bet|likeliest|range|(?<![a-z])(?:min|max)(?![a-z])/;

function pointOf(passage: Passage, { number, end }: Effort): "p10" | "p50" | "p90" {
  const [before, behind] = [wordsBefore(passage, number, 36), wordsAfter(passage, { start: number.start, end }, 44)];
  if (EXPLICIT_LOW.test(before) || LOW_BEHIND.test(behind)) return "p10";
  return EXPLICIT_HIGH.test(before) || HIGH_BEHIND.test(behind) ? "p90" : "p50";
}

const EXPLICIT_LOW = /(?:p10|optimistic(?:ally)?|best case|lower (?:limit|bound))[^0-9;]{0,16}$/;
const EXPLICIT_HIGH = /(?:p90|pessimistic(?:ally)?|worst case|upper (?:limit|bound))[^0-9;]{0,16}$/;

/** "90 / 120 / 200 person-days" are the low, the likely and the high end. */
function threePoints(passage: Passage, effort: Effort): Finding[] {
  const at = passage.numbers.indexOf(effort.number);
  const [low, likely] = [passage.numbers[at - 2], passage.numbers[at - 1]];
  if (low === undefined || likely === undefined) return [];
  const isTriple =
    THREE.test(wordsBetween(passage, low.end, likely.start)) &&
    THREE.test(wordsBetween(passage, likely.end, effort.number.start));
  if (!isTriple || low.value >= likely.value || likely.value >= effort.number.value) return [];
  const { hours, number } = effort;
  return [
    tail(passage, { number: low, hours, which: "p10" }),
    tail(passage, { number: likely, hours, which: "p50" }),
    tail(passage, { number, hours, which: "p90" }),
  ];
}

const THREE = /^ ?(?:\/|\||;) ?$/;

/** "It is estimated at 110 man-months. Best case 95, worst case 140." */
function laterTails(passage: Passage, before: Passage | undefined): Finding[] {
  if (before === undefined || passage.numbers.some((number) => effortOf(passage, number) !== undefined)) return [];
  const first = before.numbers.flatMap((number) => effortOf(before, number) ?? [])[0];
  return first === undefined ? [] : tails(passage, first);
}

/** "One chance in ten that it will be under 9,500", "as low as 3,400 or as bad as 5,200", "most likely 75". */
function tails(passage: Passage, { number: first, hours }: Effort): Finding[] {
  if (!SPREAD.test(passage.plain)) return [];
  return passage.numbers.flatMap((number) => {
    const isFar = number.value < first.low / 4 || number.value > first.high * 4;
    if (overlap(number, first) || isFar || isMeasured(passage, number)) return [];
    if (number.isRange) return rangeTails(passage, number, hours);
    const which = tailOf(passage, number);
    return which === undefined || !isAsserted(passage, number) ? [] : [tail(passage, { number, hours, which })];
  });
}

/** It has a unit of its own, or is a date, money or a share. */
function isMeasured(passage: Passage, number: NumberMention): boolean {
  const others = [...passage.monies, ...passage.percents, ...passage.dates, ...passage.durations];
  return effortOf(passage, number) !== undefined || others.some((other) => overlap(other, number));
}

function tailOf(passage: Passage, number: NumberMention): "p10" | "p50" | "p90" | undefined {
  const [before, behind] = [wordsBefore(passage, number, 40), wordsAfter(passage, number, 44)];
  if (LIKELY.test(before) || LIKELY_BEHIND.test(behind)) return "p50";
  if (NOT_MORE.test(before)) return "p90";
  if (NOT_LESS.test(before) || LOW.test(before) || LOW_BEHIND.test(behind)) return "p10";
  return HIGH.test(before) || HIGH_BEHIND.test(behind) ? "p90" : undefined;
}

const NOT_LESS = /(?:not|no) (?:less|fewer) than $/;
const NOT_MORE = /(?:not|no) more than $/;

interface Tail {
  readonly number: NumberMention;
  readonly hours: number;
  readonly which: "p10" | "p50" | "p90";
}

function tail(passage: Passage, { number, hours, which }: Tail): Finding {
  const value = Number((number.value * hours).toPrecision(10));
  return finding(passage, number, { path: `work.effort.${which}`, value, rule: "work.effort/tail" });
}

/** "1,900 person-days | range 1,600 to 2,400". */
function rangeTails(passage: Passage, number: NumberMention, hours: number): Finding[] {
  if (!/(?:range|between|from|spread)[^0-9;]{0,12}$/.test(wordsBefore(passage, number, 24))) return [];
  const ends = { p10: number.low, p90: number.high } as const;
  return (["p10", "p90"] as const).map((which) =>
    tail(passage, { number: { ...number, value: ends[which] }, hours, which }),
  );
}
