import { type Comparison, type Decision, type Difference, fieldWords, money, odds } from "@shoreline/decide";
import { idWords, thingWords } from "./arrangementWords.ts";
import { VERDICT_MARKS } from "./chart.ts";

/** A difference of the lead that nobody would call one: half a point of a hundred. */
const SMALL_LEAD = 0.005;

/** What changed, in a few sentences: the answer, how sure it is, the money, and what did most of it. */
export function comparisonSentence(comparison: Comparison, before: Decision, after: Decision): string {
  if (comparison.same) return "Nothing changed: both are the same decision.";
  return [
    answerSentence(before, after),
    brokenSentence(comparison),
    moneySentence(comparison, after),
    causeSentence(comparison, after),
  ]
    .flatMap((each) => each ?? [])
    .join(" ");
}

function answerSentence(before: Decision, after: Decision): string {
  const [was, is] = [before.recommendation, after.recommendation];
  const sureness =
    was.verdict === is.verdict
      ? `${VERDICT_MARKS[is.verdict].words} in both`
      : `${VERDICT_MARKS[is.verdict].words}, where it was ${VERDICT_MARKS[was.verdict].words}`;
  const often = `best in ${odds(is.confidenceShare)} futures, before in ${odds(was.confidenceShare)}`;
  if (was.alternative === is.alternative)
    return `The recommendation stays ${thingIn(after, is.alternative)} (${sureness}; ${often}).`;
  const also =
    was.party === is.party && was.reach === is.reach && was.name === is.name ? ", the same arrangement elsewhere" : "";
  return `The recommendation changes from ${thingIn(before, was.alternative)} to ${thingIn(after, is.alternative)}${also} (${sureness}).`;
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
    ...(latest?.before === null ? ["The new one was not considered before."] : []),
    ...(earlier?.after === null ? ["The earlier one is not considered any more."] : []),
    ...(earlier?.after?.feasible === false ? [`The earlier one now breaks ${earlier.after.breaks.join(", ")}.`] : []),
  ];
  return said.length === 0 ? undefined : said.join(" ");
}

function moneySentence({ attribution, currency }: Comparison, after: Decision): string | undefined {
  const saving = attribution.differences.find(({ what }) => what === "saving");
  if (saving === undefined || currency === null || saving.alternative === after.baseline) return undefined;
  const [was, is] = [money(saving.before, currency), money(saving.after, currency)];
  const whose = `The average saving of ${thingIn(after, saving.alternative)}`;
  if (was === is) return `${whose} stays ${is}.`;
  return `${whose} ${saving.difference > 0 ? "rises" : "falls"} from ${was} to ${is}.`;
}

/** Which changed fields moved the lead most; or the saving, where the lead hardly moved. */
function causeSentence({ attribution, currency }: Comparison, after: Decision): string | undefined {
  const lead = attribution.differences.find(
    ({ what, difference }) => what === "lead" && Math.abs(difference) >= SMALL_LEAD,
  );
  const told = lead ?? attribution.differences.find(({ what }) => what === "saving");
  if (attribution.causes.length === 0) return "No field of the brief changed.";
  if (told === undefined || told.difference === 0) return undefined;
  const amount = (value: number) => (told === lead || currency === null ? points(value) : signed(value, currency));
  const largest = largestParts(told).map((part) => `${causeWords(part.cause)} (${amount(part.amount)})`);
  if (largest.length === 0) return undefined;
  const whose = thingIn(after, told.alternative);
  const what =
    told.versus === null ? `the saving of ${whose}` : `the lead of ${whose} over ${thingIn(after, told.versus)}`;
  const unit = told === lead ? " points of 100" : "";
  return `What did most to ${what} (${amount(told.difference)}${unit} together): ${largest.join(" and ")}.`;
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
  return cause === "brief" ? "all that the briefs say otherwise" : (fieldWords[cause] ?? cause);
}

/** Points of a hundred with their sign. */
export function points(share: number): string {
  const rounded = (share * 100).toFixed(1);
  return `${share > 0 && rounded !== "0.0" ? "+" : ""}${rounded}`.replace("-", "−");
}

/** An amount with its sign. */
export function signed(amount: number, currency: string): string {
  const words = money(amount, currency);
  return amount >= 0.5 ? `+${words}` : words;
}
