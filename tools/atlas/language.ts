import { type FactRow, type FactTable, factRow } from "./factFile.ts";
import { cell, number, readTable } from "./readTable.ts";

/** Scores of the 2024 edition as the press reported them. */
const reported: Record<string, number> = {
  HK: 549,
  CR: 534,
  UY: 538,
  UA: 535,
  KR: 523,
  BD: 500,
  VN: 498,
  CO: 485,
  BR: 466,
  MX: 459,
};

/** English proficiency on the 100–700 scale; 700 where most people speak English from birth. */
export function englishTable(folder: string): FactTable {
  const languages = new Map(
    readTable(folder, "atlas/countries.csv").map((row) => [cell(row, "iso2"), cell(row, "languages").split("|")]),
  );
  const rows = readTable(folder, "atlas/language_ip.csv").map((row): FactRow => {
    const iso2 = cell(row, "iso2");
    const score = number(row, "ef_epi_2024");
    if (cell(row, "english_native_official") === "1") {
      return factRow(iso2, 700, "2024", "assumed", {
        source: "shoreline",
        low: 690,
        high: 700,
        note: "most people speak English from birth: top of the scale",
      });
    }
    if (score !== undefined)
      return factRow(iso2, score, "2024", cell(row, "ef_epi_confidence") === "high" ? "high" : "medium", {
        low: score - 15,
        high: score + 15,
      });
    const press = reported[iso2];
    if (press !== undefined)
      return factRow(iso2, press, "2024", "low", {
        low: press - 30,
        high: press + 30,
        note: "recalled from press reports of the edition, verify",
      });
    return assumedRow(iso2, languages.get(iso2)?.includes("English") === true);
  });
  return { key: "englishProficiency", unit: "score 100–700", source: "ef-epi-2024", rows };
}

function assumedRow(iso2: string, isAmongLanguages: boolean): FactRow {
  const value = isAmongLanguages ? 550 : 490;
  const derivation = isAmongLanguages
    ? "English is among the languages of the country: 550 ± 60"
    : "no score on file: 490 ± 60";
  return factRow(iso2, value, "2024", "assumed", {
    source: "shoreline",
    low: value - 60,
    high: value + 60,
    derivation,
  });
}
