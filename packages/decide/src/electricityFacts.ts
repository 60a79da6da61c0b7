import type { Fact } from "@shoreline/atlas";
import { type ElectricityPrice, electricityPrice, type Setting, type SiteConditions } from "@shoreline/economics";

/** How far the evidence of a price is trusted, in the words of facts. */
const CONFIDENCE: Readonly<Record<ElectricityPrice["evidence"], Fact["confidence"]>> = {
  retrieved: "medium",
  derived: "derived",
  secondary: "low",
  "vendor-claim": "low",
  recalled: "low",
  assumption: "assumed",
};

/** Where a price comes from that is on file for other countries alone; which ones, the derivation says. */
const NEIGHBOURS = "Prices of electricity of countries nearby, on file";

/** What plants pay for electricity in the countries of these sites; only where the goods take any. */
export function electricityFacts({ workload: { goods } }: Setting, sites: readonly SiteConditions[]): readonly Fact[] {
  if (goods === undefined || goods.energyKwhPerUnit === 0) return [];
  return [...new Set(sites.map(({ site }) => site.country))].map(electricityFact);
}

/** What plants of a country (ISO 3166 alpha-2) pay for electricity, as a fact. */
export function electricityFact(iso2: string): Fact {
  const { usdPerKwh, year, evidence, source } = electricityPrice(iso2);
  return {
    key: "electricityPrice",
    place: iso2,
    value: usdPerKwh,
    unit: "USD a kWh",
    date: String(year),
    ...(evidence === "assumption" ? { source: NEIGHBOURS, derivation: source } : { source }),
    confidence: CONFIDENCE[evidence],
  };
}
