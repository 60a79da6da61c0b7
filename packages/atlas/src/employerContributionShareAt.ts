import { contributionByScheme } from "./contributionByScheme.ts";
import type { RangedFact } from "./fact.ts";
import { factAt } from "./factAt.ts";
import { type FactsOnFile, published } from "./factsOnFile.ts";

/**
 * What an employer must pay on top of gross pay, as a share of it, at a level of pay.
 * Where ceilings and flat amounts are on file the share falls with pay as it does in law; elsewhere it is the share
 * of an average worker, or what an organisation knows of its own.
 *
 * @param grossUsdPerYear  gross pay of one employee, USD a year, above 0
 */
export function employerContributionShareAt(
  iso2: string,
  grossUsdPerYear: number,
  onFile: FactsOnFile = published,
): RangedFact {
  if (!(grossUsdPerYear > 0)) throw new RangeError(`Gross pay must be above 0 USD a year, not ${grossUsdPerYear}.`);
  const key = "employerContributionShare";
  const scheme = onFile.isOwn(iso2, key) ? undefined : contributionByScheme(iso2, grossUsdPerYear, onFile);
  return scheme ?? factAt(key, iso2, undefined, onFile);
}
