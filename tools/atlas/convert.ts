/**
 * Turns a folder of raw tables (CSV) into the fact files of the atlas:
 *
 *   node --conditions=@shoreline/source tools/atlas/convert.ts FOLDER
 *
 * Every correction of a raw value stands in this folder beside the table it corrects, with its reason.
 */
import { join } from "node:path";
import { contributionTable, schemeRows } from "./contributions.ts";
import { cultureTables } from "./culture.ts";
import { developerWageTable, officialDeveloperWage } from "./developerWages.ts";
import { economyTables, turnoverTables } from "./economy.ts";
import { readExchange } from "./exchange.ts";
import { writeFacts, writeList } from "./factFile.ts";
import { governanceTables, propertyRightsTable } from "./governance.ts";
import { labourTables } from "./labour.ts";
import { englishTable } from "./language.ts";
import { noteMainSources } from "./mainSources.ts";
import { averageWageTable, informalWorkTable, occupationRatioTables } from "./officeWages.ts";
import { officeRentTable } from "./offices.ts";
import { cityPopulations, cityRows, countryNames, countryStandings, privacyTables } from "./places.ts";
import { readPrices } from "./prices.ts";
import { localRoleWageTables, usRoleWageTables } from "./roleWages.ts";
import { sectorRows } from "./sectors.ts";
import { attributionText, sourceTable } from "./describeSources.ts";
import { writeBetweenMarks } from "./markedText.ts";
import { notedSources } from "./sourceRegister.ts";
import { companyTaxTable, riskPremiumTable, valueAddedTaxTable } from "./taxes.ts";
import { wageInflationTable } from "./wageInflation.ts";
import { wagePaymentsTable } from "./wagePayments.ts";

const mixed = "see the source of each fact";
const odbl = "ODbL-1.0";

function convert(folder: string, facts: string): void {
  noteMainSources();
  const prices = readPrices(folder);
  const exchange = readExchange(folder, prices);
  const wageInflation = wageInflationTable(folder, prices);
  const expected = new Map(wageInflation.rows.map(([place, value]) => [place, Number(value)]));
  writeList(facts, "countryNames.odbl.json", odbl, countryNames(folder));
  writeList(facts, "countryStandings.json", mixed, countryStandings(folder));
  writeList(facts, "cities.json", "CC BY 4.0", cityRows(folder));
  writeList(facts, "contributionSchemes.json", mixed, schemeRows());
  writeList(facts, "sectors.json", mixed, sectorRows(folder));
  writeFacts(facts, "developerWages.odbl.json", odbl, [developerWageTable(folder)]);
  writeFacts(facts, "economy.json", mixed, [
    ...economyTables(folder),
    cityPopulations(folder),
    ...turnoverTables(folder),
  ]);
  writeFacts(facts, "prices.json", mixed, [prices.table, wageInflation]);
  writeFacts(facts, "exchange.json", mixed, [exchange.rates, exchange.volatilities, exchange.depreciations(expected)]);
  writeFacts(facts, "governance.json", "CC BY 4.0", governanceTables(folder));
  writeFacts(facts, "rights.json", mixed, [
    propertyRightsTable(folder),
    englishTable(folder),
    ...cultureTables(folder),
    ...privacyTables(folder),
  ]);
  writeFacts(facts, "labour.json", mixed, [
    ...labourTables(folder),
    wagePaymentsTable(folder),
    contributionTable(folder),
  ]);
  writeFacts(facts, "taxes.json", mixed, [
    companyTaxTable(folder),
    valueAddedTaxTable(folder),
    riskPremiumTable(folder),
  ]);
  writeFacts(facts, "offices.json", mixed, [officeRentTable(folder, prices, exchange)]);
  writeFacts(facts, "wages.json", mixed, [
    officialDeveloperWage(folder),
    averageWageTable(folder, prices, exchange),
    informalWorkTable(folder),
    ...occupationRatioTables(folder),
    ...usRoleWageTables(folder),
    ...localRoleWageTables(folder, prices, exchange),
  ]);
  writeList(facts, "sources.json", mixed, notedSources());
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder with the raw tables.");
const root = join(import.meta.dirname, "../..");
convert(folder, join(root, "packages/atlas/facts"));
writeBetweenMarks(join(root, "docs/sources.md"), sourceTable(notedSources()));
writeBetweenMarks(join(root, "NOTICE"), attributionText(notedSources()));
