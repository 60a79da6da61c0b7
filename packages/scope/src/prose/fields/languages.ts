import lexicon from "../lexicon/languages.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import { type Passage, type Statement, wordsAfter, wordsBefore } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import { findKeyed, holds, type Keyed, phrasePattern, wordList } from "../text/phrases.ts";
import { isWithoutCapitals } from "../text/places.ts";
import { type Finding, finding } from "./finding.ts";

type Language = keyof typeof lexicon.languages;

const languages = wordList<Language>(lexicon.languages);
const ANY = phrasePattern(Object.values(lexicon.languages).flat());
const SERVED = phrasePattern(lexicon.served);
const NOT_SERVED = phrasePattern(lexicon.notServed);
const CODES = /languages?[a-z ]{0,30}[:|] ?((?:[A-Z]{2}(?:, ?|\/| and | & |$|(?=[^A-Za-z])))+)/g;

/** Languages in which customers are served. */
export function languageFindings(statement: Statement): Finding[] {
  const isCasual = isWithoutCapitals(statement.text);
  return statement.passages.flatMap((passage) => [
    ...named(passage, statement.text, isCasual),
    ...coded(passage, statement.text),
  ]);
}

function named(passage: Passage, text: string, isCasual: boolean): Finding[] {
  if (!holds(ANY, passage.plain)) return [];
  const found = findKeyed(languages, passage.plain, passage.start).filter(
    ({ start, end }) =>
      (isCasual && end - start > 2) || /\p{Lu}/u.test(text.charAt(start)) || text.startsWith("isi", start),
  );
  if (found.length === 0) return [];
  return found.filter((each) => isServed(passage, each)).map((each) => languageFinding(passage, each));
}

function languageFinding(passage: Passage, { key, start, end }: Keyed<Language>): Finding {
  return finding(
    passage,
    { start, end },
    { path: `work.volumes.languages[${key}]`, value: true, rule: "work.volumes.languages" },
  );
}

/** A sentence of nothing but languages: "Spanish and English." */
const ONLY_LANGUAGES = new RegExp(
  `^(?:[a-z .]{1,14}[:>] ?)?(?:languages?:? ?)?(?:(?:${Object.values(lexicon.languages).flat().join("|")})(?:, ?| and |/| & |, and | ?\\+ ?| )?)+(?: only)?[.]?$`,
);

/** A nationality is not a language: "our German subsidiary", "Indian vendors". */
function isServed(passage: Passage, found: Keyed<Language>): boolean {
  const behind = wordsAfter(passage, found, 26);
  const isPeople =
    /^ (?:subsidiar|compan|compet|customers?(?! in)|vendor|supplier|entity|office|team|market|law|gaap|branch|parent|group|plant|holiday|bank|firm|authorit|government|regulat|board|colleagues|site|sister|engineer|developer|data protection|time|summer|winter)/.test(
      behind,
    );
  const isOwn = /(?:^|[^a-z])(?:i|he|she) (?:\w+ )?speaks? (?:\w+ (?:and )?)?$/.test(wordsBefore(passage, found, 30));
  if (isPeople || isOwn || isForeign(passage, found) || isDenied(passage, found)) return false;
  if (ONLY_LANGUAGES.test(passage.plain)) return true;
  const [before, after] = [wordsBefore(passage, found, 110), wordsAfter(passage, found, 70)];
  const around = `${passage.block.section} ${before} # ${after}`;
  const beside = `${passage.block.section} ${before.replace(/^.*;/, "")} # ${after.replace(/;.*$/, "")}`;
  if (
    /speak|lingual|languages?/.test(around) &&
    !/documentation|working language|project language|team language|contract language|company language/.test(beside)
  )
    return true;
  return holds(SERVED, around) && !holds(NOT_SERVED, beside);
}

/** "Languages: DE, FR, IT". */
function coded(passage: Passage, text: string): Finding[] {
  const words = text.slice(passage.start, passage.end);
  return Array.from(words.matchAll(new RegExp(CODES.source, "gi"))).flatMap((match) => {
    const list = match[1] ?? "";
    const from = passage.start + match.index + match[0].indexOf(list);
    return Array.from(list.matchAll(/(?<![A-Za-z])[A-Z]{2}(?![A-Za-z])/g)).flatMap((code) => {
      const key = code[0].toLowerCase();
      const isLanguage = key in lexicon.languages;
      const span = { start: from + code.index, end: from + code.index + 2 };
      return isLanguage ? [languageFinding(passage, { ...span, key: key as Language })] : [];
    });
  });
}
