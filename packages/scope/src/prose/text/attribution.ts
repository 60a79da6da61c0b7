import lexicon from "../lexicon/attribution.json" with { type: "json" };
import { findAll, phrasePattern } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import type { Span } from "./span.ts";

/** Whose facts a sentence tells. */
export interface Attribution {
  /** Clauses about others or about former times. */
  readonly foreign: readonly Span[];
  /** Those of them that tell of our own last year, which may still say how much there is to do. */
  readonly recent: readonly Span[];
  /** It sets something right that was said before. */
  readonly isCorrection: boolean;
}

const FOREIGN = phrasePattern(lexicon.foreign);
const PAST = phrasePattern(lexicon.past);
const CARRIES = new RegExp(`^(?:and |but |, ?|\\(|- )*(?:${lexicon.carries.join("|")})(?![a-z])`);
const OWN = new RegExp(
  `^[ ,;(-]*(?:and |but |so |while |whereas |now |however,? )*(?:${lexicon.own.join("|")})(?![a-z])`,
);
const CORRECTION = phrasePattern(lexicon.corrections);
const YEAR =
  /(?<![a-z0-9-])(?:in|of|from|during|since|until|by|the|fy|in the year to [a-z]+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|autumn|winter|fall) ((?:19|20)\d\d)(?!\d|[-/.]\d)/g;
const OUT_OF_SCOPE =
  /out of scope|not in scope|exclusions?|excluded|history|lessons learned|former attempts|(?<!terms of )references?$/;

/** For each sentence the clauses that do not speak of this work; `thisYear` tells which years are past. */
export function attributedSpans(sentences: readonly Sentence[], thisYear: number): Attribution[] {
  let before: Sentence | undefined;
  let wasForeign = false;
  return sentences.map((sentence) => {
    const isNear = before?.block.list === sentence.block.list && before.block.kind !== "row";
    const foreign = foreignClauses(sentence, { thisYear, wasForeign: wasForeign && isNear });
    before = sentence;
    wasForeign = foreign.some(({ end }) => end === sentence.end);
    const recent = foreign.filter((clause) => isRecent(sentence, clause));
    return { foreign, recent, isCorrection: findAll(CORRECTION, sentence.plain).length > 0 };
  });
}

interface Before {
  readonly thisYear: number;
  readonly wasForeign: boolean;
}

function foreignClauses(sentence: Sentence, { thisYear, wasForeign }: Before): Span[] {
  if (OUT_OF_SCOPE.test(sentence.block.section)) return [{ start: sentence.start, end: sentence.end }];
  const cues = [
    ...findAll(FOREIGN, sentence.plain, sentence.start),
    ...findAll(PAST, sentence.plain, sentence.start),
    ...pastYears(sentence, thisYear),
  ];
  let carried = wasForeign;
  return sentence.clauses.filter((clause) => {
    const words = sentence.plain.slice(clause.start - sentence.start, clause.end - sentence.start);
    const hasCue = cues.some((cue) => cue.start < clause.end && cue.end > clause.start);
    const goesOn = carried && (CARRIES.test(words) || (clause.start > sentence.start && !OWN.test(words)));
    carried = hasCue || goesOn;
    return carried;
  });
}

function pastYears({ plain, start }: Sentence, thisYear: number): Span[] {
  return Array.from(plain.matchAll(YEAR)).flatMap((match) => {
    if (Number(match[1]) >= thisYear) return [];
    return [{ start: start + match.index, end: start + match.index + match[0].length }];
  });
}

const RECENT =
  /(?<![a-z])(?:last (?:year|month|quarter)|the (?:past|last) (?:year|twelve months|12 months))(?!'s)(?![a-z])/;

function isRecent(sentence: Sentence, clause: Span): boolean {
  const words = sentence.plain.slice(clause.start - sentence.start, clause.end - sentence.start);
  return RECENT.test(words) && findAll(FOREIGN, words).length === 0;
}

/** Whether a stretch tells of our own last year. */
export function isRecentPast({ recent }: Attribution, span: Span): boolean {
  return recent.some((clause) => span.start >= clause.start && span.start < clause.end);
}

/** Whether a stretch lies in a clause about others or about former times. */
export function isForeign({ foreign }: Attribution, span: Span): boolean {
  return foreign.some((clause) => span.start >= clause.start && span.start < clause.end);
}
