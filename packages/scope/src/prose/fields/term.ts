import lexicon from "../lexicon/terms.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import { type Passage, type Statement, wordsAfter, wordsBefore } from "../text/document.ts";
import { type DurationMention, inMonths } from "../text/durations.ts";
import { isDenied } from "../text/negation.ts";
import { phraseSource } from "../text/phrases.ts";
import { overlap } from "../text/span.ts";
import { type Finding, finding } from "./finding.ts";

const before = (list: readonly string[]) => new RegExp(`(?<![a-z])${phraseSource(list)}[ ,:(|-]{0,4}$`);
const after = (list: readonly string[]) => new RegExp(`^[ ,)'-]{0,3}${phraseSource(list)}(?![a-z])`);
const NOT_BEFORE = before(lexicon.notTermBefore);
const NOT_AFTER = after(lexicon.notTermAfter);
const TERM_BEFORE = before(lexicon.termBefore);
const TERM_AFTER = after(lexicon.termAfter);
const TERM_ABOVE = /term|period|duration|timeline|schedule|contract|time ?frame|length|when/;
const ARTICLE_BEFORE =
  /(?:for|over|within|takes?|take|last|lasts|about|roughly|almost|nearly|least|is|period of|term of|duration of|:) $/;
/** "start in six months" is a date, "digitise it in eighteen months" a length. */
const SOON =
  /(?:start|begin|kick|launch|live|commence|ready|hire|from|onboard|go|meet|move|decid|retire|expire|again|back)[^.;]*$/;
const LONGEST_MONTHS = 240;
/** "to begin on 11 January and to be concluded eight months later". */
const CONCLUDED =
  /(?:conclude|complete|finish|end|over|done|through|handed over)(?:s|d|ed)?(?: some| about| exactly)? $/;

/** Lengths of the project or terms of the service. */
export function termFindings({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) => passage.durations.flatMap((duration) => termFinding(passage, duration)));
}

function termFinding(passage: Passage, duration: DurationMention): Finding[] {
  const months = inMonths(duration, duration.high);
  if (months === undefined || duration.unit === "day" || months < 0.7 || months > LONGEST_MONTHS) return [];
  const isDate = passage.dates.some(
    (date) => overlap(date, duration) && (date.isRelative !== true || SOON.test(wordsBefore(passage, duration, 60))),
  );
  if (isDate || isForeign(passage, duration) || isDenied(passage, duration) || isSomethingElse(passage, duration))
    return [];
  const kind = kindOf(passage, duration);
  if (kind === undefined) return [];
  const value = Math.max(1, Math.round(months));
  return [
    finding(passage, duration, { path: "work.months", value, rule: `work.months/${kind}`, isWeak: kind === "plain" }),
  ];
}

function isSomethingElse(passage: Passage, duration: DurationMention): boolean {
  const ahead = wordsBefore(passage, duration, 60);
  const behind = wordsAfter(passage, duration, 36);
  if (isArticle(passage, duration) && !ARTICLE_BEFORE.test(ahead)) return true;
  if (CONCLUDED.test(ahead) && /^ later(?![a-z])/.test(behind)) return false;
  return NOT_BEFORE.test(ahead) || NOT_AFTER.test(behind) || isRate(passage, duration);
}

function isArticle(passage: Passage, { start }: DurationMention): boolean {
  return /^an? /.test(passage.plain.slice(start - passage.start, start - passage.start + 5));
}

/** "$45 per month", "12 % a year": the length is what something is counted by. */
function isRate(passage: Passage, duration: DurationMention): boolean {
  const counts = /^\d/.test(passage.plain.slice(duration.start - passage.start));
  return (counts ? /(?:per|each|every) ?$/ : /(?:per|\/|each|every) ?$/).test(wordsBefore(passage, duration, 8));
}

function kindOf(passage: Passage, duration: DurationMention): string | undefined {
  const ahead = wordsBefore(passage, duration, 60);
  const behind = wordsAfter(passage, duration, 40);
  if (TERM_BEFORE.test(ahead)) return "cue";
  if (TERM_AFTER.test(behind) || CONCLUDED.test(ahead)) return "cue";
  if (TERM_ABOVE.test(passage.block.section)) return "heading";
  return duration.unit === "week" ? undefined : "plain";
}
