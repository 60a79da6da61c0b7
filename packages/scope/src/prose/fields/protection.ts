import type { dataClasses, knownRegimes } from "../../vocabulary.ts";
import lexicon from "../lexicon/protection.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import { type Passage, passageOf, type Statement, wordsAfter } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import { findAll, findKeyed, type Keyed, phrasePattern, wordList } from "../text/phrases.ts";
import { longestOf, overlap } from "../text/span.ts";
import { type Finding, finding } from "./finding.ts";

type Regime = (typeof knownRegimes)[number];
type DataClass = (typeof dataClasses)[number];

const regimes = wordList<Regime>(lexicon.regimes);
const data = wordList<DataClass>(lexicon.data);
const aboutOthers = phrasePattern(lexicon.aboutOthers);
/** One word says little outside a list of kinds of data. */
const BARE = /^(?:health|cards?|personal|minors?'?)$/;
const DATA_NEAR = /data|information|records?|biometric|privacy|gdpr|pii|details|classes|categories/;

/** Regimes that apply and kinds of data that somebody will see. */
export function protectionFindings(statement: Statement): Finding[] {
  return [...regimeFindings(statement), ...dataFindings(statement)];
}

function regimeFindings({ plain, passages }: Statement): Finding[] {
  return longestOf(findKeyed(regimes, plain)).flatMap((found) => {
    const passage = passageOf(passages, found);
    if (passage === undefined || isForeign(passage, found) || isDenied(passage, found)) return [];
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
      isForeign(passage, each) ||
      isDenied(passage, each) ||
      isHandledElsewhere(passage, each) ||
      !isData(passage, each)
    )
      return [];
    return [
      finding(passage, each, {
        path: `sensitivity.data[${each.key}]`,
        value: true,
        rule: `sensitivity.data/${isBare(passage, each) ? "word" : "phrase"}`,
      }),
    ];
  });
}

/** "Card numbers are keyed by the caller": others see them, not those who do this work. */
function isHandledElsewhere(passage: Passage, found: Keyed<DataClass>): boolean {
  return ELSEWHERE.test(wordsAfter(passage, found, 60));
}

const ELSEWHERE =
  /^[^.;,]{0,20} (?:is|are) diverted|^[^.;,]{0,20} (?:is|are|get|stays?|remains?)(?: all| only)? (?:handled|diverted|kept|processed|held|keyed|collected|stored|taken|tokeni[sz]ed|masked|blanked|removed|filtered|stripped|anonymi[sz]ed|with)(?: out)?(?: (?:by|in|at|with|before|elsewhere|entirely)(?! (?:agents|us|our agents|our staff|the supplier|the provider|the team|clerks|the vendor))| (?:the|our) (?:bank|provider)|$)/;

function isBare(passage: Passage, { start, end }: Keyed<DataClass>): boolean {
  return BARE.test(passage.plain.slice(start - passage.start, end - passage.start));
}

function isData(passage: Passage, found: Keyed<DataClass>): boolean {
  return !isBare(passage, found) || DATA_NEAR.test(`${passage.block.section} ${passage.plain}`);
}
