import { contributionByScheme } from "./contributionByScheme.ts";
import type { RangedFact } from "./fact.ts";
import { factAt } from "./factAt.ts";

/**
 * What an employer must pay on top of gross pay, as a share of it, at a level of pay.
 * Where ceilings and flat amounts are on file the share falls with pay as it does in law; elsewhere it is the share
 * of an average worker.
 *
 * @param grossUsdPerYear  gross pay of one employee, USD a year, above 0
 */
export function employerContributionShareAt(iso2: string, grossUsdPerYear: number): RangedFact {
  if (!(grossUsdPerYear > 0)) throw new RangeError(`Gross pay must be above 0 USD a year, not ${grossUsdPerYear}.`);
  return contributionByScheme(iso2, grossUsdPerYear) ?? factAt("employerContributionShare", iso2);
}
