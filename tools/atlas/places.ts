import { cell, number, readTable, type Row } from "./readTable.ts";
import { type FactTable, factRow } from "./factFile.ts";

/** The city that stands for a country where the first one listed does not. */
const mainCityInstead: Record<string, string> = { PL: "pl-warsaw", MX: "mx-mexico-city" };

const neverProposed: Record<string, string> = {
  SV: "no survey answers on developer pay",
  JM: "no survey answers on developer pay",
  MU: "developer pay rests on five answers",
  RW: "developer pay rests on five answers",
  AM: "developer pay rests on 17 answers without a second wage source of good quality",
  GT: "developer pay rests on 16 answers without a second wage source of good quality",
  SA: "developer pay rests on 14 answers and immigration-priced labour",
  DO: "developer pay rests on 12 answers",
  JO: "developer pay rests on 11 answers that point the wrong way",
  TN: "developer pay rests on 11 answers",
  GH: "developer pay rests on 10 answers",
  MA: "developer pay rests on 18 answers and no average wage is known",
};

const proposedWithWarning: Record<string, string> = {
  UY: "developer pay comes from exporters paid in USD; contribution rates are of medium quality",
  PK: "office wages rest on a household survey that counts informal work",
  BD: "employer contributions are not confirmed on any page",
  KZ: "contribution rates follow a tax code that is new in 2026",
  PE: "developer pay rests on 16 answers",
  CR: "developer pay rests on 17 answers that lie far above local pay",
  LV: "developer pay rests on 24 answers",
  GE: "the pay survey is biased upwards by relocated and remote workers",
  ZA: "the pay survey is biased upwards by senior respondents",
  UA: "war: martial law, conscription, attacks on infrastructure",
  AR: "currency: official and parallel rates have differed widely",
  TR: "currency: high inflation and devaluation",
  EG: "currency: devaluations, and compressed official wage figures",
  NG: "currency: devaluations, and official wage figures that count informal work",
  CN: "no official role wages or average wage in the atlas",
  TW: "no official role wages or average wage in the atlas",
  HK: "no official role wages or average wage in the atlas",
  AE: "pay is set by immigration and not by a local market",
};

/** Country names, codes and languages: derived from an ODbL database and kept apart under the ODbL. */
export function countryNames(folder: string): unknown[] {
  return readTable(folder, "atlas/countries.csv").map((row) => [
    cell(row, "iso2"),
    cell(row, "iso3"),
    cell(row, "name"),
    cell(row, "region"),
    cell(row, "subregion"),
    cell(row, "iso2") === "BG" ? "EUR" : cell(row, "currency"),
    cell(row, "languages").split("|"),
  ]);
}

/** What we say of a country ourselves: delivery region, main city, treaties, whether it is proposed. */
export function countryStandings(folder: string): unknown[] {
  const cities = readTable(folder, "atlas/cities.csv");
  const blocs = new Map(readTable(folder, "atlas/blocs.csv").map((row) => [cell(row, "iso2"), row]));
  return readTable(folder, "atlas/countries.csv").map((row) => {
    const iso2 = cell(row, "iso2");
    const first = cities.find((city) => cell(city, "iso2") === iso2);
    const mainCity = mainCityInstead[iso2] ?? cell(first ?? {}, "city_id");
    return [iso2, deliveryRegion(row), mainCity, blocsOf(blocs.get(iso2) ?? {}), ...proposal(iso2)];
  });
}

function proposal(iso2: string): string[] {
  const never = neverProposed[iso2];
  const warning = proposedWithWarning[iso2];
  if (never !== undefined) return ["never", never];
  return warning === undefined ? ["default"] : ["withWarning", warning];
}

function deliveryRegion(row: Row): string {
  const subregion = cell(row, "subregion");
  if (cell(row, "region") === "Americas") return "americas";
  if (cell(row, "region") === "Europe") return "europeNorthAfricaWesternAsia";
  if (["Northern Africa", "Western Asia"].includes(subregion)) return "europeNorthAfricaWesternAsia";
  if (cell(row, "region") === "Africa") return "subSaharanAfrica";
  if (["Southern Asia", "Central Asia"].includes(subregion)) return "southCentralAsia";
  return "eastAsiaOceania";
}

const blocColumns: readonly (readonly [string, string])[] = [
  ["eu_member", "EU"],
  ["eea_member", "EEA"],
  ["euro_area", "euro"],
  ["usmca", "USMCA"],
  ["cafta_dr", "CAFTA-DR"],
  ["mercosur", "MERCOSUR"],
  ["asean", "ASEAN"],
  ["gcc", "GCC"],
  ["wto_member", "WTO"],
];

function blocsOf(row: Row): string[] {
  return blocColumns.filter(([column]) => cell(row, column) === "1").map(([, name]) => name);
}

/** Cities with their zone and position; clock offsets are always computed from the zone and never stored. */
export function cityRows(folder: string): unknown[] {
  return readTable(folder, "atlas/cities.csv").map((row) => [
    cell(row, "city_id"),
    cell(row, "city"),
    cell(row, "iso2"),
    cell(row, "timezone"),
    number(row, "lat"),
    number(row, "lon"),
  ]);
}

const populationColumns: readonly (readonly [string, string, string])[] = [
  ["metro_pop_simplemaps", "simplemaps", "2023"],
  ["ne_pop_midpoint", "natural-earth", "2020"],
  ["city_pop_geonames", "geonames", "2019"],
];

/** The largest of three published figures: two of the three often count the city proper or an old census. */
export function cityPopulations(folder: string): FactTable {
  const rows = readTable(folder, "atlas/cities.csv").map((row) => {
    const figures = populationColumns.map(([column, source, date]) => ({
      value: number(row, column) ?? 0,
      source,
      date,
    }));
    const [largest] = figures.toSorted((a, b) => b.value - a.value);
    const said = figures.filter(({ value }) => value > 0).map(({ value, source }) => `${source} ${value}`);
    const derivation = `largest of ${said.join(", ")}`;
    return factRow(cell(row, "city_id"), largest?.value ?? 0, largest?.date ?? "", "medium", {
      ...(largest === undefined ? {} : { source: largest.source }),
      derivation,
    });
  });
  return { key: "population", unit: "people", source: "simplemaps", rows };
}

/** Data protection standing of each country towards the EU, and its part in the cross-border privacy rules. */
export function privacyTables(folder: string): FactTable[] {
  const blocs = readTable(folder, "atlas/blocs.csv");
  return [
    { key: "gdprRegime", unit: "standing", source: "eu-adequacy", rows: blocs.map(regimeRow) },
    {
      key: "crossBorderPrivacyRules",
      unit: "yes or no",
      source: "treaties",
      rows: blocs.map((row) =>
        factRow(cell(row, "iso2"), cell(row, "cbpr_participant") === "1", cell(row, "as_of_year"), "medium", {
          note: "compiled from general knowledge; needs a legal check",
        }),
      ),
    },
  ];
}

function regimeRow(row: Row) {
  const year = cell(row, "as_of_year");
  if (cell(row, "eea_member") === "1")
    return factRow(cell(row, "iso2"), "member", year, "high", { source: "eu-membership" });
  if (cell(row, "eu_adequacy") !== "1") return factRow(cell(row, "iso2"), "none", year, "medium");
  const scope = cell(row, "eu_adequacy_scope");
  const note = `decision of ${cell(row, "eu_adequacy_year")}${scope === "" ? "" : `; covers ${scope}`}; needs a legal check`;
  return factRow(cell(row, "iso2"), "adequate", year, "medium", { note });
}
