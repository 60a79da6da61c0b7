import schemeList from "../facts/contributionSchemes.json" with { type: "json" };
import { exchangeRateAt } from "./exchangeRateAt.ts";
import type { Confidence, NumberFact, RangedFact } from "./fact.ts";
import type { ListFile } from "./factFile.ts";
import { type FactsOnFile, published } from "./factsOnFile.ts";

/** One part of what an employer owes; amounts in local currency a year. */
interface Part {
  readonly name: string;
  readonly rate?: number;
  readonly from?: number;
  readonly upTo?: number;
  readonly baseShare?: number;
  readonly flat?: number;
  readonly onlyBelow?: number;
  readonly onlyAbove?: number;
}

interface Scheme {
  readonly country: string;
  readonly source: string;
  readonly currency: string;
  readonly year: string;
  readonly confidence: Confidence;
  readonly spread: readonly [down: number, up: number];
  readonly note: string;
  readonly parts: readonly Part[];
}

const schemes = (schemeList as unknown as ListFile<Scheme>).rows;

/** The share by the scheme of a country, or undefined where only a flat share is on file. */
export function contributionByScheme(
  iso2: string,
  grossUsdPerYear: number,
  onFile: FactsOnFile = published,
): RangedFact | undefined {
  const scheme = schemes.find((entry) => entry.country === iso2);
  if (scheme === undefined) return undefined;
  const rate = exchangeRateAt(scheme.currency, scheme.year, onFile).value;
  const gross = grossUsdPerYear * rate;
  const value = scheme.parts.reduce((sum, part) => sum + owed(part, gross), 0) / gross;
  const [down, up] = scheme.spread;
  return { ...schemeFact(scheme, value, gross), low: value * (1 - down), high: value * (1 + up) };
}

function schemeFact(scheme: Scheme, value: number, gross: number): NumberFact {
  const parts = scheme.parts.map((part) => `${part.name} ${rounded(owed(part, gross) / gross)}`);
  return {
    key: "employerContributionShare",
    place: scheme.country,
    value,
    unit: "share of gross pay",
    date: scheme.year,
    source: scheme.source,
    confidence: scheme.confidence,
    derivation: `${parts.join(" + ")} of ${Math.round(gross)} ${scheme.currency} a year`,
    note: scheme.note,
  };
}

/** What one part costs a year at a gross pay, both in local currency. */
function owed(part: Part, gross: number): number {
  if (part.onlyBelow !== undefined && gross > part.onlyBelow) return 0;
  if (part.onlyAbove !== undefined && gross <= part.onlyAbove) return 0;
  const base = gross * (part.baseShare ?? 1);
  const slice = Math.max(0, Math.min(base, part.upTo ?? Infinity) - (part.from ?? 0));
  return slice * (part.rate ?? 0) + (part.flat ?? 0);
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
