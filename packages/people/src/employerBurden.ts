import { type Atlas, type Fact, publishedAtlas } from "@shoreline/atlas";
import { type CustomaryBenefits, customaryBenefitsAt } from "./customaryBenefits.ts";

/** What an employer pays on top of gross pay, as shares of it. */
export interface EmployerBurden {
  /** All of it. */
  readonly share: number;
  /** Contributions that the law requires, ceilings taken into account where they are known. */
  readonly statutoryShare: number;
  /** Benefits that are customary beyond the law. */
  readonly customaryShare: number;
  readonly customary: CustomaryBenefits;
  readonly facts: readonly Fact[];
}

/** The burden on a gross wage of `grossUsdPerYear` (13th month included) in country `iso2`. */
export function employerBurden(iso2: string, grossUsdPerYear: number, atlas: Atlas = publishedAtlas): EmployerBurden {
  const statutory = atlas.employerContributionShareAt(iso2, grossUsdPerYear);
  const customary = customaryBenefitsAt(iso2);
  return {
    share: statutory.value + customary.mode,
    statutoryShare: statutory.value,
    customaryShare: customary.mode,
    customary,
    facts: [statutory],
  };
}
