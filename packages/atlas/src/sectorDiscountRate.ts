import sectorList from "../facts/sectors.json" with { type: "json" };
import type { RangedFact } from "./fact.ts";
import type { ListFile } from "./factFile.ts";
import { placeName } from "./placeName.ts";

type SectorRow = readonly [
  key: string,
  title: string,
  sector: string,
  leveredBeta: number,
  debtToEquity: number,
  costOfCapital: number,
];

const rows = (sectorList as unknown as ListFile<SectorRow>).rows;
const riskFreeShare = 0.0458;
const equityPremiumShare = 0.0433;

/** The industries that a discount rate is on file for, as briefs name them. */
export function sectors(): readonly string[] {
  return rows.map(([key]) => key);
}

/**
 * Yearly cost of capital in USD of an industry, a share a year; undefined for an industry that is not on file.
 * Cost of equity = risk-free 4.58 % + beta × 4.33 %; debt costs 6 % before a tax of 25 %; weights from debt to equity.
 * Source: betas of US industries, January 2025 (Damodaran). Add the country risk premium for work abroad.
 */
export function sectorDiscountRate(industry: string): RangedFact | undefined {
  const wanted = placeName(industry);
  const row = rows.find(([key, title, sector]) => [key, title, sector].some((name) => placeName(name) === wanted));
  if (row === undefined) return undefined;
  const [key, , sector, beta, debtToEquity, value] = row;
  const derivation =
    `${sector}: (${riskFreeShare} + ${beta} × ${equityPremiumShare}) weighted 1 to ${debtToEquity} ` +
    `with debt at 0.06 × (1 − 0.25)`;
  return {
    key: "sectorDiscountRate",
    place: key,
    value,
    unit: "share/year",
    date: "2025-01-01",
    source: "damodaran-sector-2025",
    confidence: "derived",
    low: value - 0.015,
    high: value + 0.015,
    derivation,
  };
}
