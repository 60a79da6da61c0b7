import { employerContributionShareAt } from "./employerContributionShareAt.ts";
import { exchangeRateAt } from "./exchangeRateAt.ts";
import type { Fact, RangedFact } from "./fact.ts";
import { factAt } from "./factAt.ts";
import type { NumberKey } from "./factCatalogue.ts";
import { type FactsOnFile, ownBeforePublished, published } from "./factsOnFile.ts";
import { factOf, type OwnFact } from "./ownFact.ts";
import type { RoleKey } from "./roles.ts";
import { type TextKey, textFactAt } from "./textFactAt.ts";
import { wageAt } from "./wageAt.ts";

/** What is true of places, to be asked: the published facts, or these and what an organisation knows better. */
export interface Atlas {
  /** What an organisation knows better; empty for the published atlas. */
  readonly own: readonly OwnFact[];
  /** See the function of this name, as for all of these. */
  readonly factAt: (key: NumberKey, place: string, date?: string) => RangedFact;
  readonly wageAt: (role: RoleKey, iso2: string, date: string) => RangedFact;
  readonly textFactAt: (key: TextKey, place: string, date?: string) => Fact & { readonly value: string };
  readonly employerContributionShareAt: (iso2: string, grossUsdPerYear: number) => RangedFact;
  readonly exchangeRateAt: (currency: string, date: string) => RangedFact;
}

/** The facts that everybody has. */
export const publishedAtlas: Atlas = atlasOn(published, []);

/**
 * The atlas of an organisation: its own facts stand before the published ones wherever these are asked for. An own fact
 * speaks of its own place alone. What is computed for that place follows from it (pay of a role from the average wage);
 * what is assumed of other places from their neighbours, or from pay in the US, does not.
 *
 * @param own  facts that `ownFactFaults` finds nothing wrong with
 */
export function atlasWith(own: readonly OwnFact[]): Atlas {
  return own.length === 0 ? publishedAtlas : atlasOn(ownBeforePublished(own.map(factOf)), own);
}

function atlasOn(onFile: FactsOnFile, own: readonly OwnFact[]): Atlas {
  return {
    own,
    factAt: (key, place, date) => factAt(key, place, date, onFile),
    wageAt: (role, iso2, date) => wageAt(role, iso2, date, onFile),
    textFactAt: (key, place, date) => textFactAt(key, place, date, onFile),
    employerContributionShareAt: (iso2, grossUsdPerYear) => employerContributionShareAt(iso2, grossUsdPerYear, onFile),
    exchangeRateAt: (currency, date) => exchangeRateAt(currency, date, onFile),
  };
}
