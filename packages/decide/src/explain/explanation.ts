import type { Decision } from "../decision.ts";
import type { Flip, InputInformation, InputValue } from "../defence/defence.ts";
import { said, type Said, say, listedPieces, type Sentence } from "./sentence.ts";
import { money, odds, percent } from "./wording.ts";
import { reasonSentences, summarySentence, thing } from "./words.ts";

/** A decision before it is explained. */
export type Explained = Omit<Decision, "id" | "explanation">;

/** What a sentence of an explanation is about. */
export type Role =
  | "answer"
  | "margin"
  | "reasons"
  | "money"
  | "against"
  | "check"
  | "risks"
  | "turns"
  | "information"
  | "witnesses"
  | "evidence";

/** A sentence with what it is about. */
export interface ExplainedSentence extends Sentence {
  readonly role: Role;
}

/**
 * The decision in words, made from its figures alone: the answer, the margin, the reasons, the counter-argument, the
 * risks, what would turn it, what to find out first, who else says so and on what the evidence is weakest. Every figure
 * leads to its place; a sentence whose figures say nothing is left out.
 */
export function explanation(decision: Explained): readonly ExplainedSentence[] {
  const sentences: Readonly<Record<Role, Sentence | undefined>> = {
    answer: summarySentence(decision),
    margin: marginSentence(decision),
    ...reasonSentences(decision),
    risks: riskSentence(decision),
    turns: turnSentence(decision),
    information: informationSentence(decision),
    witnesses: witnessSentence(decision),
    evidence: evidenceSentence(decision),
  };
  return ROLES.flatMap((role) => {
    const sentence = sentences[role];
    return sentence ? [{ role, ...sentence }] : [];
  });
}

/** The order in which a busy reader asks. */
const ROLES: readonly Role[] = [
  "answer",
  "margin",
  "reasons",
  "money",
  "against",
  "check",
  "risks",
  "turns",
  "information",
  "witnesses",
  "evidence",
];

/** How far ahead it is of the best other answer, in futures and in points. */
function marginSentence(decision: Explained): Sentence | undefined {
  const { alternatives, recommendation } = decision;
  const place = alternatives.findIndex(({ id }) => id === recommendation.alternative);
  const { winsAgainstBest: duel, expectedScore } = alternatives[place]!;
  const other = alternatives.findIndex(({ id }) => id === duel?.versus);
  const theirs = alternatives[other]?.expectedScore;
  if (!duel || expectedScore === null || theirs === null || theirs === undefined) return undefined;
  const wins = said(odds(duel.probability), "alternatives", place, "winsAgainstBest", "probability");
  const rival = thing(decision, duel.versus);
  const scores = say`${said(expectedScore.toFixed(3), "alternatives", place, "expectedScore")} against ${said(theirs.toFixed(3), "alternatives", other, "expectedScore")}`;
  return say`It is ahead of ${rival} in ${wins} futures; on average it scores ${scores} of 1.`;
}

/** A share of futures that is worth a word. */
const WORTH_A_WORD = 0.05;

function riskSentence({ alternatives, recommendation, brief }: Explained): Sentence | undefined {
  const place = alternatives.findIndex(({ id }) => id === recommendation.alternative);
  const { overrunShare, lateShare, cost } = alternatives[place]!;
  const parts: Sentence[] = [];
  if (overrunShare >= WORTH_A_WORD)
    parts.push(
      say`in ${said(percent(overrunShare), "alternatives", place, "overrunShare")} of futures it costs over a fifth more than its median`,
    );
  if (lateShare >= WORTH_A_WORD && (brief.work.kind === "project" || brief.limits.startBy !== undefined))
    parts.push(say`in ${said(percent(lateShare), "alternatives", place, "lateShare")} it comes late`);
  if (typeof cost.cvar95 === "number")
    parts.push(
      say`in the worst twentieth it costs ${said(money(cost.cvar95, brief.company.currency), "alternatives", place, "cost", "cvar95")}`,
    );
  return parts.length === 0 ? undefined : say`What may go wrong: ${listedPieces(parts)}.`;
}

/** Nearest turns that are told; each says of one input where the answer becomes another one. */
const TURNS = 2;
/** Beyond this part of the plausible range nobody expects the input to be. */
const NEAR = 0.6;

function turnSentence(decision: Explained): Sentence | undefined {
  const { flips } = decision;
  if (flips === null) return undefined;
  const near = flips.filter(({ otherKind, distanceShare }) => otherKind && distanceShare <= NEAR).slice(0, TURNS);
  if (near.length === 0)
    return say`No single input turns the answer to another kind of arrangement within its ${said("near range", "flips")}.`;
  return say`What would turn it: ${listedPieces(near.map((flip) => turnPiece(decision, flip, flips.indexOf(flip))))}.`;
}

function turnPiece(decision: Explained, flip: Flip, place: number): Sentence {
  const { currency } = decision.brief.company;
  const words = (value: InputValue) => inputWords(value, flip, currency);
  const at = said(words(flip.at), "flips", place, "at");
  const now = flip.now === null ? say`no limit` : say`${said(words(flip.now), "flips", place, "now")}`;
  const becomes = said(thing(decision, flip.becomes), "flips", place, "becomes");
  return say`${flip.input} (${at} instead of ${now} makes it ${becomes})`;
}

/** Units of which there is one at a time. */
const COUNTED = /^(event|leak|change|month|minute|hour|day|call|ticket|invoice|claim|case|unit)s\b/;

/** A value of an input as people say it, with its unit. */
export function inputWords(value: InputValue, { unit, kind }: Pick<Flip, "unit" | "kind">, currency: string): string {
  if (typeof value === "string") return value;
  if (value === null) return "nothing";
  if (unit === currency) return money(value, currency);
  if (kind === "weight") return `${(value * 100).toFixed(1)} %`;
  if (unit === "share") return percent(value);
  const figure = Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
  if (unit === "") return figure;
  return `${figure} ${figure === "1" ? unit.replace(COUNTED, "$1") : unit}`;
}

function informationSentence({ valueOfInformation, brief }: Explained): Sentence | undefined {
  if (valueOfInformation === null) return undefined;
  const { byInput, perfect } = valueOfInformation;
  const worth = byInput.filter(({ distinguishable, value }) => distinguishable && value !== null).slice(0, 2);
  if (worth.length === 0 || perfect === null) return undefined;
  const { currency } = brief.company;
  const piece = (each: InputInformation, place: number): Sentence =>
    say`${each.input} (worth up to ${said(money(each.value!, currency), "valueOfInformation", "byInput", place, "value")})`;
  const all = said(money(perfect, currency), "valueOfInformation", "perfect");
  return say`Find out first: ${listedPieces(worth.map((each) => piece(each, byInput.indexOf(each))))}; to know everything would be worth ${all}.`;
}

function witnessSentence(decision: Explained): Sentence | undefined {
  const { witnesses } = decision;
  if (witnesses.length === 0) return undefined;
  const named = (place: number): Said =>
    said(METHODS[witnesses[place]!.method] ?? witnesses[place]!.method, "witnesses", place, "agrees");
  const places = witnesses.map((_, place) => place);
  const agreeing = places.filter((place) => witnesses[place]!.agrees).map(named);
  const others = Map.groupBy(
    places.filter((place) => !witnesses[place]!.agrees),
    (place) => witnesses[place]!.best,
  );
  const dissent = [...others].map(([best, of]) => {
    const thingSaid = said(thing(decision, best), "witnesses", of[0]!, "best");
    return say`${listedPieces(of.map(named))} put${of.length === 1 ? "s" : ""} ${thingSaid} first`;
  });
  if (dissent.length === 0) return say`Other methods agree: ${listedPieces(agreeing)}.`;
  if (agreeing.length === 0) return say`Other methods do not agree: ${listedPieces(dissent)}.`;
  return say`Of other methods, ${listedPieces(agreeing)} agree${agreeing.length === 1 ? "s" : ""}; ${listedPieces(dissent)}.`;
}

const METHODS: Readonly<Record<string, string>> = {
  weightedSum: "the weighted sum",
  topsis: "TOPSIS",
  vikor: "VIKOR",
  prometheeII: "PROMETHEE II",
};

/** Grades of evidence that a board may doubt. */
const WEAK = /evidence: (?:assumption|recalled|vendor-claim)/;

function evidenceSentence({ assumptions }: Explained): Sentence | undefined {
  const place = assumptions.findIndex(
    ({ why, source, influence }) => (influence ?? 0) > 0 && (WEAK.test(why) || source === "assumption"),
  );
  if (place < 0) return undefined;
  const { path, why, influence } = assumptions[place]!;
  const words = path.startsWith("parameters.") ? why.split(";")[0]! : path;
  const points = said(influence!.toFixed(3), "assumptions", place, "influence");
  return say`The weakest evidence that matters: ${words.charAt(0).toLowerCase() + words.slice(1)}, judged and not measured; it moves the lead by ${points} of 1.`;
}
