import lexicon from "../lexicon/counts.json" with { type: "json" };
import { type Passage, type Statement, wordsAfter, wordsBefore, wordsBetween } from "../text/document.ts";
import type { NumberMention } from "../text/numbers.ts";
import { findAll, holds, phrasePattern } from "../text/phrases.ts";
import { cover, overlap, type Span } from "../text/span.ts";
import { type Finding, finding, isAsserted } from "./finding.ts";

const PEOPLE = phrasePattern(lexicon.people);
const ORGANISATION = phrasePattern(lexicon.organisation);
const NOT_ORGANISATION = phrasePattern(lexicon.notOrganisation);
const WANTED =
  /(?:need|want|require|looking for|team of|up to|additional|another|extra|hire|add|with|from|of the|these|those|about half of|served by|serves|serving|for|by|took|takes|used|needs|today's|current) (?:about |around |some |roughly |approx\.? |the )?$/;

/** How many people the whole organisation has. */
export function headcountFindings({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) =>
    findAll(PEOPLE, passage.plain, passage.start).flatMap((noun) => headcountFinding(passage, noun)),
  );
}

function headcountFinding(passage: Passage, noun: Span): Finding[] {
  const number =
    passage.numbers.findLast(
      ({ end }) =>
        end <= noun.start &&
        /^[ -]{0,2}(?:(?:full time|permanent|own|odd|or so|loyal|good|hard ?working|dedicated)[ -])?$/.test(
          wordsBetween(passage, end, noun.start),
        ),
    ) ?? behind(passage, noun);
  if (number === undefined || number.value < 3 || number.value > 3_000_000 || !isAsserted(passage, number)) return [];
  if (/^[ -]?(?:days?|hours?|months?|years?)(?![a-z])/.test(wordsAfter(passage, noun, 8))) return [];
  if (passage.roles.some((role) => overlap(role, cover(number, noun)))) return [];
  const around = `${wordsBefore(passage, number, 44)} # ${wordsAfter(passage, noun, 30)}`;
  const isStated = isOfOrganisation(passage, number, noun);
  const isEmployed =
    /employ(?:s|ing)? (?:about |around |approximately |some |roughly |nearly |over |more than )*$/.test(
      wordsBefore(passage, number, 40),
    );
  if (!isStated || (isEmployed !== true && holds(NOT_ORGANISATION, around.replace(/\band enrol.*/, "")))) return [];
  const isAlone =
    passage.index < 6 &&
    /^(?:about |some |around |roughly |approx\.? |approximately )?[\d.,' ]+ (?:people|employees|staff)\.?$/.test(
      passage.plain,
    );
  const isStrong = isAlone || holds(ORGANISATION, `${passage.plain} ${passage.block.section}`);
  const rule = `company.headcount/${isStrong ? "organisation" : "bare"}`;
  return [
    finding(passage, cover(number, noun), { path: "company.headcount", value: number.value, rule, isWeak: !isStrong }),
  ];
}

/** "Employees: 740", "headcount 2,600". */
function behind(passage: Passage, noun: Span): NumberMention | undefined {
  return passage.numbers.find(
    ({ start }) =>
      start >= noun.end &&
      /^(?: strength)?(?: of [a-z ]{1,30})? ?(?::|\||=|-|of|is)? ?(?:about |around |approx\.? |roughly |approximately |some |currently |~ ?)*$/.test(
        wordsBetween(passage, noun.end, start).replaceAll(/ {2,}/g, " | "),
      ) &&
      /head ?count|employees|staff|workforce/.test(wordsBetween(passage, noun.start, noun.end)) &&
      wordsBetween(passage, noun.end, start) !== " ",
  );
}

function isOfOrganisation(passage: Passage, number: NumberMention, noun: Span): boolean {
  const before = wordsBefore(passage, number, 40);
  const word = wordsBetween(passage, noun.start, noun.end);
  if (
    /^(?:fte|heads|workers?|colleagues|persons?|people|souls|team members)/.test(word) &&
    !holds(ORGANISATION, passage.plain)
  )
    return false;
  if (
    /(?:compan(?:y|ies)|firm|bank|insurer|group|organi[sz]ation|hospital|network|authority|university|employ(?:s|ing)?|maker|manufacturer|retailer|provider|business|agency|seat [a-z ]+|house|operator|supplier|distributor|wholesaler|utility|practice|plant|trust|charity|chain|[a-z]+)(?: \w+){0,6} (?:with|of)(?: its| about| around| some| roughly| approx\.?| approximately| over| more than| nearly| almost| just under| just over)*[ ~]*$/.test(
      before,
    )
  )
    return !/(?:team|staffed|crew|squad|desk|department|floor|panel|pool|group) of/.test(before);
  return !WANTED.test(before);
}
