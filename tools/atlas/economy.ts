import { type FactRow, type FactTable, factRow } from "./factFile.ts";
import { cell, number, readTable } from "./readTable.ts";
import { singleFactSource } from "./sourceRegister.ts";

const taiwanPeople = 23_400_000;

/** People and income per head. */
export function economyTables(folder: string): FactTable[] {
  const rows = readTable(folder, "atlas/macro_latest.csv");
  return [
    {
      key: "population",
      unit: "people",
      source: "world-bank-population",
      rows: rows.map((row): FactRow => {
        const people = number(row, "population");
        const recalled = { source: "recalled", note: "recalled, verify" };
        return people === undefined
          ? factRow(cell(row, "iso2"), taiwanPeople, "2024", "low", recalled)
          : factRow(cell(row, "iso2"), people, "2024", "high");
      }),
    },
    {
      key: "gdpPerHeadUsd",
      unit: "USD/year",
      source: "world-bank-gdp",
      rows: rows.map((row): FactRow => {
        const value = number(row, "gdp_pc_usd");
        if (value !== undefined) return factRow(cell(row, "iso2"), value, cell(row, "gdp_pc_usd_year"), "high");
        return factRow(
          cell(row, "iso2"),
          number(row, "gdp_pc_usd_weo") ?? Number.NaN,
          cell(row, "gdp_pc_usd_weo_asof"),
          "medium",
          { source: "economist-gdp" },
        );
      }),
    },
  ];
}

interface Turnover {
  readonly parameter: string;
  readonly places: readonly (readonly [key: "attritionPerYear" | "vendorAttritionPerYear", iso2: string])[];
}

/** Published turnover of staff; a captive's figure stands for own staff, a supplier's for vendors. */
const turnovers: readonly Turnover[] = [
  { parameter: "attrition: India captives", places: [["attritionPerYear", "IN"]] },
  { parameter: "attrition: India IT vendors", places: [["vendorAttritionPerYear", "IN"]] },
  { parameter: "attrition: Philippines shared services", places: [["attritionPerYear", "PH"]] },
  { parameter: "attrition: Philippines BPO", places: [["vendorAttritionPerYear", "PH"]] },
  {
    parameter: "attrition: Poland business services",
    places: [
      ["attritionPerYear", "PL"],
      ["vendorAttritionPerYear", "PL"],
    ],
  },
  {
    parameter: "attrition: onshore professional",
    places: [
      ["attritionPerYear", "US"],
      ["vendorAttritionPerYear", "US"],
    ],
  },
];

export function turnoverTables(folder: string): FactTable[] {
  const rows = readTable(folder, "economics/parameters.csv");
  const found = turnovers.flatMap(({ parameter, places }) => {
    const row = rows.find((entry) => cell(entry, "parameter") === parameter) ?? {};
    return places.map(([key, iso2]) => {
      const isRecalled = cell(row, "evidence") === "recalled";
      const source = isRecalled
        ? "recalled"
        : singleFactSource(cell(row, "publisher"), cell(row, "source_title"), cell(row, "url"));
      const note = isRecalled ? "recalled, verify" : cell(row, "note");
      const range = { low: number(row, "low") ?? Number.NaN, high: number(row, "high") ?? Number.NaN };
      const fact = factRow(iso2, number(row, "mode") ?? Number.NaN, cell(row, "year"), isRecalled ? "low" : "medium", {
        source,
        ...range,
        note,
      });
      return { key, fact };
    });
  });
  return (["attritionPerYear", "vendorAttritionPerYear"] as const).map((key) => ({
    key,
    unit: "share of staff/year",
    source: "shoreline",
    rows: found.filter((entry) => entry.key === key).map(({ fact }) => fact),
  }));
}
