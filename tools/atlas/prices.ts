import { type FactTable, factRow, type FactRow, rounded } from "./factFile.ts";
import { cell, needed, readTable } from "./readTable.ts";

const firstYear = 2015;
const lastYear = 2024;

interface Rate {
  readonly share: number;
  readonly row: FactRow;
}

/** Inflation by country and year, with the chain that carries a price from one year to another. */
export interface Prices {
  readonly table: FactTable;
  /** Price level of `to` over price level of `from`. */
  chain(iso2: string, from: number, to: number): number;
  /** Share per year in the last year on file. */
  last(iso2: string): number;
}

export function readPrices(folder: string): Prices {
  const iso2Of = new Map(readTable(folder, "atlas/countries.csv").map((row) => [cell(row, "iso3"), cell(row, "iso2")]));
  const published = new Map<string, number>();
  for (const row of readTable(folder, "atlas/inflation_annual.csv")) {
    const kind = cell(row, "indicator").startsWith("cpi") ? "cpi" : "deflator";
    published.set(`${iso2Of.get(cell(row, "iso3"))} ${kind} ${cell(row, "year")}`, needed(row, "value") / 100);
  }
  const rates = new Map<string, Rate>();
  for (const iso2 of iso2Of.values()) {
    for (let year = firstYear; year <= lastYear; year++) rates.set(`${iso2} ${year}`, rateOf(published, iso2, year));
  }
  const share = (iso2: string, year: number) => rates.get(`${iso2} ${Math.min(year, lastYear)}`)?.share ?? 0.02;
  return {
    table: {
      key: "inflationPerYear",
      unit: "share/year",
      source: "world-bank-cpi",
      rows: [...rates.values()].map(({ row }) => row),
    },
    chain(iso2, from, to) {
      if (to < from) return 1 / this.chain(iso2, to, from);
      let level = 1;
      for (let year = from + 1; year <= to; year++) level *= 1 + share(iso2, year);
      return level;
    },
    last: (iso2) => share(iso2, lastYear),
  };
}

function rateOf(published: ReadonlyMap<string, number>, iso2: string, year: number): Rate {
  const date = String(year);
  if (iso2 === "RO" && year === 2024) return romania2024();
  const cpi = published.get(`${iso2} cpi ${year}`);
  if (cpi !== undefined && !(iso2 === "TW" && year > 2018)) {
    const value = rounded(cpi);
    const extra = value === 0 ? { note: "published as zero" } : {};
    return { share: cpi, row: factRow(iso2, value, date, "high", extra) };
  }
  const deflator = published.get(`${iso2} deflator ${year}`);
  if (deflator !== undefined) return { share: deflator, row: deflatorRow(iso2, deflator, date) };
  const note = "no consumer price series on file; 2 % assumed";
  return { share: 0.02, row: factRow(iso2, 0.02, date, "assumed", { source: "shoreline", low: 0, high: 0.04, note }) };
}

function deflatorRow(iso2: string, deflator: number, date: string): FactRow {
  const spread = Math.max(0.03, Math.abs(deflator) * 0.25);
  const note = "GDP deflator, because no consumer price figure is on file";
  const extra = {
    source: "world-bank-deflator",
    low: rounded(deflator - spread),
    high: rounded(deflator + spread),
    note,
  };
  return factRow(iso2, rounded(deflator), date, "low", extra);
}

function romania2024(): Rate {
  const note = "the World Bank series shows deflation, which cannot be; the statistical office gives 5.6 to 5.8 %";
  return {
    share: 0.057,
    row: factRow("RO", 0.057, "2024", "medium", { source: "recalled", low: 0.054, high: 0.06, note }),
  };
}
