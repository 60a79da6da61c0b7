import { type Confidence, type FactRow, type FactTable, factRow, rounded } from "./factFile.ts";
import type { Exchange } from "./exchange.ts";
import type { Prices } from "./prices.ts";
import { cell, needed, number, readTable, type Row } from "./readTable.ts";
import { singleFactSource } from "./sourceRegister.ts";
import { wagePayments } from "./wagePayments.ts";

const year = 2024;

/** Countries whose household survey counts informal and casual work, so that its level is not that of a formal employer. */
const countsInformalWork = ["EG", "NG", "PK", "KE", "RW", "GH"];

/** Countries of the European household survey, which prints euro and counts all payments of a year. */
const europeanHouseholdSurvey = ["BG", "RO", "RS", "HR"];
const nonEuro = ["BG", "RO", "RS"];

/** Everything an average wage is read from. */
interface Readings {
  readonly prices: Prices;
  readonly exchange: Exchange;
  readonly averages: ReadonlyMap<string, Row>;
  readonly local: readonly Row[];
  readonly ratios: ReadonlyMap<string, Row>;
  readonly gdp: ReadonlyMap<string, number>;
}

/** Average yearly pay in 2024 USD, gross and with all statutory payments. */
export function averageWageTable(folder: string, prices: Prices, exchange: Exchange): FactTable {
  const readings: Readings = {
    prices,
    exchange,
    averages: new Map(readTable(folder, "atlas/wages_average.csv").map((row) => [cell(row, "iso2"), row])),
    local: readTable(folder, "atlas/role_wages_local.csv"),
    ratios: new Map(countryRatios(folder).map((row) => [cell(row, "iso2"), row])),
    gdp: new Map(
      readTable(folder, "atlas/macro_latest.csv").map((row) => [
        cell(row, "iso2"),
        number(row, "gdp_pc_usd") ?? needed(row, "gdp_pc_usd_weo"),
      ]),
    ),
  };
  const rows = [...readings.averages.keys()].map((iso2) => averageRow(iso2, readings, folder));
  return { key: "averageWageUsd", unit: "USD/year", source: "ilostat", rows };
}

/** Whether the average of a country counts informal work; then office pay is read in a second way as well. */
export function informalWorkTable(folder: string): FactTable {
  const rows = readTable(folder, "atlas/countries.csv").map((row) =>
    factRow(cell(row, "iso2"), countsInformalWork.includes(cell(row, "iso2")), "2024", "medium"),
  );
  return { key: "averageWageCountsInformalWork", unit: "yes or no", source: "shoreline", rows };
}

function averageRow(iso2: string, readings: Readings, folder: string): FactRow {
  if (iso2 === "US") return usAverage(folder);
  const row = readings.averages.get(iso2) ?? {};
  return (
    nationalAverage(iso2, readings) ??
    oecdAverage(iso2, row, readings) ??
    tableOrSurvey(tableAverage(iso2, readings), surveyAverage(iso2, row, readings)) ??
    gdpAverage(iso2, readings)
  );
}

/** Occupation tables of low quality lie off by a third in either direction; a second reading takes half of it back. */
function tableOrSurvey(table: FactRow | undefined, survey: FactRow | undefined): FactRow | undefined {
  if (table === undefined || survey === undefined) return table ?? survey;
  return table[3] === "low" ? middleOfReadings(table, survey) : table;
}

function middleOfReadings(table: FactRow, survey: FactRow): FactRow {
  const [a, b] = [Number(table[1]), Number(survey[1])];
  const value = rounded(Math.sqrt(a * b));
  const derivation = `${value}, geometric middle of ${a} (${table[4]?.derivation}) and ${b} (${survey[4]?.derivation})`;
  return factRow(table[0], value, "2024", "low", { low: Math.min(a, b), high: Math.max(a, b), derivation });
}

function usAverage(folder: string): FactRow {
  const all = readTable(folder, "atlas/role_wages_us.csv").find((row) => cell(row, "role") === "all_occupations");
  return factRow("US", needed(all ?? {}, "mean"), "2024", "high", { source: "bls-oews-2024" });
}

/** A figure in local currency of one year, carried to 2024 by prices and changed into USD. */
function carried(
  iso2: string,
  perYear: number,
  from: number,
  { prices, exchange }: Readings,
): { value: number; words: string } {
  const chain = rounded(prices.chain(iso2, from, year), 5);
  const rate = exchange.average(iso2, year);
  const words = `${from === year ? "" : ` × ${chain} prices ${from}–${year}`} ÷ ${rounded(rate, 6)} local currency per USD in ${year}`;
  return { value: (perYear * chain) / rate, words };
}

/** The same for a figure that a survey prints in euro whatever the country pays in. */
function carriedFrom(
  iso2: string,
  currency: string,
  perYear: number,
  from: number,
  readings: Readings,
): { value: number; words: string } {
  const isForeign = currency === "EUR" && nonEuro.includes(iso2);
  if (!isForeign) return carried(iso2, perYear, from, readings);
  const rates = rounded(readings.exchange.average(iso2, from) / readings.exchange.average("DE", from), 6);
  const { value, words } = carried(iso2, perYear * rates, from, readings);
  return { value, words: ` × ${rates} local currency per euro${words}` };
}

/** Means of all employees from national statistics, where one is on file. */
function nationalAverage(iso2: string, readings: Readings): FactRow | undefined {
  const row = readings.local.find(
    (entry) => cell(entry, "iso2") === iso2 && cell(entry, "scope") === "all" && iso2 !== "PL",
  );
  if (row === undefined) return undefined;
  const payments = needed(row, "payments_per_year");
  const { value, words } = carried(iso2, needed(row, "mean") * payments, needed(row, "year"), readings);
  const source = singleFactSource(cell(row, "publisher"), cell(row, "source_title"), cell(row, "url"));
  return factRow(iso2, rounded(value), "2024", "medium", {
    source,
    derivation: `mean of all employees ${cell(row, "mean")} ${cell(row, "currency")} a month × ${payments} payments${words}`,
  });
}

/** The average worker of the OECD: full time, industry and services, all payments. */
function oecdAverage(iso2: string, row: Row, readings: Readings): FactRow | undefined {
  const ppp = number(row, "oecd_avg_annual_gross_wage_usdppp");
  if (ppp === undefined) return undefined;
  const level = needed(row, "price_level_vs_us_2021");
  const rate2021 = readings.exchange.average(iso2, 2021);
  const pricesTo2022 = readings.prices.chain(iso2, 2021, 2022) / readings.prices.chain("US", 2021, 2022);
  const { value, words } = carried(iso2, ppp * level * rate2021 * pricesTo2022, 2022, readings);
  const derivation =
    `average worker ${ppp} PPP USD in 2022 × ${level} price level 2021 × ${rounded(rate2021, 6)} local currency per USD in 2021 ` +
    `× ${rounded(pricesTo2022, 5)} prices 2021–2022 over those of the US${words}`;
  return factRow(iso2, rounded(value), "2024", iso2 === "TR" ? "low" : "medium", {
    source: "oecd-taxing-wages",
    derivation,
  });
}

/** Mean of all employees in labour force and household surveys, at 2021 purchasing power. */
function surveyAverage(iso2: string, row: Row, readings: Readings): FactRow | undefined {
  const ppp = number(row, "ilo_mean_monthly_earnings_ppp2021");
  if (ppp === undefined) return undefined;
  const level = needed(row, "price_level_vs_us_2021");
  const rate2021 = readings.exchange.average(iso2, 2021);
  const surveyYear = cell(row, "ilo_earnings_year");
  const payments = cell(row, "ilo_earnings_source_type").startsWith("HIES - EU") ? 12 : wagePayments(iso2).payments;
  const { value, words } = carried(iso2, ppp * level * rate2021 * payments, 2021, readings);
  const isInformal = countsInformalWork.includes(iso2);
  const isOld = Number(surveyYear) < 2019;
  const confidence: Confidence = isInformal || isOld ? "low" : "medium";
  const derivation =
    `mean of employees ${ppp} PPP USD of 2021 a month (survey of ${surveyYear}) × ${level} price level 2021 ` +
    `× ${rounded(rate2021, 6)} local currency per USD in 2021 × ${payments} payments${words}`;
  const note = isInformal ? "counts informal and casual work; formal employers pay more" : undefined;
  return factRow(iso2, rounded(value), "2024", confidence, { derivation, ...(note === undefined ? {} : { note }) });
}

/**
 * The mean behind an occupation table: pay of professionals over their ratio to the mean. Preferred to the mean at 2021
 * purchasing power, because it is in money of its own year and of the same survey as the ratios it is multiplied with.
 */
function tableAverage(iso2: string, readings: Readings): FactRow | undefined {
  if (countsInformalWork.includes(iso2)) return undefined;
  const group = readings.local.find(
    (row) => cell(row, "iso2") === iso2 && cell(row, "scope") === "isco_group" && cell(row, "isco08") === "2",
  );
  const ratio = number(readings.ratios.get(iso2) ?? { g2_professionals: "" }, "g2_professionals");
  if (group === undefined || ratio === undefined) return undefined;
  return tableRow(iso2, group, ratio, readings);
}

function tableRow(iso2: string, group: Row, ratio: number, readings: Readings): FactRow {
  const monthly = number(group, "mean") ?? needed(group, "median");
  const payments = europeanHouseholdSurvey.includes(iso2) ? 12 : wagePayments(iso2).payments;
  const from = needed(group, "year");
  const { value, words } = carriedFrom(iso2, cell(group, "currency"), (monthly / ratio) * payments, from, readings);
  const derivation = `pay of professionals ${rounded(monthly, 6)} ${cell(group, "currency")} a month in ${from} ÷ ${ratio} to the mean × ${payments} payments${words}`;
  const isGood = cell(group, "confidence") === "medium" && from >= 2022;
  return factRow(iso2, rounded(value), "2024", isGood ? "medium" : "low", { derivation });
}

function gdpAverage(iso2: string, readings: Readings): FactRow {
  const gdp = readings.gdp.get(iso2) ?? Number.NaN;
  const value = 0.8 * gdp;
  const derivation = `0.8 × GDP per head ${gdp}; no wage statistics on file, standard deviation 35 %`;
  return factRow(iso2, rounded(value), "2024", "assumed", {
    source: "shoreline",
    low: rounded(value / 1.57),
    high: rounded(value * 1.57),
    derivation,
  });
}

const groups = [
  "g1_managers",
  "g2_professionals",
  "g3_technicians",
  "g4_clerical",
  "g5_service_sales",
  "g6_agriculture",
  "g7_craft",
  "g8_operators_assemblers",
  "g9_elementary",
];

/** Cells that coverage or migrant labour distorts; the median of the neighbours answers instead. */
const droppedCells: Record<string, readonly number[]> = {
  IT: [1],
  ZA: [1, 2],
  CO: [1, 2],
  SG: [6, 7, 8, 9],
  SA: [6, 7, 8, 9],
  ID: [2],
};
const oldTables = ["AE", "CA", "JM", "HK", "AM", "KZ"];

function countryRatios(folder: string): Row[] {
  const rows = readTable(folder, "atlas/isco_ratio.csv").filter((row) => cell(row, "level") === "country");
  const first = new Set<string>();
  return rows.filter((row) => {
    const isNew = !first.has(cell(row, "iso2"));
    first.add(cell(row, "iso2"));
    return isNew;
  });
}

/** Pay of the nine major groups of ISCO-08 over the mean of the country. */
export function occupationRatioTables(folder: string): FactTable[] {
  const rows = countryRatios(folder).filter((row) => !countsInformalWork.includes(cell(row, "iso2")));
  return groups.map((column, i) => ({
    key: `occupationGroup${i + 1}Ratio`,
    unit: "pay of the group ÷ mean pay",
    source: "ilostat",
    rows: [...rows.flatMap((row) => ratioRow(row, column, i + 1)), ...areaMedians(folder, column)],
  }));
}

/** Medians of subregions, regions and the world stand in for countries without a usable table. */
function areaMedians(folder: string, column: string): FactRow[] {
  const rows = readTable(folder, "atlas/isco_ratio.csv").filter((row) => cell(row, "level").endsWith("median"));
  return rows.flatMap((row) => {
    const value = number(row, column);
    if (value === undefined) return [];
    const [count] = cell(row, "note").split(";");
    const derivation = `median of ${cell(row, "region")} (${count}), 2020 to 2025`;
    return [
      factRow(cell(row, "region"), value, "2025", "assumed", {
        low: rounded(value * 0.75),
        high: rounded(value * 1.35),
        derivation,
      }),
    ];
  });
}

function ratioRow(row: Row, column: string, group: number): FactRow[] {
  const iso2 = cell(row, "iso2");
  const value = number(row, column);
  if (value === undefined || droppedCells[iso2]?.includes(group) === true) return [];
  if (!oldTables.includes(iso2))
    return [factRow(iso2, value, cell(row, "year"), cell(row, "confidence") === "low" ? "low" : "medium")];
  const note = "old table: range widened by 20 %";
  return [
    factRow(iso2, value, cell(row, "year"), "low", { low: rounded(value / 1.3), high: rounded(value * 1.3), note }),
  ];
}
