import type { Alternative, Decision, RankedAssumption } from "../decision.ts";
import { arrangementAdvice, arrangementThing } from "./arrangementInWords.ts";
import { goingOn, word, wordOf } from "../language/templates.ts";
import { assumedName } from "./inputNames.ts";
import { naturalPair } from "./naturalWords.ts";
import { joined, listedPieces, said, type Said, say, type Sentence } from "./sentence.ts";
import { criterionWords, lineWords } from "../language/wordTables.ts";
import { money, odds } from "./wording.ts";

/** What a summary speaks of: the decision as far as it stands. */
export type Told = Pick<Decision, "brief" | "baseline" | "alternatives" | "assumptions"> & {
  readonly why: Omit<Decision["why"], "inWords">;
  readonly recommendation: Omit<Decision["recommendation"], "summary">;
};

/** The answer in a few sentences: what to do, how often it is best, what it saves, how sure that is. */
export function summary(told: Told): string {
  return summarySentence(told).text;
}

const chosen = (words: string) => said(words, "recommendation", "alternative");

/** The same with every figure leading to its place. */
export function summarySentence(told: Told): Sentence {
  const { advice, odds: often } = answerSentences(told);
  return joined([advice, " ", often]);
}

/** The answer in its two parts: what to do, and how often that is best and what it saves. */
export function answerSentences(told: Told): { readonly advice: Sentence; readonly odds: Sentence } {
  const best = find(told, told.recommendation.alternative);
  return { advice: adviceSentence(told, best), odds: oddsSentence(told, best) };
}

function adviceSentence(told: Told, best: Alternative): Sentence {
  const advice = arrangementAdvice(best);
  if (told.why.versus === null || told.recommendation.verdict !== "tooCloseToCall") return joined([chosen(advice)]);
  const other = best.winsAgainstBest ? thing(told, best.winsAgainstBest.versus) : word("the next best");
  const close = said(word("Too close to call"), "recommendation", "verdict");
  return say`${close} between ${thing(told, best.id)} and ${other}. If you must choose now: ${chosen(goingOn(advice))}`;
}

function oddsSentence(told: Told, best: Alternative): Sentence {
  if (told.why.versus === null)
    return say`It is the only kind of arrangement that your limits leave; ${savingClause(told, best)}.`;
  const often = said(odds(told.recommendation.confidenceShare), "recommendation", "confidenceShare");
  return say`Best in ${often} futures${cellClause(told)}; ${savingClause(told, best)}.`;
}

function cellClause({ recommendation }: Told): Sentence {
  const { cellShare, confidenceShare } = recommendation;
  if (Math.round(cellShare * 10) <= Math.round(confidenceShare * 10)) return say``;
  return say` (${said(odds(cellShare), "recommendation", "cellShare")} together with the same arrangement elsewhere)`;
}

function savingClause(told: Told, best: Alternative): Sentence {
  const { baseline, alternatives } = told;
  if (best.id === baseline) return say`it is what other arrangements are measured against`;
  const { mean, p10, p90 } = best.saving;
  if (mean === null || p10 === null || p90 === null) return say`its saving cannot be said`;
  const amount = (value: number, key: string) =>
    sayMoney(told, value, "alternatives", placeOf(told, best.id), "saving", key);
  const from = alternatives.find(({ id }) => id === baseline);
  const against = from ? arrangementThing(from) : word("the baseline");
  if (mean >= 0)
    return say`saves ${amount(mean, "mean")} (${amount(p10, "p10")} to ${amount(p90, "p90")}) against ${against}`;
  return say`costs ${amount(-mean, "mean")} more (${amount(-p90, "p90")} to ${amount(-p10, "p10")}) against ${against}`;
}

/** The reasons, the strongest counter-argument and what to check, each a sentence made from the figures. */
export function reasons(told: Told): readonly string[] {
  return Object.values(reasonSentences(told)).flatMap((each) => each?.text ?? []);
}

/** The same by what they are about, with every figure leading to its place. */
export function reasonSentences(told: Told) {
  return {
    reasons: criteriaSentence(told),
    money: moneySentence(told),
    against: counterSentence(told),
    check: checkSentence(told),
  };
}

const WORTH_SAYING = 0.004;

function criteriaSentence(told: Told): Sentence | undefined {
  const speaking = told.why.criteria.filter(({ contribution }) => contribution > WORTH_SAYING).slice(0, 3);
  const versus = told.alternatives.find(({ id }) => id === told.why.versus);
  if (speaking.length === 0 || !versus) return undefined;
  const rival = arrangementThing(versus);
  const parts = speaking.map(({ criterion }, place) => criterionPiece(told, criterion, place));
  return say`Against ${rival}, it is ahead on ${listedPieces(parts)}.`;
}

/** A criterion by its name, with what both score on its natural scale where that means something. */
function criterionPiece(told: Told, criterion: string, place: number): Sentence {
  const name = said(wordOf(criterionWords, criterion), "why", "criteria", place, "contribution");
  const [mine, theirs] = [told.recommendation.alternative, told.why.versus!].map((id) => ({
    place: placeOf(told, id),
    value: find(told, id).criteria[criterion]?.value,
  }));
  if (mine?.value === undefined || theirs?.value === undefined) return say`${name}`;
  const isAhead = told.why.criteria[place]!.contribution > 0;
  const pair = naturalPair(criterion, mine.value, theirs.value, isAhead);
  if (!pair) return say`${name}`;
  const figure = (words: string, at: number) => said(words, "alternatives", at, "criteria", criterion, "value");
  return say`${name} (${figure(pair.mine, mine.place)} against ${figure(pair.theirs, theirs.place)} ${pair.unit})`;
}

function moneySentence(told: Told): Sentence | undefined {
  const { bridge } = told.why;
  const sorted = bridge.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, 4);
  if (sorted.length === 0) return undefined;
  const parts = sorted.map((each) => {
    const { line, amount } = each;
    const change = sayMoney(told, amount, "why", "bridge", bridge.indexOf(each), "amount");
    return joined([wordOf(lineWords, line), " ", { ...change, words: `${amount > 0 ? "+" : ""}${change.words}` }]);
  });
  const list = joined(parts.flatMap((part, place) => (place === 0 ? [part] : [", ", part])));
  return say`Where the money moves against the baseline: ${list}.`;
}

function counterSentence(told: Told): Sentence | undefined {
  const { criteria } = told.why;
  const worst = criteria.at(-1);
  if (!worst || worst.contribution > -WORTH_SAYING) return undefined;
  return say`What speaks against it most is ${criterionPiece(told, worst.criterion, criteria.length - 1)}.`;
}

function checkSentence({ assumptions }: Told): Sentence | undefined {
  const first = assumptions.filter(({ influence }) => (influence ?? 0) > WORTH_SAYING).slice(0, 2);
  if (first.length === 0) return undefined;
  const parts = first.map((each) => said(checkWords(each), "assumptions", assumptions.indexOf(each), "influence"));
  const list = joined(parts.flatMap((part, place) => (place === 0 ? [part] : ["; ", part])));
  return say`Check first: ${list}.`;
}

function checkWords(assumption: RankedAssumption): string {
  return goingOn(assumedName(assumption)).replace(/\.$/, "");
}

function sayMoney({ brief }: Told, amount: number, ...steps: readonly (string | number)[]): Said {
  return said(money(amount, brief.company.currency), ...steps);
}

/** The arrangement as a thing: "a vendor in Guadalajara". */
export function thing(told: Pick<Told, "alternatives">, id: string): string {
  return arrangementThing(find(told, id));
}

function find(told: Pick<Told, "alternatives">, id: string): Alternative {
  return told.alternatives[placeOf(told, id)]!;
}

function placeOf({ alternatives }: Pick<Told, "alternatives">, id: string): number {
  const place = alternatives.findIndex((each) => each.id === id);
  if (place < 0) throw new Error(`No alternative "${id}".`);
  return place;
}
