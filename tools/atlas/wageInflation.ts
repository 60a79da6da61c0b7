import { type FactRow, type FactTable, factRow, rounded } from "./factFile.ts";
import type { Prices } from "./prices.ts";
import { cell, needed, number, readTable, type Row } from "./readTable.ts";
import { singleFactSource } from "./sourceRegister.ts";

const realWageGrowth = 0.015;

/** Expected wage inflation: salary surveys where there is one, otherwise expected prices and 1.5 points. */
export function wageInflationTable(folder: string, prices: Prices): FactTable {
  const names = new Map(readTable(folder, "atlas/countries.csv").map((row) => [cell(row, "name"), cell(row, "iso2")]));
  const surveyed = new Map<string, FactRow>();
  for (const row of readTable(folder, "economics/parameters.csv")) {
    const [parameter, name] = cell(row, "parameter").split(": ");
    const iso2 = names.get(name ?? "");
    if (parameter === "wage_inflation" && iso2 !== undefined) surveyed.set(iso2, surveyRow(iso2, row));
  }
  const rows = [...names.values()].map((iso2) => surveyed.get(iso2) ?? priceRow(iso2, prices.last(iso2)));
  return { key: "wageInflationPerYear", unit: "share/year", source: "shoreline", rows };
}

function surveyRow(iso2: string, row: Row): FactRow {
  const value = needed(row, "mode");
  const isRecalled = cell(row, "evidence") === "recalled";
  const spread = iso2 === "AR" ? 0.2 : isRecalled ? 0.04 : 0.02;
  const low = Math.min(number(row, "low") ?? value, value - spread);
  const high = Math.max(number(row, "high") ?? value, value + spread);
  const source = isRecalled
    ? "recalled"
    : singleFactSource(cell(row, "publisher"), cell(row, "source_title"), cell(row, "url"));
  const note = isRecalled
    ? `recalled, verify${iso2 === "AR" ? "; stale in months at this speed" : ""}`
    : "budgeted salary increase";
  return factRow(iso2, value, cell(row, "year"), isRecalled ? "low" : "medium", {
    source,
    low: rounded(low),
    high: rounded(high),
    note,
  });
}

/**
 * Prices after 2024 are not on file. Between 1 and 10 % the last rate is expected to stay; above, half of it,
 * but not less than 10 %, because episodes of high inflation fade.
 */
function expectedInflation(last: number): number {
  if (last > 0.1) return Math.max(0.1, last / 2);
  return Math.max(0.01, last);
}

function priceRow(iso2: string, last: number): FactRow {
  const prices = expectedInflation(last);
  const value = rounded(prices + realWageGrowth, 3);
  const spread = Math.max(0.03, 0.4 * value);
  const derivation = `expected price inflation ${rounded(prices, 3)} (${rounded(last, 3)} in 2024${last > 0.1 ? ", fading" : ""}) + ${realWageGrowth} real growth`;
  return factRow(iso2, value, "2025", "assumed", {
    low: rounded(value - spread, 3),
    high: rounded(value + spread, 3),
    derivation,
  });
}
