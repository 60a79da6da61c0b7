import type { Exchange } from "./exchange.ts";
import { type Confidence, type FactRow, type FactTable, factRow, rounded } from "./factFile.ts";
import type { Prices } from "./prices.ts";
import { cell, needed, readTable, type Row } from "./readTable.ts";
import { singleFactSource } from "./sourceRegister.ts";

/** Prime rents lie about a third above the average, occupancy cost about 30 % above rent. */
const averageOverPrime = 0.75;
const occupancyOverRent = 1.3;
/** Rents of a few towers; two thirds of them is the likely figure. */
const topTowers = ["vn-ho-chi-minh-city", "ng-lagos", "gr-athens"];
const sharedRange = ["pl-krakow", "pl-wroclaw", "pl-gdansk", "pl-poznan", "pl-lodz", "pl-katowice"];

/** Average office rent by city in 2024 USD, from published rents put on one footing. */
export function officeRentTable(folder: string, prices: Prices, exchange: Exchange): FactTable {
  const published = readTable(folder, "atlas/office_costs.csv").filter(
    (row) => cell(row, "preferred") === "1" && cell(row, "usd_per_sqm_month") !== "",
  );
  const rows = published.map((row) => rentRow(row, prices, exchange));
  return {
    key: "officeRentUsdPerSquareMetreMonth",
    unit: "USD/m²/month",
    source: "shoreline",
    rows: [...rows, ...foundSince(), ...subregionPriors],
  };
}

function rentRow(row: Row, prices: Prices, exchange: Exchange): FactRow {
  const city = cell(row, "city_id");
  const iso2 = cell(row, "iso2");
  const place = city === "" ? iso2 : city;
  const source = singleFactSource(cell(row, "publisher"), "Office market report", cell(row, "url"));
  const year = needed(row, "year");
  const { factor, words } = footing(row);
  const age = rebased(iso2, year, prices, exchange);
  const value = rounded(needed(row, "usd_per_sqm_month") * factor * age.factor, 3);
  const derivation = `${cell(row, "grade")} ${cell(row, "measure")} ${cell(row, "usd_per_sqm_month")} USD in ${year}${words}${age.words}`;
  const confidence: Confidence = age.factor !== 1 || factor !== 1 ? "low" : (cell(row, "confidence") as Confidence);
  const isWide = age.factor !== 1 || sharedRange.includes(place) || topTowers.includes(place);
  const spread = isWide ? 1.45 : 1.3;
  const high = topTowers.includes(place) ? needed(row, "usd_per_sqm_month") : value * spread;
  return factRow(place, value, String(Math.max(year, 2024)), confidence, {
    source,
    low: rounded(value / spread, 3),
    high: rounded(high, 3),
    derivation,
  });
}

function footing(row: Row): { factor: number; words: string } {
  const city = cell(row, "city_id");
  if (topTowers.includes(city)) return { factor: 2 / 3, words: " × 2/3, top towers only" };
  const isPrime = cell(row, "grade").startsWith("prime");
  if (cell(row, "measure").startsWith("occupancy")) {
    return {
      factor: averageOverPrime / occupancyOverRent,
      words: ` × ${averageOverPrime} prime to average ÷ ${occupancyOverRent} occupancy cost to rent`,
    };
  }
  if (cell(row, "measure") === "gross rent") {
    return { factor: 1 / occupancyOverRent, words: ` ÷ ${occupancyOverRent} rent with service charges to rent` };
  }
  return isPrime
    ? { factor: averageOverPrime, words: ` × ${averageOverPrime} prime to average` }
    : { factor: 1, words: "" };
}

/** Rents before 2022 carried to 2024 by local prices and the exchange rate; Argentine rents are quoted in USD and stay. */
function rebased(iso2: string, year: number, prices: Prices, exchange: Exchange): { factor: number; words: string } {
  if (year > 2021 || iso2 === "AR") return { factor: 1, words: "" };
  const chain = rounded(prices.chain(iso2, year, 2024), 4);
  const rates = rounded(exchange.average(iso2, year) / exchange.average(iso2, 2024), 4);
  return { factor: chain * rates, words: ` × ${chain} prices ${year}–2024 × ${rates} exchange rate` };
}

function foundSince(): FactRow[] {
  const knightFrank = singleFactSource("Knight Frank", "Bangkok office market, third quarter 2024", "knightfrank.com");
  const hurriyet = singleFactSource(
    "Hürriyet Daily News",
    "Office market report, first half of 2024",
    "hurriyetdailynews.com",
  );
  const rio = singleFactSource("The Rio Times", "São Paulo office market, third quarter 2024", "riotimesonline.com");
  const colliers = singleFactSource("Colliers", "San José office market 2017", "colliers.com");
  return [
    factRow("th-bangkok", 23.1, "2024", "medium", {
      source: knightFrank,
      low: 18.8,
      high: 27.3,
      derivation: "mean of 964 THB in the business district and 665 THB outside ÷ 35.29 THB per USD",
    }),
    factRow("tr-istanbul", 36, "2024", "medium", {
      source: hurriyet,
      low: 25,
      high: 46,
      derivation: "mean of Levent 42 and Maslak 30 USD",
    }),
    factRow("tr-ankara", 18, "2024", "medium", { source: hurriyet, low: 14, high: 23 }),
    factRow("br-sao-paulo", 19, "2024", "medium", { source: rio, low: 15, high: 25, derivation: "average 107 BRL" }),
    factRow("cr-san-jose", 19, "2024", "low", { source: colliers, low: 14, high: 26, note: "figure of 2017" }),
  ];
}

const prior = (subregion: string, value: number): FactRow =>
  factRow(subregion, value, "2024", "assumed", {
    low: rounded(value * 0.6, 3),
    high: rounded(value * 1.4, 3),
    derivation: `prior for ${subregion}, ± 40 %`,
  });

/** What stands in where neither the city nor its country has a rent. */
const subregionPriors: FactRow[] = [
  prior("Central Europe", 16),
  prior("Southeast Europe", 19),
  prior("South America", 18),
  prior("Southern Asia", 12),
  prior("South-Eastern Asia", 21),
  prior("Southern Europe", 35),
  prior("Northern Europe", 45),
  prior("Africa", 30),
  prior("world", 30),
];
