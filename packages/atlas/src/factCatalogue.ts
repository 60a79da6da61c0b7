/** How wide a fact of medium confidence is believed to reach, where its file says nothing. */
export interface Spread {
  readonly kind: "relative" | "absolute";
  readonly halfWidth: number;
}

/** A key, the unit of its values, what it means, and its usual spread. */
export interface CatalogueEntry {
  readonly key: string;
  readonly unit: string;
  readonly meaning: string;
  readonly spread: Spread;
  /** The least and the most a value can be. */
  readonly bounds: readonly [least: number, most: number];
}

const relative = (halfWidth: number): Spread => ({ kind: "relative", halfWidth });
const absolute = (halfWidth: number): Spread => ({ kind: "absolute", halfWidth });
const share: readonly [number, number] = [0, 1];
const positive: readonly [number, number] = [0, Infinity];
const any: readonly [number, number] = [-Infinity, Infinity];

function entry<K extends string>(
  key: K,
  unit: string,
  meaning: string,
  spread: Spread,
  bounds: readonly [number, number],
) {
  return { key, unit, meaning, spread, bounds } as const;
}

const governance = "estimate, standard normal units";
const culture = "score 0–100 and a little above";
const ratio = "pay of the group ÷ mean pay";

/** Every number that the atlas answers for every country. */
export const factCatalogue = [
  entry("population", "people", "People in the country, or in the urban area of a city", relative(0.02), positive),
  entry("gdpPerHeadUsd", "USD/year", "Gross domestic product per head at market rates", relative(0.03), positive),
  entry(
    "averageWageUsd",
    "USD/year",
    "Mean gross pay of employees with all statutory payments, 2024 USD",
    relative(0.2),
    positive,
  ),
  entry(
    "developerWageUsd",
    "USD/year",
    "Median gross pay of software developers of average seniority, 2024 USD",
    relative(0.18),
    positive,
  ),
  entry(
    "employerContributionShare",
    "share of gross pay",
    "What an employer must pay on top of the gross pay of an average worker",
    absolute(0.01),
    share,
  ),
  entry("weeklyHours", "hours/week", "Customary full-time week", absolute(1), [20, 60]),
  entry(
    "leaveDaysPerYear",
    "working days/year",
    "Paid leave in days of a five-day week, from the legal minimum up to custom",
    absolute(3),
    [0, 45],
  ),
  entry(
    "publicHolidaysPerYear",
    "working days/year",
    "Public holidays that fall on a working day",
    absolute(2),
    [0, 30],
  ),
  entry(
    "overtimePremiumShare",
    "share of the hourly wage",
    "Premium on the first overtime hours",
    absolute(0.1),
    [0, 2],
  ),
  entry("noticeWeeks", "weeks", "Notice an employer must give a settled employee", relative(0.4), positive),
  entry(
    "severanceWeeksPerYear",
    "weeks of pay/year of service",
    "Statutory severance on dismissal for economic reasons",
    relative(0.4),
    positive,
  ),
  entry(
    "wagePaymentsPerYear",
    "monthly payments/year",
    "Monthly payments a year by law: 12, 13 or 14",
    absolute(0.5),
    [12, 16],
  ),
  entry("inflationPerYear", "share/year", "Consumer price inflation of the year", absolute(0.005), any),
  entry("wageInflationPerYear", "share/year", "Expected growth of nominal pay in local currency", absolute(0.02), any),
  entry(
    "exchangeRate",
    "local currency per USD",
    "Price of a US dollar in the currency of the country",
    relative(0.01),
    positive,
  ),
  entry(
    "fxVolatilityPerYear",
    "standard deviation of log changes, per year",
    "Volatility of the exchange rate against USD",
    relative(0.3),
    positive,
  ),
  entry(
    "fxDepreciationPerYear",
    "log change of local currency per USD, per year",
    "Expected drift against USD; positive is a falling currency",
    absolute(0.02),
    any,
  ),
  entry("corporateTaxShare", "share of taxable profit", "Company tax with regional taxes", absolute(0.01), share),
  entry(
    "valueAddedTaxShare",
    "share of the price",
    "Standard rate of value-added or services tax",
    absolute(0.01),
    share,
  ),
  entry(
    "countryRiskPremium",
    "share/year",
    "Premium on the cost of equity for the risk of the country",
    relative(0.15),
    share,
  ),
  entry("ruleOfLaw", governance, "Governance: rule of law", absolute(0.2), any),
  entry(
    "politicalStability",
    governance,
    "Governance: political stability and absence of violence",
    absolute(0.3),
    any,
  ),
  entry("controlOfCorruption", governance, "Governance: control of corruption", absolute(0.2), any),
  entry("governmentEffectiveness", governance, "Governance: government effectiveness", absolute(0.25), any),
  entry("regulatoryQuality", governance, "Governance: regulatory quality", absolute(0.25), any),
  entry("voiceAndAccountability", governance, "Governance: voice and accountability", absolute(0.2), any),
  entry("propertyRights", "score 0–100", "Protection of property rights", absolute(5), [0, 100]),
  entry(
    "englishProficiency",
    "score 100–700",
    "English proficiency of adults; 700 where it is the first language",
    absolute(15),
    [100, 700],
  ),
  entry("powerDistance", culture, "Culture: acceptance of unequal power", absolute(8), positive),
  entry("individualism", culture, "Culture: individual before group", absolute(8), positive),
  entry("masculinity", culture, "Culture: achievement before care", absolute(8), positive),
  entry("uncertaintyAvoidance", culture, "Culture: unease with uncertainty", absolute(8), positive),
  entry("longTermOrientation", culture, "Culture: long before short term", absolute(8), positive),
  entry("indulgence", culture, "Culture: indulgence before restraint", absolute(8), positive),
  entry(
    "officeRentUsdPerSquareMetreMonth",
    "USD/m²/month",
    "Average office rent without service charges",
    relative(0.3),
    positive,
  ),
  entry("attritionPerYear", "share of staff/year", "Own professional staff who leave in a year", absolute(0.04), share),
  entry(
    "vendorAttritionPerYear",
    "share of staff/year",
    "A vendor's professional staff who leave in a year",
    absolute(0.05),
    share,
  ),
  entry(
    "contactCentreAttritionPerYear",
    "share of staff/year",
    "Contact-centre agents who leave in a year",
    absolute(0.12),
    [0, 2],
  ),
  entry("occupationGroup1Ratio", ratio, "Pay of managers over mean pay", relative(0.12), positive),
  entry("occupationGroup2Ratio", ratio, "Pay of professionals over mean pay", relative(0.08), positive),
  entry(
    "occupationGroup3Ratio",
    ratio,
    "Pay of technicians and associate professionals over mean pay",
    relative(0.08),
    positive,
  ),
  entry("occupationGroup4Ratio", ratio, "Pay of clerical staff over mean pay", relative(0.08), positive),
  entry("occupationGroup5Ratio", ratio, "Pay of service and sales workers over mean pay", relative(0.08), positive),
  entry("occupationGroup6Ratio", ratio, "Pay of skilled farm workers over mean pay", relative(0.12), positive),
  entry("occupationGroup7Ratio", ratio, "Pay of craft workers over mean pay", relative(0.08), positive),
  entry("occupationGroup8Ratio", ratio, "Pay of operators and assemblers over mean pay", relative(0.08), positive),
  entry("occupationGroup9Ratio", ratio, "Pay of elementary occupations over mean pay", relative(0.08), positive),
] as const satisfies readonly CatalogueEntry[];

/** A key that `factAt` answers for every country. */
export type NumberKey = (typeof factCatalogue)[number]["key"];

const byKey: ReadonlyMap<string, CatalogueEntry> = new Map(factCatalogue.map((line) => [line.key, line]));

/** The catalogue line of a key; an unknown key is a bug of the caller and throws. */
export function catalogueEntry(key: string): CatalogueEntry {
  const found = byKey.get(key);
  if (found === undefined) throw new Error(`No fact ${key} in the catalogue.`);
  return found;
}
