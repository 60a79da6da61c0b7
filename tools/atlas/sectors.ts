import { cell, needed, readTable } from "./readTable.ts";

/** Our industry words and the sector of the betas table that stands for each. */
const sectors: readonly (readonly [key: string, title: string, sector: string])[] = [
  ["advertising", "Advertising and marketing", "Advertising"],
  ["aerospace", "Aerospace and defence", "Aerospace/Defense"],
  ["airlines", "Air transport", "Air Transport"],
  ["apparel", "Apparel", "Apparel"],
  ["automotive", "Cars and trucks", "Auto & Truck"],
  ["automotive-suppliers", "Car parts", "Auto Parts"],
  ["banking", "Banking", "Banks (Regional)"],
  ["biotechnology", "Biotechnology", "Drugs (Biotechnology)"],
  ["broadcasting", "Broadcasting", "Broadcasting"],
  ["business-services", "Business and consumer services", "Business & Consumer Services"],
  ["chemicals", "Chemicals", "Chemical (Specialty)"],
  ["construction", "Engineering and construction", "Engineering/Construction"],
  ["consumer-electronics", "Consumer and office electronics", "Electronics (Consumer & Office)"],
  ["education", "Education", "Education"],
  ["electronics", "Electronics", "Electronics (General)"],
  ["energy", "Power", "Power"],
  ["entertainment", "Entertainment", "Entertainment"],
  ["financial-services", "Financial services and fintech", "Brokerage & Investment Banking"],
  ["food", "Food processing", "Food Processing"],
  ["games", "Computer games", "Software (Entertainment)"],
  ["healthcare", "Hospitals and healthcare facilities", "Hospitals/Healthcare Facilities"],
  ["health-technology", "Healthcare information and technology", "Heathcare Information and Techno"],
  ["hospitality", "Hotels and leisure", "Hotel/Gaming"],
  ["insurance", "Insurance", "Insurance (General)"],
  ["internet", "Internet software", "Software (Internet)"],
  ["it-services", "Computer services", "Computer Services"],
  ["logistics", "Transport and logistics", "Transportation"],
  ["machinery", "Machinery and manufacturing", "Machinery"],
  ["media", "Publishing and newspapers", "Publishing & Newspapers"],
  ["medical-devices", "Healthcare products", "Healthcare Products"],
  ["mining", "Metals and mining", "Metals & Mining"],
  ["oil-gas", "Oil and gas", "Oil/Gas (Integrated)"],
  ["pharmaceuticals", "Pharmaceuticals", "Drugs (Pharmaceutical)"],
  ["real-estate", "Real estate", "Real Estate (General/Diversified)"],
  ["restaurants", "Restaurants", "Restaurant/Dining"],
  ["retail", "Retail", "Retail (General)"],
  ["semiconductors", "Semiconductors", "Semiconductor"],
  ["software", "Software", "Software (System & Application)"],
  ["telecommunications", "Telecommunications", "Telecom. Services"],
  ["utilities", "Utilities", "Utility (General)"],
];

/** Cost of capital by industry: our words, the beta, debt to equity and the result. */
export function sectorRows(folder: string): unknown[] {
  const rows = new Map(
    readTable(folder, "economics/sector_discount_rates.csv").map((row) => [cell(row, "industry"), row]),
  );
  return sectors.map(([key, title, sector]) => {
    const row = rows.get(sector);
    if (row === undefined) throw new Error(`No sector ${sector}`);
    return [key, title, sector, needed(row, "levered_beta"), needed(row, "debt_equity"), needed(row, "wacc_estimate")];
  });
}
