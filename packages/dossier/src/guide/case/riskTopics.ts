import { city, country } from "@shoreline/atlas";
import {
  type Decision,
  english,
  figures,
  joined,
  listedPieces,
  percent,
  said,
  type Said,
  say,
  type Sentence,
  spoken,
  word,
} from "@shoreline/decide";
import { placeWords } from "../../document/inputWords.ts";
import type { CaseSentence } from "./caseSentence.ts";
import { criterionSentence } from "./criterionSentence.ts";
import {
  atBaseline,
  bestOf,
  futuresOf,
  isAbroad,
  lineOf,
  monthsOf,
  named,
  type Placed,
  recommended,
} from "./placed.ts";

/** Control, protection, law and the way back, as a decision has them. */
export const riskTopics = {
  control: criterionSentence("control", percent, "%s of decisions are taken by your own managers"),
  protection: criterionSentence("protection", rare, "%s serious leaks a year are reckoned with"),
  continuity: criterionSentence("continuity", rare, "%s interruptions a year are reckoned with"),
  delivery: criterionSentence("deliveryRisk", percent, "the odds of failing are %s"),
  changes: lineAgainstBaseline("changeOrders", "changes cost"),
  incidents: lineAgainstBaseline("incidents", "leaks cost"),
  interruptions: lineAgainstBaseline("interruptions", "interruptions, early ends and failures cost"),
  overrun,
  entities,
  entitySetUp,
  exitCost,
  residency,
  dataClasses,
  currency,
  countryRisk,
} satisfies Record<string, CaseSentence>;

/** Two figures that matter, because such rates are small: 0.024. */
function rare(value: number): string {
  return value === 0 ? "0" : figures(String(Number(value.toPrecision(2))));
}

function lineAgainstBaseline(key: "changeOrders" | "incidents" | "interruptions", means: string): CaseSentence {
  return (decision) => {
    const [mine, base] = [recommended(decision), atBaseline(decision)];
    const [own, other] = [lineOf(mine, key), lineOf(base, key)];
    if (!own) return undefined;
    const lead = say`With ${named(mine)}, ${word(means)} ${own} on average`;
    return mine.at === base.at || !other ? say`${lead}.` : say`${lead}, against ${other} with ${named(base)}.`;
  };
}

function overrun(decision: Decision): Sentence {
  const told = recommended(decision);
  const share = futuresOf(told, told.alternative.overrunShare, "overrunShare");
  return say`In ${share} ${named(told)} costs over a fifth more than its own median.`;
}

function entities({ brief }: Decision): Sentence | undefined {
  const { entities: codes } = brief.company;
  if (codes.length === 0) return undefined;
  const names = codes.map((code, at) => said(word(country(code).name), "brief", "company", "entities", at));
  return say`Your brief knows an entity of yours in ${listedPieces(names.map((name) => say`${name}`))}.`;
}

/** What founding and running an entity comes to for the best centre abroad. */
function entitySetUp(decision: Decision): Sentence | undefined {
  const told = bestOf(decision, (each) => each.party === "employees" && isAbroad(each));
  if (!told) return undefined;
  const parts: readonly (readonly [string, Said | undefined])[] = [
    [word("setting up"), lineOf(told, "setUp")],
    [word("running the entity"), lineOf(told, "entity")],
  ];
  const pieces = parts.flatMap(([words, amount]) => (amount ? [joined([words, " ", amount])] : []));
  const { p50 } = told.alternative.monthsToFirstOutput;
  if (pieces.length === 0 || p50 === null) return undefined;
  return say`For ${named(told)} this is reckoned on average: ${listedPieces(pieces)}; its first output comes after ${monthsOf(told, p50, "monthsToFirstOutput", "p50")} at the median.`;
}

function exitCost(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const exit = lineOf(told, "exit");
  if (exit) return say`For the end of ${named(told)}, ${exit} is reckoned on average, its odds included.`;
  if (told.alternative.party === "employees" && !isAbroad(told.alternative)) return undefined;
  const captive = bestOf(decision, (each) => each.party === "employees" && isAbroad(each));
  const amount = captive && lineOf(captive, "exit");
  if (!captive || !amount) return undefined;
  return say`${capital(told)} has no line for closing down; ${named(captive)} would have ${amount} on average, its odds included.`;
}

function capital(told: Placed): Said {
  const { words, path } = named(told);
  return { words: words.charAt(0).toUpperCase() + words.slice(1), path };
}

function residency({ brief, alternatives }: Decision): Sentence | undefined {
  const { dataResidency } = brief.sensitivity;
  if (dataResidency.length === 0) {
    return say`Your brief sets ${said(word("no limit"), "brief", "sensitivity", "dataResidency")} on where the data are handled.`;
  }
  const places = dataResidency.map(
    (place, at) => say`${said(spokenPlace(place), "brief", "sensitivity", "dataResidency", at)}`,
  );
  const out = alternatives.filter(({ faults }) => faults.some(({ code }) => code === "limit.data-residency"));
  const count = said(String(out.length), "alternatives");
  return say`Your brief keeps the data in ${listedPieces(places)}; that rules out ${count} of the arrangements considered.`;
}

/** A country by its code; groups of countries have names of their own. */
function spokenPlace(place: string): string {
  return spoken() === english ? place : placeWords(place);
}

function dataClasses({ brief }: Decision): Sentence | undefined {
  const { data, regimes } = brief.sensitivity;
  const pieces = [
    ...data.map((name, at) => said(word(`${name} data`), "brief", "sensitivity", "data", at)),
    ...regimes.map((name, at) => said(name, "brief", "sensitivity", "regimes", at)),
  ];
  return pieces.length === 0 ? undefined : say`It names ${listedPieces(pieces.map((piece) => say`${piece}`))}.`;
}

/** Which exchange rate the recommended arrangement hangs on, and how wide it swings. */
function currency({ facts, brief, alternatives, recommendation }: Decision): Sentence | undefined {
  const told = placedIn({ alternatives, recommendation });
  const { iso2, currency: local } = country(city(recommendation.site).country);
  const home = said(brief.company.currency, "brief", "company", "currency");
  if (local === brief.company.currency) return say`The recommended place pays in ${home}, the currency of your brief.`;
  const at = facts.findIndex(({ key, place }) => key === "fxVolatilityPerYear" && place === iso2);
  const swing = facts[at]?.value;
  if (typeof swing !== "number") return undefined;
  const share = said(percent(swing), "facts", at, "value");
  return say`Pay in ${told} is in ${local}, your brief reckons in ${home}; the rate against the dollar has swung by ${share} a year.`;
}

function placedIn({ alternatives, recommendation }: Pick<Decision, "alternatives" | "recommendation">): Said {
  const at = alternatives.findIndex(({ id }) => id === recommendation.alternative);
  return said(city(recommendation.site).name, "alternatives", at, "site");
}

function countryRisk({ facts, recommendation }: Decision): Sentence | undefined {
  const { country: iso2 } = city(recommendation.site);
  const at = facts.findIndex(({ key, place }) => key === "countryRiskPremium" && place === iso2);
  const fact = facts[at];
  if (typeof fact?.value !== "number") return undefined;
  const premium = said(figures(`${(fact.value * 100).toFixed(1)} %`), "facts", at, "value");
  const date = said(fact.date.slice(0, 4), "facts", at, "date");
  return say`The risk premium of ${word(country(iso2).name)} is ${premium} a year (${date}).`;
}
