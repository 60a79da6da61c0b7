import {
  type Comparison,
  type Decision,
  type Difference,
  english,
  fieldWords,
  figures,
  inLanguage,
  type Language,
  money,
  odds,
  phrase,
  word,
} from "@shoreline/decide";
import { idWords, thingWords } from "./arrangementWords.ts";
import { VERDICT_MARKS } from "./chart.ts";
import { brokenName } from "./exclusions.ts";

/** A difference of the lead that nobody would call one: half a point of a hundred. */
const SMALL_LEAD = 0.005;

/** What changed, in a few sentences: the answer, how sure it is, the money, and what did most of it. */
export function comparisonSentence(
  comparison: Comparison,
  before: Decision,
  after: Decision,
  language: Language = english,
): string {
  return inLanguage(language, () => comparisonSentences(comparison, before, after).join(" "));
}

/** The same one by one, in the language that is spoken. */
export function comparisonSentences(comparison: Comparison, before: Decision, after: Decision): readonly string[] {
  if (comparison.same) return [word("Nothing changed: both are the same decision.")];
  return [
    answerSentence(before, after),
    brokenSentence(comparison),
    moneySentence(comparison, after),
    causeSentence(comparison, after),
  ].flatMap((each) => each ?? []);
}

function answerSentence(before: Decision, after: Decision): string {
  const [was, is] = [before.recommendation, after.recommendation];
  const [sure, earlier] = [is, was].map(({ verdict }) => word(VERDICT_MARKS[verdict].words));
  const sureness = was.verdict === is.verdict ? phrase`${sure!} in both` : phrase`${sure!}, where it was ${earlier!}`;
  const often = phrase`best in ${odds(is.confidenceShare)} futures, before in ${odds(was.confidenceShare)}`;
  if (was.alternative === is.alternative)
    return phrase`The recommendation stays ${thingIn(after, is.alternative)} (${sureness}; ${often}).`;
  const [from, to] = [thingIn(before, was.alternative), thingIn(after, is.alternative)];
  if (was.party === is.party && was.reach === is.reach && was.name === is.name)
    return phrase`The recommendation changes from ${from} to ${to}, the same arrangement elsewhere (${sureness}).`;
  return phrase`The recommendation changes from ${from} to ${to} (${sureness}).`;
}

/** "a vendor in Guadalajara": of an alternative that the decision holds, or else by its name. */
export function thingIn(decision: Decision, id: string): string {
  if (decision.alternatives.some((each) => each.id === id)) return thingWords(decision, id);
  return idWords(id);
}

/** What is not possible, or was not looked at, needs no weighing of reasons. */
function brokenSentence({ result }: Comparison): string | undefined {
  const { before: was, after: is } = result.recommendation;
  const [latest, earlier] = [is, was].map(({ alternative }) =>
    result.alternatives.find((each) => each.alternative === alternative),
  );
  const said = [
    ...(latest?.before === null ? [word("The new one was not considered before.")] : []),
    ...(earlier?.after === null ? [word("The earlier one is not considered any more.")] : []),
    ...(earlier?.after?.feasible === false
      ? [phrase`The earlier one now breaks ${earlier.after.breaks.map(brokenName).join(", ")}.`]
      : []),
  ];
  return said.length === 0 ? undefined : said.join(" ");
}

function moneySentence({ attribution, currency }: Comparison, after: Decision): string | undefined {
  const saving = attribution.differences.find(({ what }) => what === "saving");
  if (saving === undefined || currency === null || saving.alternative === after.baseline) return undefined;
  const [was, is] = [money(saving.before, currency), money(saving.after, currency)];
  const whose = thingIn(after, saving.alternative);
  if (was === is) return phrase`The average saving of ${whose} stays ${is!}.`;
  if (saving.difference > 0) return phrase`The average saving of ${whose} rises from ${was!} to ${is!}.`;
  return phrase`The average saving of ${whose} falls from ${was!} to ${is!}.`;
}

/** Which changed fields moved the lead most; or the saving, where the lead hardly moved. */
function causeSentence({ attribution, currency }: Comparison, after: Decision): string | undefined {
  const lead = attribution.differences.find(
    ({ what, difference }) => what === "lead" && Math.abs(difference) >= SMALL_LEAD,
  );
  const told = lead ?? attribution.differences.find(({ what }) => what === "saving");
  if (attribution.causes.length === 0) return word("No field of the brief changed.");
  if (told === undefined || told.difference === 0) return undefined;
  const amount = (value: number) => (told === lead || currency === null ? points(value) : signed(value, currency));
  const largest = largestParts(told).map((part) => `${causeWords(part.cause)} (${amount(part.amount)})`);
  if (largest.length === 0) return undefined;
  const whose = thingIn(after, told.alternative);
  const what =
    told.versus === null
      ? phrase`the saving of ${whose}`
      : phrase`the lead of ${whose} over ${thingIn(after, told.versus)}`;
  const all = told === lead ? phrase`${amount(told.difference)} points of 100` : amount(told.difference);
  const parts = largest.reduce((one, other) => phrase`${one} and ${other}`);
  return phrase`What did most to ${what} (${all} together): ${parts}.`;
}

const MOST_TOLD = 2;

/** The largest part and another of at least half its size, if they outweigh what nothing explains. */
function largestParts({ parts, remainder }: Difference): Difference["parts"] {
  const sorted = parts.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const most = Math.abs(sorted[0]?.amount ?? 0);
  if (most <= Math.abs(remainder)) return [];
  return sorted.filter(({ amount }) => 2 * Math.abs(amount) >= most).slice(0, MOST_TOLD);
}

/** A field as it is written; a section as what it is. */
export function causeWords(cause: string): string {
  return word(cause === "brief" ? "all that the briefs say otherwise" : (fieldWords[cause] ?? cause));
}

/** Points of a hundred with their sign. */
export function points(share: number): string {
  const rounded = (share * 100).toFixed(1);
  return figures(`${share > 0 && rounded !== "0.0" ? "+" : ""}${rounded}`).replace("-", "−");
}

/** An amount with its sign. */
export function signed(amount: number, currency: string): string {
  const words = money(amount, currency);
  return amount >= 0.5 ? `+${words}` : words;
}
