import { type FactRow, type FactTable, factRow, rounded } from "./factFile.ts";
import { cell, needed, number, readTable, type Row } from "./readTable.ts";
import { singleFactSource } from "./sourceRegister.ts";

/**
 * Pay of a software developer of average seniority in 2024, USD a year, from the survey of 2024.
 * Everything here derives from an ODbL database and goes to its own file under the ODbL.
 */
export function developerWageTable(folder: string): FactTable {
  const rows = readTable(folder, "atlas/wages_developer_so2024.csv");
  const gdp = new Map(
    readTable(folder, "atlas/macro_latest.csv").map((row) => [
      cell(row, "iso2"),
      number(row, "gdp_pc_usd") ?? number(row, "gdp_pc_usd_weo"),
    ]),
  );
  const seniority = seniorityOf(rows);
  return {
    key: "developerWageUsd",
    unit: "USD/year",
    source: "stack-overflow-2024",
    rows: rows
      .filter((row) => cell(row, "iso2") !== "US")
      .map((row) => developerRow(row, gdp.get(cell(row, "iso2")) ?? 0, seniority)),
  };
}

/** How pay rises with seniority and how senior the pooled sample is. */
interface Seniority {
  readonly midOverJunior: number;
  readonly seniorOverJunior: number;
  readonly meanLog: number;
}

const levels = ["junior_0_3y", "mid_4_9y", "senior_10y_plus"] as const;
const smallestCell = 15;

function seniorityOf(rows: readonly Row[]): Seniority {
  const ratio = (upper: string) => median(rows.flatMap((row) => ratioToJunior(row, upper)));
  const midOverJunior = rounded(ratio("mid_4_9y"), 3);
  const seniorOverJunior = rounded(ratio("senior_10y_plus"), 3);
  const counts = levels.map((level) => rows.reduce((sum, row) => sum + (number(row, `${level}_n`) ?? 0), 0));
  return { midOverJunior, seniorOverJunior, meanLog: meanLogOf(counts, midOverJunior, seniorOverJunior) };
}

function ratioToJunior(row: Row, upper: string): number[] {
  const enough = Math.min(number(row, "junior_0_3y_n") ?? 0, number(row, `${upper}_n`) ?? 0) >= smallestCell;
  return enough ? [needed(row, `${upper}_median`) / needed(row, "junior_0_3y_median")] : [];
}

function meanLogOf(counts: readonly number[], mid: number, senior: number): number {
  const [junior = 0, middle = 0, top = 0] = counts;
  return (middle * Math.log(mid) + top * Math.log(senior)) / (junior + middle + top);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}

/** Local readings that replace or bound a survey median that cannot be the local market. */
const bands: Record<string, { low: number; high: number; why: string; source: () => string }> = {
  GE: {
    low: 20000,
    high: 40000,
    why: "survey of relocated and remote workers; information sector mean of 2024 17 300, ICT association 39 700",
    source: () =>
      singleFactSource("Geostat via spnews.io", "Mean monthly earnings in the information sector, 2024", "spnews.io"),
  },
  JO: {
    low: 12000,
    high: 30000,
    why: "eleven answers; technology pay about 1 200 JOD a month or 20 300 a year",
    source: () => singleFactSource("emplwa.com", "Technology salaries in Jordan", "emplwa.com"),
  },
  ZA: {
    low: 23000,
    high: 48000,
    why: "senior-heavy sample; all levels 36 084 ZAR a month in 2024 or about 23 600 a year, senior Cape Town mean about 39 000",
    source: () =>
      singleFactSource(
        "Indeed and OfferZen",
        "Developer salaries in South Africa, 2022 and 2024",
        "indeed.com, offerzen.com",
      ),
  },
  UY: {
    low: 28000,
    high: 79000,
    why: "exporters paid in USD; local offers 80–150 thousand UYU a month or 24 000–45 000 a year before extra payments",
    source: () => singleFactSource("rivermate.com", "Developer salaries in Uruguay", "rivermate.com"),
  },
  CR: {
    low: 30000,
    high: 75000,
    why: "seventeen answers; free-zone mean of all jobs 2 319 USD a month × 13 or 30 100 a year",
    source: () => singleFactSource("Procomer via La Nación", "Mean pay in the free zones, 2024", "nacion.com"),
  },
};

/** Survey medians carried by contractors of foreign firms: the lower quartile is the most likely local hire. */
const exportContractors = ["RW", "TH", "CO", "UA", "RS"];
/** Samples that mix two markets: the quartiles lie a factor of five and more apart. */
const twoMarkets = ["KE", "AM", "EG", "NG", "SA", "AE", "LK", "DO", "AR", "PK"];
const premiumNote = "the survey's sample earns more than the whole market (by 11 % in the US)";
const enoughAnswers = 25;

function developerRow(row: Row, gdpPerHead: number, seniority: Seniority): FactRow {
  const iso2 = cell(row, "iso2");
  const date = cell(row, "survey_year");
  const band = bands[iso2];
  if (band !== undefined) return bandRow(iso2, date, band, row);
  if (exportContractors.includes(iso2)) return contractorRow(iso2, date, row, gdpPerHead);
  const answers = number(row, "dev_core_n") ?? 0;
  const surveyed = number(row, "dev_core_median");
  const fit = fitted(gdpPerHead);
  if (surveyed === undefined) return fitRow(iso2, date, fit, gdpPerHead);
  const level = standardised(surveyed, row, seniority);
  if (answers < enoughAnswers) return blendedRow(row, level, fit, gdpPerHead, answers);
  const confidence = answers >= 50 ? "medium" : "low";
  const derivation = `median of ${answers} developers ${surveyed}, quartiles ${cell(row, "dev_core_p25")} and ${cell(row, "dev_core_p75")}${level.words}`;
  const widened = twoMarkets.includes(iso2) ? twoMarketRange(level.value, row) : {};
  const note = twoMarkets.includes(iso2)
    ? `two markets in one sample, local employers and foreign clients; ${premiumNote}`
    : premiumNote;
  return factRow(iso2, rounded(level.value), date, twoMarkets.includes(iso2) ? "low" : confidence, {
    ...widened,
    derivation,
    note,
  });
}

/** Weighted fit on 74 countries, residual standard deviation 0.31 in logs. */
function fitted(gdpPerHead: number): number {
  return 184 * gdpPerHead ** 0.553;
}

function standardised(surveyed: number, row: Row, seniority: Seniority): { value: number; words: string } {
  const counts = levels.map((level) => number(row, `${level}_n`) ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < enoughAnswers) return { value: surveyed, words: "" };
  const factor = rounded(
    Math.exp(seniority.meanLog - meanLogOf(counts, seniority.midOverJunior, seniority.seniorOverJunior)),
    4,
  );
  const words =
    ` × ${factor} for seniority: ${counts.join("/")} juniors/mid/seniors against the pooled mix, ` +
    `at ${seniority.midOverJunior} mid and ${seniority.seniorOverJunior} senior over junior pay`;
  return { value: surveyed * factor, words };
}

function blendedRow(
  row: Row,
  level: { value: number; words: string },
  fit: number,
  gdpPerHead: number,
  answers: number,
): FactRow {
  const weight = answers / (answers + 25);
  const value = Math.exp(weight * Math.log(level.value) + (1 - weight) * Math.log(fit));
  const derivation =
    `median of ${answers} developers ${cell(row, "dev_core_median")}${level.words}, blended in logs with weight ${rounded(weight, 3)} ` +
    `into 184 × ${gdpPerHead}^0.553 = ${rounded(fit)} from GDP per head`;
  const wide = { low: rounded(value / Math.sqrt(3)), high: rounded(value * Math.sqrt(3)) };
  const isMixed = twoMarkets.includes(cell(row, "iso2"));
  const range = isMixed ? widest(wide, twoMarketRange(value, row)) : wide;
  const note = isMixed ? `two markets in one sample, local employers and foreign clients; ${premiumNote}` : premiumNote;
  return factRow(cell(row, "iso2"), rounded(value), cell(row, "survey_year"), "low", { ...range, derivation, note });
}

function fitRow(iso2: string, date: string, fit: number, gdpPerHead: number): FactRow {
  const derivation = `no usable survey answers: 184 × ${gdpPerHead}^0.553 from GDP per head`;
  const extra = {
    source: "shoreline",
    low: rounded(fit / Math.sqrt(3)),
    high: rounded(fit * Math.sqrt(3)),
    derivation,
  };
  return factRow(iso2, rounded(fit), date, "low", extra);
}

function bandRow(
  iso2: string,
  date: string,
  band: { low: number; high: number; why: string; source: () => string },
  row: Row,
): FactRow {
  const value = Math.sqrt(band.low * band.high);
  const derivation = `geometric middle of ${band.low} and ${band.high}, in place of the survey's ${cell(row, "dev_core_median")}: ${band.why}`;
  return factRow(iso2, rounded(value), date, "low", {
    source: band.source(),
    low: band.low,
    high: band.high,
    derivation,
  });
}

function contractorRow(iso2: string, date: string, row: Row, gdpPerHead: number): FactRow {
  const low = needed(row, "dev_core_p25");
  const high = needed(row, "dev_core_median");
  const derivation =
    `geometric middle of the survey's lower quartile ${low}, the most likely local hire, and its median ${high}, ` +
    `which contractors of foreign firms carry; GDP per head implies ${rounded(fitted(gdpPerHead))}`;
  const value = Math.sqrt(low * high);
  const isFew = needed(row, "dev_core_n") < enoughAnswers;
  const range = isFew
    ? widest({ low, high }, { low: rounded(value / Math.sqrt(3)), high: rounded(value * Math.sqrt(3)) })
    : { low, high };
  return factRow(iso2, rounded(value), date, "low", { ...range, derivation });
}

function twoMarketRange(value: number, row: Row): { low: number; high: number } {
  const factor = Math.sqrt(needed(row, "dev_core_p75") / needed(row, "dev_core_p25"));
  return { low: rounded(value / factor), high: rounded(value * factor) };
}

function widest(a: { low: number; high: number }, b: { low: number; high: number }): { low: number; high: number } {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** The US level is the official one, not the survey's, which lies 11 % higher. */
export function officialDeveloperWage(folder: string): FactTable {
  const row = readTable(folder, "atlas/role_wages_us.csv").find(
    (entry) => cell(entry, "role") === "software_developer",
  );
  const value = needed(row ?? {}, "median");
  return {
    key: "developerWageUsd",
    unit: "USD/year",
    source: "bls-oews-2024",
    rows: [factRow("US", value, "2024", "high")],
  };
}

export { median };
