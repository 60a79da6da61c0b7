import type { NumberKey } from "./factCatalogue.ts";

/** What the numbers of the catalogue are about. */
export const factGroups = ["pay", "work", "people", "state", "economy"] as const;
export type FactGroup = (typeof factGroups)[number];

const KEYS: Readonly<Record<FactGroup, readonly NumberKey[]>> = {
  pay: [
    "averageWageUsd",
    "developerWageUsd",
    "employerContributionShare",
    "wageInflationPerYear",
    "wagePaymentsPerYear",
    "overtimePremiumShare",
    "occupationGroup1Ratio",
    "occupationGroup2Ratio",
    "occupationGroup3Ratio",
    "occupationGroup4Ratio",
    "occupationGroup5Ratio",
    "occupationGroup6Ratio",
    "occupationGroup7Ratio",
    "occupationGroup8Ratio",
    "occupationGroup9Ratio",
  ],
  work: [
    "weeklyHours",
    "leaveDaysPerYear",
    "publicHolidaysPerYear",
    "noticeWeeks",
    "severanceWeeksPerYear",
    "attritionPerYear",
    "vendorAttritionPerYear",
    "contactCentreAttritionPerYear",
  ],
  people: [
    "population",
    "englishProficiency",
    "powerDistance",
    "individualism",
    "masculinity",
    "uncertaintyAvoidance",
    "longTermOrientation",
    "indulgence",
  ],
  state: [
    "ruleOfLaw",
    "politicalStability",
    "controlOfCorruption",
    "governmentEffectiveness",
    "regulatoryQuality",
    "voiceAndAccountability",
    "propertyRights",
  ],
  economy: [
    "gdpPerHeadUsd",
    "inflationPerYear",
    "exchangeRate",
    "fxVolatilityPerYear",
    "fxDepreciationPerYear",
    "corporateTaxShare",
    "valueAddedTaxShare",
    "countryRiskPremium",
    "officeRentUsdPerSquareMetreMonth",
  ],
};

const GROUPS = new Map(factGroups.flatMap((group) => KEYS[group].map((key) => [key as string, group] as const)));

/** What a number is about; of a key that is in no group, the economy. */
export function factGroup(key: string): FactGroup {
  return GROUPS.get(key) ?? "economy";
}
