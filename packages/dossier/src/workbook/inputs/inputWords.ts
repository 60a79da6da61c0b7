import { city, country } from "@shoreline/atlas";
import { isParty, type Party } from "@shoreline/arrangements";
import { drawnUnit, drawnWords } from "@shoreline/decide";
import { type Parameter, type ParameterKey, parameterKeys, type Setting } from "@shoreline/economics";
import type { RandomSource } from "@shoreline/simulate";
import { partyWords } from "../../document/arrangementWords.ts";
import { DISCOUNT_RATE, INFLATION } from "../graph/openSetting.ts";

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
    placeWords(segments, setting) ?? {
      group: EVERYWHERE,
      means: name,
      unit: "",
      source: "the model",
      evidence: "assumption",
    }
  );
}

const MODEL = "the model of this work";
const ATLAS = "see Facts and sources";

function worldWords(name: string, { brief, nature, workload }: Setting): InputWords | undefined {
  const judged = { source: MODEL, evidence: "judgement" };
  switch (name) {
    case DISCOUNT_RATE:
      return { group: RATES, means: "Discount rate", unit: "a year", source: "the brief", evidence: "see Assumptions" };
    case INFLATION:
      return {
        group: RATES,
        means: "Growth of prices at home",
        unit: "a year",
        source: ATLAS,
        evidence: "published",
      };
    case "world/workload":
      return {
        group: AMOUNT,
        means: "Amount of work against the forecast",
        unit: "×",
        source: `${workload.class}: ${workload.source}`,
        evidence: "forecast",
      };
    case "world/scopeGrowth":
      return {
        group: AMOUNT,
        means: "Growth of the scope against what is agreed",
        unit: "×",
        source: `${workload.class}: ${workload.source}`,
        evidence: "forecast",
      };
    case "world/growth":
      return { group: AMOUNT, means: "Growth of the amount beyond the forecast", unit: "a year (log)", ...judged };
    case "world/changes":
      return {
        group: AMOUNT,
        means: `Changes ordered in ${nature.months} months`,
        unit: "changes",
        source: `from volatility ${brief.nature.volatility} and clarity ${brief.nature.clarity} of the brief`,
        evidence: "judgement",
      };
    case "world/changeSizes":
      return {
        group: AMOUNT,
        means: "Mean size of the changes against the usual",
        unit: "standard deviations",
        ...judged,
      };
    default:
      return undefined;
  }
}

/** What the brief says of improving, automating or stopping. */
function measureWords(name: string): InputWords | undefined {
  if (!name.startsWith("measure/")) return undefined;
  const words = drawnWords(name);
  const means = words.charAt(0).toUpperCase() + words.slice(1);
  return { group: AT_HOME, means, unit: drawnUnit(name), source: "the brief", evidence: "as stated" };
}

function parameterWords(segments: readonly string[], setting: Setting): InputWords | undefined {
  const key = segments.at(-1) as ParameterKey;
  if (!parameterKeys.includes(key)) return undefined;
  const parameter: Parameter = setting.parameters[key];
  const [party, nation] = segments;
  const where = segments.length === 3 ? { group: inCountry(nation!), whose: whoseWords(party!) } : undefined;
  return {
    group: where?.group ?? EVERYWHERE,
    means: where ? `${parameter.means}: ${where.whose}` : parameter.means,
    unit: parameter.unit,
    source: `${parameter.source}, ${parameter.year}`,
    evidence: parameter.evidence,
  };
}

/** What is drawn for a country, a site, a currency or an offer. */
function placeWords([whose = "", where = "", what = ""]: readonly string[], setting: Setting): InputWords | undefined {
  if (whose === "offer")
    return {
      group: PAY,
      means: `Rate of the offer ${where}`,
      unit: "an hour, in its currency",
      source: "the brief",
      evidence: "offer",
    };
  const words = WHAT[what];
  if (words === undefined) return undefined;
  const place = words.by === "currency" ? where : words.by === "site" ? city(where).name : country(where).name;
  return {
    group: words.group ?? inCountry(words.by === "site" ? city(where).country : where),
    means: words
      .means({ place, own: setting.brief.company.currency })
      .concat(isParty(whose) ? `: ${whoseWords(whose)}` : ""),
    unit: words.unit,
    source: words.source,
    evidence: words.evidence,
  };
}

interface PlaceWords {
  readonly by: "country" | "site" | "currency";
  readonly group?: string;
  readonly means: (names: { readonly place: string; readonly own: string }) => string;
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
    means: ({ place }) => `Level of pay in ${place} against the facts`,
    unit: "×",
    source: ATLAS,
    evidence: "published",
  },
  wageGrowth: {
    by: "country",
    group: PAY,
    means: ({ place }) => `Growth of pay in ${place} against the expected`,
    unit: DEVIATIONS,
    source: ATLAS,
    evidence: "published",
  },
  exchangeRate: {
    by: "currency",
    group: EXCHANGE,
    means: ({ place }) => `Change of ${place} against the US dollar in the month`,
    unit: "logarithm",
    source: ATLAS,
    evidence: "published",
  },
  leadTime: {
    by: "country",
    means: ({ place }) => `Months to the first productive hour in ${place} against the expected`,
    unit: "×",
    source: MODEL,
    evidence: "judgement",
  },
  transition: {
    by: "country",
    means: ({ place }) => `Months of the handover in ${place} against the plan`,
    unit: "×",
    source: "McKinsey on overrun transitions, second-hand",
    evidence: "secondary",
  },
  skill: {
    by: "site",
    means: ({ place }) => `Output of this very team in ${place} against such teams`,
    unit: "×",
    source: MODEL,
    evidence: "judgement",
  },
  incidents: { by: "site", means: ({ place }) => `Serious leaks in ${place}`, ...HAZARD },
  incidentsSize: {
    by: "site",
    means: ({ place }) => `Size of the leaks in ${place} against the usual`,
    unit: DEVIATIONS,
    source: MODEL,
    evidence: "judgement",
  },
  disruption: { by: "country", means: ({ place }) => `Weeks-long standstills of ${place}`, ...HAZARD },
  termination: { by: "country", means: ({ place }) => `Contracts ended early in ${place}`, ...HAZARD },
  insolvency: { by: "country", means: ({ place }) => `Failures of the contractor in ${place}`, ...HAZARD },
};

function inCountry(iso2: string): string {
  return `In ${country(iso2).name}`;
}

const OTHER: Readonly<Record<string, string>> = { captive: "own centre", cover: "nights", premises: "offices" };

function whoseWords(scope: string): string {
  return isParty(scope) ? partyWords[scope satisfies Party] : (OTHER[scope] ?? scope);
}
