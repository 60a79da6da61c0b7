import { type Decision, english, figures, phrase, spoken, word } from "@shoreline/decide";
import { spacedWords } from "@shoreline/units";
import { factWords } from "./inputWords.ts";
import { namedGap, nameOrText, recalledText } from "./recalledText.ts";

type Warning = Decision["warnings"][number];

/** Templates of warnings in which names stand; others are found by their own words. */
const warningTemplates: readonly string[] = [
  "The amount of a {0} is taken from {1}; this changes nothing.",
  "Those that attract least by a first look were left out: {0}. Name fewer to have them compared.",
  "Did you mean {0}?",
];

/** What is worth a look in the brief: where it stands, what stands there, and what to do. */
export function warningWords(warning: Warning): string {
  const { path, hint, allowed } = warning;
  const what = [path, givenWords(warning)].filter((part) => part !== "").join(": ");
  const advice = hint ?? allowed;
  const told = [what, ...(advice === undefined ? [] : [adviceWords(advice)])].join(". ");
  return phrase`Warning: ${told}`;
}

/** Warnings that put what is given in words; the others quote it. */
const TELLING: ReadonlySet<string> = new Set([
  "decide.sites-left-out",
  "decide.books-far-from-model",
  "decide.too-few-for-24x7",
]);
const NUMBER = /^\d+(?:\.\d+)?$/u;
const OWN_FACT = /^(\S+) for (\S+) of (\S+)$/u;

function givenWords({ code, given = "" }: Warning): string {
  if (TELLING.has(code)) return recalledText(given);
  const [, value, key, place] = (code === "brief.fact-far-from-atlas" && OWN_FACT.exec(given)) || [];
  if (value !== undefined) return phrase`${figures(value)} for ${factName(key!)} of ${place!}`;
  return NUMBER.test(given) ? figures(given) : nameOrText(given);
}

/** Who writes English sees the key that the brief has. */
function factName(key: string): string {
  return spoken() === english ? key : factWords(key);
}

const OF_ATLAS = /^The atlas says (\S+) (.+), (\S+) to (\S+)\. The own figure counts;/u;

function adviceWords(advice: string): string {
  const [, value, unit, low, high] = OF_ATLAS.exec(advice) ?? [];
  if (value === undefined) return recalledText(advice, warningTemplates, gapWords);
  const range = phrase`${figures(low!)} to ${figures(high!)}`;
  return phrase`The atlas says ${figures(value)} ${word(unit!)}, ${range}. The own figure counts; look whether its unit and its digits are right.`;
}

/** Fields of the brief, kinds of work, sites and regimes, one or several. */
function gapWords(gap: string): string {
  const names = gap.split(/ or |, /).map((name) => namedGap(name, fieldOrKind));
  return names.join(", ");
}

function fieldOrKind(name: string): string {
  const field = spacedWords(name);
  return spoken().texts.has(field) ? word(field) : nameOrText(name);
}
