import { city, country } from "@shoreline/atlas";
import { parameterKeys, type ParameterKey, publishedParameters } from "@shoreline/economics";
import { goingOn, phrase, word, wordOf } from "../language/templates.ts";
import { criterionWords } from "../language/wordTables.ts";

/** Who is meant by the first part of a stream's name. */
const WHOSE: Readonly<Record<string, string>> = {
  employees: "own staff",
  captive: "a centre of one's own",
  employerOfRecord: "people hired through an employer of record",
  vendor: "vendors",
  maker: "contract manufacturers",
  buildOperateTransfer: "build-operate-transfer partners",
  freelancers: "freelancers",
  distance: "working over the distance",
};

/** What is drawn by itself and is no parameter: in words, and in which unit. */
const DRAWN: Readonly<Record<string, readonly [words: string, unit: string]>> = {
  workload: ["how much work it is", "× what is expected"],
  scopeGrowth: ["how much the scope grows", "× what was agreed"],
  growth: ["how fast the volume grows", "standard deviations from what is expected"],
  wageGrowth: ["how fast pay grows", "standard deviations from what is expected"],
  payLevel: ["the level of pay", "× what is known"],
  exchangeRate: ["the exchange rate", ""],
  disruption: ["disruptive events", "events"],
  changes: ["how many changes come", "changes"],
  changeSizes: ["how large the changes are", "standard deviations from the usual"],
  leadTime: ["how long it takes to begin", "× what is expected"],
  transition: ["how long the handover takes", "× what is expected"],
  skill: ["how good the team is", "× the usual"],
  insolvency: ["whether the partner fails", "events"],
  termination: ["whether the contract ends early", "events"],
  incidents: ["how many leaks there are", "leaks"],
  incidentsSize: ["how bad a leak is", "standard deviations from the usual"],
  rate: ["the rate in the end", "an hour"],
  tariffChange: ["how soon duties rise on goods made", "rank from never to at once"],
};

/** What the brief says of improving, automating or stopping, as `<measure>/<figure>`: in words, and in which unit. */
const OF_MEASURES: Readonly<Record<string, readonly [words: string, unit: string]>> = {
  "improve/effect": ["how much the improvement saves", "share of the running cost"],
  "improve/investment": ["what the improvement costs", "once"],
  "improve/runCost": ["what the improvement costs to run", "a year"],
  "automate/effect": ["how much of the work machines do", "share of the work"],
  "automate/investment": ["what the automation costs", "once"],
  "automate/runCost": ["what the automation costs to run", "a year"],
  "stop/valueLost": ["what is lost without the work", "a year"],
  "stop/investment": ["what closing down costs", "once"],
};

/** A stream of draws in words: "how fast pay grows in India", "mark-up of a vendor (vendors, India)". */
export function drawnWords(name: string): string {
  const [scope = "", ...rest] = name.split("/");
  const key = rest.at(-1) ?? scope;
  if (scope === "trait") return traitWords(rest[0] ?? "", key);
  if (scope === "measure") return word(OF_MEASURES[rest.join("/")]?.[0] ?? key);
  const place = rest.length > 1 ? placeWords(rest[0]!) : undefined;
  if (scope === "offer") return phrase`the rate of ${rest[0]!} in the end`;
  if (key === "exchangeRate") return phrase`the exchange rate of the ${rest[0]!}`;
  const words = DRAWN[key] === undefined ? parameterWords(key) : word(DRAWN[key][0]);
  if (WHOSE[scope] === undefined) return place ? phrase`${words} in ${place}` : words;
  const who = word(WHOSE[scope]);
  return place ? phrase`${words} (${who}, ${place})` : phrase`${words} (${who})`;
}

/** Unit of what a stream draws, in words. */
export function drawnUnit(name: string): string {
  const key = name.split("/").at(-1) ?? name;
  if (name.startsWith("trait/")) return "× the judged shortfall";
  if (name.startsWith("measure/")) return OF_MEASURES[name.slice("measure/".length)]?.[1] ?? "";
  if (DRAWN[key]) return DRAWN[key][1];
  return isParameter(key) ? publishedParameters[key].unit : "";
}

function traitWords(whose: string, criterion: string): string {
  const words = wordOf(criterionWords, criterion);
  const who = WHOSE[whose];
  return who ? phrase`how far ${words} falls short with ${word(who)}` : phrase`how far ${words} falls short`;
}

function parameterWords(key: string): string {
  return isParameter(key) ? goingOn(word(publishedParameters[key].means)) : key;
}

function isParameter(key: string): key is ParameterKey {
  return (parameterKeys as readonly string[]).includes(key);
}

/** A country by its code or a city by its id; anything else as it is. */
function placeWords(place: string): string {
  if (/^[A-Z]{2}$/.test(place)) return word(country(place).name);
  return place.includes("-") ? city(place).name : place;
}
