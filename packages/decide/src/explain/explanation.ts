import type { Explained, ExplainedSentence, Role } from "./explained.ts";
import { formSentence, limitsSentence, marginSentence, riskSentence, savingSentence } from "./standingSentences.ts";
import type { Flip, InputInformation, InputValue } from "../defence/defence.ts";
import { english, inLanguage, type Language } from "../language/language.ts";
import { figures, goingOn, word, wordOf } from "../language/templates.ts";
import { assumedName, inputName } from "./inputNames.ts";
import { landedSentence } from "./landedSentence.ts";
import { peopleSentence, wayBackSentence } from "./reversalSentences.ts";
import { said, type Said, say, listedPieces, type Sentence } from "./sentence.ts";
import { money, percent, unitMoney } from "./wording.ts";
import { reasonSentences, summarySentence, thing } from "./words.ts";

/**
 * The decision in words, made from its figures alone: the answer, the margin, the reasons, the counter-argument, the
 * risks, what would turn it, what to find out first, who else says so and on what the evidence is weakest. Every figure
 * leads to its place; a sentence whose figures say nothing is left out. In another language than English it is made
 * anew from the same figures.
 */
export function explanation(decision: Explained, language: Language = english): readonly ExplainedSentence[] {
  return inLanguage(language, () => explainedSentences(decision));
}

function explainedSentences(decision: Explained): readonly ExplainedSentence[] {
  const sentences: Readonly<Record<Role, Sentence | undefined>> = {
    answer: summarySentence(decision),
    form: formSentence(decision),
    margin: marginSentence(decision),
    limits: limitsSentence(decision),
    ...reasonSentences(decision),
    landedCost: landedSentence(decision),
    risks: riskSentence(decision),
    people: peopleSentence(decision),
    wayBack: wayBackSentence(decision),
    saving: savingSentence(decision),
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
  "form",
  "margin",
  "limits",
  "reasons",
  "money",
  "landedCost",
  "against",
  "check",
  "risks",
  "people",
  "wayBack",
  "saving",
  "turns",
  "information",
  "witnesses",
  "evidence",
];

/** Nearest turns that are told; each says of one input where the answer becomes another one. */
const TURNS = 2;
/** Beyond this part of the plausible range nobody expects the input to be. */
const NEAR = 0.6;

function turnSentence(decision: Explained): Sentence | undefined {
  const { flips } = decision;
  if (flips === null) return undefined;
  const near = flips.filter(({ otherKind, distanceShare }) => otherKind && distanceShare <= NEAR).slice(0, TURNS);
  if (near.length === 0)
    return say`No single input turns the answer to another kind of arrangement within its ${said(word("near range"), "flips")}.`;
  return say`What would turn it: ${listedPieces(near.map((flip) => turnPiece(decision, flip, flips.indexOf(flip))))}.`;
}

function turnPiece(decision: Explained, flip: Flip, place: number): Sentence {
  const { currency } = decision.brief.company;
  const words = (value: InputValue) => inputWords(value, flip, currency);
  const at = said(words(flip.at), "flips", place, "at");
  const now = flip.now === null ? say`no limit` : say`${said(words(flip.now), "flips", place, "now")}`;
  const becomes = said(thing(decision, flip.becomes), "flips", place, "becomes");
  return say`${inputName(flip)} (${at} instead of ${now} makes it ${becomes})`;
}

/** Units of which there is one at a time. */
const COUNTED = /^(event|leak|change|month|minute|hour|day|call|ticket|invoice|claim|case|unit)s\b/;

/** A value of an input as people say it, with its unit. */
export function inputWords(value: InputValue, { unit, kind }: Pick<Flip, "unit" | "kind">, currency: string): string {
  if (typeof value === "string") return word(value);
  if (value === null) return word("nothing");
  if (unit === currency) return money(value, currency);
  if (unit === `${currency} a unit`) return `${unitMoney(value, currency)} ${word("a unit")}`;
  if (unit.startsWith(`${currency} `)) return `${money(value, currency)} ${word(unit.slice(currency.length + 1))}`;
  if (kind === "weight") return figures(`${(value * 100).toFixed(1)} %`);
  if (unit === "share") return percent(value);
  const figure = figures(Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3))));
  if (unit === "") return figure;
  return `${figure} ${word(figure === "1" ? unit.replace(COUNTED, "$1") : unit)}`;
}

function informationSentence({ valueOfInformation, brief }: Explained): Sentence | undefined {
  if (valueOfInformation === null) return undefined;
  const { byInput, perfect } = valueOfInformation;
  const worth = byInput.filter(({ distinguishable, value }) => distinguishable && value !== null).slice(0, 2);
  if (worth.length === 0 || perfect === null) return undefined;
  const { currency } = brief.company;
  const piece = (each: InputInformation, place: number): Sentence =>
    say`${inputName(each)} (worth up to ${said(money(each.value!, currency), "valueOfInformation", "byInput", place, "value")})`;
  const all = said(money(perfect, currency), "valueOfInformation", "perfect");
  return say`Find out first: ${listedPieces(worth.map((each) => piece(each, byInput.indexOf(each))))}; to know everything would be worth ${all}.`;
}

function witnessSentence(decision: Explained): Sentence | undefined {
  const { witnesses } = decision;
  if (witnesses.length === 0) return undefined;
  const named = (place: number): Said => said(wordOf(METHODS, witnesses[place]!.method), "witnesses", place, "agrees");
  const places = witnesses.map((_, place) => place);
  const agreeing = places.filter((place) => witnesses[place]!.agrees).map(named);
  const others = Map.groupBy(
    places.filter((place) => !witnesses[place]!.agrees),
    (place) => witnesses[place]!.best,
  );
  const dissent = [...others].map(([best, of]) => {
    const thingSaid = said(thing(decision, best), "witnesses", of[0]!, "best");
    const who = listedPieces(of.map(named));
    return of.length === 1 ? say`${who} puts ${thingSaid} first` : say`${who} put ${thingSaid} first`;
  });
  if (dissent.length === 0) return say`Other methods agree: ${listedPieces(agreeing)}.`;
  if (agreeing.length === 0) return say`Other methods do not agree: ${listedPieces(dissent)}.`;
  if (agreeing.length === 1) return say`Of other methods, ${listedPieces(agreeing)} agrees; ${listedPieces(dissent)}.`;
  return say`Of other methods, ${listedPieces(agreeing)} agree; ${listedPieces(dissent)}.`;
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
  const weakest = assumptions[place]!;
  const words = goingOn(assumedName(weakest));
  const points = said(figures((weakest.influence! * 100).toFixed(1)), "assumptions", place, "influence");
  return say`The weakest evidence that matters: ${words}, judged and not measured; it moves the lead by ${points} points of 100.`;
}
