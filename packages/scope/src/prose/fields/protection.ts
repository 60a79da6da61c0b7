import type { dataClasses, knownRegimes } from "../../vocabulary.ts";
import lexicon from "../lexicon/protection.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import { type Passage, passageOf, type Statement, wordsAfter, wordsBefore, wordsBetween } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import { findAll, findKeyed, type Keyed, phrasePattern, wordList } from "../text/phrases.ts";
import { longestOf, overlap, type Span } from "../text/span.ts";
import { type Finding, finding } from "./finding.ts";

type Regime = (typeof knownRegimes)[number];
type DataClass = (typeof dataClasses)[number];

const regimes = wordList<Regime>(lexicon.regimes);
const data = wordList<DataClass>(lexicon.data);
const aboutOthers = phrasePattern(lexicon.aboutOthers);
/** One word says little outside a list of kinds of data. */
const BARE = /^(?:health|cards?|payment|personal|minors?'?|salar(?:y|ies))$/;
const DATA_NEAR = /data|information|records?|biometric|privacy|gdpr|pii|details|classes|categories/;

/** Regimes that apply and kinds of data that somebody will see. */
export function protectionFindings(statement: Statement): Finding[] {
  return [...regimeFindings(statement), ...dataFindings(statement)];
}

function regimeFindings({ plain, passages }: Statement): Finding[] {
  return longestOf(findKeyed(regimes, plain)).flatMap((found) => {
    const passage = passageOf(passages, found);
    if (passage === undefined || !isTrue(passages, passage, found)) return [];
    const named = plain.slice(found.start, found.end);
    if (/business associate|hitech/.test(named)) return [];
    return [
      finding(passage, found, { path: `sensitivity.regimes[${found.key}]`, value: true, rule: "sensitivity.regimes" }),
    ];
  });
}

function dataFindings({ plain, passages }: Statement): Finding[] {
  const others = findAll(aboutOthers, plain);
  const found = longestOf(findKeyed(data, plain)).filter((each) => !others.some((other) => overlap(other, each)));
  return found.flatMap((each) => {
    const passage = passageOf(passages, each);
    if (
      passage === undefined ||
      / not /.test(wordsBetween(passage, each.start, each.end)) ||
      !isTrue(passages, passage, each) ||
      isHandledElsewhere(passage, each) ||
      !isData(passage, each)
    )
      return [];
    const rule = `sensitivity.data/${isBare(passage, each) ? "word" : "phrase"}`;
    const keys = isNamed(passage, each) ? [each.key, "personal"] : [each.key];
    return keys.map((key) => finding(passage, each, { path: `sensitivity.data[${key}]`, value: true, rule }));
  });
}

/** Names of patients or pupils are personal data, too. */
function isNamed(passage: Passage, { key, ...span }: Keyed<DataClass>): boolean {
  const words = wordsBetween(passage, span.start, span.end);
  return (key === "health" || key === "children") && /(?<![a-z])(?:names?|addresses)(?![a-z])/.test(words);
}

const YES = "(?:yes|yep|yeah|correct|right|sure|of course|applies|applicable|required|involved)";
const AFFIRMED = new RegExp(`^(?: \\w+){0,2} ?(?:[:=?(|]|\\.{3,}) ?${YES}(?![a-z])`);
const ANSWERED_YES = new RegExp(`^(?:\\w+ ?[:>] ?)?${YES}(?![a-z])`);

/** Said of this work and not denied; what is only asked counts where the answer is yes. */
function isTrue(passages: readonly Passage[], passage: Passage, span: Span): boolean {
  if (AFFIRMED.test(wordsAfter(passage, span, 40))) return true;
  if (isForeign(passage, span) || isDenied(passage, span)) return false;
  return !isQuestion(passage) || ANSWERED_YES.test(passages[passage.index + 1]?.plain ?? "");
}

/** "legal: is ITAR a thing", also without its mark. */
function isQuestion({ plain }: Passage): boolean {
  return /^[^?]*\?["')]*$/.test(plain) || (plain.length < 70 && /^\w+ ?[:>] ?(?:is|are|do|does|any) /.test(plain));
}

/** "Card numbers are keyed by the caller": others see them, not those who do this work. */
function isHandledElsewhere(passage: Passage, found: Keyed<DataClass>): boolean {
  return ELSEWHERE.test(wordsAfter(passage, found, 60)) || TAKEN_OUT.test(wordsBefore(passage, found, 30));
}

/** "We filter under-18s before upload." */
const TAKEN_OUT =
  /(?<![a-z])(?:filter|remove|strip|mask|delete|blank|redact|anonymi[sz]e|black)(?:s|ed|es)? (?:out )?(?:all |any |the )?$/;

const ELSEWHERE =
  /^[^.;,]{0,20} (?:is|are) diverted|^[^.;,]{0,20} (?:is|are|get|stays?|remains?)(?: all| only)? (?:handled|diverted|kept|processed|held|keyed|collected|stored|taken|tokeni[sz]ed|masked|blanked|removed|filtered|stripped|anonymi[sz]ed|with)(?: out)?(?: (?:by|in|at|with|before|elsewhere|entirely)(?! (?:agents|us|our agents|our staff|the supplier|the provider|the team|clerks|the vendor))| (?:the|our) (?:bank|provider)|$)/;

function isBare(passage: Passage, { start, end }: Keyed<DataClass>): boolean {
  return BARE.test(passage.plain.slice(start - passage.start, end - passage.start));
}

function isData(passage: Passage, found: Keyed<DataClass>): boolean {
  return !isBare(passage, found) || DATA_NEAR.test(`${passage.block.section} ${passage.plain}`);
}
