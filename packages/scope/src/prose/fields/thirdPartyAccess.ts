import lexicon from "../lexicon/access.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import { type Passage, type Statement, wordsBetween } from "../text/document.ts";
import { findAll, holds, phrasePattern } from "../text/phrases.ts";
import { gap, type Span } from "../text/span.ts";
import { type Finding, finding } from "./finding.ts";

const OTHERS = phrasePattern(lexicon.others);
const SEE = phrasePattern(lexicon.see);
const CONTROLS = phrasePattern(lexicon.controls);
const BANS = phrasePattern(lexicon.bans);
const HARMLESS = phrasePattern(lexicon.harmless);
const PERMITS = phrasePattern(lexicon.permits);
const THINGS = phrasePattern(lexicon.things);
const ELSEWHERE = phrasePattern(lexicon.elsewhere);

type Access = "allowed" | "restricted" | "forbidden";

/** How far apart the others and what they do may stand. */
const FARTHEST = 70;
/** Words around the two that may still speak of them. */
const AROUND = 60;

/** Who may see or touch the work, where the words say so: others, what they may see, and under what controls. */
export function accessFindings({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) => {
    const found = labelled(passage) ?? openToAll(passage) ?? ownOnly(passage) ?? bySeeing(passage);
    return found === undefined || isForeign(passage, found.span) ? [] : [accessFinding(passage, found)];
  });
}

interface Found {
  readonly value: Access;
  readonly span: Span;
}

function accessFinding(passage: Passage, { value, span }: Found): Finding {
  const path = "sensitivity.thirdPartyAccess";
  return finding(passage, span, { path, value, rule: `${path}/${value}` });
}

const LABEL =
  /^(?:\| ?)?(?:[a-z]?\d[\d.]*[.)]? ?\|? ?)?(?:access (?:by|for|of) (?:third[ -]part(?:y|ies)|outsiders?|externals?)|(?:third[ -]part(?:y|ies)|outsiders?|externals?|external (?:access|parties|staff))(?: access)?)(?: to (?:the )?\w+)?(?: allowed| permitted)? ?(?::|\||-|=|\?|\.{3,}) ?/;

/** "Third-party access: only under NDA", also as a row of a table. */
function labelled(passage: Passage): Found | undefined {
  const label = LABEL.exec(passage.plain);
  if (label === null) return undefined;
  const answer = passage.plain.slice(label[0].length);
  const value = answered(answer);
  const end = Math.min(passage.end, passage.start + label[0].length + 60);
  return value === undefined ? undefined : { value, span: { start: passage.start, end } };
}

function answered(answer: string): Access | undefined {
  if (/^(?:unrestricted|not restricted|no (?:restrictions?|limits?|objections?|problem))/.test(answer))
    return "allowed";
  if (holds(CONTROLS, answer)) return "restricted";
  if (/^(?:no(?:ne|pe|t)?|never|forbidden|prohibited|excluded|ruled out|out)(?![a-z])/.test(answer)) return "forbidden";
  return /^(?:yes|yep|allowed|permitted|fine|ok(?:ay)?|free|open|possible|welcome)(?![a-z])/.test(answer)
    ? "allowed"
    : undefined;
}

const ANYBODY =
  /(?<![a-z])(?:no (?:restrictions?|limits?|limitations?) (?:on|as to|about|regarding) who (?:may|can|is allowed to|gets to)? ?(?:sees?|views?|access(?:es)?|handles?|reads?|touch(?:es)?|works?)|(?:anyone|anybody|everyone|everybody) (?:may|can|is (?:free|allowed|welcome) to) (?:see|view|handle|read|access|touch|look at|work (?:on|with)))(?![a-z])/;

/** "Anyone may handle the data." */
function openToAll(passage: Passage): Found | undefined {
  const words = ANYBODY.exec(passage.plain);
  if (words === null || holds(CONTROLS, passage.plain) || passage.plain.slice(0, words.index).endsWith("not "))
    return undefined;
  const start = passage.start + words.index;
  return { value: "allowed", span: { start, end: start + words[0].length } };
}

const OWN_ONLY =
  /(?<![a-z])only (?:\w+ )??(?:own|internal|badge|permanent|our|directly employed) (?:own )?(?:\w+ )?(?:staff|employees|people|personnel|colleagues|team|engineers|developers|lawyers|clerks|nurses|agents)(?: of (?:our|the) \w+)?(?: \w+){0,2} (?:may|can|shall|must|will|get to|are (?:allowed|permitted) to|should) (?:\w+ )?(?:see|view|access|touch|read|handle|open|look|work|have|deal)(?![a-z])/;

/** "Only our own people may work with these data." */
function ownOnly(passage: Passage): Found | undefined {
  const words = OWN_ONLY.exec(passage.plain);
  if (words === null) return undefined;
  const start = passage.start + words.index;
  return { value: "forbidden", span: { start, end: start + words[0].length } };
}

/** "raj: can outside people see the recordings" asks and does not say. */
const QUESTION = /\?["')]*$|^(?:\w+ ?[:>-] ?)?(?:can|could|may|do|does|is|are|should|will|who|what) /;

/** Others and what they do, near to each other: "suppliers may see test data only". */
function bySeeing(passage: Passage): Found | undefined {
  const others = findAll(OTHERS, passage.plain, passage.start);
  if (others.length === 0 || QUESTION.test(passage.plain)) return undefined;
  const seen = findAll(SEE, passage.plain, passage.start);
  const pairs = others.flatMap((other) =>
    seen.filter((see) => isPair(passage, other, see)).map((see) => joined(other, see)),
  );
  const found = pairs.flatMap((span) => {
    const value = accessAt(passage, span);
    return value === undefined ? [] : [{ value, span }];
  });
  return found.find(({ value }) => value === "restricted") ?? found[0];
}

function isPair(passage: Passage, other: Span, see: Span): boolean {
  if (gap(other, see) > FARTHEST || (other.start < see.end && see.start < other.end)) return false;
  const { end, start } = joined(other, see);
  return !/[;|]|\. /.test(wordsBetween(passage, start, end));
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

const SOMETHING =
  /(?<![a-z])(?:sees?|view|read|touch|look at|look into|access|handle|work on) (?:the|our|these|those|any|all|its|every) [a-z]/;

function accessAt(passage: Passage, span: Span): Access | undefined {
  const before = lastPart(wordsBetween(passage, span.start - AROUND, span.start));
  const within = wordsBetween(passage, span.start, span.end);
  const after = firstPart(wordsBetween(passage, span.end, span.end + 2 * AROUND));
  const around = `${before}${within}${after}`;
  if (holds(ELSEWHERE, around) || !(holds(THINGS, around) || /access|insight/.test(within) || SOMETHING.test(around)))
    return undefined;
  const words = around.replaceAll(HARMLESS, (harmless) => "~".repeat(harmless.length));
  const isFree = words !== around;
  if (holds(CONTROLS, words) && !/not even/.test(words)) return isRule(words) ? "restricted" : undefined;
  if (holds(BANS, words)) return holds(BANS, `${before}${within}`.replaceAll(HARMLESS, "~")) ? "forbidden" : undefined;
  return isFree || holds(PERMITS, words) ? "allowed" : undefined;
}

/** A rule says what may or must be; "two named vendors handle the data" tells what is. */
function isRule(words: string): boolean {
  return (
    holds(PERMITS, words) ||
    holds(BANS, words) ||
    /(?<![a-z])(?:only|must|shall|should|has to|have to|needs? to|gets?|get|will|requires?|after|under|solely|yes)(?![a-z])/.test(
      words,
    )
  );
}

function lastPart(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(";"), words.lastIndexOf(". ")) + 1);
}

function firstPart(words: string): string {
  const end = words.search(/;|\. /);
  return end < 0 ? words : words.slice(0, end);
}
