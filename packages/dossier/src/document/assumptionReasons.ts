import { english, figures, phrase, type RankedAssumption, spoken, word } from "@shoreline/decide";
import { parameterKeys, publishedParameters } from "@shoreline/economics";
import { isJudgement } from "./assumedValue.ts";
import { remarkWords } from "./factRemarks.ts";
import { sentence } from "./figureWords.ts";
import { nameOrText, recalledText } from "./recalledText.ts";

/** Templates of reasons in which names stand; reasons without a name are found by their own words. */
const reasonTemplates: readonly string[] = [
  "The usual term for a {0}.",
  "The currency of {0}.",
  "The cost of capital of {0} companies in the United States.",
  "A cost of capital of 6 to 10 % a year is usual; {0} is no sector with a figure of its own.",
  "The country risk of {0} is added; a gap in inflation is not.",
  "The company has a legal entity at home, in {0}.",
  "At {0} sensitivity a serious incident is taken to cost {1} times a year of the work.",
  "{0} is given without a city; {1} is its main one.",
];

type Assumed = Pick<RankedAssumption, "path" | "why" | "source">;

/** Why an assumption is plausible, in sentences; what it is has been said before. */
export function reasonWords(assumption: Assumed): string {
  const { path, why } = assumption;
  if (path.startsWith("parameters.")) return parameterReason(assumption);
  if (path.startsWith("facts.")) return sentence(remarkWords(why));
  if (spoken() === english) return sentence(why);
  return sentencesOf(sentence(why))
    .map((each) => recalledText(each, reasonTemplates, gapWords))
    .join(" ");
}

/** Where an assumption comes from: a publication, or that somebody judged it so. */
export function originWords({ path, source }: Assumed): string {
  if (isJudgement(source)) return word("A judgement.");
  return sentence(path.startsWith("parameters.") ? parameterSource(path, source) : sourcesWords(source));
}

/** One source, or several that stand behind one figure. */
function sourcesWords(source: string): string {
  return spoken().texts.has(source) ? word(source) : source.split("; ").map(nameOrText).join("; ");
}

/** What is said after the meaning of a parameter: what else it is, and of which kind the evidence is. */
function parameterReason({ path, why }: Assumed): string {
  const [, ...rest] = why.split("; ");
  const parts = rest.length === 0 ? [why] : rest;
  return sentence(parts.map((part) => partWords(part, path)).join("; "));
}

function partWords(part: string, path: string): string {
  const [, evidence] = /^evidence: (.+)$/u.exec(part) ?? [];
  if (evidence !== undefined) return phrase`evidence: ${word(evidence)}`;
  const { means = part } = publishedOf(path) ?? {};
  return means.includes(part) ? word(part) : part;
}

/** The year stands behind the source of a parameter. */
function parameterSource(path: string, kept: string): string {
  const published = publishedOf(path);
  if (published === undefined || kept !== `${published.source}, ${published.year}`) return kept;
  return `${nameOrText(published.source)}, ${published.year}`;
}

function publishedOf(path: string) {
  const key = parameterKeys.find((each) => path === `parameters.${each}`);
  return key === undefined ? undefined : publishedParameters[key];
}

/** A text by its sentences, each with its stop. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?]) (?=\p{Lu})/u);
}

/** Countries, levels and kinds of work have words in the language; the name of an industry or a city stays. */
function gapWords(gap: string): string {
  return /\d/.test(gap) ? figures(gap) : nameOrText(gap);
}
