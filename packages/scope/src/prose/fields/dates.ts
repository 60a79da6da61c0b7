import { daysBetween, monthsBetween } from "@shoreline/units";
import lexicon from "../lexicon/time.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import type { DateMention } from "../text/dates.ts";
import { type Passage, type Statement, wordsBefore, wordsBetween } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import { cover } from "../text/span.ts";
import { cuesOf, cueTable, nearestCue } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";

type DateField = keyof typeof lexicon;

const table = cueTable<DateField>(lexicon, { startBy: 4, other: 2 });
const FARTHEST = 85;
const JOINED =
  /^ ?(?:to|->|-+>|→|>|-|until|till|through|up to|running to|ending|bis|au|al|hasta|tot)(?: and including)?(?:(?<=until|till|to|through) [a-z][a-z ]{2,24},)? ?(?:the )?$/;
const PATHS = { start: "work.start", startBy: "limits.startBy", end: "work.end" } as const;

/** A date with what it is for; `work.end` is no field of a brief, but makes a length together with the start. */
export function dateFindings({ passages, today }: Statement): Finding[] {
  return passages.flatMap((passage) => {
    const pairs = pairsIn(passage);
    const paired = new Set([...pairs.flat(), ...passage.dates.filter((date) => isLeft(passage, date))]);
    const single = passage.dates.filter((date) => !paired.has(date));
    return [
      ...pairs.flatMap((pair) => pairFindings(passage, pair)),
      ...single.flatMap((date) => dateFinding(passage, date, today)),
    ];
  });
}

/** "from 1 March 2027 to 30 June 2028", "1.3.2027 - 30.11.2027". */
function pairsIn(passage: Passage): (readonly [DateMention, DateMention])[] {
  return passage.dates.flatMap((first, index) => {
    const second = passage.dates[index + 1];
    if (second === undefined || second.day <= first.day) return [];
    const isPair =
      JOINED.test(wordsBetween(passage, first.end, second.start)) && daysBetween(first.day, second.last) > 20;
    return isPair && !isForeign(passage, first) && !isLeft(passage, first) ? [[first, second] as const] : [];
  });
}

/** "Moved from January to mid-February": the first is no longer true. */
function isLeft(passage: Passage, date: DateMention): boolean {
  return /(?:mov|shift|postpon|slip|delay|chang|push|brought|pulled|put)[a-z]*(?: forward| back| off| out)? from (?:the )?$/.test(
    wordsBefore(passage, date, 36),
  );
}

function pairFindings(passage: Passage, [first, second]: readonly [DateMention, DateMention]): Finding[] {
  const start = startFinding(passage, first, "pair");
  return [
    start,
    finding(passage, cover(first, second), { path: "work.end", value: second.last, rule: "work.end/pair" }),
  ];
}

function startFinding(passage: Passage, date: DateMention, kind: string): Finding {
  const rule = `work.start/${date.isRelative || date.isYearInferred ? "inferred" : kind}`;
  return finding(passage, date, { path: "work.start", value: date.day, rule, ...otherOf(date) });
}

function otherOf({ otherDay }: DateMention): { readonly other?: string } {
  return otherDay === undefined ? {} : { other: otherDay };
}

function dateFinding(passage: Passage, date: DateMention, today: string | undefined): Finding[] {
  if (isForeign(passage, date) || isPast(date, today) || isDenied(passage, date)) return [];
  const cues = cuesOf(table, passage).filter((cue) => !isFarFrom(passage, cue, date));
  const rivals = passage.dates.filter((other) => other !== date);
  const cue = nearestCue(table, passage, { mention: date, cues, rivals });
  if (cue === undefined && opensStart(passage, date)) return [startFinding(passage, date, "cue")];
  if (cue === undefined || cue.key === "other" || cue.distance > FARTHEST) return [];
  if (date.precision === "year" && cue.key !== "end" && !/end|mid|begin|start|early/.test(wordsOf(passage, date)))
    return [];
  const kind = cue.isAbove ? "heading" : "cue";
  if (cue.key === "start") return [startFinding(passage, date, kind)];
  const value = cue.key === "end" ? date.last : date.day;
  const rule = `${PATHS[cue.key]}/${date.isRelative || date.isYearInferred ? "inferred" : kind}`;
  return [finding(passage, date, { path: PATHS[cue.key], value, rule, ...otherOf(date) })];
}

/** In "three years, beginning Q3 2027" the first word is both the cue and a part of the date. */
function opensStart(passage: Passage, date: DateMention): boolean {
  return (
    /^(?:beginning|start)/.test(wordsOf(passage, date)) &&
    !/(?:the|by|at|until|before|for) $/.test(wordsBefore(passage, date, 10))
  );
}

function wordsOf(passage: Passage, { start, end }: DateMention): string {
  return passage.plain.slice(start - passage.start, end - passage.start);
}

const LOOSE =
  /^(?:to|from|before|until|till|through|as of|as from|live|done(?: by)?|present|call|minutes|effective|per)$/;

/** Small words such as "from" speak only of a date right beside them. */
function isFarFrom(
  passage: Passage,
  cue: { readonly start: number; readonly end: number },
  date: DateMention,
): boolean {
  const words = passage.plain.slice(cue.start - passage.start, cue.end - passage.start);
  return LOOSE.test(words) && (cue.start > date.start || date.start - cue.end > 8);
}

function isPast(date: DateMention, today: string | undefined): boolean {
  return today !== undefined && date.last < today;
}

/** A length in whole months from a first and a last day. */
export function monthsOf(start: string, end: string): number {
  return Math.max(1, Math.round(monthsBetween(start, end) + 1 / 31));
}
