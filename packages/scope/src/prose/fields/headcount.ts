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
    findAll(PEOPLE, passage.plain, passage.start)
      .flatMap((noun) => headcountFinding(passage, noun))
      .concat(ofUs(passage)),
  );
}

const WE_ARE =
  /(?:(?<![a-z])(?:we are|we're|we count|we number)|(?:own|our|total|staff|employee|present|company) strength(?: is| of| stands at|:)?)(?: about| around| some| roughly| approx\.?| nearly| over| now| currently)* $/;
const ALONE = /^(?: (?:of us|in all|all told|altogether|in total|strong|souls))?[ ~]*(?:$|[).,;:])/;
const ASKED =
  /how many (?:people|employees|persons|staff|colleagues|of you)(?! (?:do|will|should|would) (?:you|we) (?:need|want))/;

/** "We are 95.", "our own strength is 3,800", and the answer to "how many people work in your company?". */
function ofUs(passage: Passage): Finding[] {
  return passage.numbers.flatMap((number, index) => {
    const isAnswer = index === 0 && ASKED.test(passage.block.section) && number.start - passage.start < 16;
    const isSaid = WE_ARE.test(wordsBefore(passage, number, 60)) && ALONE.test(wordsAfter(passage, number, 16));
    const isOther = [...passage.percents, ...passage.monies, ...passage.dates].some((each) => overlap(each, number));
    if (!(isAnswer || isSaid) || isOther || number.value < 5 || !isAsserted(passage, number)) return [];
    return [
      finding(passage, number, {
        path: "company.headcount",
        value: number.value,
        rule: "company.headcount/organisation",
      }),
    ];
  });
}

/** "They are 400 people", "works with 180 people", "our developers (35 persons)": others, or only some of us. */
function isOfOthers(passage: Passage, number: NumberMention): boolean {
  return (
    /(?:(?:they|client|customer|partner)s? (?:are|is|have|has)|works? with)(?: about| around| some)? $/.test(
      wordsBefore(passage, number, 40),
    ) || passage.roles.some(({ end }) => end <= number.start && /^ ?\($/.test(wordsBetween(passage, end, number.start)))
  );
}

/** The group above a company counts only where nothing is said of the company itself. */
const ABOVE_US =
  /(?:^|[^a-z])(?:the|whole|entire|our) (?:group|parent|mother|owner|holding)(?![a-z])[^.;]{0,60}$|owners? \([^)]*$/;

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
  if (passage.roles.some((role) => overlap(role, cover(number, noun))) || isOfOthers(passage, number)) return [];
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
  const isAboveUs = ABOVE_US.test(wordsBefore(passage, number, 80));
  const rule = `company.headcount/${isStrong ? "organisation" : "bare"}`;
  return [
    finding(passage, cover(number, noun), {
      path: "company.headcount",
      value: number.value,
      rule,
      isWeak: !isStrong || isAboveUs,
    }),
  ];
}

/** "Employees: 740", "headcount 2,600". */
function behind(passage: Passage, noun: Span): NumberMention | undefined {
  return passage.numbers.find(
    ({ start }) =>
      start >= noun.end &&
      /^(?: strength)?(?: of [a-z ]{1,30}|,? (?:whole|entire|total|all|in the) [a-z]{3,12}| ?\([a-z ,]{2,24}\))? ?(?:\.{2,}|:|\||=|-|of|is)? ?(?:about |around |approx\.? |roughly |approximately |some |currently |~ ?)*$/.test(
        wordsBetween(passage, noun.end, start).replaceAll(/ {2,}/g, " | "),
      ) &&
      /head ?count|employees|staff|workforce/.test(wordsBetween(passage, noun.start, noun.end)) &&
      (wordsBetween(passage, noun.end, start) !== " " ||
        /(?:number|no\.?|total) (?:of )?$/.test(wordsBefore(passage, noun, 12))),
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
