import type { Party } from "@shoreline/arrangements";
import lexicon from "../lexicon/parties.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import { type Passage, passageOf, type Statement, wordsAfter, wordsBefore } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import { findKeyed, holds, type Keyed, phrasePattern, wordList } from "../text/phrases.ts";
import { longestOf } from "../text/span.ts";
import { type Finding, finding } from "./finding.ts";

const parties = wordList<Party>(lexicon.parties);
const REFUSED_ABOVE = phrasePattern([
  "not permitted",
  "not allowed",
  "excluded",
  "exclusions?",
  "forbidden",
  "no go'?s?",
  "not acceptable",
  "out",
  "ruled out",
  "red lines",
]);
const REFUSED_AFTER =
  /^[^.;]{0,60}?(?<![a-z])(?:(?:is|are|will be|shall be|be)(?: \w+)? (?:out|refused|rejected|vetoed|declined|excluded|ruled out|not|unacceptable|forbidden|prohibited|banned|set aside|off the table)|need not apply|^[ ,]*(?:rejected|refused|excluded|vetoed)|not (?:acceptable|permitted|allowed|an option|considered|wanted|used))(?![a-z])/;
const REQUIRED =
  /^ (?:must|shall|should|is to|are to|needs?|has to|will|may|can|who|which|that|staff|offers?|we (?:choose|select|pick))(?! (?:not|be (?:set aside|excluded)))(?![a-z])/;

/** Parties that the text refuses in words. */
export function partyFindings({ plain, passages }: Statement): Finding[] {
  return longestOf(findKeyed(parties, plain)).flatMap((found) => {
    const passage = passageOf(passages, found);
    if (passage === undefined || !isRefused(passage, found, passages)) return [];
    return [
      finding(passage, found, { path: `limits.forbid[${found.key}]`, value: true, rule: `limits.forbid/${found.key}` }),
    ];
  });
}

function isRefused(passage: Passage, found: Keyed<Party>, passages: readonly Passage[]): boolean {
  const behind = wordsAfter(passage, found, 90);
  if (
    /^[^.;,]{0,30}[:=] ?no(?![a-z])|^\)?[^.;,|]{0,24}\? ?\|? ?no(?![a-z])|^\)? ?(?::|\||-) ?(?:no|rejected|refused|excluded|not)(?![a-z])/.test(
      behind,
    )
  )
    return true;
  if (isAnsweredNo(passage, behind, passages)) return true;
  if (isWelcome(found, behind) || isNotYet(passage, found, behind)) return false;
  if (found.key === "vendor" && isPartOfOther(passage, found)) return false;
  if (/(?:is|are) excluded,? (?:as well as|and|like) (?:\w+ ){0,2}$/.test(wordsBefore(passage, found, 60))) return true;
  if (isDirectlyRefused(passage, found) || isLikeBefore(passage, passages)) return true;
  if (isForeign(passage, found) && !holds(REFUSED_ABOVE, passage.block.section)) return false;
  if (holds(REFUSED_ABOVE, passage.block.section) || startsRefused(passage)) return true;
  if (found.key === "vendor" && REQUIRED.test(behind)) return false;
  return isDenied(passage, found) || REFUSED_AFTER.test(behind);
}

/** "Individual contractors permitted?", and the next line says no. */
function isAnsweredNo({ index, plain }: Passage, behind: string, passages: readonly Passage[]): boolean {
  const isAsked = /^[^.;,]{0,24}\? *$/.test(behind) && /permitted|allowed|acceptable|accepted|possible|ok/.test(plain);
  return isAsked && /^\W*(?:no|nope|none|never|not)(?![a-z])/.test(passages[index + 1]?.plain ?? "");
}

/** "No vendor has answered", "we have not found a freelancer yet". */
function isNotYet(passage: Passage, found: Keyed<Party>, behind: string): boolean {
  return (
    /^ (?:has|have|had) (?:\w+ )?(?:answered|replied|offered|quoted|responded|applied|been (?:chosen|selected|found|named|asked))/.test(
      behind,
    ) ||
    /(?:not|n't|never) (?:yet )?(?:found|seen|met|heard (?:from|of)|chosen|selected|asked|contacted)(?: \w+){0,2} $/.test(
      wordsBefore(passage, found, 40),
    )
  );
}

/** "Vendors are welcome, freelancers are not." */
function isWelcome({ key }: Keyed<Party>, behind: string): boolean {
  return (
    key === "vendor" &&
    /^,?(?: (?:is|are|would be|may|can|do(?:es)?))? ?(?:fine|welcome|ok|okay|allowed|permitted|preferred|possible|does it|do it)(?![a-z])/.test(
      behind,
    )
  );
}

/** "No issue with an outside company", "already with another vendor", "the vendor may not copy data" refuse nobody. */
function isPartOfOther(passage: Passage, found: Keyed<Party>): boolean {
  const before = wordsBefore(passage, found, 60);
  return (
    (/(?:(?:no|not an?) (?:\w+ )?(?:issue|objection|problem|concern|reason)s?[^.;]{0,40}|(?:already )?with (?:an)?other (?:\w+ )?|rul(?:es?|ed) out |(?:e-?mails|which|that) (?:we )?don't )$/.test(
      before,
    ) &&
      (!/rul(?:es?|ed) out $/.test(before) ||
        /^ (?:from|in|based|located)(?![a-z])/.test(wordsAfter(passage, found, 12)))) ||
    /^(?:'s staff)? (?:may|can|must|shall) not (?!be (?:used|engaged|considered|proposed))(?![a-z]+ (?:used|engaged))/.test(
      wordsAfter(passage, found, 60),
    )
  );
}

/** "No freelancers", whatever the rest of the sentence tells of former times. */
function isDirectlyRefused(passage: Passage, found: Keyed<Party>): boolean {
  return (
    /(?:^|[^a-z])(?:no|not an?|nor an?|never an?|without|neither)(?: [a-z-]{2,14}){0,2} $/.test(
      wordsBefore(passage, found, 26),
    ) && found.key !== "vendor"
  );
}

/** "So is an employer of record", behind a sentence that excludes somebody. */
function isLikeBefore({ plain, index }: Passage, passages: readonly Passage[]): boolean {
  return /^so (?:is|are) /.test(plain) && REFUSED_AFTER.test(passages[index - 1]?.plain ?? "");
}

/** "Not permitted: freelancers; employer of record", also as a row of a table. */
function startsRefused({ plain }: Passage): boolean {
  return /^(?:\d+ \| )?\|? ?(?:\d+ *\| *)?(?:not (?:permitted|allowed|acceptable|wanted)|excluded(?: parties)?|forbidden|exclusions?|no go)(?: \w+)? *[:|]/.test(
    plain,
  );
}
