import lexicon from "../lexicon/counts.json" with { type: "json" };
import { type Passage, type Statement, wordsAfter, wordsBefore, wordsBetween } from "../text/document.ts";
import type { NumberMention } from "../text/numbers.ts";
import { findKeyed, wordList } from "../text/phrases.ts";
import { cover, longestOf, overlap } from "../text/span.ts";
import { type Finding, finding, isAsserted } from "./finding.ts";

type SizeKey = keyof typeof lexicon.sizes;

const sizes = wordList<SizeKey>(lexicon.sizes);
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
        /^(?: \(?[a-z]{2,5}\)?)? ?(?::|\||=|is|are|about|approx\.?|\()? ?$/.test(
          wordsBetween(passage, noun.end, start),
        ),
    );
    const number = before ?? behind;
    if (number === undefined || !isAsserted(passage, cover(number, noun))) return [];
    const words = wordsBetween(passage, noun.start, noun.end);
    if (noun.key === "kloc" && EXISTING.test(wordsBefore(passage, number, 60))) return [];
    const isLines = /^(?:lines|loc|sloc)/.test(words);
    const value = noun.key === "kloc" && isLines ? number.value / 1000 : number.value;
    return [finding(passage, cover(number, noun), { path: `work.size.${noun.key}`, value, rule: "work.size" })];
  });
}

const UNIT =
  /^[ -]{0,2}(?:\(?)(?:(person|man|staff|people|labou?r|work|working|engineer|engineering|developer|fte|resource|ideal|billable|consulting|consultant|tester|project)[ -]{1,2}(hours?|hrs?|days?|weeks?|months?|years?)|(pds?|mds?|pts?)(?![a-z])|(hours?|days?|person) of (?:work|effort|labou?r|development|programming|engineering|building)|(hours?|days?|hrs|months|weeks)(?![a-z]))/;
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 8, w: 38, m: 152, y: 1824 };
const EFFORT =
  /effort|estimate|estimated|workload|work volume|man ?power|man-?hours|person-?hours|hours of work|sizing|hours budget/;

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
  if (!number.isRange) return [at(pointOf(wordsBefore(passage, number, 36)), number.value, "work.effort/point")];
  const middle = Math.sqrt(number.low * number.high);
  return [
    at("p10", number.low, "work.effort/range"),
    at("p90", number.high, "work.effort/range"),
    { ...at("p50", Math.round(middle), "work.effort/middle"), isWeak: true },
  ];
}

const LOW =
  /(?:p10|optimistic(?:ally)?|best case|low(?:er)?(?: end| bound)?|under|below|less than|favou?rable|at least|minimum)[^0-9]{0,16}$/;
const HIGH =
  /(?:p90|pessimistic(?:ally)?|worst case|high(?:er)?(?: end| bound)?|exceeds?|above|over|more than|beyond|bad case|upper)[^0-9]{0,16}$/;

function pointOf(before: string): "p10" | "p50" | "p90" {
  if (/(?:p10|optimistic(?:ally)?|best case)[^0-9]{0,16}$/.test(before)) return "p10";
  return /(?:p90|pessimistic(?:ally)?|worst case)[^0-9]{0,16}$/.test(before) ? "p90" : "p50";
}

/** "It is estimated at 110 man-months. Best case 95, worst case 140." */
function laterTails(passage: Passage, before: Passage | undefined): Finding[] {
  if (before === undefined || passage.numbers.some((number) => effortOf(passage, number) !== undefined)) return [];
  const first = before.numbers.flatMap((number) => effortOf(before, number) ?? [])[0];
  return first === undefined || !/best case|worst case|optimistic|pessimistic|p10|p90/.test(passage.plain)
    ? []
    : tails(passage, first);
}

/** "one chance in ten that it will be under 9,500 and one in ten that it will exceed 18,000". */
function tails(passage: Passage, { number: first, hours }: Effort): Finding[] {
  if (
    !/one (?:chance )?in ten|10 ?%|ten per ?cent|p10|p90|best case|worst case|optimistic|pessimistic/.test(
      passage.plain,
    )
  )
    return [];
  return passage.numbers.flatMap((number) => {
    if (overlap(number, first) || number.value < first.value / 10 || effortOf(passage, number) !== undefined) return [];
    const before = wordsBefore(passage, number, 36);
    const which = LOW.test(before) ? "p10" : HIGH.test(before) ? "p90" : undefined;
    if (which === undefined) return [];
    return [
      finding(passage, number, { path: `work.effort.${which}`, value: number.value * hours, rule: "work.effort/tail" }),
    ];
  });
}
