import { english, phrase, spoken } from "@shoreline/decide";
import type { Setting } from "@shoreline/economics";
import { namedGap, nameOrText, recalledText } from "../../document/recalledText.ts";

type Workload = Pick<Setting["workload"], "class" | "source">;

/** Templates of what a forecast of the amount of work rests on, the narrower one first. */
const forecastTemplates: readonly string[] = [
  "{0}, weighed by precision",
  "{0} good units a month at {1} minutes over a yield of {2}",
  "{0} full-time equivalents over {1} months at {2} hours",
  "a steady team of {0} full-time equivalents at {1} hours a month",
  "{0} a month at {1} minutes, each half hour staffed to answer {2} % of calls within {3} seconds, with growth and season",
  "{0} a month at {1} minutes, with growth and season",
  "the range given, {0} to {1} person-hours",
  "{0} past projects of class {1} ({2} to {3} h)",
  "{0} {1} at {2} h each (reference class {3} to {4} h)",
  "brief",
  "own history, fitted {0}",
  "spread: {0}",
];

/** What the forecast of the amount of work rests on, and where that is from. */
export function workloadSource({ class: kind, source }: Workload): string {
  if (spoken() === english) return `${kind}: ${source}`;
  const sources = source.split("; ").map((each) => (isMade(each) ? forecastWords(each) : nameOrText(each)));
  return `${forecastWords(kind)}: ${sources.join("; ")}`;
}

/** Made here, and not the name of a publication. */
function isMade(source: string): boolean {
  return /^(?:brief$|own history, |spread: )/.test(source);
}

function forecastWords(text: string): string {
  return recalledText(text, forecastTemplates, gapWords);
}

/** "1200 calls and 300 tickets", or several opinions about one project: each by itself. */
function gapWords(gap: string): string {
  const [first = "", ...others] = gap.split(/ and (?=\d)/);
  if (others.length === 0 || ![first, ...others].every(isOpinion)) return opinionWords(gap);
  return others.reduce((all, each) => phrase`${all} and ${opinionWords(each)}`, opinionWords(first));
}

const COUNT = /^\d+ [a-z]+s$/;
const OPINION = /^the range given| h each \(| past projects of class /;

function isOpinion(text: string): boolean {
  return COUNT.test(text) || OPINION.test(text);
}

/** A count of cases, an opinion about a project, or what stands in one: a figure, a name, a unit. */
function opinionWords(text: string): string {
  if (COUNT.test(text)) return recalledText(text);
  return OPINION.test(text) ? forecastWords(text) : namedGap(text, nameOrText);
}
