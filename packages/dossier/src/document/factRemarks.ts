import { type Fact, restsOnOwn, roles } from "@shoreline/atlas";
import { english, phrase, spoken, word } from "@shoreline/decide";
import { spacedWords } from "@shoreline/units";
import { sentence } from "./figureWords.ts";
import { namedGap, recalledText } from "./recalledText.ts";

/**
 * Templates of what the atlas says of a fact in which names stand, the narrower one first. What holds no name is found
 * by its own words.
 */
const factTemplates: readonly string[] = [
  "nothing on file: prior for {0}, ± {1} %",
  "nothing on file: median of {0} countries of {1} ({2})",
  "median of the {0} countries of {1} on file",
  "middle one of the {0} cities on file: {1}",
  "calendar of {0}",
  "score of the region {0}",
  "rating {0}: truly zero by construction, the reference risk",
  "rating {0}",
  "{0} {1} {2}, {3} in {4} (the organisation's own figure)",
  "{0} USD per {1} in {2}",
  "{0} USD {1}, {2} in {3}",
  "{0} {1} over developer in the US ({2} ÷ {3})",
  "{0} {1} over mean pay in the US ({2} ÷ {3})",
  "{0} standing of occupation group {1} against the US ({2} ÷ {3})",
  "{0} pay growth ({1} a year for {2} years)",
  "{0} exchange rate ({1} in {2} ÷ {3} {4} per USD)",
];

/** How a fact was found and what else there is to say of it, each a sentence. An organisation's own note stays as it is. */
export function remarkSentences(fact: Fact): readonly string[] {
  const { derivation, note } = fact;
  return [
    ...(derivation === undefined ? [] : [sentence(remarkWords(derivation))]),
    ...(note === undefined ? [] : [sentence(restsOnOwn(fact) ? note : remarkWords(note))]),
  ];
}

/** A remark of the atlas on a fact in the language that is spoken: clause by clause, and a product factor by factor. */
export function remarkWords(remark: string): string {
  if (spoken() === english) return remark;
  return remark.split("; ").map(clauseWords).join("; ");
}

const SIGNS = / ([×÷+]) (?![^(]*\))/u;
const OWED = /^(.+) of (\d+) ([A-Z]{3}) a year$/u;
const OCCUPATION = /^(.+) \(SOC (.+)\), median$/u;

function clauseWords(clause: string): string {
  const [, parts, gross, currency] = OWED.exec(clause) ?? [];
  if (parts !== undefined) return phrase`${factorsWords(parts)} of ${gross!} ${currency!} a year`;
  const [, title, code] = OCCUPATION.exec(clause) ?? [];
  if (title !== undefined) return phrase`${title} (SOC ${code!}), median`;
  return factorsWords(clause);
}

function factorsWords(clause: string): string {
  return clause
    .split(SIGNS)
    .map((part) => (part.length === 1 ? part : recalledText(part, factTemplates, gapWords)))
    .map((part, at) => (at === 0 ? part : ` ${part}`))
    .join("");
}

/** Of lenders, as Moody's writes it. */
const RATING = /^(?:Aa?a?|Baa?|Caa?)\d?$/u;

/** A job by the name that it has among the facts; a rating as it is written; everything else as in any kept text. */
function gapWords(gap: string): string {
  if (RATING.test(gap)) return gap;
  const job = roles().find(({ title }) => title.toLowerCase() === gap.toLowerCase());
  return job === undefined ? namedGap(gap) : word(spacedWords(job.key));
}
