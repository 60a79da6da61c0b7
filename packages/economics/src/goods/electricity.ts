import { countries, country } from "@shoreline/atlas";
import type { Evidence } from "../parameters.ts";
import table from "./electricityPrices.json" with { type: "json" };

/** What a plant pays for electricity in a country, in US dollars of the year; where from, and how well it is known. */
export interface ElectricityPrice {
  readonly country: string;
  readonly usdPerKwh: number;
  readonly year: number;
  readonly evidence: Evidence;
  readonly source: string;
}

/**
 * Price of electricity for industry in a country (ISO 3166 alpha-2), without value added tax. Where no price is on file,
 * the median of its subregion, or else of its delivery region, marked as assumed. An unknown country throws.
 */
export function electricityPrice(iso2: string): ElectricityPrice {
  const own = table.rows.find((row) => row.country === iso2);
  if (own !== undefined) return { ...own, evidence: own.evidence as Evidence, source: sourceOf(own.source) };
  const { subregion, deliveryRegion } = country(iso2);
  const near = pricesOf((other) => other.subregion === subregion);
  const prices = near.length > 0 ? near : pricesOf((other) => other.deliveryRegion === deliveryRegion);
  const usdPerKwh = median(prices);
  const source = `median of the ${prices.length} countries of ${near.length > 0 ? subregion : "the region"} on file`;
  return { country: iso2, usdPerKwh, year: 2024, evidence: "assumption", source };
}

function sourceOf(key: string): string {
  return table.sources[key as keyof typeof table.sources];
}

function pricesOf(isNear: (other: ReturnType<typeof country>) => boolean): readonly number[] {
  const near = new Set(countries().flatMap((other) => (isNear(other) ? [other.iso2] : [])));
  return table.rows.flatMap((row) => (near.has(row.country) ? [row.usdPerKwh] : []));
}

/** The middle one, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error("No country of the region has a price of electricity.");
  return (low + high) / 2;
}
