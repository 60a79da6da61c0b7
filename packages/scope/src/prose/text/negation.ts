import lexicon from "../lexicon/negation.json" with { type: "json" };
import { phrasePattern } from "./phrases.ts";
import { clauseAt, type Sentence } from "./sentences.ts";
import type { Span } from "./span.ts";

const HARMLESS = phrasePattern(lexicon.harmless);
const BEFORE = phrasePattern(lexicon.before);
const VERB = `(?:${lexicon.verbs.join("|")})`;
/** From the first verb behind a mention on: "does not apply", "are therefore excluded", "never". */
const REFUSED = new RegExp(
  `^(?:never|cannot|[a-z]+n't|${VERB}(?: \\w+)??(?: \\w+)?? (?:${lexicon.after.map((each) => each.replaceAll(" ", "[ -]+")).join("|")}))(?![a-z])`,
);
const FIRST_VERB = new RegExp(`(?<![a-z])${VERB}(?![a-z])`);
/** ", HIPAA and SOX" between a name and a verb is a list, ", kids in Perth and Auckland" is not. */
const LIST =
  /^(?!.*(?<![a-z])(?:in|at|on|for|with|from|of|the|when)(?![a-z]))(?:,? (?:and |or |nor )?[a-z0-9-]+(?: [a-z0-9-]+)?){0,5}(?: and | or | nor )/;
const ASSERTED =
  /^[^,;.]{0,24}?(?<![a-z])(?:applies|apply|is required|are required|is needed|are needed|is in scope|is involved|are involved|must|shall|is a must|is mandatory|will be)(?![a-z])(?! not)/;
const FARTHEST = 90;

/** Whether the text says that it is not so: "no health data", "HIPAA does not apply", "neither A nor B". */
export function isDenied(sentence: Sentence, span: Span): boolean {
  return isDeniedBefore(sentence, span) || isDeniedAfter(sentence, span);
}

/** Only what stands before: "nothing in China", not "China does not". */
export function isDeniedBefore(sentence: Sentence, span: Span): boolean {
  const clause = clauseWithBracket(sentence, span);
  const from = Math.max(clause.start, span.start - FARTHEST);
  const words = sentence.plain
    .slice(from - sentence.start, span.start - sentence.start)
    .replaceAll(HARMLESS, (found) => " ".repeat(found.length));
  const cue = Array.from(words.matchAll(BEFORE)).at(-1);
  if (cue === undefined) return false;
  const between = words.slice(cue.index + cue[0].length);
  if (between.startsWith(",") || /[a-z)] ?[.?!] /.test(`x${between}`)) return false;
  if (
    /:|(?<![a-z])(?:but|only|yet|except|plus|as long as|provided|because|since|apart from|other than|beyond)(?![a-z])/.test(
      between,
    )
  )
    return false;
  const after = sentence.plain.slice(span.end - sentence.start, span.end - sentence.start + 40);
  return !(between.includes(",") && (ASSERTED.test(after) || FIRST_VERB.test(between)));
}

/** What stands in brackets shares the "no" before them: "no special data (health, biometrics)". */
function clauseWithBracket(sentence: Sentence, span: Span): Span {
  const clause = clauseAt(sentence, span.start);
  if (sentence.plain[clause.start - sentence.start - 1] !== "(") return clause;
  const inside = sentence.plain.slice(clause.start - sentence.start, clause.end - sentence.start);
  if (/(?<![a-z])(?:we|i|it|they|he|she|had|has|is|was|are|only|will)(?![a-z])/.test(inside)) return clause;
  const before = clauseAt(sentence, clause.start - 1);
  return { start: before.start, end: clause.end };
}

const NO_BEHIND =
  /^ (?:was |is |has been )?(?:dropped|removed|cancelled|taken off|off the list|n\/a)(?![a-z])|^ ?\| ?n\/a|^\)? ?(?:[:=?(-]|\.{3,})? ?(?:no|nope|nah|none|not|n\/a)(?![a-z]) ?(?:[.,;)|-]|needed|required|involved|at all|$)|^[^.;:=]{0,40}[:=] ?no(?![a-z])|^[^.;?]{0,40}\? ?(?:no|nope|none)(?![a-z])|^[^.;]{0,60}; (?:it|this|that|they) (?:does|do) not apply|^,[^,.;]{0,40}, is(?: \w+){0,4} not (?:required|needed|applicable|relevant)|^, [^,.;]{0,40},[^.;]{0,40}(?:is|are) not (?:required|needed|applicable|relevant)|^[^.;,]{0,40}(?:not applicable|not relevant|: does not apply|: do not apply)|^ only (?:once|if|when|later|from)(?![a-z])[^.;]{0,60}not now/;

function isDeniedAfter(sentence: Sentence, span: Span): boolean {
  const from = span.end - sentence.start;
  if (NO_BEHIND.test(sentence.plain.slice(from, from + FARTHEST))) return true;
  const after = sentence.plain.slice(from, from + FARTHEST).replaceAll(HARMLESS, (found) => "~".repeat(found.length));
  const verb = FIRST_VERB.exec(after);
  if (verb === null || /[;(]/.test(after.slice(0, verb.index)) || !REFUSED.test(after.slice(verb.index))) return false;
  const before = after.slice(0, verb.index);
  if (/(?<![a-z])(?:but|while|because)(?![a-z])|\. /.test(before)) return false;
  return !/[,|]/.test(before) || LIST.test(before);
}
