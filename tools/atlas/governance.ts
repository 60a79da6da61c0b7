import { type FactRow, type FactTable, factRow, rounded } from "./factFile.ts";
import { cell, needed, number, readTable, type Row } from "./readTable.ts";

const dimensions: readonly (readonly [string, string])[] = [
  ["ruleOfLaw", "rule_of_law"],
  ["politicalStability", "political_stability"],
  ["controlOfCorruption", "control_of_corruption"],
  ["governmentEffectiveness", "government_effectiveness"],
  ["regulatoryQuality", "regulatory_quality"],
  ["voiceAndAccountability", "voice_accountability"],
];

/** Half width of a 10–90 % interval in standard errors of a normal estimate. */
const tenToNinety = 1.2816;

/** The six governance indicators of 2023 with the standard errors published beside them. */
export function governanceTables(folder: string): FactTable[] {
  const iso2Of = new Map(readTable(folder, "atlas/countries.csv").map((row) => [cell(row, "iso3"), cell(row, "iso2")]));
  const rows = readTable(folder, "atlas/wgi_long.csv").filter((row) => cell(row, "year") === "2023");
  return dimensions.map(([key, indicator]) => ({
    key,
    unit: "estimate, standard normal units",
    source: "wgi-2023",
    rows: rows.filter((row) => cell(row, "indicator") === indicator).map((row) => estimateRow(row, iso2Of)),
  }));
}

function estimateRow(row: Row, iso2Of: ReadonlyMap<string, string>): FactRow {
  const estimate = needed(row, "estimate");
  const error = tenToNinety * needed(row, "std_error");
  const range = { low: rounded(estimate - error, 3), high: rounded(estimate + error, 3) };
  return factRow(iso2Of.get(cell(row, "iso3")) ?? "", rounded(estimate, 3), "2023", "high", range);
}

/** Rule of law as an estimate, by country. */
export function ruleOfLaw(folder: string): Map<string, number> {
  const table = governanceTables(folder).find(({ key }) => key === "ruleOfLaw");
  return new Map((table?.rows ?? []).map(([place, value]) => [place, Number(value)]));
}

/** Scores that lie far below the fit, from two editions: kept, with a range that reaches the fit. */
const belowFit = ["AR", "AE"];

/** Property rights 0–100; where the score is missing or cannot be, the fit on rule of law. */
export function propertyRightsTable(folder: string): FactTable {
  const law = ruleOfLaw(folder);
  const rows = readTable(folder, "atlas/language_ip.csv").map((row) =>
    propertyRow(row, law.get(cell(row, "iso2")) ?? 0),
  );
  return { key: "propertyRights", unit: "score 0–100", source: "heritage-2022", rows };
}

function propertyRow(row: Row, law: number): FactRow {
  const iso2 = cell(row, "iso2");
  const score = number(row, "heritage_property_rights");
  const fit = Math.min(100, rounded(62.5 + 20.9 * law, 3));
  if (score === undefined || cell(row, "heritage_flag") !== "") {
    const range = { low: rounded(Math.max(0, fit - 9), 3), high: rounded(Math.min(100, fit + 9), 3) };
    const why = score === undefined ? "" : `; the published ${score} is far below its neighbours`;
    const derivation = `62.5 + 20.9 × rule of law ${law}, at most 100 (55 countries, R² 0.84, standard deviation 7)${why}`;
    return factRow(iso2, fit, "2023", "derived", { source: "shoreline", ...range, derivation });
  }
  const reach = belowFit.includes(iso2)
    ? { low: score - 5, high: fit, note: `the fit on rule of law gives ${fit}` }
    : { low: score - 5, high: Math.min(100, score + 5) };
  return factRow(iso2, score, cell(row, "heritage_year"), belowFit.includes(iso2) ? "low" : "medium", reach);
}
