import { noteSource, type Source } from "./sourceRegister.ts";

const open = (id: string, title: string, publisher: string, licence: string, where: string): Source => ({
  id,
  title,
  publisher,
  licence,
  attribution: `${publisher}, ${title}, ${licence}`,
  where,
  reuse: "redistributable",
});
const single = (id: string, title: string, publisher: string, licence: string, where: string): Source => ({
  ...open(id, title, publisher, licence, where),
  attribution: `${publisher}, ${title}`,
  reuse: "single-facts",
});
const shared = (id: string, title: string, publisher: string, where: string): Source => ({
  ...open(id, title, publisher, "ODbL-1.0", where),
  attribution: `Contains information from ${title} by ${publisher}, made available under the Open Database License 1.0`,
  reuse: "share-alike",
});

const CC = "CC BY 4.0";

/** The sources that whole tables rest on; pages with one figure each are noted where the figure is read. */
export const mainSources: readonly Source[] = [
  shared("mledoze-countries", "World countries", "Mohammed Le Doze and contributors", "github.com/mledoze/countries"),
  shared("stack-overflow-2024", "Developer Survey 2024", "Stack Overflow", "survey.stackoverflow.co/2024"),
  open(
    "eu-membership",
    "Membership of the EU, EEA and euro area; GDPR",
    "European Union",
    "public fact",
    "european-union.europa.eu",
  ),
  open(
    "eu-adequacy",
    "Adequacy decisions under the GDPR",
    "European Commission",
    "public fact",
    "commission.europa.eu, adequacy decisions",
  ),
  open(
    "treaties",
    "Treaty and forum membership",
    "treaty secretariats",
    "public fact",
    "compiled from general knowledge",
  ),
  open(
    "world-bank-gdp",
    "GDP in current USD (NY.GDP.MKTP.CD) and population",
    "World Bank",
    CC,
    "github.com/datasets/gdp",
  ),
  open("world-bank-population", "Total population (SP.POP.TOTL)", "World Bank", CC, "github.com/datasets/population"),
  open(
    "world-bank-cpi",
    "Consumer price inflation (FP.CPI.TOTL.ZG)",
    "World Bank",
    CC,
    "github.com/datasets/inflation",
  ),
  open(
    "world-bank-deflator",
    "GDP deflator inflation (NY.GDP.DEFL.KD.ZG)",
    "World Bank via Gapminder",
    CC,
    "github.com/open-numbers/ddf--gapminder--systema_globalis",
  ),
  open("wgi-2023", "Worldwide Governance Indicators", "World Bank", CC, "www.govindicators.org"),
  open(
    "economist-gdp",
    "Big Mac index source data: GDP per head",
    "The Economist",
    CC,
    "github.com/TheEconomist/big-mac-data",
  ),
  single(
    "economist-spot",
    "Big Mac index source data: market exchange rates",
    "The Economist",
    "third-party rates, not licensed",
    "github.com/TheEconomist/big-mac-data",
  ),
  single(
    "imf-ifs",
    "International Financial Statistics: period-average exchange rates",
    "International Monetary Fund",
    "IMF terms of use",
    "data.imf.org",
  ),
  open(
    "fed-h10",
    "Foreign exchange rates, release H.10",
    "Federal Reserve Board",
    "US public domain",
    "www.federalreserve.gov/releases/h10",
  ),
  single(
    "tax-foundation-2023",
    "Corporate Tax Rates around the World 2023",
    "Tax Foundation",
    "not stated",
    "github.com/TaxFoundation/worldwide-corporate-tax-rates",
  ),
  open(
    "sales-tax-table",
    "Worldwide sales tax table, sales-tax 2.23.0",
    "Valerian Saliou and contributors",
    "MIT",
    "github.com/valeriansaliou/node-sales-tax",
  ),
  single(
    "oecd-taxing-wages",
    "Taxing Wages 2023: average worker and contributions in 2022",
    "OECD via Tax Foundation",
    "OECD terms",
    "github.com/TaxFoundation/tax-burden-on-labor",
  ),
  open(
    "ilostat",
    "Average monthly earnings of employees by sex and occupation",
    "International Labour Organization, ILOSTAT",
    CC,
    "ilostat.ilo.org",
  ),
  open(
    "bls-oews-2024",
    "Occupational Employment and Wage Statistics, May 2024",
    "US Bureau of Labor Statistics",
    "US public domain",
    "www.bls.gov/oes",
  ),
  single("ef-epi-2024", "EF English Proficiency Index 2024", "EF Education First", "copyright EF", "www.ef.com/epi"),
  single(
    "heritage-2022",
    "Index of Economic Freedom 2022 and 2023: property rights",
    "Heritage Foundation",
    "publisher's terms",
    "www.heritage.org/index",
  ),
  single(
    "hofstede",
    "Six-dimension matrix of national culture",
    "Geert Hofstede and Gert Jan Hofstede",
    "publisher's terms",
    "geerthofstede.com",
  ),
  single(
    "damodaran-country-2025",
    "Country default spreads and risk premiums, January 2025",
    "Aswath Damodaran, NYU Stern",
    "publisher's terms",
    "pages.stern.nyu.edu/~adamodar",
  ),
  single(
    "damodaran-sector-2025",
    "US industry betas, January 2025",
    "Aswath Damodaran, NYU Stern",
    "publisher's terms",
    "pages.stern.nyu.edu/~adamodar",
  ),
  open("geonames", "GeoNames cities1000", "GeoNames", CC, "www.geonames.org"),
  open("natural-earth", "Populated places", "Natural Earth", "public domain", "www.naturalearthdata.com"),
  open("simplemaps", "World Cities Database, basic", "SimpleMaps", CC, "simplemaps.com/data/world-cities"),
  open(
    "holidays-calendar",
    "Public holidays 2025, holidays 0.105",
    "vacanza/holidays",
    "MIT",
    "github.com/vacanza/holidays",
  ),
  open(
    "holidays-mean",
    "Public holidays 2024 to 2028, five-year mean, holidays 0.105",
    "vacanza/holidays",
    "MIT",
    "github.com/vacanza/holidays",
  ),
  single(
    "leave-by-country",
    "Statutory leave by country",
    "zachd/stretch-my-time-off, after Wikipedia",
    "not stated",
    "github.com/zachd/stretch-my-time-off",
  ),
  single(
    "eor-guide",
    "Country reference cards",
    "Guide to global payroll, EOR and COR",
    "not stated",
    "github.com/androviperian/guide-to-global-payroll-eor-and-cor-for-analytics-leader",
  ),
  open(
    "statutes",
    "National labour and social-security statutes",
    "national legislators",
    "law, no copyright",
    "named in the row where it was read; else compiled from general knowledge",
  ),
  open(
    "payroll-statutes",
    "National payroll rules in force 2024 to 2026",
    "tax and social-security authorities",
    "law, no copyright",
    "named by country in docs/sources.md",
  ),
  open("recalled", "Recalled figures, not opened on a page", "Shoreline", "Apache-2.0", "general knowledge; verify"),
  open(
    "shoreline",
    "Derived, adjusted or assumed in Shoreline",
    "Shoreline",
    "Apache-2.0",
    "the derivation of the fact",
  ),
];

/** Notes the main sources. */
export function noteMainSources(): void {
  for (const source of mainSources) noteSource(source);
}
