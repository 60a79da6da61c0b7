import { type FactRow, type FactTable, factRow } from "./factFile.ts";
import { cell, number, readTable, type Row } from "./readTable.ts";

const dimensions: readonly (readonly [string, string])[] = [
  ["powerDistance", "power_distance"],
  ["individualism", "individualism"],
  ["masculinity", "masculinity"],
  ["uncertaintyAvoidance", "uncertainty_avoidance"],
  ["longTermOrientation", "long_term_orientation"],
  ["indulgence", "indulgence"],
];

const aliases: Record<string, string> = {
  "U.S.A.": "US",
  "Great Britain": "GB",
  "Czech Rep": "CZ",
  "Slovak Rep": "SK",
  "Dominican Rep": "DO",
  "Korea South": "KR",
  Turkey: "TR",
};
const regions: Record<string, readonly string[]> = {
  "Arab countries": ["AE", "EG", "JO", "SA"],
  "Africa East": ["KE", "RW"],
  "Africa West": ["GH", "NG"],
};

/** Six scores of national culture; a country's own score before that of its region; blanks stay blank. */
export function cultureTables(folder: string): FactTable[] {
  const names = new Map(readTable(folder, "atlas/countries.csv").map((row) => [cell(row, "name"), cell(row, "iso2")]));
  const matrix = readTable(folder, "economics/hofstede.csv");
  return dimensions.map(([key, column]) => ({
    key,
    unit: "score 0–100 and a little above",
    source: "hofstede",
    rows: scores(matrix, column, names),
  }));
}

function scores(matrix: readonly Row[], column: string, names: ReadonlyMap<string, string>): FactRow[] {
  const rows = new Map<string, FactRow>();
  for (const row of matrix) {
    const value = number(row, column);
    const name = cell(row, "country");
    if (value === undefined) continue;
    for (const iso2 of regions[name] ?? []) {
      if (!rows.has(iso2))
        rows.set(
          iso2,
          factRow(iso2, value, "2010", "low", {
            low: value - 15,
            high: value + 15,
            note: `score of the region ${name}`,
          }),
        );
    }
    const own = aliases[name] ?? names.get(name);
    if (own !== undefined)
      rows.set(own, factRow(own, value, "2010", "medium", value === 0 ? { note: "published as zero" } : {}));
  }
  return [...rows.values()];
}
