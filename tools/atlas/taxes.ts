import { type FactRow, type FactTable, factRow } from "./factFile.ts";
import { cell, needed, number, readTable, type Row } from "./readTable.ts";

/** Changes since the 2023 table, recalled; the range reaches them and the note names them. */
const companyTaxSince: Record<string, number> = {
  CZ: 21,
  SK: 24,
  EE: 22,
  AT: 23,
  LT: 17,
  TN: 20,
  PT: 20,
  RW: 28,
  IN: 25.17,
  IE: 15,
};

export function companyTaxTable(folder: string): FactTable {
  const rows = readTable(folder, "atlas/tax_rates.csv").map((row): FactRow => {
    const iso2 = cell(row, "iso2");
    const value = needed(row, "cit_rate_pct");
    const later = companyTaxSince[iso2];
    const range = { low: share(Math.min(value - 1, later ?? value)), high: share(Math.max(value + 1, later ?? value)) };
    const note =
      later === undefined
        ? "rate of 2023, with regional taxes"
        : `rate of 2023; ${later} % since or on option, recalled, verify`;
    return factRow(iso2, share(value), cell(row, "cit_year"), later === undefined ? "medium" : "low", {
      ...range,
      note,
    });
  });
  return { key: "corporateTaxShare", unit: "share of taxable profit", source: "tax-foundation-2023", rows };
}

const zeroRated = "business-to-business exports are mostly zero-rated";

/** Rates that the table has wrong or lacks, recalled. */
const valueAddedInstead: Record<string, readonly [percent: number, note: string]> = {
  KZ: [16, "16 % since 2026 under the new tax code, in place of 12"],
  LK: [18, "recalled, verify; the table prints 12"],
  PK: [18, "recalled, verify; the table prints 17"],
  TH: [7, "recalled, verify: rate in force; the statute sets 10"],
  MY: [8, "recalled, verify: service tax; the table prints 10"],
  CN: [6, "recalled, verify: rate on services; 13 on goods"],
  BD: [15, "recalled, verify; blank in the table"],
  JM: [15, "recalled, verify; blank in the table"],
};

export function valueAddedTaxTable(folder: string): FactTable {
  const rows = readTable(folder, "atlas/tax_rates.csv").map(valueAddedRow);
  return { key: "valueAddedTaxShare", unit: "share of the price", source: "sales-tax-table", rows };
}

function valueAddedRow(row: Row): FactRow {
  const iso2 = cell(row, "iso2");
  if (iso2 === "US")
    return factRow("US", 0, "2025", "high", {
      low: 0,
      high: 0,
      note: "truly zero: no value-added tax; states levy sales taxes",
    });
  if (iso2 === "HK")
    return factRow("HK", 0, "2025", "low", {
      source: "recalled",
      low: 0,
      high: 0,
      note: "truly zero: no value-added tax; recalled, verify",
    });
  const instead = valueAddedInstead[iso2];
  if (instead !== undefined) {
    const [percent, note] = instead;
    return factRow(iso2, share(percent), "2026", "low", { source: "recalled", note: `${note}; ${zeroRated}` });
  }
  const doubtful = ["VN", "BR"].includes(iso2);
  const note = doubtful
    ? `${iso2 === "BR" ? "a state rate on goods" : "reduced to 8 % for a time"}; ${zeroRated}`
    : undefined;
  return factRow(
    iso2,
    share(number(row, "vat_standard_pct") ?? Number.NaN),
    "2025",
    doubtful ? "low" : "medium",
    note === undefined ? {} : { note },
  );
}

/** Ratings that have moved since January 2025; the range is wide on the side they moved to. */
const ratingMoved: Record<string, string> = { US: "down", AR: "up", LK: "up", UA: "restructured", PK: "up" };
const premiumNames: Record<string, string> = { CZ: "Czech Republic", TR: "Turkey" };

export function riskPremiumTable(folder: string): FactTable {
  const premiums = new Map(
    readTable(folder, "economics/country_risk_premium.csv").map((row) => [cell(row, "country"), row]),
  );
  const rows = readTable(folder, "atlas/countries.csv").map((row): FactRow => {
    const iso2 = cell(row, "iso2");
    const found = premiums.get(premiumNames[iso2] ?? cell(row, "name"));
    const value = needed(found ?? {}, "country_risk_premium");
    return factRow(
      iso2,
      value,
      "2025-01-01",
      ratingMoved[iso2] === undefined ? "high" : "low",
      premiumExtra(iso2, value, cell(found ?? {}, "moodys_rating")),
    );
  });
  return { key: "countryRiskPremium", unit: "share/year", source: "damodaran-country-2025", rows };
}

function premiumExtra(iso2: string, value: number, rating: string) {
  const moved = ratingMoved[iso2];
  const note = `rating ${rating}${value === 0 ? ": truly zero by construction, the reference risk" : ""}${moved === undefined ? "" : `; the rating has since moved (${moved}, recalled)`}`;
  if (moved !== undefined && value > 0) return { low: share(value * 45), high: share(value * 110), note };
  return { low: share(value * 85), high: share(value * 115 + 0.2), note };
}

function share(percent: number): number {
  return Number((percent / 100).toFixed(6));
}
