import { type FactRow, type FactTable, factRow, rounded } from "./factFile.ts";
import type { Prices } from "./prices.ts";
import { cell, needed, readTable } from "./readTable.ts";

/** Currency areas of the Federal Reserve release and the currency each stands for. */
const fedAreas: Record<string, string> = {
  Australia: "AUD",
  Brazil: "BRL",
  Canada: "CAD",
  China: "CNY",
  Denmark: "DKK",
  Euro: "EUR",
  "Hong Kong": "HKD",
  India: "INR",
  Japan: "JPY",
  Malaysia: "MYR",
  Mexico: "MXN",
  "New Zealand": "NZD",
  Norway: "NOK",
  Singapore: "SGD",
  "South Africa": "ZAR",
  "South Korea": "KRW",
  "Sri Lanka": "LKR",
  Sweden: "SEK",
  Switzerland: "CHF",
  Taiwan: "TWD",
  Thailand: "THB",
  "United Kingdom": "GBP",
};

const pegged = ["AED", "SAR", "JOD", "HKD"];
const levsPerEuro = 1.95583;

/** Share of a wage-inflation gap that shows as depreciation: 3.6 of 6.0 points for INR, 1.6 of 2.5 for MXN. */
export const passThroughShare = 0.6;
/** Gaps above this are passed through in full: at high inflation purchasing power sets the rate. */
export const fullPassThroughAbove = 0.06;

interface AnnualRate {
  readonly year: number;
  readonly rate: number;
  readonly source: string;
}

/** Exchange rates, volatilities and drifts. */
export interface Exchange {
  readonly rates: FactTable;
  readonly volatilities: FactTable;
  depreciations(wageInflation: ReadonlyMap<string, number>): FactTable;
  /** Local currency per USD, year average. */
  average(iso2: string, year: number): number;
}

export function readExchange(folder: string, prices: Prices): Exchange {
  const countries = readTable(folder, "atlas/countries.csv").map((row) => ({
    iso2: cell(row, "iso2"),
    iso3: cell(row, "iso3"),
    currency: cell(row, "currency"),
  }));
  const annual = annualRates(folder, countries);
  const fed = fedFigures(folder);
  const average = (iso2: string, year: number) => {
    const series = annual.get(countries.find((country) => country.iso2 === iso2)?.currency ?? "") ?? [];
    const found = series.findLast((rate) => rate.year <= year);
    if (found === undefined) throw new Error(`No exchange rate for ${iso2} in ${year}`);
    return found.rate;
  };
  return {
    average,
    rates: {
      key: "exchangeRate",
      unit: "local currency per USD",
      source: "imf-ifs",
      rows: rateRows(folder, annual, fed),
    },
    volatilities: {
      key: "fxVolatilityPerYear",
      unit: "standard deviation of log changes, per year",
      source: "fed-h10",
      rows: countries.map(({ iso2, currency }) => volatilityRow(iso2, currency, fed, annual)),
    },
    depreciations: (wageInflation) => ({
      key: "fxDepreciationPerYear",
      unit: "log change of local currency per USD, per year",
      source: "shoreline",
      rows: countries.map(({ iso2, currency }) => depreciationRow(iso2, currency, fed, wageInflation, prices)),
    }),
  };
}

function annualRates(
  folder: string,
  countries: readonly { iso3: string; currency: string }[],
): Map<string, AnnualRate[]> {
  const currencyOf = new Map(countries.map(({ iso3, currency }) => [iso3, currency]));
  const rates = new Map<string, AnnualRate[]>();
  for (const row of readTable(folder, "atlas/fx_annual.csv")) {
    const currency = currencyOf.get(cell(row, "iso3")) ?? "";
    const series = rates.get(currency) ?? [];
    const year = needed(row, "year");
    if (series.some((rate) => rate.year === year)) continue;
    series.push({
      year,
      rate: needed(row, "lcu_per_usd"),
      source: cell(row, "source").startsWith("FRED") ? "fed-h10" : "imf-ifs",
    });
    rates.set(currency, series);
  }
  return rates;
}

interface FedFigure {
  readonly volatility: number;
  readonly drift: number;
  readonly last: number;
  readonly date: string;
}

function fedFigures(folder: string): Map<string, FedFigure> {
  const figures = new Map<string, FedFigure>();
  for (const row of readTable(folder, "economics/fx_volatility.csv")) {
    const currency = fedAreas[cell(row, "currency_area")];
    if (currency === undefined) continue;
    figures.set(currency, {
      volatility: needed(row, "annualised_volatility"),
      drift: needed(row, "annual_drift_log (positive = depreciation vs USD)"),
      last: needed(row, "last_rate"),
      date: cell(row, "to"),
    });
  }
  return figures;
}

const firstKeptYear = 2021;

function rateRows(
  folder: string,
  annual: ReadonlyMap<string, AnnualRate[]>,
  fed: ReadonlyMap<string, FedFigure>,
): FactRow[] {
  const spot = new Map(readTable(folder, "atlas/fx_market_biannual.csv").map((row) => [cell(row, "currency"), row]));
  const rows: FactRow[] = [];
  for (const [currency, series] of annual) {
    if (currency === "USD") continue;
    for (const { year, rate, source } of series.filter((entry) => entry.year >= firstKeptYear)) {
      rows.push(factRow(currency, rounded(rate, 6), String(year), "high", { source, ...officialOnly(currency) }));
    }
    const fedRate = fed.get(currency);
    const market = spot.get(currency);
    if (fedRate !== undefined)
      rows.push(
        factRow(currency, fedRate.last, fedRate.date, "high", { source: "fed-h10", note: "average of the month" }),
      );
    else if (market !== undefined) {
      const note = "market rate of the day";
      rows.push(
        factRow(currency, rounded(needed(market, "lcu_per_usd"), 6), cell(market, "date"), "medium", {
          source: "economist-spot",
          note,
        }),
      );
    }
  }
  return [...rows, levAfterTheEuro(fed)];
}

function levAfterTheEuro(fed: ReadonlyMap<string, FedFigure>): FactRow {
  const euro = fed.get("EUR") ?? { last: 1, date: "" };
  const derivation = `${levsPerEuro} levs per euro, fixed on joining the euro in January 2026, × ${euro.last} euros per USD`;
  return factRow("BGN", rounded(levsPerEuro * euro.last, 6), euro.date, "derived", { source: "fed-h10", derivation });
}

function officialOnly(currency: string): { note?: string } {
  const parallel = ["ARS", "NGN", "EGP"].includes(currency);
  return parallel ? { note: "official rate; a parallel market stood up to twice as high in part of 2021 to 2024" } : {};
}

function euroOf(currency: string): string {
  return currency === "BGN" ? "EUR" : currency;
}

function volatilityRow(
  iso2: string,
  currency: string,
  fed: ReadonlyMap<string, FedFigure>,
  annual: ReadonlyMap<string, AnnualRate[]>,
): FactRow {
  if (currency === "USD")
    return factRow(iso2, 0, "2026", "high", {
      low: 0,
      high: 0,
      source: "shoreline",
      note: "truly zero: pays in USD, the currency of account",
    });
  const figure = fed.get(euroOf(currency));
  if (figure !== undefined && !pegged.includes(currency)) {
    const extra = {
      low: rounded(figure.volatility * 0.8),
      high: rounded(figure.volatility * 1.3),
      derivation: "monthly averages, December 2014 to June 2026",
    };
    return factRow(iso2, figure.volatility, figure.date, "high", extra);
  }
  if (pegged.includes(currency)) {
    const note = "pegged to USD; the figure stands for the risk that the peg ends";
    return factRow(iso2, 0.02, "2026", "assumed", { source: "shoreline", low: 0.005, high: 0.05, note });
  }
  return factRow(iso2, ...volatilityFromAverages(annual.get(currency) ?? []));
}

/** Changes of averages show two thirds of the variance of changes from point to point (Working 1960). */
function volatilityFromAverages(
  series: readonly AnnualRate[],
): [number, string, "derived", { source: string; low: number; high: number; derivation: string }] {
  const kept = series
    .filter(({ year, source }) => year >= 2013 && source === "imf-ifs")
    .map(({ rate }) => Math.log(rate));
  const changes = kept.slice(1).map((value, i) => value - (kept[i] ?? value));
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const variance = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / (changes.length - 1);
  const corrected = Math.sqrt(variance / (2 / 3));
  const value = rounded(Math.max(0.08, corrected), 3);
  const derivation =
    `standard deviation of ${changes.length} yearly log changes since 2013, ${rounded(Math.sqrt(variance), 3)}, ` +
    `divided by √(2/3) for the averaging (Working 1960); at least 0.08 for a floating currency`;
  return [
    value,
    "2024",
    "derived",
    { source: "imf-ifs", low: rounded(value * 0.6, 3), high: rounded(value * 1.6, 3), derivation },
  ];
}

/** Depreciation implied by a wage-inflation gap to the US. */
export function impliedDepreciation(gap: number): number {
  const small = Math.max(-fullPassThroughAbove, Math.min(gap, fullPassThroughAbove));
  return passThroughShare * small + (gap - small);
}

function depreciationRow(
  iso2: string,
  currency: string,
  fed: ReadonlyMap<string, FedFigure>,
  wageInflation: ReadonlyMap<string, number>,
  prices: Prices,
): FactRow {
  if (currency === "USD")
    return factRow(iso2, 0, "2026", "high", {
      low: 0,
      high: 0,
      note: "truly zero: pays in USD, the currency of account",
    });
  if (pegged.includes(currency))
    return factRow(iso2, 0, "2026", "medium", {
      low: -0.005,
      high: 0.02,
      note: "truly zero while the peg to USD holds",
    });
  const gap = areaWageInflation(iso2, currency, wageInflation, prices) - (wageInflation.get("US") ?? 0);
  const implied = impliedDepreciation(gap);
  const rule = `wage-inflation gap to the US ${rounded(gap, 3)} a year: 0.60 of the first six points and all of the rest is ${rounded(implied, 3)}`;
  const figure = fed.get(euroOf(currency));
  if (figure === undefined) {
    const spread = Math.max(0.02, Math.abs(implied) * 0.5);
    return factRow(iso2, rounded(implied, 3), "2026", "derived", {
      low: rounded(implied - spread, 3),
      high: rounded(implied + spread, 3),
      derivation: rule,
    });
  }
  const value = (implied + figure.drift) / 2;
  const spread = Math.max(0.02, Math.abs(implied - figure.drift));
  const derivation = `mean of the drift seen from December 2014 to June 2026, ${figure.drift}, and of what wages imply: ${rule}`;
  return factRow(iso2, rounded(value, 3), "2026", "derived", {
    low: rounded(value - spread, 3),
    high: rounded(value + spread, 3),
    derivation,
  });
}

/** One currency has one expected path: members of the euro share that of its largest member. */
function areaWageInflation(
  iso2: string,
  currency: string,
  wageInflation: ReadonlyMap<string, number>,
  prices: Prices,
): number {
  const stands = euroOf(currency) === "EUR" ? "DE" : iso2;
  return wageInflation.get(stands) ?? prices.last(stands) + 0.015;
}
