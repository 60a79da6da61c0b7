import { cappedHeadlines, replacements, schemes, widenedByTwoPoints } from "./contributionSchemes.ts";
import { type FactRow, type FactTable, factRow, rounded } from "./factFile.ts";
import { cell, number, readTable, type Row } from "./readTable.ts";
import { singleFactSource } from "./sourceRegister.ts";

/** Flat shares of gross for every country without a scheme of its own. */
export function contributionTable(folder: string): FactTable {
  const rows = readTable(folder, "atlas/payroll_contributions.csv").filter(
    (row) => schemes[cell(row, "iso2")] === undefined,
  );
  return {
    key: "employerContributionShare",
    unit: "share of gross pay",
    source: "oecd-taxing-wages",
    rows: rows.map(shareRow),
  };
}

/** Schemes that depend on pay, one row a country. */
export function schemeRows(): unknown[] {
  return Object.entries(schemes).map(([iso2, scheme]) => ({ country: iso2, source: "payroll-statutes", ...scheme }));
}

function shareRow(row: Row): FactRow {
  const iso2 = cell(row, "iso2");
  const instead = replacements[iso2];
  if (instead !== undefined) {
    const { share, low, high, year, confidence, source, note } = instead;
    return factRow(iso2, share, year, confidence, { source, low, high, note });
  }
  const percent = number(row, "employer_pct");
  if (percent === undefined) throw new Error(`No employer contribution for ${iso2}`);
  const value = rounded(percent / 100);
  const isOecd = cell(row, "basis") === "effective_at_average_wage";
  const source = isOecd
    ? "oecd-taxing-wages"
    : singleFactSource(cell(row, "source"), "Employer social security rate", cell(row, "source_url"));
  const spread = widenedByTwoPoints.includes(iso2) ? 0.02 : 0.01;
  const down = cappedHeadlines.includes(iso2) ? value * 0.3 : spread;
  const extra = {
    source,
    low: rounded(Math.max(0, value - Math.max(down, spread))),
    high: rounded(value + spread),
    ...noteOf(row, isOecd),
  };
  const confidence = isOecd ? "high" : (cell(row, "confidence") as "high" | "medium" | "low");
  return factRow(iso2, value, cell(row, "year"), widenedByTwoPoints.includes(iso2) ? "low" : confidence, extra);
}

function noteOf(row: Row, isOecd: boolean): { note?: string } {
  const note = [isOecd ? "effective at the average wage" : "statutory headline", cell(row, "note")].filter(
    (part) => part !== "",
  );
  return { note: note.join("; ") };
}
