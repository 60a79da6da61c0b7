import { city, country } from "@shoreline/atlas";
import { isParty, type Party } from "@shoreline/arrangements";
import { drawnUnit, drawnWords, english, figures, phrase, spoken, word, wordOf } from "@shoreline/decide";
import { type Parameter, type ParameterKey, parameterKeys, type Setting } from "@shoreline/economics";
import type { RandomSource } from "@shoreline/simulate";
import { partyWords } from "../../document/arrangementWords.ts";
import { unitWords } from "../../document/assumedValue.ts";
import { nameOrText } from "../../document/recalledText.ts";
import { DISCOUNT_RATE, INFLATION } from "../graph/openSetting.ts";
import { workloadSource } from "./workloadWords.ts";

/** What an input is to people. */
export interface InputWords {
  /** Under which heading it stands. */
  readonly group: string;
  readonly means: string;
  readonly unit: string;
  readonly source: string;
  /** How well it is founded, in a word or two. */
  readonly evidence: string;
}

export const RATES = "Rates";
export const AMOUNT = "Amount of work";
export const PAY = "Pay";
export const EXCHANGE = "Exchange rates";
export const AT_HOME = "Done at home instead";
export const EVERYWHERE = "The same everywhere";

/** What an input means, from the name under which the model draws it. */
export function inputWords({ name }: RandomSource, setting: Setting): InputWords {
  const segments = name.split("/");
  return (
    worldWords(name, setting) ??
    measureWords(name) ??
    parameterWords(segments, setting) ??
    placeWords(segments) ??
    unnamedWords(name)
  );
}

/** What has no words of its own here: in English by its name in the model, in another language as the decision calls it. */
function unnamedWords(name: string): InputWords {
  const isEnglish = spoken() === english;
  return {
    group: word(EVERYWHERE),
    means: isEnglish ? name : begun(drawnWords(name)),
    unit: isEnglish ? "" : word(drawnUnit(name)),
    source: word("the model"),
    evidence: word("assumption"),
  };
}

const MODEL = "the model of this work";
const ATLAS = "see Facts and sources";
const BRIEF = "the brief";

function worldWords(name: string, { brief, nature, workload }: Setting): InputWords | undefined {
  const forecast = { unit: "×", source: workloadSource(workload), evidence: word("forecast") };
  const judged = { source: word(MODEL), evidence: word("judgement") };
  switch (name) {
    case DISCOUNT_RATE:
      return rateWords(word("Discount rate"), word(BRIEF), word("see Assumptions"));
    case INFLATION:
      return rateWords(word("Growth of prices at home"), word(ATLAS), word("published"));
    case "world/workload":
      return { group: word(AMOUNT), means: word("Amount of work against the forecast"), ...forecast };
    case "world/scopeGrowth":
      return { group: word(AMOUNT), means: word("Growth of the scope against what is agreed"), ...forecast };
    case "world/growth":
      return {
        group: word(AMOUNT),
        means: word("Growth of the amount beyond the forecast"),
        unit: word("a year (log)"),
        ...judged,
      };
    case "world/changes":
      return {
        group: word(AMOUNT),
        means: phrase`Changes ordered in ${nature.months} months`,
        unit: word("changes"),
        source: phrase`from volatility ${plain(brief.nature.volatility)} and clarity ${plain(brief.nature.clarity)} of the brief`,
        evidence: word("judgement"),
      };
    case "world/changeSizes":
      return {
        group: word(AMOUNT),
        means: word("Mean size of the changes against the usual"),
        unit: word(DEVIATIONS),
        ...judged,
      };
    default:
      return undefined;
  }
}

/** With a capital, as a row begins. */
function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function plain(value: number): string {
  return figures(String(value));
}

function rateWords(means: string, source: string, evidence: string): InputWords {
  return { group: word(RATES), means, unit: word("a year"), source, evidence };
}

/** What the brief says of improving, automating or stopping. */
function measureWords(name: string): InputWords | undefined {
  if (!name.startsWith("measure/")) return undefined;
  return {
    group: word(AT_HOME),
    means: begun(drawnWords(name)),
    unit: word(drawnUnit(name)),
    source: word(BRIEF),
    evidence: word("as stated"),
  };
}

function parameterWords(segments: readonly string[], setting: Setting): InputWords | undefined {
  const key = segments.at(-1) as ParameterKey;
  if (!parameterKeys.includes(key)) return undefined;
  const parameter: Parameter = setting.parameters[key];
  const [party, nation] = segments;
  const where = segments.length === 3 ? { group: inCountry(nation!), whose: whoseWords(party!) } : undefined;
  const means = begun(word(parameter.means));
  return {
    group: where?.group ?? word(EVERYWHERE),
    means: where ? `${means}: ${where.whose}` : means,
    unit: unitWords(parameter.unit),
    source: `${nameOrText(parameter.source)}, ${parameter.year}`,
    evidence: word(parameter.evidence),
  };
}

/** What is drawn for a country, a site, a currency or an offer. */
function placeWords([whose = "", where = "", what = ""]: readonly string[]): InputWords | undefined {
  if (whose === "offer") return offerWords(where);
  const words = WHAT[what];
  if (words === undefined) return undefined;
  const { means, group, unit, source, evidence } = words;
  return {
    group: group === undefined ? inCountry(words.by === "site" ? city(where).country : where) : word(group),
    means: means(placeName(words.by, where)).concat(isParty(whose) ? `: ${whoseWords(whose)}` : ""),
    unit: word(unit),
    source: word(source),
    evidence: word(evidence),
  };
}

function offerWords(offer: string): InputWords {
  return {
    group: word(PAY),
    means: phrase`Rate of the offer ${offer}`,
    unit: word("an hour, in its currency"),
    source: word(BRIEF),
    evidence: word("offer"),
  };
}

function placeName(by: PlaceWords["by"], where: string): string {
  if (by === "currency") return where;
  return by === "site" ? city(where).name : word(country(where).name);
}

interface PlaceWords {
  readonly by: "country" | "site" | "currency";
  readonly group?: string;
  readonly means: (place: string) => string;
  readonly unit: string;
  readonly source: string;
  readonly evidence: string;
}

const DEVIATIONS = "standard deviations";
const HAZARD = { unit: "times over the horizon", source: "hazard rates of the model", evidence: "derived" };
const WHAT: Readonly<Record<string, PlaceWords>> = {
  payLevel: {
    by: "country",
    group: PAY,
    means: (place) => phrase`Level of pay in ${place} against the facts`,
    unit: "×",
    source: ATLAS,
    evidence: "published",
  },
  wageGrowth: {
    by: "country",
    group: PAY,
    means: (place) => phrase`Growth of pay in ${place} against the expected`,
    unit: DEVIATIONS,
    source: ATLAS,
    evidence: "published",
  },
  exchangeRate: {
    by: "currency",
    group: EXCHANGE,
    means: (place) => phrase`Change of ${place} against the US dollar in the month`,
    unit: "logarithm",
    source: ATLAS,
    evidence: "published",
  },
  leadTime: {
    by: "country",
    means: (place) => phrase`Months to the first productive hour in ${place} against the expected`,
    unit: "×",
    source: MODEL,
    evidence: "judgement",
  },
  transition: {
    by: "country",
    means: (place) => phrase`Months of the handover in ${place} against the plan`,
    unit: "×",
    source: "McKinsey on overrun transitions, second-hand",
    evidence: "secondary",
  },
  skill: {
    by: "site",
    means: (place) => phrase`Output of this very team in ${place} against such teams`,
    unit: "×",
    source: MODEL,
    evidence: "judgement",
  },
  incidents: { by: "site", means: (place) => phrase`Serious leaks in ${place}`, ...HAZARD },
  incidentsSize: {
    by: "site",
    means: (place) => phrase`Size of the leaks in ${place} against the usual`,
    unit: DEVIATIONS,
    source: MODEL,
    evidence: "judgement",
  },
  disruption: { by: "country", means: (place) => phrase`Weeks-long standstills of ${place}`, ...HAZARD },
  termination: { by: "country", means: (place) => phrase`Contracts ended early in ${place}`, ...HAZARD },
  insolvency: { by: "country", means: (place) => phrase`Failures of the contractor in ${place}`, ...HAZARD },
};

function inCountry(iso2: string): string {
  return phrase`In ${word(country(iso2).name)}`;
}

const OTHER: Readonly<Record<string, string>> = { captive: "own centre", cover: "nights", premises: "offices" };

function whoseWords(scope: string): string {
  return isParty(scope) ? word(partyWords[scope satisfies Party]) : wordOf(OTHER, scope);
}
